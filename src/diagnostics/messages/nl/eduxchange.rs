//! Associations, and the calls on one.

pub(crate) const ASSOCIATION_OPENING: &str = texts! {
    title: "Status onmogelijk bij begin",
    text: "Een gastinstelling opent een associatie als associated, pending of queued: de student heeft net een plek \
        aangevraagd. Denied en canceled kunnen alleen later volgen. Begin met een van de drie, of geef aan dat de \
        associatie al is opgeslagen.",
    message: "Een nieuwe associatie kan niet beginnen als ‘{value}’. Gebruik associated, pending of queued.",
    hint: "",
    fix: "",
};

pub(crate) const ASSOCIATION_PAIR: &str = texts! {
    title: "Geen uitkomst afgesproken",
    text: "Wat een student te horen krijgt, volgt uit wat de gastinstelling en de thuisinstelling samen zeggen. Voor deze \
        combinatie noemen de afspraken geen uitkomst, zodat elk systeem er iets anders van kan maken. Controleer beide.",
    message: "Voor ‘{state}’ bij de thuisinstelling samen met ‘{remoteState}’ bij de gastinstelling is geen uitkomst \
        afgesproken. Controleer beide.",
    hint: "",
    fix: "",
};

pub(crate) const RESULT_STATE: &str = texts! {
    title: "Status van een resultaat",
    text: "Een associatie heeft een status, en het resultaat erin heeft een eigen status. Deze waarde zegt hoe het met een \
        resultaat staat, en hoort daar thuis. De associatie zelf blijft associated als een student een cursus heeft \
        afgerond.",
    message: "‘{value}’ zegt hoe het met een resultaat staat, niet met de inschrijving. Zet het in ‘state’ van ‘result’, en \
        laat ‘{name}’ zoals het was, bijvoorbeeld associated.",
    hint: "",
    fix: "",
};

pub(crate) const NOT_EXPANDED: &str = texts! {
    title: "Alleen een id ingevuld",
    text: "De standaard staat toe dat een id voor het geheel staat, maar de thuisinstelling kan de catalogus van de andere \
        instelling niet inzien, en moet de student laten zien waar de inschrijving voor is. Daarom vraagt eduXchange om \
        alle gegevens. Zet die op de plaats van het id.",
    message: "{label} is alleen een id, en eduXchange vraagt om de gegevens. Zet het hele object ervoor in de plaats.",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "",
};

pub(crate) const OFFERING_ID: &str = texts! {
    title: "Id van aanbod ontbreekt",
    text: "Instellingen herkennen aanbod aan het id: daarmee valt een herhaald verzoek op, en vinden latere berichten het \
        juiste aanbod. Sinds 2026 hoort het id bij wat eduXchange verlangt. Vul het id in dat het aanbod bij de \
        gastinstelling heeft.",
    message: "Het id van het aanbod ontbreekt, en eduXchange vraagt er sinds 2026 om. Vul ‘{name}’ in.",
    hint: "",
    fix: "",
};

pub(crate) const ISSUER_CODE: &str = texts! {
    title: "Aanbieder zonder domein",
    text: "In eduXchange kennen instellingen elkaar aan hun domeinnaam, en alleen daaraan. De hoofdcode van de aanbiedende \
        instelling is daarom van de soort schacHome, met het domein als code. Andere codes kunnen bij de andere codes \
        staan.",
    message: "De hoofdcode van de aanbiedende instelling is van de soort ‘{value}’, maar eduXchange vraagt om schacHome, met \
        de domeinnaam van de instelling als code. Wijzig de soort, en ook de code als dat geen domeinnaam is.",
    hint: "",
    fix: "",
};

pub(crate) const ISSUER_TYPE: &str = texts! {
    title: "Aanbieder is niet de instelling",
    text: "De aanbieder staat voor de instelling als geheel. Een faculteit of afdeling heeft geen afspraken met andere \
        instellingen. Noem de instelling, van het type root; het onderdeel dat voor het aanbod zorgt, kan in het aanbod \
        worden genoemd.",
    message: "De aanbieder is van het type ‘{value}’, maar hoort de instelling als geheel te zijn: root. Noem de \
        instelling.",
    hint: "",
    fix: "",
};

