//! Enrollments, and the exchange about them.

pub(crate) const ENROLLMENT_DUPLICATE: &str = texts! {
    title: "Inschrijving staat er dubbel",
    text: "Elke inschrijving heeft een eigen id, waarmee systemen ernaar verwijzen. Hebben twee inschrijvingen in één \
        lijst hetzelfde id, dan houdt een ontvangend systeem er een over en raakt de andere kwijt. Geef elk een eigen \
        id, of verwijder de kopie.",
    message: "Een andere inschrijving in de lijst heeft hetzelfde id, ‘{value}’. Verwijder de kopie, of geef die een eigen \
        id.",
    hint: "De andere: {other}.",
    fix: "",
};

pub(crate) const ENROLLMENT_REVERSED: &str = texts! {
    title: "Inschrijving zonder dag",
    text: "Een inschrijving geldt vanaf de eerste dag tot de dag waarop die eindigt; die dag telt niet meer mee. Ligt het \
        einde op of vóór de eerste dag, dan is er geen enkele dag waarop de leerling is ingeschreven, en geven systemen \
        geen toegang. Verbeter een van beide datums; bij vertrek op de eerste dag is het einde de dag erna.",
    message: "Deze inschrijving begint op {begin} en eindigt op {end}, en geldt zo op geen enkele dag. Verbeter een van de twee.",
    hint: "Op de dag van het einde zelf is de leerling niet meer ingeschreven.",
    fix: "",
};

pub(crate) const ENROLLMENT_MODIFIED: &str = texts! {
    title: "Gewijzigd vóór het bestond",
    text: "Het moment van de laatste wijziging ligt vóór het moment waarop het gegeven is gemaakt. Ontvangende systemen \
        zien aan de laatste wijziging wat nieuw is, dus door een verkeerd moment kan een wijziging blijven liggen. \
        Controleer de klok of de tijdzone van het systeem dat dit schreef.",
    message: "De laatste wijziging, op {modified}, ligt vóór het aanmaken, op {created}. Controleer beide momenten.",
    hint: "",
    fix: "",
};

pub(crate) const STUDY_YEAR: &str = texts! {
    title: "Ongewoon leerjaar",
    text: "Basisscholen tellen leerjaren van 0 tot en met 8, middelbare scholen van 1 tot en met hoogstens 6. Een ander \
        getal staat waarschijnlijk voor iets anders, zoals een kalenderjaar of een klas, en de leerling krijgt dan \
        misschien het verkeerde materiaal. Vul het leerjaar in waarin de leerling zit.",
    message: "{label}: {value} is geen leerjaar dat een Nederlandse school heeft; die tellen van 0 tot en met 8. \
        Controleer het getal.",
    hint: "",
    fix: "",
};

pub(crate) const USER_ID_OWNER: &str = texts! {
    title: "Soort code voor medewerkers",
    text: "Sommige soorten codes zijn bedoeld voor medewerkers en andere voor leerlingen. Systemen verschillen in hoe \
        streng ze daarop zijn, dus een code van de verkeerde soort wordt misschien niet herkend. Het ECK iD van een \
        leerling heeft een eigen plaats: userMasterIdentifier.",
    message: "‘{value}’ is een soort voor medewerkers, maar dit is een leerling. Controleer de soort; het ECK iD van een \
        leerling hoort in ‘userMasterIdentifier’.",
    hint: "",
    fix: "",
};

pub(crate) const IDENTIFIER_EMPTY: &str = texts! {
    title: "Lege code",
    text: "Om wie het gaat, kan blijken uit een belangrijkste code of uit andere. Een lege belangrijkste code naast andere \
        laat een ontvangend systeem zoeken naar iemand zonder code, en de andere overslaan. Laat weg wat leeg is.",
    message: "{label} is leeg, en er is al een andere code. Laat deze weg.",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "Laat weg",
};

