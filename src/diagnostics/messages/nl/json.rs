//! The text itself.

pub(crate) const SYNTAX: &str = texts! {
    title: "Geen leesbare JSON",
    text: "Documenten worden uitgewisseld als JSON, en een ontvangend systeem weigert het hele document om één teken dat \
        verkeerd staat. Verbeter de tekst op de aangegeven plaats en controleer opnieuw. Bevindingen in de rest van het \
        document verschijnen soms pas als alles te lezen is.",
    message: "Het document is vanaf dit punt niet te lezen.[ {problem}]",
    hint: "Zolang dit niet verbeterd is, blijft een deel van het document mogelijk ongecontroleerd.",
    fix: "",
};

pub(crate) const TOO_DEEP: &str = texts! {
    title: "Te veel niveaus",
    text: "Een echt document heeft maar een handvol niveaus van haakjes binnen haakjes nodig. Met veel meer niveaus is \
        het waarschijnlijk beschadigd, bijvoorbeeld doordat sluithaakjes zijn weggevallen, en ook andere systemen kunnen \
        het dan weigeren. Controleer de haakjes rond de aangegeven plaats.",
    message: "Hier staan meer dan {limit} niveaus van haakjes binnen elkaar. Controleer of er sluithaakjes ontbreken.",
    hint: "",
    fix: "",
};

pub(crate) const TOO_LARGE: &str = texts! {
    title: "Document te groot",
    text: "Er geldt een grens voor de grootte van een document, zodat een controle altijd binnen redelijke tijd klaar \
        is. Verdeel een grote catalogus in stukken en controleer die een voor een.",
    message: "Het document is te groot ({size} MB; er wordt hoogstens {limit} MB gelezen). Verdeel het in kleinere \
        stukken.",
    hint: "",
    fix: "",
};

pub(crate) const ENCODING: &str = texts! {
    title: "Onleesbare tekens",
    text: "JSON wordt uitgewisseld in de tekencodering UTF-8. Bij elke andere codering komen letters als é en tekens als \
        € verminkt aan, in namen en beschrijvingen die klanten lezen. Sla het bestand opnieuw op als UTF-8 en kijk na of \
        alle letters goed zijn overgekomen.",
    message: "Sommige tekens zijn niet te lezen, omdat het bestand niet helemaal in UTF-8 staat (teksten met foute bytes: \
        {count}). \
        Sla het opnieuw op als UTF-8.",
    hint: "",
    fix: "",
};

pub(crate) const FILE_ENCODING: &str = texts! {
    title: "Niet opgeslagen als UTF-8",
    text: "JSON wordt uitgewisseld in de codering UTF-8. Dit bestand heeft een andere, zoals Kladblok, Excel en oudere \
        programma's \
        die schrijven. Hier wordt het gelezen; andere systemen weigeren het, of tonen letters als é en tekens als € als iets \
        anders. Sla het opnieuw op en kies de codering UTF-8.",
    message: "Het bestand is opgeslagen als {encoding}, en JSON wordt uitgewisseld als UTF-8. Sla het opnieuw op met de \
        codering UTF-8.",
    hint: "Plaatsen zijn geteld in de tekst zoals die is gelezen.",
    fix: "",
};

pub(crate) const BYTE_ORDER_MARK: &str = texts! {
    title: "Onzichtbaar teken",
    text: "Sommige programma's zetten een onzichtbaar teken, een byte order mark, helemaal vooraan in een bestand; in \
        samengevoegde bestanden staat het ook halverwege. JSON die naar een ander systeem gaat, mag het niet hebben, en sommige \
        systemen weigeren het document erom. Sla het bestand op als ‘UTF-8 zonder BOM’.",
    message: "In het bestand staat een onzichtbaar teken (een byte order mark; in totaal: {count}) dat sommige systemen \
        weigeren. Sla het op als UTF-8 zonder dat teken.",
    hint: "",
    fix: "",
};

pub(crate) const RECORD_SEPARATOR: &str = texts! {
    title: "Scheidingstekens tussen documenten",
    text: "De documenten in dit bestand zijn gescheiden door een onzichtbaar teken, de record separator (U+001E), zoals sommige \
        log- en datasystemen doen. Hier wordt het overgeslagen. Andere systemen verwachten gewone JSON, of één document per \
        regel: verwijder de tekens voordat het bestand wordt verstuurd.",
    message: "De documenten zijn gescheiden door een onzichtbaar teken (U+001E; in totaal: {count}), en de meeste systemen \
        weigeren dat. Verwijder het.",
    hint: "",
    fix: "",
};

