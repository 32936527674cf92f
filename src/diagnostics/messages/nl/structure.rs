//! What the tables say, whatever the system; and lists.

pub(crate) const MISSING: &str = texts! {
    title: "Verplichte eigenschap ontbreekt",
    text: "De specificatie vraagt om deze eigenschap. Als die er niet is, kan een ontvangend systeem het document \
        weigeren, of wat erin staat niet goed tonen of factureren. Voeg de eigenschap toe en vul de waarde in.",
    message: "[Vul {field} in.][Er is nog geen {item}. Voeg er een toe.][Voeg {list} toe.]",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "",
};

pub(crate) const SERVER_MADE: &str = texts! {
    title: "Nog niet ingevuld",
    text: "Een nieuwe cursus heeft dit nog niet: het ontvangende systeem vult het in als de cursus wordt opgeslagen. Voor een \
        nieuwe cursus hoeft er niets te gebeuren. In een cursus die al opgeslagen is, moet het er wel staan; neem het \
        dan over uit de opgeslagen versie.",
    message: "Bij een nieuwe cursus vult het ontvangende systeem dit zelf in: {names}. Er hoeft niets te gebeuren.",
    hint: "Bij een cursus die al opgeslagen is, moet het er staan.",
    fix: "",
};

pub(crate) const NULL_REQUIRED: &str = texts! {
    title: "Verplichte eigenschap leeg",
    text: "De eigenschap staat er wel, maar heeft de waarde null, en dat betekent ‘niets’. Bij een verplichte eigenschap \
        komt dat neer op weglaten, zodat het document geweigerd kan worden. Vul een waarde in.",
    message: "[Vul {field} in.][Er is nog geen {item}. Voeg er een toe.][Voeg {list} toe.]",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "",
};

pub(crate) const TYPE: &str = texts! {
    title: "Verkeerd soort waarde",
    text: "Elke eigenschap heeft een vast soort waarde: een tekst, een getal, waar of onwaar, een lijst. Een systeem dat \
        een getal verwacht, kan niet rekenen met een tekst die erop lijkt; het weigert het document of raakt de waarde \
        kwijt. Schrijf de waarde in de gevraagde vorm.",
    message: "[{label}: ]hier hoort {expected}, {notFound}[: ‘{value}’].",
    hint: "In de JSON staat tekst tussen aanhalingstekens; getallen, true en false niet; een lijst staat tussen rechte haken.",
    fix: "Maak er {expected} van",
};

pub(crate) const JSON_TEXT: &str = texts! {
    title: "JSON als tekst",
    text: "Het document, of een deel ervan, is als tekst in het document gezet: tussen aanhalingstekens, met een backslash \
        voor elk \
        aanhalingsteken erin. Dat gebeurt als een programma iets twee keer naar JSON omzet, of als een spreadsheet of database \
        JSON als tekst bewaart. Een ander systeem ziet er één lange tekst in. Zet de JSON zelf op die plaats.",
    message: "[{label}: ]hier staat JSON als tekst. Haal de aanhalingstekens eromheen weg, dan is het {expected}.",
    hint: "Meestal zet een programma de gegevens hier twee keer om naar JSON.",
    fix: "Maak er gewone JSON van",
};

pub(crate) const TEMPLATE_VARIABLE: &str = texts! {
    title: "Sjabloon niet ingevuld",
    text: "In een sjabloon, zoals van Postman of een handleiding, staat een naam tussen tekens op de plaats waar een waarde \
        moet komen. Hier \
        is dat niet gebeurd: het programma dat het document maakt, kende de naam niet, of het sjabloon is overgenomen zoals \
        het is. Vul de \
        waarde in.",
    message: "{label} is nog niet ingevuld: ‘{value}’ komt uit een sjabloon. Vul de waarde in.",
    hint: "",
    fix: "",
};

pub(crate) const JSON_IN_TEXT: &str = texts! {
    title: "JSON in een gewone tekst",
    text: "Waar een gewone tekst hoort, staat een stukje JSON, met haken en aanhalingstekens. Zo komt het ook bij klanten in \
        beeld. \
        Schrijf alleen de tekst zelf.",
    message: "{label} is een stukje JSON: ‘{value}’. Schrijf alleen de tekst zelf.",
    hint: "",
    fix: "",
};