pub(crate) const DATES_REVERSED: &str = texts! {
    title: "Einde vóór het begin",
    text: "Een einde kan niet vóór het begin liggen. Een student ziet dan data die niet kunnen, en een ontvangend systeem \
        kan het document weigeren. Meestal zijn de twee verwisseld, of klopt een jaartal niet. Verbeter een van beide.",
    message: "{label}: {value} ligt vóór het begin op {start}. Verbeter een van de twee.",
    hint: "",
    fix: "",
};

pub(crate) const ENROLLMENT_LATE: &str = texts! {
    title: "Inschrijving na het begin",
    text: "Inschrijven kan nog als het aanbod al is begonnen. Dat kan de bedoeling zijn, maar meestal sluit de inschrijving \
        eerder, omdat de thuisinstelling eerst toestemming geeft. Controleer de data.",
    message: "{label}: {value} ligt na het begin op {start}, zodat inschrijven nog kan als het al is begonnen. Controleer of \
        dat de bedoeling is.",
    hint: "",
    fix: "",
};

pub(crate) const FLEXIBLE_ENTRY: &str = texts! {
    title: "Flexibele instroom half ingevuld",
    text: "Waar studenten tussentijds kunnen instromen, is daar een eerste en een laatste dag voor, en de ene zegt niets \
        zonder de andere. Vul beide in, of laat beide weg.",
    message: "{label} ontbreekt, terwijl de andere grens van de flexibele instroom er wel is. Vul beide in, of laat beide \
        weg.",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "",
};

pub(crate) const STUDENT_NUMBERS: &str = texts! {
    title: "Minimum aan studenten te hoog",
    text: "Het laagste aantal studenten ligt boven het hoogste, zodat het aanbod nooit kan doorgaan. Verbeter een van de \
        twee getallen.",
    message: "Het minimumaantal studenten is {value}, en dat is meer dan het maximum van {maximum}. Verbeter een van de \
        twee.",
    hint: "",
    fix: "",
};

pub(crate) const RESULT_TYPE: &str = texts! {
    title: "Soort resultaat onbekend",
    text: "Het aanbod leidt tot een resultaat, maar zegt niet hoe dat wordt geschreven. De thuisinstelling kan een 7 op een \
        schaal tot 10 dan niet onderscheiden van een 7 op een schaal tot 100. Kies de soort resultaat.",
    message: "Er wordt een resultaat verwacht, maar er staat niet hoe dat wordt geschreven. Kies uit: pass-or-fail, US \
        letter, UK letter, 0-100 of 1-10.",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "",
};

pub(crate) const RESULT_SCORE: &str = texts! {
    title: "Beoordeling past niet",
    text: "Het aanbod zegt hoe een resultaat wordt geschreven, en zo leest de thuisinstelling de beoordeling. Een die niet \
        past, kan niet worden overgenomen of wordt voor iets anders gehouden. Schrijf de beoordeling zoals het aanbod \
        zegt, of verbeter daar de soort resultaat.",
    message: "{label}: ‘{value}’ is geen resultaat van de soort ‘{type}’. Schrijf {form}.",
    hint: "",
    fix: "",
};

pub(crate) const COURSE_CODE: &str = texts! {
    title: "Soort ontbreekt in lijst",
    text: "De standaard zelf en anderen gebruiken deze soort, maar in de lijst met soorten staat die niet. Dat kan geen \
        kwaad. Een \
        systeem dat zich strikt aan de lijst houdt, kent hem mogelijk niet, en neemt alleen eigen soorten aan, die met x- \
        beginnen.",
    message: "‘{value}’ wordt veel gebruikt, al staat het niet in de lijst van de standaard. Het kan zo blijven.",
    hint: "Voor een systeem dat zich strikt aan de lijst houdt, is het x-{value}.",
    fix: "Wijzig in ‘x-{value}’",
};

pub(crate) const CODE_TYPE: &str = texts! {
    title: "Onbekende soort code",
    text: "De standaard heeft een lijst met soorten codes, en laat instellingen eigen soorten toevoegen als die met x- \
        beginnen. Zo wordt een nieuwe soort van de standaard nooit voor een eigen soort gehouden. Kies een soort uit de \
        lijst, of zet x- ervoor.",
    message: "‘{value}’ is geen soort code die de standaard kent. Kies een andere, of begin de naam van een eigen soort met x-.",
    hint: "",
    fix: "",
};

