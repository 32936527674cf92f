//! Courses, catalogues and changes of a course.

pub(crate) const SUB_SEGMENT: &str = texts! {
    title: "Subsegment ontbreekt",
    text: "Segment en subsegment bepalen samen waar klanten de cursus vinden. Alleen bij een cursus die uit Edudex komt \
        mag het subsegment ontbreken. Kies een subsegment dat bij het gekozen segment hoort.",
    message: "Kies een subsegment dat bij het segment hoort.",
    hint: "",
    fix: "",
};

pub(crate) const SELF_PLANNED_START_MOMENTS: &str = texts! {
    title: "Startmomenten niet toegestaan",
    text: "Bij de leervorm SelfPlanned bepaalt de deelnemer zelf wanneer de cursus begint. Zo'n cursus heeft geen \
        startmomenten en wordt zonder startmoment besteld. Verwijder de startmomenten, of kies een andere leervorm als \
        er toch vaste data zijn.",
    message: "Een cursus van het type SelfPlanned kan geen startmomenten hebben (nu: {count}). Verwijder die, of kies een \
        ander type.",
    hint: "",
    fix: "",
};

pub(crate) const E_LEARNING_START_MOMENTS: &str = texts! {
    title: "Startmomenten bij e-learning",
    text: "Met e-learning kan een deelnemer meestal op elk moment beginnen, dus hoort de lijst met startmomenten leeg te \
        zijn. Staan er wel startmomenten in, dan denken klanten misschien dat ze aan een datum vastzitten. Maak de lijst \
        leeg, tenzij de cursus echt op vaste data begint.",
    message: "Een cursus van het type eLearning hoort geen startmomenten te hebben (nu: {count}). Verwijder die, tenzij de \
        cursus echt op vaste data begint.",
    hint: "",
    fix: "",
};

pub(crate) const INCOMPANY_CUT_OFF_DATE: &str = texts! {
    title: "Sluitingsdatum ontbreekt",
    text: "Bij een incompany-cursus moet voor elk startmoment vaststaan tot wanneer het geboekt kan worden. Zonder die \
        datum weten de klant en het ontvangende systeem niet of het startmoment nog openstaat. Vul bij dit startmoment \
        een sluitingsdatum in.",
    message: "Vul de sluitingsdatum van dit startmoment in; die is verplicht bij een cursus van het type Incompany.",
    hint: "",
    fix: "",
};

pub(crate) const PERIOD_REVERSED: &str = texts! {
    title: "Periode eindigt vóór begin",
    text: "Een prijs geldt van het begin van zijn periode tot het einde. Ligt het einde niet na het begin, dan kan er \
        geen bestelling in vallen en wordt de prijs nooit gebruikt. Verbeter een van de twee data.",
    message: "Deze periode begint op {start} en eindigt op {end}, maar het einde moet na het begin liggen. Verbeter een \
        van de twee.",
    hint: "",
    fix: "",
};

pub(crate) const PERIOD_OVERLAP: &str = texts! {
    title: "Overlappende perioden",
    text: "De besteldatum bepaalt welke prijs geldt. Waar twee perioden elkaar overlappen, zijn er voor één bestelling \
        twee prijzen, en weet niemand wat er op de factuur moet staan. Laat de ene periode eindigen op het moment dat de \
        andere begint.",
    message: "Prijsperiode {first} en {second} overlappen elkaar {span}: wie dan bestelt, heeft twee prijzen.",
    hint: "",
    fix: "",
};

pub(crate) const PERIOD_GAP: &str = texts! {
    title: "Tijd zonder prijs",
    text: "Een bestelling die tussen twee perioden valt, heeft geen prijs en kan dus niet gefactureerd worden. Vaak gaat \
        het om een gat van een seconde of een dag, door een einde als 23:59:59 of door een periode die om middernacht \
        van de laatste dag eindigt. Laat de eerdere periode eindigen als de volgende begint, tenzij de cursus \
        tussentijds echt niet te bestellen is.",
    message: "Er is geen prijs {span}. Is de cursus dan wel te bestellen, laat de eerdere periode dan eindigen als de volgende \
        begint.",
    hint: "De volgende periode: {other}.",
    fix: "",
};