pub(crate) const MISSING_WHEN: &str = texts! {
    title: "Ontbreekt, maar is hier nodig",
    text: "Welke eigenschappen een document nodig heeft, kan afhangen van de soort die het zegt te zijn: een inschrijving \
        voor een vak moet zeggen voor welk vak. Zonder die eigenschap weet het ontvangende systeem niet waar het \
        document over gaat. Vul de eigenschap in, of verbeter de eigenschap die de soort bepaalt.",
    message: "[Vul {field} in][Voeg {list} toe][Voeg een {item} toe]: dat is verplicht als {property} {of} is.",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "",
};

pub(crate) const MISPLACED: &str = texts! {
    title: "Eigenschap van andere soort",
    text: "Sommige eigenschappen horen maar bij één soort document, en dit document zegt van een andere soort te zijn. Een \
        van de twee is vermoedelijk een vergissing: verwijder de eigenschap, of verbeter de eigenschap die de soort \
        bepaalt.",
    message: "{label} hoort hier alleen als {property} {of} is. Verwijder het, of verbeter {property}.",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "Verwijder ‘{label}’",
};

pub(crate) const MISSING_EITHER: &str = texts! {
    title: "Geen identificatie ingevuld",
    text: "Waarnaar dit verwijst, kan op meer dan één manier worden aangegeven, en minstens een daarvan is nodig. Zonder \
        weet het ontvangende systeem niet welke school, leerling of locatie is bedoeld. Vul een van de genoemde \
        eigenschappen in.",
    message: "[Er staat niet om {which} het gaat.][{nothing}] Vul {names} in.",
    hint: "",
    fix: "",
};

pub(crate) const NULL_VALUE: &str = texts! {
    title: "Null niet toegestaan",
    text: "De waarde is null, en dat betekent ‘niets’. Deze specificatie kent geen null: wat geen waarde heeft, wordt \
        helemaal weggelaten, en een ontvangend systeem kan het document weigeren. Laat de eigenschap weg, of vul een \
        waarde in.",
    message: "{label} is null, en dat mag niet. Laat de eigenschap weg, of vul een waarde in.",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "Laat de eigenschap weg",
};

pub(crate) const EMPTY_VALUE: &str = texts! {
    title: "Lege tekst",
    text: "Er staat een tekst zonder inhoud, terwijl er iets anders dan een tekst is bedoeld, zoals een datum. Een lege \
        tekst is niet hetzelfde als de eigenschap weglaten, en een ontvangend systeem weigert die. Vul een waarde in, \
        of laat de eigenschap weg als die niet verplicht is.",
    message: "[Vul {field} in][, of laat de eigenschap ‘{name}’ weg].",
    hint: "",
    fix: "Laat de eigenschap weg",
};

pub(crate) const UNKNOWN_PROPERTY: &str = texts! {
    title: "Onbekende eigenschap",
    text: "De specificatie noemt op deze plaats geen eigenschap met die naam. Het kan een tikfout zijn, of een \
        eigenschap uit een nieuwere versie. Een ontvangend systeem slaat die waarschijnlijk over, zodat de waarde de \
        klant of de factuur niet bereikt. Verbeter de naam, of laat de eigenschap staan als dat de bedoeling is.",
    message: "‘{name}’ is hier geen bekende eigenschap: andere systemen slaan die mogelijk over.[ Is \
        ‘{suggestion}’ bedoeld?]",
    hint: "",
    fix: "Hernoem naar ‘{suggestion}’",
};

pub(crate) const EXTRA_PROPERTY: &str = texts! {
    title: "Een eigen eigenschap",
    text: "De specificatie noemt deze eigenschap niet, maar staat andere dan de genoemde wel toe. De eigenschap blijft \
        staan zoals die is. Systemen die deze eigenschap niet kennen, slaan die over; controleer dus of er niets \
        belangrijks in staat.",
    message: "‘{name}’ staat niet in de specificatie, die zulke eigenschappen wel toestaat. Systemen die deze eigenschap \
        niet kennen, slaan die over.",
    hint: "",
    fix: "",
};