pub(crate) const SCHOOL_YEAR_DATES: &str = texts! {
    title: "Buiten het schooljaar",
    text: "Een inschrijving noemt haar schooljaar, dat loopt van augustus tot en met juli, en haar eigen dagen. Hier valt geen \
        enkele dag van de inschrijving in dat jaar, dus een van beide is waarschijnlijk fout. Controleer ze.",
    message: "Het schooljaar is {value}, maar de inschrijving begint op {begin}[ en eindigt op {end}]. Controleer welke klopt.",
    hint: "",
    fix: "",
};

pub(crate) const STATUS_REPEATED: &str = texts! {
    title: "HTTP-status als statuscode",
    text: "Edu-V heeft eigen statuscodes, die meer zeggen dan de HTTP-status: 11 voor een fout verzoek, 22 voor ontbrekende \
        toestemming, enzovoort. Een code als 400 of 404 herhaalt alleen de HTTP-status, en een ontvangend systeem kent die \
        niet. Stuur de code van de reden.",
    message: "{value} is een HTTP-status en geen statuscode van Edu-V. Stuur de code van de reden, zoals 11.",
    hint: "",
    fix: "",
};

pub(crate) const STATUS_ZEROS: &str = texts! {
    title: "Status met nullen vooraan",
    text: "De documentatie van Edu-V schrijft statuscodes met nullen vooraan, zoals 0011. In een bericht is de code een \
        geheel getal, en getallen hebben geen nullen vooraan: 11. Als tekst begrijpt een systeem dat een getal verwacht \
        de code niet. Schrijf het getal zonder aanhalingstekens en nullen.",
    message: "De status is een getal, geen tekst. Schrijf {expected}, zonder aanhalingstekens en zonder nullen ervoor.",
    hint: "In de documentatie staat ‘{value}’, maar verstuurd wordt het getal.",
    fix: "Wijzig in {expected}",
};

pub(crate) const STATUS_MEANING: &str = texts! {
    title: "Betekenis van de status",
    text: "Edu-V nummert de redenen waarom een verzoek niet wordt beantwoord. De bekendste staan hier in woorden, zodat \
        niemand ze hoeft op te zoeken. Er zijn er meer, en die zijn net zo goed.",
    message: "Status {value} betekent: {meaning}.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_QUERY: &str = texts! {
    title: "Filters spreken elkaar tegen",
    text: "Een inschrijving is voor een opleiding of voor een vak, nooit voor allebei. Een zoekvraag naar de ene soort \
        die ook een aanbod van de andere soort noemt, laat niets over: het antwoord is altijd leeg. Laat een van de twee \
        filters weg.",
    message: "‘{name}’ en ‘{other}’ spreken elkaar tegen, zodat deze zoekvraag niets kan opleveren. Laat een van beide \
        weg.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_STUDENT: &str = texts! {
    title: "Inschrijving van andere leerling",
    text: "Het verzoek noemt één leerling, en in het antwoord staat een inschrijving van een andere. Dat zijn \
        persoonsgegevens van iemand om wie niet is gevraagd, en de bedoelde leerling krijgt misschien het verkeerde \
        materiaal. Zoek in het systeem dat antwoordde uit hoe de leerling wordt opgezocht.",
    message: "Deze inschrijving is van een andere leerling dan waar het verzoek om vraagt. Controleer hoe de leerling wordt \
        opgezocht.",
    hint: "De gevraagde leerling staat in het verzoek.",
    fix: "",
};

pub(crate) const EXCHANGE_FILTER: &str = texts! {
    title: "Niet wat is gevraagd",
    text: "De zoekvraag vraagt alleen om bepaalde inschrijvingen, en deze hoort daar niet bij. Een systeem dat op het \
        filter vertrouwt, houdt deze voor een gevraagde. Controleer of het systeem dat antwoordde het filter toepast.",
    message: "{label} is ‘{value}’, terwijl de zoekvraag om ‘{asked}’ vraagt. Controleer of het filter wordt toegepast.",
    hint: "Het filter staat in de zoekvraag.",
    fix: "",
};