pub(crate) const PERIOD_MIDNIGHT: &str = texts! {
    title: "Laatste dag telt niet",
    text: "Een periode die om 00:00 eindigt, houdt op bij het allereerste begin van die dag. Een bestelling later op de \
        dag valt er dus buiten, en krijgt geen prijs of die van de volgende periode. Moet de dag meetellen, laat de \
        periode dan eindigen om 00:00 van de dag erna.",
    message: "Deze periode eindigt op {end}, zodat een bestelling later op {day} \
        erbuiten valt. Moet die dag meetellen, laat de periode dan eindigen als de volgende dag begint.",
    hint: "",
    fix: "",
};

pub(crate) const PRICE_NONE_NOW: &str = texts! {
    title: "Op dit moment geen prijs",
    text: "Bij elke bestelling hoort een periode waarin het bestelmoment valt. Het huidige moment valt in geen van de \
        perioden, dus een bestelling van nu heeft geen prijs en kan niet gefactureerd worden. Voeg een periode toe of \
        wijzig de data, als de cursus nu te bestellen is.",
    message: "Op dit moment[ ({now})] is er geen prijs. Voeg een prijsperiode toe als de cursus te bestellen is.",
    hint: "",
    fix: "",
};

pub(crate) const PRICE_ENDS: &str = texts! {
    title: "De prijs loopt af",
    text: "De laatste periode heeft een einde en er volgt geen andere. Daarna heeft een bestelling geen prijs meer. Dat \
        is goed bij een cursus die stopt; voeg anders op tijd de volgende periode toe, of laat de einddatum weg.",
    message: "De laatste periode eindigt op {end}, en daarna heeft de cursus geen prijs. Voeg op tijd een periode toe \
        als de cursus doorgaat.",
    hint: "",
    fix: "",
};

pub(crate) const PRICE_NEGATIVE: &str = texts! {
    title: "Prijs onder nul",
    text: "Een bedrag onder nul verlaagt de factuur. Voor een korting klopt dat, maar deze factuurregel ziet er niet uit \
        als een korting. Haal het minteken weg, of maak met de kostensoort duidelijk dat het om een korting gaat.",
    message: "{label} is {value}, terwijl deze factuurregel geen korting is. Controleer het bedrag, of kies een kostensoort \
        voor een \
        korting.",
    hint: "",
    fix: "",
};

pub(crate) const MONEY_DECIMALS: &str = texts! {
    title: "Te veel decimalen",
    text: "Een factuur wordt betaald in hele centen, of in de kleinste eenheid van de valuta. Een bedrag met meer \
        decimalen moet iemand afronden, en beide kanten doen dat misschien anders. Rond het bedrag af op wat de klant \
        betaalt.",
    message: "{label} is {value}, maar een bedrag[ in {currency}] heeft hoogstens {places} decimalen. Rond het af op wat \
        de klant betaalt.",
    hint: "",
    fix: "",
};

pub(crate) const QUANTITY: &str = texts! {
    title: "Minder dan één keer",
    text: "Het aantal zegt hoe vaak de factuurregel in rekening wordt gebracht. Met nul doet de regel niets, en onder \
        nul krijgt de klant geld terug. Vul 1 of meer in, of verwijder de factuurregel.",
    message: "Het aantal is {value}. Vul 1 of meer in, of verwijder de regel.",
    hint: "",
    fix: "",
};

pub(crate) const VAT_MISMATCH: &str = texts! {
    title: "Btw klopt niet",
    text: "De btw in deze factuurregel is niet wat uit het percentage en de prijs volgt. Een factuur met verkeerde btw \
        moet later hersteld worden, bij de klant en bij de Belastingdienst. Een cent verschil door afronding, per regel \
        of over het totaal, is goed. Zoek uit welk van de drie getallen niet klopt.",
    message: "{label} is {value}, maar {percentage}% van {price} is {expected}. Controleer de btw, de prijs en het \
        percentage.",
    hint: "",
    fix: "",
};

pub(crate) const VAT_RATE: &str = texts! {
    title: "Geen Nederlands btw-tarief",
    text: "Nederland kent maar enkele btw-tarieven, en die veranderen soms. Een ander percentage leidt tot een factuur die \
        hersteld moet worden. Kies het tarief dat in deze periode geldt, of vul het land in waar dit tarief wel geldt.",
    message: "{value}% is [in deze periode geen Nederlands btw-tarief. Kies uit: {rates}. Verbeter het percentage, of vul een ander \
        land in.][{foreign}]",
    hint: "",
    fix: "",
};