pub(crate) const FORBIDDEN_PROPERTY: &str = texts! {
    title: "Eigenschap niet toegestaan",
    text: "Op deze plek staat de specificatie alleen de eigenschappen toe die zij noemt, dus een ontvangend systeem \
        weigert het document hierom. Verbeter de naam, of verwijder de eigenschap.",
    message: "‘{name}’ mag op deze plek niet.[ Is ‘{suggestion}’ bedoeld?] Verbeter de naam of verwijder de eigenschap.",
    hint: "",
    fix: "Hernoem naar ‘{suggestion}’",
};

pub(crate) const PROPERTY_CASE: &str = texts! {
    title: "Andere spelling van een naam",
    text: "In namen van eigenschappen tellen hoofdletters, streepjes en lage streepjes. Anders geschreven geldt een \
        eigenschap als onbekend en gaat de waarde verloren. Schrijf de naam precies zoals de specificatie.",
    message: "Schrijf ‘{expected}’ in plaats van ‘{name}’: andere systemen herkennen een andere spelling misschien niet.",
    hint: "",
    fix: "Hernoem naar ‘{expected}’",
};

pub(crate) const PROPERTY_TWIN: &str = texts! {
    title: "Twee spellingen van één naam",
    text: "Twee eigenschappen verschillen alleen in spelling, bijvoorbeeld in hoofdletters. Sommige systemen houden ze voor \
        dezelfde en gebruiken de laatste waarde; andere gebruiken die met de spelling van de specificatie. Zo kunnen twee \
        partijen in hetzelfde document een andere prijs zien. Zet de juiste waarde onder de juiste naam en verwijder de \
        andere.",
    message: "‘{name}’ en ‘{expected}’ staan hier allebei, en sommige systemen gebruiken de laatste van de twee. Houd alleen \
        ‘{expected}’ over, met de juiste waarde.",
    hint: "",
    fix: "Verwijder ‘{name}’",
};

pub(crate) const GUID: &str = texts! {
    title: "Ongeldig id",
    text: "Dit id is een vaste code (een GUID) waaraan systemen iets herkennen, zoals een cursus of een organisatie. \
        Met een teken te veel of te weinig verwijst het id nergens naar. Neem het id opnieuw over uit het systeem waar het \
        vandaan komt.",
    message: "{label}: ‘{value}’ is geen geldig id. Neem het opnieuw over uit de bron.",
    hint: "Een id heeft 36 tekens: 32 cijfers en letters a tot en met f, in groepen van 8, 4, 4, 4 en 12, met streepjes \
        ertussen.",
    fix: "",
};

pub(crate) const DATE: &str = texts! {
    title: "Ongeldige datum",
    text: "Hier wordt een datum zonder tijd gevraagd, geschreven als jaar, maand en dag, zodat elk systeem die hetzelfde \
        leest. Iets anders, of een dag die niet bestaat, wordt geweigerd. Schrijf de datum als 2026-01-15.",
    message: "{label}: [‘{value}’ ][bestaat niet: {lastDay}. Verbeter de dag.][is geen bestaande datum in de juiste vorm. \
        Schrijf {example}.][{form}]",
    hint: "",
    fix: "Wijzig in {date}",
};

pub(crate) const URI: &str = texts! {
    title: "Ongeldig webadres",
    text: "Een webadres moet volledig zijn, zodat elk systeem het kan volgen: met https:// ervoor, en zonder spaties. \
        Kopieer het adres uit de adresbalk van de browser.",
    message: "{label}: ‘{value}’ is geen volledig webadres. Schrijf het met https:// ervoor en zonder spaties.",
    hint: "",
    fix: "",
};

pub(crate) const FORM: &str = texts! {
    title: "Verkeerde vorm",
    text: "Deze waarde is een code met een vaste vorm, waaraan systemen herkennen wat er is bedoeld. Iets in een andere \
        vorm wordt geweigerd of verwijst nergens naar. Schrijf de code in de genoemde vorm.",
    message: "{label}: ‘{value}’ heeft niet de juiste vorm.[ Er staat {sign} in, waar een koppelteken hoort.] Schrijf {form}.",
    hint: "",
    fix: "Wijzig in ‘{expected}’",
};