pub(crate) const TEXT_MISSING: &str = texts! {
    title: "Taal zonder tekst",
    text: "Bij een tekst staat de taal ervan. Hier ontbreekt de tekst zelf, zodat een student niets te zien krijgt. Vul de \
        tekst in, of verwijder het onderdeel.",
    message: "Hier staat geen tekst. Vul ‘{name}’ in, of verwijder het onderdeel.",
    hint: "",
    fix: "",
};

pub(crate) const LANGUAGE_TWICE: &str = texts! {
    title: "Taal dubbel opgegeven",
    text: "Bij elke taal hoort één tekst. Staan er twee in dezelfde taal, dan toont het ene systeem de eerste en het andere \
        de laatste. Houd er een over, of verbeter de taal.",
    message: "Voor de taal ‘{value}’ is er al een tekst. Houd een van de twee over, of verbeter de taal.",
    hint: "De andere: {other}.",
    fix: "",
};

pub(crate) const PRICE_SUM: &str = texts! {
    title: "Prijs is niet de som",
    text: "De prijs met btw is de prijs zonder btw en de btw samen. Klopt dat niet, dan weet niemand welk van de drie juist \
        is, en betalen studenten misschien te veel of te weinig. Verbeter het bedrag dat niet klopt.",
    message: "{label} is {value}, maar {net} en {vat} btw zijn samen {expected}. Verbeter een van de drie.",
    hint: "",
    fix: "",
};

pub(crate) const ASSOCIATION_DUPLICATE: &str = texts! {
    title: "Id komt twee keer voor",
    text: "Een associatie heeft een eigen id. Staat hetzelfde id twee keer in een lijst, dan neemt een ontvanger de laatste, de \
        eerste of geen van beide. Laat de overbodige weg, of geef die een eigen id.",
    message: "Een eerdere associatie in deze lijst heeft ook het id ‘{value}’. Houd een van de twee over.",
    hint: "De andere: {other}.",
    fix: "",
};

pub(crate) const ASSOCIATION_TYPE: &str = texts! {
    title: "Soort past niet bij aanbod",
    text: "De soort associatie zegt wat het aanbod is: een opleiding, een cursus of een onderdeel. Spreken die twee elkaar \
        tegen, \
        dan leest een ontvanger het aanbod met de verkeerde regels. Verbeter wat niet klopt.",
    message: "De soort associatie is ‘{value}’, maar het aanbod is van de soort ‘{type}’. Verbeter een van de twee.",
    hint: "",
    fix: "",
};

pub(crate) const OPENING_STATE: &str = texts! {
    title: "Status thuis nog onbekend",
    text: "Wie een associatie opent, kan niet weten wat de thuisinstelling gaat zeggen. Deze status betekent dus nog niets, en \
        eduXchange vraagt altijd om dezelfde waarde: associated. De thuisinstelling antwoordt met haar eigen status.",
    message: "In een nieuwe associatie betekent de status thuis nog niets. eduXchange vraagt om associated, niet om ‘{value}’.",
    hint: "Wat de gastinstelling zelf zegt, staat in remoteState.",
    fix: "Wijzig in associated",
};

pub(crate) const OPENING_EXTRA: &str = texts! {
    title: "Nog te vroeg",
    text: "Een nieuwe associatie zegt wie wat aanbiedt. De student is bekend doordat die is ingelogd, en een resultaat volgt \
        aan het \
        eind, in een wijziging van de associatie. Laat beide weg bij het openen.",
    message: "{label} hoort niet in een nieuwe associatie. Laat het weg.",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "Laat weg",
};

pub(crate) const PATCH_STATE: &str = texts! {
    title: "Status van de thuisinstelling",
    text: "Een associatie heeft twee statussen: state is wat de thuisinstelling zegt, remoteState wat de gastinstelling zegt. \
        Een \
        gastinstelling wijzigt alleen haar eigen. Ook een afmelding is een wijziging van remoteState, in canceled.",
    message: "Een gastinstelling wijzigt de status van de thuisinstelling niet. Wat de gastinstelling zegt, staat in \
        remoteState.",
    hint: "",
    fix: "Hernoem naar remoteState",
};

