//! Quotes, and comparisons of two documents.

pub(crate) const QUOTE_NO_PERIOD: &str = texts! {
    title: "Geen prijs op besteldatum",
    text: "De prijs hangt af van het moment waarop de klant bestelt, en dat moment valt in geen enkele periode. Er is \
        dus geen prijs om in rekening te brengen. Kies een andere besteldatum, of voeg een periode toe waar die in valt.",
    message: "Een klant die bestelt op {orderedAt} krijgt geen prijs, omdat dat moment in geen enkele periode valt.[ De \
        periode ervoor eindigt op {before}.][ De volgende begint op {after}.]",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_OVERLAP: &str = texts! {
    title: "Meer dan één prijs",
    text: "De prijs hangt af van het moment waarop de klant bestelt, en dat moment valt in meerdere perioden. Daardoor \
        staat niet vast welke prijs geldt. Wijzig de data van de perioden zo dat het moment in één ervan valt.",
    message: "Een klant die bestelt op {orderedAt} heeft meer dan één prijs, omdat dat moment in meerdere perioden valt. \
        Wijzig de data zo dat er één overblijft.",
    hint: "De perioden: {periods}.",
    fix: "",
};

pub(crate) const QUOTE_START_MOMENT: &str = texts! {
    title: "Onbekend startmoment",
    text: "De prijs is gevraagd voor een startmoment dat niet in deze cursus voorkomt. Een startmoment kan een eigen \
        prijs hebben, dus zonder dat startmoment is de prijs niet zeker. Kies een startmoment van deze cursus, of laat \
        het weg.",
    message: "Deze cursus heeft geen startmoment met de code ‘{value}’.[ Kies uit: {known}.]",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_UNREADABLE: &str = texts! {
    title: "Prijs niet te berekenen",
    text: "Iets waar de prijs van afhangt ontbreekt of is niet te lezen, zoals een bedrag, een aantal of het begin van \
        een periode. Met een gok zou er een verkeerd bedrag op de factuur komen, daarom wordt er geen prijs gegeven. \
        Verbeter het en vraag de prijs opnieuw op.",
    message: "Er is nog geen prijs[: vul eerst {field} in][: voeg eerst een {item} toe][: voeg eerst {list} toe][: verbeter \
        eerst {wrong}].",
    hint: "[In de JSON heet het ‘{name}’.]",
    fix: "",
};

pub(crate) const QUOTE_BROKEN: &str = texts! {
    title: "Prijs in onleesbare tekst",
    text: "De tekst is niet tot het einde te lezen, en waar de prijs uit bestaat kan in het onleesbare deel staan. Een prijs \
        uit alleen het eerste deel kan verkeerd zijn, daarom wordt er geen gegeven. Herstel de tekst op die plaats; dan volgt \
        de prijs.",
    message: "Er is nog geen prijs, omdat de tekst vanaf regel {line} niet te lezen is. Herstel eerst de tekst daar.",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_TOO_LARGE: &str = texts! {
    title: "Prijs te groot",
    text: "Prijzen worden precies berekend, en er is een grens aan hoe groot ze kunnen zijn. Geen enkele echte \
        bestelling komt daarbij in de buurt, dus klopt er waarschijnlijk een bedrag of een aantal niet. Controleer ze.",
    message: "De prijs is te groot om precies te berekenen. Controleer de bedragen en de aantallen.",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_NOTHING: &str = texts! {
    title: "Niets in rekening gebracht",
    text: "Bij deze bestelling horen geen factuurregels, dus betaalt de klant niets. Voor een gratis cursus klopt dat; \
        voeg anders de regels toe die in rekening gebracht moeten worden.",
    message: "Er zijn geen factuurregels, zodat de klant voor deze bestelling niets betaalt. Voeg ze toe, tenzij de \
        cursus gratis is.",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_SKIPPED: &str = texts! {
    title: "Telt niet mee in prijs",
    text: "De prijs wordt berekend uit de eigenschappen die de specificatie noemt, precies zo gespeld. Deze heeft een andere \
        naam en \
        telt dus niet mee, al lijkt de naam op een die dat wel doet. Een minder streng systeem rekent de waarde misschien \
        mee, en \
        komt dan op een andere prijs. Verbeter de naam, of verwijder de eigenschap.",
    message: "‘{name}’ telt niet mee in deze prijs, want de eigenschap heet ‘{expected}’. Een minder streng systeem rekent de \
        waarde misschien wel mee, en komt dan op een andere prijs.",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_ASSUMED: &str = texts! {
    title: "Buiten de prijs gelaten",
    text: "Een waarde waar de prijs van kan afhangen, is van een ander soort dan de specificatie vraagt, zoals een tekst in \
        plaats \
        van waar of onwaar. De prijs is berekend alsof er niets staat. Een ander systeem leest de waarde misschien toch, en \
        komt dan \
        op een andere prijs. Schrijf de waarde in de gevraagde vorm.",
    message: "[{label}: ]hier hoort {expected}, {notFound}[: ‘{value}’]. De prijs is berekend alsof er niets staat.[ {effect}]",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_CURRENCY: &str = texts! {
    title: "Valuta van het startmoment",
    text: "De eigen factuurregels van een startmoment hebben geen valuta. De prijs heeft die van de periode waarin wordt \
        besteld, maar \
        andere perioden van deze cursus hebben een andere. Op een andere datum wordt hetzelfde bedrag dus in ander geld \
        berekend. \
        Controleer in welke valuta de bedragen zijn bedoeld.",
    message: "De bedragen van dit startmoment hebben geen eigen valuta. De prijs heeft die van de periode waarin wordt besteld[: \
        {currency}]; andere perioden hebben {others}. Controleer welke is bedoeld.",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_DATE_ONLY: &str = texts! {
    title: "Besteltijd maakt verschil",
    text: "De besteldatum is zonder tijd opgegeven en wordt dan gelezen als het allereerste begin van die dag in UTC. Op \
        die dag begint of eindigt een periode, zodat een klant die enkele uren later bestelt een andere prijs kan \
        hebben. Geef ook de tijd op.",
    message: "De besteldatum heeft geen tijd en wordt gelezen als {orderedAt}. Diezelfde dag begint of eindigt een \
        periode, op {limit}; geef daarom ook de tijd op.",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_INCLUDE: &str = texts! {
    title: "Keuze zonder gevolg",
    text: "Er is een optionele factuurregel gekozen die bij deze bestelling niet voorkomt, of die niet optioneel is. De \
        keuze blijft buiten beschouwing en voor de rest klopt de prijs. Misschien hoort de regel bij een andere periode \
        of een ander startmoment.",
    message: "Een gekozen optie hoort niet bij deze bestelling, zodat de keuze niets uitmaakt.",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_EXEMPT_AMOUNT: &str = texts! {
    title: "Vrijgesteld bedrag, twee lezingen",
    text: "Het bedrag voor btw-vrijgestelde afnemers is te lezen als hun prijs, of als wat zij betalen in plaats van de \
        btw. De specificatie geeft voor beide aanleiding. De prijs is volgens één lezing berekend en valt in de andere \
        anders uit. Spreek met de marktplaats af welke geldt.",
    message: "Het bedrag voor btw-vrijgestelde afnemers is op twee manieren te lezen. Zoals het hier gelezen wordt \
        ({reading}) betaalt de klant {gross}[; in de andere lezing zou dat {other} zijn].",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_PERIOD_END: &str = texts! {
    title: "Bestelling op einde van periode",
    text: "De klant bestelt precies op het moment waarop een periode eindigt. De specificatie zegt niet of dat moment \
        nog bij de periode hoort, dus hangt de prijs af van hoe dat gelezen wordt. Spreek met de marktplaats af welke \
        lezing geldt.",
    message: "De bestelling valt precies op het einde van een periode, en dat wordt hier zo gelezen: {reading}.[ De \
        klant betaalt {gross}.][ In de andere lezing zou de prijs {other} zijn.]",
    hint: "Een lezing waarbij geen prijs is genoemd, laat deze bestelling zonder zekere prijs.",
    fix: "",
};

pub(crate) const QUOTE_START_MOMENT_ITEMS: &str = texts! {
    title: "Eigen factuurregels van startmoment",
    text: "Het gekozen startmoment heeft eigen factuurregels. De specificatie zegt niet of die in de plaats komen van de \
        regels van de periode of erbovenop, en daar hangt de prijs van af. Spreek met de marktplaats af welke lezing \
        geldt.",
    message: "Het startmoment heeft eigen factuurregels. Zoals ze hier gelezen worden ({reading}) is de prijs {gross}[; \
        in de andere lezing zou die {other} zijn].",
    hint: "",
    fix: "",
};

pub(crate) const NOT_PATCHABLE: &str = texts! {
    title: "Niet te wijzigen",
    text: "Sommige eigenschappen van een opgeslagen cursus liggen vast: een wijzigingsverzoek (PATCH) dat eraan raakt \
        wordt geweigerd, met alle andere wijzigingen erin. Zet de oude waarde terug. Moet de waarde echt anders, wijzig \
        die dan in het systeem waar de cursus is gemaakt, of maak een nieuwe cursus aan.",
    message: "{label} is in een opgeslagen cursus niet te wijzigen. Zet de oude waarde terug, of laat die uit de wijziging weg.",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "",
};

pub(crate) const REQUIRED_REMOVED: &str = texts! {
    title: "Verplichte eigenschap weggehaald",
    text: "Een cursus heeft deze eigenschap nodig. Een wijziging die haar weghaalt, wordt geweigerd, met alle andere wijzigingen \
        erin. Geef de eigenschap een andere waarde, of laat deze wijziging weg.",
    message: "{label} is verplicht en kan dus niet weg. Geef een andere waarde, of laat deze wijziging weg.",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "",
};

pub(crate) const PATCH_PATH: &str = texts! {
    title: "Pad dat nergens heen leidt",
    text: "Een pad zegt in een JSON Patch wat er wijzigt: een schuine streep voor elke naam, en bij een onderdeel van een \
        lijst het \
        nummer, geteld vanaf 0. Een streepje in plaats van het nummer voegt achteraan toe. Met een pad dat nergens heen leidt \
        mislukt de hele wijziging.",
    message: "Dit pad leidt in een cursus nergens heen.",
    hint: "Begin elke stap met een schuine streep, en noem bij een lijst het nummer, geteld vanaf 0.",
    fix: "Zet schuine strepen in het pad",
};