pub(crate) const VAT_FRACTION: &str = texts! {
    title: "Btw-tarief als breuk",
    text: "Het tarief is een percentage: 21 voor 21%. Een spreadsheet bewaart 21% als 0,21, en zo belandt de breuk in het \
        document. \
        Wie ermee rekent, komt op een honderdste van de btw. Schrijf het percentage.",
    message: "Het tarief staat er als breuk: {value}. Schrijf het percentage: {expected}.",
    hint: "",
    fix: "",
};

pub(crate) const VAT_RATE_UNKNOWN: &str = texts! {
    title: "Btw-tarief onduidelijk",
    text: "Er is geen btw-percentage ingevuld, dus moet het uit de bedragen volgen. Geen enkel Nederlands tarief geeft \
        bij deze prijs deze btw: óf een bedrag klopt niet, óf het tarief is niet Nederlands. Vul het percentage in en \
        controleer beide bedragen.",
    message: "Er is geen btw-percentage, en geen Nederlands tarief geeft bij een prijs van {price} een btw van {value}. \
        Vul het percentage in, of verbeter de bedragen.",
    hint: "",
    fix: "",
};

pub(crate) const EXEMPT_READING: &str = texts! {
    title: "Vrijgesteld bedrag wijkt af",
    text: "Het bedrag voor btw-vrijgestelde afnemers is op twee manieren te lezen: als prijs in plaats van de gewone \
        prijs, of als bedrag in plaats van de btw. De cijfers passen hier beter bij de andere lezing dan bij de lezing \
        die nu geldt, zodat vrijgestelde afnemers veel te veel of te weinig kunnen betalen. Controleer wat bedoeld is.",
    message: "{label} is {value}, bij een prijs van {price} en {vat} btw. Dat past niet bij hoe het nu wordt gelezen \
        ({reading}). Controleer het \
        bedrag.",
    hint: "",
    fix: "",
};

pub(crate) const EXEMPT_MIXED: &str = texts! {
    title: "Vrijgestelde bedragen verschillen",
    text: "Het bedrag voor btw-vrijgestelde afnemers kan de hele prijs zijn, of alleen wat in de plaats van de btw komt. \
        In dit document lijken sommige factuurregels op het eerste en andere op het tweede. Welke lezing ook geldt, een \
        deel komt dan verkeerd op de factuur. Geef het bedrag in elke regel dezelfde betekenis.",
    message: "In deze factuurregel lijkt het bedrag voor btw-vrijgestelde afnemers iets anders te betekenen dan in een \
        andere. Gebruik het overal op dezelfde manier.",
    hint: "De andere factuurregel: {other}.",
    fix: "",
};

pub(crate) const EXEMPT_FREE: &str = texts! {
    title: "Gratis voor vrijgestelde afnemers",
    text: "De factuurregel heeft een prijs, maar het bedrag voor btw-vrijgestelde afnemers is nul. Gelezen als hun prijs \
        zouden zij er niets voor betalen. Vul in wat zij betalen, tenzij het voor hen echt gratis is.",
    message: "Btw-vrijgestelde afnemers betalen niets voor deze factuurregel, terwijl anderen {price} betalen. Vul in \
        wat zij betalen, tenzij het voor hen gratis is.",
    hint: "",
    fix: "",
};

pub(crate) const CURRENCY: &str = texts! {
    title: "Onbekende valuta",
    text: "Een valuta wordt overal ter wereld met dezelfde drie hoofdletters geschreven. Bij een andere code is niet \
        zeker in welk geld de factuur betaald moet worden. Gebruik de internationale code.",
    message: "‘{value}’ is geen valutacode. Gebruik de ISO-code, zoals EUR.",
    hint: "",
    fix: "",
};

pub(crate) const CURRENCY_MISSING: &str = texts! {
    title: "Prijs zonder valuta",
    text: "De bedragen van deze periode hebben geen valuta, dus niemand weet zeker in welk geld een bestelling betaald moet \
        worden. \
        Vul de internationale code in, zoals EUR.",
    message: "Vul de valuta van deze prijs in, zoals EUR.",
    hint: "",
    fix: "",
};

pub(crate) const CURRENCY_MIXED: &str = texts! {
    title: "Startmoment in twee valuta",
    text: "De eigen factuurregels van een startmoment hebben geen valuta: die van de periode waarin wordt besteld, geldt. De \
        perioden hebben verschillende valuta, zodat hetzelfde bedrag vandaag in het ene geld wordt berekend en morgen in het \
        andere. Gebruik één valuta, of zet de prijzen van het startmoment in de perioden.",
    message: "De bedragen van dit startmoment worden in verschillende valuta berekend ({currencies}), afhankelijk van de \
        besteldatum. Gebruik één valuta.",
    hint: "",
    fix: "",
};

