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
    /// A value that replaces the one that is there.
    ReplaceWith "Change to {to}" "Wijzig in {to}"
    /// The property goes.
    LeaveOut "Leave it out" "Laat weg"
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
}