pub(crate) const JSON_PATCH: &str = texts! {
    title: "Stappen, geen waarden",
    text: "Een wijziging is op twee manieren op te schrijven: als lijst met stappen (een JSON Patch), of als object met de \
        eigenschappen die veranderen, elk met de nieuwe waarde (een merge patch). Een associatie wordt op de tweede manier \
        gewijzigd, dus een thuisinstelling kan de stappen niet lezen. Stuur voor een nieuwe status van de gastinstelling alleen \
        remoteState met die status.",
    message: "Dit zijn stappen (een JSON Patch). Een wijziging van een associatie bevat alleen de eigenschappen die \
        veranderen, met hun nieuwe waarde.",
    hint: "",
    fix: "",
};

pub(crate) const PATCH_EXTRA: &str = texts! {
    title: "Wordt zo niet gewijzigd",
    text: "Een gastinstelling wijzigt haar eigen status van een associatie, en het resultaat. Al het andere blijft zoals het is \
        geopend. Een thuisinstelling negeert het hier, of weigert de wijziging. Laat het weg.",
    message: "{label} wordt zo niet gewijzigd: een gastinstelling wijzigt alleen remoteState en result. Laat het weg.",
    hint: "",
    fix: "Laat weg",
};

pub(crate) const RESULT_INCOMPLETE: &str = texts! {
    title: "Deel van een resultaat",
    text: "Een thuisinstelling neemt het resultaat over dat binnenkomt, in plaats van het vorige. Een resultaat heeft een \
        voortgang en \
        een datum nodig, en een studielast (bij een cursus of opleiding) of een weging (bij een onderdeel). Stuur het hele \
        resultaat.",
    message: "Het resultaat is niet compleet. Vul ook in: {names}. Een ontvanger kan een deel van een resultaat weigeren.",
    hint: "Bij een onderdeel is de weging nodig in plaats van de studielast.",
    fix: "",
};

pub(crate) const GRADE_RETURN: &str = texts! {
    title: "Alleen volgens een concept",
    text: "Het concept van eduXchange voor het terugsturen van cijfers sluit een associatie af met completed. De lijst met \
        statussen \
        in de standaard kent dat niet, zodat een ontvanger die zich aan de standaard houdt de wijziging weigert. Vraag het eerst \
        aan de thuisinstelling, of laat de status zoals die is: het resultaat zegt al dat het klaar is.",
    message: "Het concept voor het terugsturen van cijfers vraagt om ‘{value}’, maar de standaard kent die status niet in \
        {name}: \
        een ontvanger kan hem weigeren.",
    hint: "",
    fix: "",
};

pub(crate) const OTHER_VERSION: &str = texts! {
    title: "Andere versie van OOAPI",
    text: "eduXchange wisselt uit in versie 5 van de Open Onderwijs API. Andere versies hebben andere namen voor dezelfde \
        dingen, \
        en een ontvanger van versie 5 kent die niet: wat die nodig heeft, ontbreekt dan. Schrijf de namen van versie 5.",
    message: "Dit lijkt op versie {version} van OOAPI, terwijl versie 5 wordt gevraagd. Wijzig: {names}.",
    hint: "",
    fix: "",
};

pub(crate) const OTHER_VERSION_NAMES: &str = texts! {
    title: "Namen van andere versie",
    text: "Andere versies van de Open Onderwijs API hebben andere namen voor dezelfde dingen. Een ontvanger van versie 5 \
        slaat die \
        over, zodat verloren gaat wat er staat. Schrijf de namen van versie 5.",
    message: "Sommige namen zijn van versie {version} van OOAPI: een ontvanger van versie 5 slaat ze over. Wijzig: {names}.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_DIFFERS: &str = texts! {
    title: "Over een andere associatie",
    text: "Het antwoord gaat over iets anders dan is gestuurd of bekend is: een andere associatie, een andere rol, een ander \
        aanbod. \
        De ontvanger koppelt het dan aan de verkeerde student of cursus. Zoek uit welk van de twee klopt.",
    message: "{label} is hier ‘{value}’, maar bekend of verstuurd is ‘{asked}’. Zoek uit wat klopt.",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "",
};