pub(crate) const ALL_OPTIONAL: &str = texts! {
    title: "Alle regels zijn optioneel",
    text: "Optionele regels tellen alleen mee in de prijs als de klant ervoor kiest. Zijn alle regels optioneel, dan kost een \
        bestelling zonder keuzes niets. Dat kan de bedoeling zijn; maak anders de regels die iedereen betaalt niet optioneel.",
    message: "Alle regels zijn optioneel, dus er wordt niets berekend zolang de klant niets kiest. Controleer of dat de \
        bedoeling is.",
    hint: "",
    fix: "",
};

pub(crate) const COUNTRY: &str = texts! {
    title: "Onbekend land",
    text: "Een land wordt overal ter wereld met dezelfde twee hoofdletters geschreven. Het bepaalt welke btw-regels gelden \
        en waar post heen gaat, en een onbekende code laat dat open. Gebruik de internationale code.",
    message: "‘{value}’ is geen landcode. Gebruik de ISO-code, zoals NL, BE of GB.",
    hint: "",
    fix: "",
};

pub(crate) const LANGUAGE: &str = texts! {
    title: "Onbekende taal",
    text: "Klanten zoeken een cursus in een taal die ze begrijpen, en systemen herkennen die taal aan de code. Met een \
        onbekende code kan de cursus buiten hun zoekresultaten vallen. Gebruik de internationale code.",
    message: "‘{value}’ is geen taalcode. Gebruik de internationale code, zoals nl of en.",
    hint: "",
    fix: "",
};

pub(crate) const START_MOMENT_DUPLICATE: &str = texts! {
    title: "Code van startmoment dubbel",
    text: "Een bestelling noemt het startmoment met deze code. Hebben twee startmomenten dezelfde, dan weet niemand welk \
        van de twee de klant heeft gekozen. Geef elk startmoment in de cursus een eigen code.",
    message: "Een eerder startmoment heeft al de code ‘{value}’. Geef dit startmoment een eigen code.",
    hint: "Het eerdere startmoment: {other}.",
    fix: "",
};

pub(crate) const START_DATE: &str = texts! {
    title: "Onmogelijke startdatum",
    text: "De startdatum bestaat uit een jaar, een maand en, als die bekend is, een dag. Samen moeten ze een bestaande \
        datum vormen; anders zien klanten een verkeerde datum of helemaal geen. Verbeter de dag, de maand of het jaar.",
    message: "{label}: ‘{value}’ bestaat niet[: {lastDay}]. Verbeter de dag, de maand of het jaar.",
    hint: "",
    fix: "",
};

pub(crate) const WEEKDAY: &str = texts! {
    title: "Weekdag past niet bij datum",
    text: "De dag van de week en de datum spreken elkaar tegen. Een deelnemer die op de dag afgaat, komt op de verkeerde \
        datum. Verbeter de dag, of de datum als de dag klopt.",
    message: "{date} is een {expected}, geen {value}.",
    hint: "Het gaat om de datum in Nederland.",
    fix: "Wijzig in {expected}",
};

pub(crate) const PARTICIPANTS: &str = texts! {
    title: "Minimum boven maximum",
    text: "Het laagste aantal deelnemers ligt boven het hoogste, zodat geen enkele groep de juiste grootte kan hebben. \
        Verbeter een van de twee getallen.",
    message: "Het minimumaantal deelnemers is {value}, en dat is meer dan het maximum van {maximum}. Verbeter een van de \
        twee.",
    hint: "",
    fix: "",
};

pub(crate) const CUT_OFF_DATE: &str = texts! {
    title: "Ongeldige sluitingsdatum",
    text: "De sluitingsdatum zegt tot wanneer een startmoment geboekt kan worden. Is die niet als datum te lezen, dan \
        kan het ontvangende systeem het startmoment niet op tijd sluiten. Schrijf jaar, maand en dag, in die volgorde.",
    message: "{label}: ‘{value}’ [bestaat niet: {lastDay}. Verbeter de dag.][is geen bestaande datum in de juiste vorm. \
        Schrijf {example}.]",
    hint: "",
    fix: "",
};

