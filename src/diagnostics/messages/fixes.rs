//! What corrections do that aren't the only one of their code: a title for each, in both languages. Templates like those of messages.

use crate::spec::Locale;

macro_rules! titles {
    ($($(#[doc = $doc:literal])+ $variant:ident $en:literal $nl:literal)+) => {
        /// The title of a correction.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum FixTitle {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl FixTitle {
            /// Every title.
            pub const ALL: &'static [FixTitle] = &[$(FixTitle::$variant,)+];

            /// The template in a language.
            #[must_use]
            pub const fn text(self, locale: Locale) -> &'static str {
                match (self, locale) {
                    $((FixTitle::$variant, Locale::En) => $en,
                    (FixTitle::$variant, Locale::Nl) => $nl,)+
                }
            }
        }
    };
}

titles! {
    // Of a text that can't be read.
    /// A comma between two values.
    AddComma "Add a comma" "Voeg een komma toe"
    /// Without a comma.
    RemoveComma "Remove the extra comma" "Haal de overbodige komma weg"
    /// A colon between name and value.
    AddColon "Put a colon here" "Zet hier een dubbele punt"
    /// Brackets that are missing.
    Add "Add {to}" "Voeg {to} toe"
    /// A quote that is missing.
    AddQuote "Add the missing quote" "Voeg het ontbrekende aanhalingsteken toe"
    /// Quotes around a text.
    QuoteText "Put it between double quotes" "Zet het tussen dubbele aanhalingstekens"
    /// Names and texts in straight double quotes.
    StraightQuotes "Use straight double quotes" "Gebruik rechte dubbele aanhalingstekens"
    /// Quotes in a text as escapes.
    EscapeQuotes "Keep the quotes inside the text, with a backslash" "Houd de aanhalingstekens in de tekst, met een backslash"
    /// Something goes that the title names.
    Remove "Remove {to}" "Haal {to} weg"
    /// Invisible characters go.
    RemoveInvisible "Remove the invisible characters" "Haal de onzichtbare tekens weg"
    /// Comments go.
    RemoveComments "Remove the comments with #" "Haal het commentaar met # weg"
    /// What stands before the document goes.
    RemoveBefore "Remove what stands before the document" "Haal weg wat vóór het document staat"
    /// What stands behind the document goes.
    RemoveBehind "Remove what stands behind the document" "Haal weg wat na het document staat"
    /// Words as JSON has them.
    JsonWords "Write true, false and null in small letters" "Schrijf true, false en null met kleine letters"
    /// `null` where nothing stands.
    WriteNull "Fill in null, for no value" "Vul null in: geen waarde"
    /// A character as its escape.
    WriteAs "Write it as {to}" "Schrijf het als {to}"
    /// A backslash as its escape.
    DoubleBackslash "Write the backslash twice" "Schrijf de backslash dubbel"
    /// One line of two.
    JoinLines "Join the two lines" "Voeg de twee regels samen"
    /// A comment ends at its line.
    EndComment "End the comment at its line" "Sluit het commentaar aan het eind van de regel"
    /// A document that was put into a text, by itself.
    PlainJson "Make it plain JSON" "Maak er gewone JSON van"
    /// Brackets around documents that have commas between them.
    AddBrackets "Put square brackets around them all" "Zet vierkante haken om alles heen"
    /// One list of several.
    JoinLists "Join the lists into one" "Voeg de lijsten samen tot één"
    /// Each document on its own line.
    BreakLines "Put each on a line of its own" "Zet elk op een eigen regel"

    // Of a document.
    /// A value that replaces the one that is there.
    ReplaceWith "Change to {to}" "Wijzig in {to}"
    /// Another type of an identifier.
    TypeTo "Change the type to {to}" "Wijzig de soort in {to}"
    /// The property goes.
    LeaveOut "Leave it out" "Laat weg"
    /// Names and values of another version.
    UseVersion5 "Change to the names of version 5" "Wijzig in de namen van versie 5"
    /// A list without the object around it.
    Unwrap "Keep only the list" "Laat alleen de lijst over"
    /// A document without the object around it.
    UnwrapDocument "Keep only what is inside" "Laat alleen over wat erin staat"
    /// The properties that change, in the place of operations.
    MergePatch "Keep only what changes, as properties" "Laat alleen over wat verandert, als eigenschappen"
    /// A value becomes a list of one.
    MakeList "Put it in a list" "Zet het in een lijst"
    /// Each item of a list becomes a list of one.
    MakeListEach "Put each in a list of its own" "Zet elk in een eigen lijst"
    /// A list becomes the only item of a list.
    MakeListTogether "Keep them together in one list" "Houd ze bij elkaar in één lijst"
    /// The price without the VAT that was in it.
    PriceWithoutVatTo "Change the price to {to}, without VAT[ ({gross} with VAT)]" "Wijzig de prijs in {to}, zonder btw[ (samen {gross})]"
    /// Another price.
    PriceTo "Change the price to {to}[ ({gross} with VAT)]" "Wijzig de prijs in {to}[ (samen {gross})]"
    /// The price and its VAT in each other's place.
    SwapPriceAndVat "Swap the price and the VAT[ ({gross} with VAT)]" "Verwissel de prijs en de btw[ (samen {gross})]"
    /// The VAT that follows from price and rate.
    VatTo "Change the VAT to {to}[ ({gross} with VAT)]" "Wijzig de btw in {to}[ (samen {gross})]"
    /// The VAT of one piece, where that of all pieces stood.
    VatOfOneTo "Change the VAT to that of one piece, {to}[ ({gross} with VAT)]" "Wijzig de btw in die van één stuk, {to}[ (samen {gross})]"
    /// Another rate, which the amounts fit.
    VatRateTo "Change the rate to {to}%[ ({gross} with VAT)]" "Wijzig het tarief in {to}%[ (samen {gross})]"
    /// Another rate, and the VAT that follows from it.
    VatRateAndVatTo "Change the rate to {to}% and the VAT to {vat}[ ({gross} with VAT)]" "Wijzig het tarief in {to}% en de btw in {vat}[ (samen {gross})]"
    /// A period ends where another one starts.
    EndPeriodAt "End price period {number} when the other one starts: {to}" "Laat prijsperiode {number} eindigen als de andere begint: {to}"
    /// A period starts where another one ends.
    StartPeriodAt "Start price period {number} when the other one ends: {to}" "Laat prijsperiode {number} beginnen als de andere eindigt: {to}"
    /// Two dates in each other's place.
    SwapDates "Swap the two dates" "Verwissel de twee datums"
    /// Two numbers in each other's place.
    SwapNumbers "Swap the two numbers" "Verwissel de twee getallen"
    /// Two times in each other's place.
    SwapTimes "Swap start and end" "Verwissel begin en einde"
    /// Another day of the week.
    WeekdayTo "Change the day to {to}" "Wijzig de dag in {to}"
    /// Another date.
    DateTo "Change the date to {to}" "Wijzig de datum in {to}"
    /// The value of a key in other capitals in the place of that of the right key.
    TakeOverValue "Use its value, {value}, for “{expected}”" "Gebruik de waarde ervan, {value}, voor ‘{expected}’"
    /// A value where there is none.
    FillIn "Fill in {to}" "Vul {to} in"
}