pub(crate) const EXCHANGE_INCOMPARABLE: &str = texts! {
    title: "Codes van verschillende soort",
    text: "Of het antwoord bij het verzoek hoort, blijkt uit de codes die erin staan, en die zijn van verschillende \
        soort: zonder register dat beide kent, kan niemand zien of ze hetzelfde aanwijzen. Er is dus niets vergeleken. \
        Dat hoeft geen fout te zijn. Het wordt in een antwoord maar één keer gemeld.",
    message: "{label}: antwoord en verzoek gebruiken codes van verschillende soort, zodat niet te zien is of ze hetzelfde \
        aanwijzen.",
    hint: "Wat is gevraagd, staat in het verzoek of in de zoekvraag daarbij.",
    fix: "",
};

pub(crate) const EXCHANGE_SUCCESS_BODY: &str = texts! {
    title: "Mislukking gemeld als succes",
    text: "De HTTP-status zegt dat het verzoek is gelukt, maar de inhoud zegt waarom het mislukte. Een systeem dat op de \
        HTTP-status afgaat, verwacht hier een lijst met inschrijvingen en loopt vast. Stuur een status zoals 400 of 404 \
        mee, of een lege lijst als er geen inschrijvingen zijn.",
    message: "De HTTP-status is {status}, dus gelukt, maar de inhoud is een status en geen lijst met inschrijvingen. Stuur \
        de lijst, of een andere HTTP-status.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_FAILURE_BODY: &str = texts! {
    title: "Lijst bij een mislukking",
    text: "De HTTP-status zegt dat het verzoek is mislukt, maar de inhoud is een lijst. Een systeem dat op de HTTP-status \
        afgaat, zoekt hier de reden en vindt die niet. Zijn er gewoon geen inschrijvingen, dan is het antwoord 200 met \
        een lege lijst.",
    message: "De HTTP-status is {status}, dus niet gelukt, maar de inhoud is een lijst. Stuur een object met de reden, of \
        200 met de lijst.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_STATUS: &str = texts! {
    title: "Statuscodes passen niet samen",
    text: "De afspraken koppelen elke algemene statuscode van Edu-V aan een HTTP-status: 11 aan 400, 21 aan 401, 22 aan 403. \
        Een systeem dat op de ene afgaat, doet dan iets anders dan een systeem dat op de andere afgaat. Wijzig een van beide.",
    message: "Status {value} hoort bij HTTP-status {expected}, maar de HTTP-status is {status}. Wijzig een van beide.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_NO_BODY: &str = texts! {
    title: "Antwoord zonder inhoud",
    text: "Op een verzoek dat lukt, komt de lijst als antwoord, leeg als er niets is, en op een dat mislukt de reden. Zonder \
        inhoud \
        weet het systeem dat vroeg geen van beide. Alleen 204 en 401 komen zonder.",
    message: "Het antwoord is leeg. Bij HTTP-status {status} hoort {body}.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_BODY: &str = texts! {
    title: "Inhoud die niet nodig is",
    text: "Volgens de afspraken heeft een antwoord met deze HTTP-status geen inhoud. De gepubliceerde definitie toont er nog \
        wel een, dus systemen accepteren die. Laat de inhoud weg als dat kan.",
    message: "Een antwoord met HTTP-status {status} heeft geen inhoud, maar dit antwoord wel. Dat mag; laat de inhoud weg als \
        dat kan.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_HTTP_STATUS: &str = texts! {
    title: "Ongewone HTTP-status",
    text: "Edu-V noemt voor dit verzoek de HTTP-statussen 200, 204, 400, 401, 403 en 404. Een andere kan komen van iets \
        ertussen, zoals een gateway, of van een storing. De inhoud wordt dan gecontroleerd als reden van mislukking, of \
        als inschrijvingen als de status een succes is.",
    message: "De specificatie noemt de HTTP-status {status} niet. Controleer of die van het systeem zelf komt.",
    hint: "",
    fix: "",
};