pub(crate) const FORM_UNUSUAL: &str = texts! {
    title: "Ongewone vorm",
    text: "Codes van deze soort hebben meestal een vaste vorm, al eist de specificatie die niet. Een code in een andere \
        vorm kan een typefout zijn, of een code van een andere soort, en verwijst dan nergens naar. Controleer de code.",
    message: "{label}: ‘{value}’ ziet er ongewoon uit; verwacht wordt {form}. Controleer of het klopt.",
    hint: "",
    fix: "",
};

pub(crate) const TOO_LONG: &str = texts! {
    title: "Tekst te lang",
    text: "De specificatie stelt een grens aan de lengte van deze tekst. Een ontvangend systeem weigert een langere tekst \
        of kapt die af. Maak de tekst korter.",
    message: "{label} heeft {length} tekens, en er mogen er hoogstens {limit} zijn. Maak de tekst korter.",
    hint: "",
    fix: "",
};

pub(crate) const CODE_BLANKS: &str = texts! {
    title: "Spatie om een code",
    text: "Een code wordt teken voor teken vergeleken. Met een spatie ervoor of erachter is het een andere code, al ziet \
        niemand het \
        verschil: een bestelling die de code zonder spatie noemt, vindt die niet. Haal de spatie weg, en controleer of \
        niemand de \
        code mét spatie gebruikt.",
    message: "{label}: om ‘{value}’ staat een spatie, hier getoond als ␣. Haal die weg, anders wordt de code misschien niet \
        gevonden.",
    hint: "",
    fix: "Verwijder de spaties eromheen",
};

pub(crate) const INVISIBLE_CHARACTERS: &str = texts! {
    title: "Onzichtbaar teken in een waarde",
    text: "Wie een waarde overneemt uit Word, een pdf of een webpagina, krijgt soms tekens mee die niemand ziet. De waarde \
        lijkt goed, \
        maar is het voor een programma niet, en wordt geweigerd. Haal de tekens weg, of typ de waarde opnieuw.",
    message: "{label}: er staat {sign}[ ({character})] in[, op de plaats van ␣: ‘{value}’]. Haal dat teken weg.",
    hint: "",
    fix: "Haal de onzichtbare tekens weg",
};

pub(crate) const INVISIBLE_IN_CODE: &str = texts! {
    title: "Onzichtbaar teken in een code",
    text: "Een code wordt teken voor teken vergeleken. Met een teken erin dat niemand ziet, is het een andere code, en wie de \
        code \
        zonder dat teken noemt, vindt niets. Zulke tekens komen mee bij overnemen uit Word, een pdf of een webpagina. Haal ze \
        weg, \
        en controleer of niemand de code mét die tekens gebruikt.",
    message: "{label}: er staat {sign}[ ({character})] in, op de plaats van ␣: ‘{value}’. Haal dat teken weg, anders wordt de code \
        misschien niet gevonden.",
    hint: "",
    fix: "Haal de onzichtbare tekens weg",
};

pub(crate) const INVISIBLE_IN_TEXT: &str = texts! {
    title: "Onzichtbaar teken in een tekst",
    text: "In een naam of tekst staat een teken dat niemand ziet, zoals meekomt uit Word, een pdf of een webpagina. Wie op de \
        naam zoekt, \
        vindt die dan niet, en sommige systemen tonen er een blokje. Haal het weg als het er niet met opzet staat.",
    message: "{label}: er staat {sign}[ ({character})] in, op de plaats van ␣: ‘{value}’. Haal dat teken weg als het er niet met \
        opzet staat.",
    hint: "",
    fix: "Haal de onzichtbare tekens weg",
};

pub(crate) const INVISIBLE_IN_NAME: &str = texts! {
    title: "Onzichtbaar teken in een eigenschapsnaam",
    text: "Programma's kennen een eigenschap aan haar naam, teken voor teken. Met een teken erin dat niemand ziet, is het een \
        andere \
        naam, en gaat de waarde verloren. Zulke tekens komen mee bij overnemen uit Word, een pdf of een webpagina. Haal ze weg.",
    message: "In de naam ‘{expected}’ staat {sign}[ ({character})], op de plaats van ␣: ‘{name}’. Haal dat teken weg.",
    hint: "",
    fix: "Hernoem naar ‘{expected}’",
};