pub(crate) const EXCHANGE_SUCCESS: &str = texts! {
    title: "Andere status bij succes",
    text: "De standaard heeft voor elke aanroep één HTTP-status die zegt dat die is gelukt. Programma's kijken vaak precies \
        daarnaar, \
        en houden elke andere voor een mislukking.",
    message: "De HTTP-status is {status}, maar volgens de standaard hoort hier {expected}.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_NO_ANSWER: &str = texts! {
    title: "Leeg antwoord",
    text: "Elke geslaagde aanroep over een associatie heeft volgens de standaard een antwoord met inhoud. Zonder het id dat \
        erin hoort, weet \
        de aanroeper niet welke associatie het is, en kan die later niet wijzigen of opvragen.",
    message: "Het antwoord is leeg. Volgens de standaard hoort erin: {names}.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_FAILED: &str = texts! {
    title: "Mislukt met een associatie",
    text: "De HTTP-status zegt dat de aanroep is mislukt, en toch staat er een associatie in het antwoord. De afzender weet \
        dan niet \
        of de student is ingeschreven. Bij een mislukking hoort wat er misging, zonder associatie.",
    message: "De HTTP-status {status} zegt dat de aanroep is mislukt, maar het antwoord gaat over een associatie.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_ERROR_BODY: &str = texts! {
    title: "Mislukking beantwoord als succes",
    text: "De HTTP-status zegt dat de aanroep is gelukt, en het antwoord zegt wat er misging. Een afzender die op de HTTP-status \
        afgaat, denkt dat de student is ingeschreven. Antwoord met een status zoals 400 of 404.",
    message: "De HTTP-status {status} zegt dat de aanroep is gelukt, maar het antwoord meldt een fout. Verbeter een van de twee.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_SAME: &str = texts! {
    title: "Wijzigt niets",
    text: "De status die deze wijziging geeft, heeft de gastinstelling al. Dat kan geen kwaad, maar misschien was een andere \
        status \
        bedoeld, of is de wijziging dubbel verstuurd.",
    message: "De gastinstelling heeft de status ‘{value}’ al, dus dit wijzigt niets.",
    hint: "",
    fix: "",
};

pub(crate) const CONSUMER_MISSING: &str = texts! {
    title: "Alliantie van eduXchange ontbreekt",
    text: "Wat voor eduXchange is bedoeld, noemt de allianties waarin het wordt aangeboden, elk bij de naam. Zonder die namen \
        krijgt \
        niemand het aanbod te zien. Vul ze in, of laat de toevoegingen voor eduXchange weg.",
    message: "eduXchange vraagt hier om ‘{name}’. Vul het in, of laat de toevoegingen voor eduXchange weg.",
    hint: "",
    fix: "",
};

pub(crate) const CONSUMER_FORM: &str = texts! {
    title: "Anders dan eduXchange vraagt",
    text: "De eigen pagina van eduXchange zegt hoe de toevoegingen worden geschreven. Wat anders is geschreven, wordt \
        overgeslagen \
        of verkeerd getoond. Schrijf het zoals de pagina zegt.",
    message: "{label}: ‘{value}’ is niet wat eduXchange vraagt. Schrijf {form}.",
    hint: "",
    fix: "",
};

pub(crate) const RESULT_EARLY: &str = texts! {
    title: "Resultaat vóór het begin",
    text: "Een resultaat is er op zijn vroegst als het aanbod is begonnen. Meestal klopt het jaar van een van de data niet. \
        Verbeter het.",
    message: "Het resultaat is van {value}, maar het aanbod begint op {start}. Verbeter een van de twee data.",
    hint: "",
    fix: "",
};

pub(crate) const ENROLLMENT_OVER: &str = texts! {
    title: "Inschrijving na het einde",
    text: "Niemand kan zich inschrijven voor wat voorbij is. Meestal klopt het jaar van een van de data niet. Verbeter het.",
    message: "{label}: {value} ligt na het einde van het aanbod, op {end}. Verbeter een van de twee.",
    hint: "",
    fix: "",
};

pub(crate) const PRIMARY_CODE_ID: &str = texts! {
    title: "Hoofdcode is een ander id",
    text: "eduXchange vraagt om het id van het aanbod, ook als hoofdcode. Hier is de hoofdcode wel een id, maar een ander: een \
        thuisinstelling zoekt dan misschien het verkeerde aanbod op. Neem het id over, of schrijf een code die geen id is.",
    message: "De hoofdcode is een id, maar niet dat van het aanbod. eduXchange vraagt hier om {id}.",
    hint: "",
    fix: "Wijzig in {id}",
};