pub(crate) const CUT_OFF_DATE_LATE: &str = texts! {
    title: "Sluitingsdatum na de start",
    text: "Boeken zou mogelijk blijven nadat de cursus is begonnen, en dat is zelden de bedoeling. Kies een \
        sluitingsdatum vóór de start, of controleer de startdatum.",
    message: "{label}: {value} ligt na de start op {start}. Kies een eerdere datum, of controleer de start.",
    hint: "",
    fix: "",
};

pub(crate) const NOTHING_PLANNED: &str = texts! {
    title: "Nog niets gepland",
    text: "Een startmoment bestaat uit modules, en een module uit bijeenkomsten. Zonder die zien klanten een startmoment \
        waarin niets gebeurt. Voeg toe wat er gepland is, of laat het zo als de invulling later komt.",
    message: "Hier is nog niets gepland: ‘{label}’ ontbreekt of is leeg. Voeg toe wat er gepland is zodra dat bekend is.",
    hint: "In de JSON heet deze lijst ‘{name}’.",
    fix: "",
};

pub(crate) const EVENT_REVERSED: &str = texts! {
    title: "Bijeenkomst eindigt vóór begin",
    text: "Het einde van een bijeenkomst moet na het begin liggen; anders wordt die in agenda's verkeerd of helemaal \
        niet getoond. Meestal klopt een van de twee data niet, of is de tijd twaalf uur verschoven. Verbeter het begin \
        of het einde.",
    message: "Deze bijeenkomst begint op {start} en eindigt op {end}, maar het einde moet na het begin liggen. Verbeter \
        een van de twee.",
    hint: "",
    fix: "",
};

pub(crate) const CONTACT_SESSIONS: &str = texts! {
    title: "Ander aantal bijeenkomsten",
    text: "Het opgegeven aantal bijeenkomsten verschilt van het aantal geplande bijeenkomsten. Beide kunnen kloppen, \
        bijvoorbeeld als nog niet alles gepland is. Controleer of klanten zo het juiste beeld krijgen.",
    message: "Als aantal bijeenkomsten staat er {value}, en gepland zijn er {found}. Controleer of dat klopt.",
    hint: "",
    fix: "",
};

pub(crate) const CREBO: &str = texts! {
    title: "Ongewoon crebonummer",
    text: "Crebo is het register van het middelbaar beroepsonderwijs, en de nummers hebben vijf cijfers. Met een ander \
        nummer is de cursus niet aan de erkende kwalificatie te koppelen. Neem het nummer over uit het register, of laat \
        het weg.",
    message: "‘{value}’ is geen crebonummer van vijf cijfers. Controleer het nummer, of laat het weg.",
    hint: "",
    fix: "Verwijder de spaties eromheen",
};

pub(crate) const CROHO: &str = texts! {
    title: "Ongewoon crohonummer",
    text: "Croho is het register van het hoger onderwijs, en de nummers hebben vijf cijfers. Met een ander nummer is de \
        cursus niet aan de erkende opleiding te koppelen. Neem het nummer over uit het register, of laat het weg.",
    message: "‘{value}’ is geen crohonummer van vijf cijfers. Controleer het nummer, of laat het weg.",
    hint: "",
    fix: "Verwijder de spaties eromheen",
};

pub(crate) const CATALOGUE_ID: &str = texts! {
    title: "Cursus-id dubbel",
    text: "Elke opgeslagen cursus heeft een eigen id. Komt hetzelfde id twee keer voor, dan kan de ene cursus de andere \
        overschrijven, of komen bestellingen bij de verkeerde terecht. Meestal is een cursus met id en al gekopieerd: \
        haal het id dan weg uit de nieuwe.",
    message: "Een eerdere cursus in deze catalogus heeft al het id ‘{value}’. Haal het id weg uit de kopie, of verwijder \
        de cursus die er dubbel staat.",
    hint: "Het eerdere id: {other}.",
    fix: "",
};

pub(crate) const CATALOGUE_EXTERNAL_ID: &str = texts! {
    title: "Cursuscode dubbel",
    text: "Dit is de eigen code van de aanbieder voor een cursus, en die moet voor elke cursus van die aanbieder anders \
        zijn. Komt dezelfde code twee keer voor, dan kan de ene cursus de andere overschrijven, of komen bestellingen \
        bij de verkeerde terecht. Geef een van de twee een andere code.",
    message: "Een eerdere cursus in deze catalogus heeft al de cursuscode ‘{value}’. Geef deze cursus een eigen code.",
    hint: "De eerdere: {other}.",
    fix: "",
};