pub(crate) const GARBLED_TEXT: &str = texts! {
    title: "Verkeerd overgekomen letters",
    text: "Onderweg is deze tekst in een andere codering gelezen dan waarin hij is geschreven: é werd Ã©, € werd â‚¬, of een letter \
        ging verloren (\u{fffd}). Zo zien klanten het ook. Verbeter de tekst, en laat het programma dat het document maakt UTF-8 \
        lezen en schrijven.",
    message: "{label}: in ‘{value}’ zijn letters verkeerd overgekomen.[ Waarschijnlijk is ‘{expected}’ bedoeld.] Verbeter de tekst.",
    hint: "",
    fix: "Wijzig in ‘{expected}’",
};

pub(crate) const LINE_BREAK: &str = texts! {
    title: "Meer dan één regel",
    text: "Een naam of code past op één regel. Regeleinden komen meestal mee als een stuk tekst op de verkeerde plek wordt \
        geplakt, en \
        klanten zien de tekst dan afgekapt of aan elkaar. Schrijf de naam op één regel, en zet langere teksten waar ze horen.",
    message: "{label} loopt over meer dan één regel (regels: {count}). Schrijf het op één regel.",
    hint: "",
    fix: "Zet het op één regel",
};

pub(crate) const LONG_TEXT: &str = texts! {
    title: "Ongewoon lange tekst",
    text: "Geen enkele echte naam of code is zo lang. Meestal is hier een heel stuk tekst geplakt, of een tekst twee keer, en \
        systemen \
        kappen die af of weigeren die. Controleer wat hier hoort.",
    message: "{label} heeft {length} tekens, veel meer dan gewoonlijk. Controleer of het klopt.",
    hint: "",
    fix: "",
};

pub(crate) const DATE_TIME: &str = texts! {
    title: "Ongeldige datum of tijd",
    text: "Een datum met tijd wordt op één internationale manier geschreven, zodat geen twee systemen er iets anders in \
        lezen. Door een datum die niet te lezen is of niet bestaat, kan een prijs in de verkeerde periode terechtkomen \
        of helemaal wegvallen. Schrijf jaar, maand, dag, tijd en tijdzone, in die volgorde.",
    message: "{label}: [‘{value}’ ][bestaat niet: {lastDay}. Verbeter de dag.][is geen bestaande datum in de juiste vorm. \
        Schrijf {example}.][{form}]",
    hint: "",
    fix: "",
};

pub(crate) const DATE_TIME_OFFSET: &str = texts! {
    title: "Tijdzone ontbreekt",
    text: "Zonder tijdzone staat niet vast welk moment bedoeld is: middernacht in Amsterdam valt een of twee uur vóór \
        middernacht in UTC. Rond het einde van een periode bepaalt dat welke prijs een bestelling krijgt. Voeg de \
        tijdzone toe; Z staat voor UTC.",
    message: "{label}: ‘{value}’ heeft {without}, zodat het precieze moment niet vaststaat. {advice}",
    hint: "[Voluit: {example}.]",
    fix: "",
};

pub(crate) const DATE_TIME_DAY: &str = texts! {
    title: "Geen tijd",
    text: "Hier hoort een moment: een dag, een tijd en de tijdzone. Met alleen de dag weet niemand wanneer het begint. Vul de \
        tijd \
        aan.",
    message: "{label}: ‘{value}’ is een dag zonder tijd. Schrijf de tijd erbij.",
    hint: "[Voluit, met de tijdzone: {example}.]",
    fix: "",
};

pub(crate) const DATE_TIME_DIGITS: &str = texts! {
    title: "Tijd te precies",
    text: "Een tijd heeft achter de seconden hoogstens zeven cijfers. Systemen weigeren een langere tijd of kappen die \
        af, zodat beide kanten niet meer hetzelfde moment bedoelen. Maak de tijd korter.",
    message: "{label}: ‘{value}’ heeft meer dan zeven cijfers achter de punt. Houd er hoogstens zeven over.",
    hint: "",
    fix: "",
};