pub(crate) const CODE_FORM: &str = texts! {
    title: "Verkeerde vorm van code",
    text: "Codes van deze soort zijn overal op één manier opgebouwd. Een code die anders is opgebouwd, vindt een ontvanger niet. \
        Verbeter de code, of kies een andere soort.",
    message: "‘{value}’ is geen code van de soort {type}. Schrijf {form}, of kies een andere soort.",
    hint: "",
    fix: "",
};

pub(crate) const CODE_CHECK: &str = texts! {
    title: "Controlecijfer klopt niet",
    text: "Het laatste cijfer van zo'n code volgt uit de andere, zodat een vergissing opvalt. Hier past het niet: \
        waarschijnlijk is een \
        cijfer verkeerd, of zijn er twee verwisseld. Vergelijk de code met de bron.",
    message: "In ‘{value}’ klopt een cijfer niet: het laatste past niet bij de andere van deze {type}. Vergelijk het met de \
        bron.",
    hint: "",
    fix: "",
};

pub(crate) const PLACEHOLDER: &str = texts! {
    title: "Lijkt geen echte tekst",
    text: "Programma's en mensen schrijven zo'n tekst waar nog een andere moet komen. Een student leest wat er staat. Vul de \
        tekst \
        in, of laat de eigenschap weg.",
    message: "‘{value}’ lijkt geen echte tekst. Vul de bedoelde tekst in.",
    hint: "",
    fix: "",
};

pub(crate) const NIL_ID: &str = texts! {
    title: "Id van niets",
    text: "Een id van alleen nullen schrijft een programma als het er geen heeft. Het wijst niets aan, en twee ervan wijzen \
        hetzelfde \
        aan. Vul het echte id in.",
    message: "‘{value}’ is geen echt id: het wijst niets aan. Vul het echte in.",
    hint: "",
    fix: "",
};

pub(crate) const LANGUAGE_UNKNOWN: &str = texts! {
    title: "Taal bestaat niet",
    text: "Systemen herkennen een taal aan de internationale code (ISO 639). Geen taal heeft deze code, zodat een student die \
        op taal \
        zoekt het aanbod niet vindt. Schrijf de code van de taal.",
    message: "Geen taal heeft de code ‘{value}’. Schrijf de juiste code, zoals nld of eng als voertaal, nl-NL of en-GB bij \
        teksten.",
    hint: "",
    fix: "",
};

pub(crate) const LANGUAGE_REGION: &str = texts! {
    title: "Land bestaat niet",
    text: "Achter een taal staat het land waarvan de spelling is gebruikt, met de internationale code (ISO 3166-1). Geen land \
        heeft \
        deze code. Verbeter die, of laat het land weg.",
    message: "Geen land heeft de code ‘{region}’. Schrijf de taal met een ander land, zoals en-GB.",
    hint: "",
    fix: "",
};

pub(crate) const LANGUAGE_BIBLIOGRAPHIC: &str = texts! {
    title: "Code van bibliotheken",
    text: "Sommige talen hebben twee codes van drie letters: één voor bibliotheken en één voor al het andere. Beide kloppen, \
        maar in \
        het Nederlandse onderwijs gebruikt iedereen de andere, en een ontvanger kent misschien alleen die.",
    message: "‘{value}’ is de code die bibliotheken gebruiken. In het onderwijs is {usual} gebruikelijk.",
    hint: "",
    fix: "Wijzig in {usual}",
};

pub(crate) const OPTIONAL_EMPTY: &str = texts! {
    title: "Leeg, en niet nodig",
    text: "De standaard kent geen lege waarden: wat een instelling niet weet, laat ze weg. De validator van SURF laat zo'n \
        waarde \
        door, maar een ontvanger die zich aan de standaard houdt, weigert het hele document. Vul iets in, of laat het weg.",
    message: "Vul ‘{label}’ in of laat het weg: een ontvanger kan lege waarden weigeren.",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "Laat weg",
};

pub(crate) const PRICE_SHOWN: &str = texts! {
    title: "Getoonde prijs wijkt af",
    text: "De prijs die mensen te lezen krijgen, is niet de prijs in cijfers. Studenten houden de instelling aan wat ze \
        hebben gelezen. Verbeter een van de twee.",
    message: "De tekst toont {value}, terwijl de prijs {amount} is. Verbeter een van de twee.",
    hint: "",
    fix: "",
};