pub(crate) const DOCUMENTS_ON_LINE: &str = texts! {
    title: "Meer documenten op één regel",
    text: "Een bestand zonder lijsthaakjes heeft één document per regel, zodat elk systeem kan zien waar het ene ophoudt en het \
        volgende begint. Hier staan er meer op dezelfde regel. Ze worden gelezen, maar een ander systeem neemt misschien alleen \
        het eerste. Zet elk op een eigen regel.",
    message: "Op één regel staan meer documenten, en er mag er maar één staan (in totaal {count} te veel). Zet elk op een eigen \
        regel.",
    hint: "",
    fix: "",
};

pub(crate) const LISTS_JOINED: &str = texts! {
    title: "Meer lijsten in één bestand",
    text: "In het bestand staat meer dan één lijst, zoals wanneer bestanden aan elkaar zijn geplakt. Hier worden ze alle \
        gelezen, \
        maar JSON staat er maar één toe: andere systemen weigeren het bestand of lezen alleen de eerste lijst. Voeg ze samen.",
    message: "In het bestand staat meer dan één lijst ({count} na de eerste). Alle worden gelezen, maar een bestand mag er maar \
        één hebben. Voeg ze samen.",
    hint: "",
    fix: "",
};

pub(crate) const LIST_BRACKETS: &str = texts! {
    title: "Lijst zonder haakjes",
    text: "Tussen de documenten staan komma's, zoals in een lijst, maar de vierkante haken om de lijst ontbreken. Hier wordt \
        alles gelezen; andere systemen weigeren het bestand. Zet vierkante haken om alle documenten samen.",
    message: "Tussen de documenten staan komma's, zoals in een lijst, maar de vierkante haken om de lijst ontbreken. Voeg die \
        toe.",
    hint: "",
    fix: "",
};

pub(crate) const COMMENT: &str = texts! {
    title: "Commentaar in het document",
    text: "Commentaar is handig tijdens het schrijven, maar JSON kent het niet: een ontvangend systeem weigert het \
        document. Hier wordt het overgeslagen, zodat de rest gecontroleerd kan worden. Verwijder het voordat het document \
        wordt verstuurd.",
    message: "In het document staat commentaar (aantal: {count}), en dat is in JSON niet toegestaan. Verwijder het voor \
        het versturen.",
    hint: "",
    fix: "",
};

pub(crate) const TRAILING_COMMA: &str = texts! {
    title: "Komma te veel",
    text: "In JSON staat een komma tussen twee onderdelen, nooit na het laatste. Veel systemen weigeren een document met \
        een komma vlak voor een sluithaakje. Hier wordt die overgeslagen, zodat de rest gecontroleerd kan worden. \
        Verwijder de komma voordat het document wordt verstuurd.",
    message: "Vlak voor een sluithaakje staat een komma (in totaal: {count}), en dat is in JSON niet toegestaan. \
        Verwijder die voor het versturen.",
    hint: "",
    fix: "",
};

pub(crate) const DUPLICATE_KEY: &str = texts! {
    title: "Eigenschap staat er dubbel",
    text: "Staat een eigenschap twee keer op dezelfde plaats, dan gebruikt het ene systeem de eerste waarde en het \
        andere de laatste. Zo kunnen twee partijen in hetzelfde document een andere prijs zien. Houd de juiste waarde en \
        verwijder de andere.",
    message: "‘{name}’ staat hier meer dan één keer, en systemen verschillen in welke waarde ze gebruiken. Houd de \
        juiste en verwijder de rest.",
    hint: "",
    fix: "",
};

pub(crate) const LONE_SURROGATE: &str = texts! {
    title: "Half teken",
    text: "Sommige tekens, zoals emoji, bestaan in JSON uit twee helften. Hier ontbreekt er één, zodat het teken niet \
        getoond kan worden en sommige systemen de tekst weigeren. Meestal komt dat doordat een tekst op een vaste lengte \
        is afgekapt. Typ het teken opnieuw of verwijder de helft die er nog staat.",
    message: "In deze tekst staat een half teken, zoals na het afkappen van een tekst. Typ het teken opnieuw of \
        verwijder het.",
    hint: "",
    fix: "",
};

pub(crate) const NUMBER_DIGITS: &str = texts! {
    title: "Getal te lang",
    text: "Bedragen worden tot op het laatste cijfer precies berekend, en er is een grens aan het aantal cijfers waarmee \
        dat kan. Zo'n lang getal komt op geen enkele factuur voor; waarschijnlijk is het een rekenuitkomst met een \
        staart van decimalen. Rond het af op wat bedoeld is.",
    message: "Dit getal heeft meer cijfers dan waarmee precies gerekend kan worden (de grens is {limit}). Schrijf het \
        met minder cijfers.",
    hint: "",
    fix: "",
};