pub(crate) const NO_DATE: &str = texts! {
    title: "Geen datum",
    text: "Programma's schrijven bepaalde dagen als niemand een datum heeft ingevuld: de eerste van het jaar 1, van 1900 of van \
        1970 bijvoorbeeld. Andere systemen zien die voor een echte aan. Vul de bedoelde datum in, of laat de eigenschap weg \
        als die niet verplicht is.",
    message: "{label}: programma's vullen {date} in als er geen datum is. Vul de echte in[, of laat ‘{name}’ weg].",
    hint: "",
    fix: "Laat weg",
};

pub(crate) const DATE_TIME_UTC: &str = texts! {
    title: "Niet in UTC",
    text: "Tijden worden uitgewisseld in UTC, de wereldwijde standaardtijd. Een tijd uit een andere tijdzone wijst wel \
        één moment aan, maar een systeem dat het tijdverschil over het hoofd ziet, zit er uren naast en rekent dan \
        misschien de prijs van een andere dag. Schrijf hetzelfde moment in UTC.",
    message: "‘{label}’ staat in een andere tijdzone dan UTC. Schrijf hetzelfde moment in UTC: {utc}.",
    hint: "",
    fix: "Gebruik {utc}",
};

pub(crate) const INTEGER_FORM: &str = texts! {
    title: "Schrijfwijze van een getal",
    text: "Hier hoort een geheel getal te staan. Met een decimale punt of een exponent blijft de waarde gelijk, maar \
        niet elk systeem accepteert die schrijfwijze. Schrijf alleen de cijfers.",
    message: "{label}: ‘{value}’ is een geheel getal in een ongebruikelijke schrijfwijze. Schrijf {expected}.",
    hint: "",
    fix: "Wijzig in {expected}",
};

pub(crate) const DUTCH_VALUE: &str = texts! {
    title: "Nederlandse waarde",
    text: "Systemen vergelijken waarden teken voor teken, en cursussen hebben meestal Engelse. De lijst is niet openbaar, dus \
        vraag de \
        ontvanger welke waarden die kent.",
    message: "{label}: ‘{value}’ is Nederlands, en cursussen hebben meestal ‘{english}’. Controleer welke waarde de ontvanger \
        kent.",
    hint: "",
    fix: "",
};

pub(crate) const ENUM: &str = texts! {
    title: "Waarde niet toegestaan",
    text: "Deze eigenschap kent een vaste lijst van waarden. Iets anders begrijpt het ontvangende systeem niet; het \
        weigert het document of laat de waarde weg. Kies een waarde uit de lijst, met dezelfde hoofdletters.",
    message: "‘{value}’ is bij ‘{label}’ geen toegestane waarde.[ Is ‘{suggestion}’ bedoeld?][ Kies uit: {allowed}.]",
    hint: "[De code ‘{other}’ heeft de vorm van {suggestion}.]",
    fix: "Wijzig in ‘{suggestion}’",
};

pub(crate) const ENUM_SPELLING: &str = texts! {
    title: "Schrijfwijze van een waarde",
    text: "Waarden worden teken voor teken vergeleken, hoofdletters inbegrepen. Een waarde die alleen op een bekende \
        lijkt, telt als een andere, en de regels die bij de bekende horen worden dan niet toegepast. Gebruik de bekende \
        schrijfwijze, tenzij echt iets anders bedoeld is.",
    message: "{label}: ‘{value}’ lijkt op de bekende waarde[ ‘{suggestion}’], maar is net anders geschreven. Gebruik de \
        bekende schrijfwijze als die bedoeld is.",
    hint: "",
    fix: "Wijzig in ‘{suggestion}’",
};

pub(crate) const DEPRECATED: &str = texts! {
    title: "Verouderde eigenschap",
    text: "Deze eigenschap hoort bij een oudere versie van de specificatie en gaat verdwijnen. Systemen slaan die \
        misschien nu al over, en in nieuwere versies komt ze niet meer voor. Zet de informatie in de eigenschap die \
        ervoor in de plaats komt en verwijder deze.",
    message: "{label} is verouderd en wordt mogelijk overgeslagen.[ {instead}]",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "Verwijder de verouderde eigenschap",
};

pub(crate) const BLANK: &str = texts! {
    title: "Verplichte tekst leeg",
    text: "De tekst staat er, maar er zit niets in, of alleen spaties. De eigenschap is verplicht omdat klanten of \
        systemen erop rekenen, en aan een lege tekst hebben ze niets. Vul een echte tekst in.",
    message: "[Vul {field} in.][Er is nog geen {item}. Voeg er een toe.][Voeg {list} toe.]",
    hint: "In de JSON heet deze eigenschap ‘{name}’.",
    fix: "",
};

pub(crate) const EMPTY_LIST: &str = texts! {
    title: "Lege lijst",
    text: "In deze lijst moet minstens één onderdeel staan. Een cursus zonder perioden heeft geen prijs en kan dus niet \
        gefactureerd worden; aanbod zonder naam kan niet worden getoond. Voeg toe wat in de lijst hoort.",
    message: "[Vul {field} in][Er is nog geen {item}. Voeg er een toe][Voeg {list} toe][, of laat de lijst ‘{optional}’ weg].",
    hint: "In de JSON heet deze lijst ‘{name}’.",
    fix: "",
};

pub(crate) const MINIMUM: &str = texts! {
    title: "Getal te laag",
    text: "De specificatie stelt een ondergrens aan dit getal; daaronder heeft het geen betekenis, zoals bij een cursus \
        die geen tijd kost. Vul het werkelijke getal in.",
    message: "{label}: {value} is te laag; het moet {bound} {limit} zijn. Vul het juiste getal in.",
    hint: "",
    fix: "",
};

pub(crate) const MAXIMUM: &str = texts! {
    title: "Getal te hoog",
    text: "De specificatie stelt een bovengrens aan dit getal; daarboven betekent de waarde niets, zoals een plek voorbij \
        de noordpool. Vul de juiste waarde in.",
    message: "{label}: {value} is te hoog; het mag hoogstens {limit} zijn. Vul het juiste getal in.",
    hint: "",
    fix: "",
};

pub(crate) const LIST_WRAPPED: &str = texts! {
    title: "Lijst in een object",
    text: "De specificatie vraagt om een lijst als heel document, zonder iets eromheen. Veel frameworks stoppen de lijst in \
        een object, met bijvoorbeeld paginanummers ernaast; een ontvangend systeem dat meteen een lijst verwacht, vindt dan \
        niets. Stuur alleen de lijst.",
    message: "De lijst staat in een object, onder ‘{name}’, maar moet zelf het hele document zijn. Stuur alleen de lijst.",
    hint: "",
    fix: "",
};

pub(crate) const OTHER_KIND: &str = texts! {
    title: "Document van een andere soort",
    text: "Het document heeft de eigenschappen van een andere soort dan waarop het is gecontroleerd. Andere meldingen zouden \
        daarom niets zeggen. Controleer het als de soort die het is, of neem het document dat bedoeld was.",
    message: "Dit lijkt op ‘{found}’, maar is gecontroleerd als ‘{kind}’. Kies de soort die het is.",
    hint: "",
    fix: "",
};

pub(crate) const DOCUMENT_WRAPPED: &str = texts! {
    title: "Document in een object",
    text: "Sommige programma's zetten een document in een object, onder een naam als data. Een ontvangend systeem dat de \
        eigenschappen meteen verwacht, vindt er dan geen. Stuur alleen wat erin staat.",
    message: "Het document staat in een object, onder ‘{name}’. Stuur alleen wat erin staat.",
    hint: "",
    fix: "",
};

pub(crate) const LIST_OF_ONE: &str = texts! {
    title: "Geen lijst eromheen",
    text: "De specificatie vraagt om een lijst, ook als er maar één te sturen is. Een ontvangend systeem dat een lijst \
        doorloopt, kan met een los document niets. Zet er vierkante haken omheen.",
    message: "Hier hoort een lijst, ook als er maar één is. Zet er vierkante haken omheen.",
    hint: "",
    fix: "",
};
