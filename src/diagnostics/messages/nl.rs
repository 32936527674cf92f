//! The texts in Dutch.

use crate::diagnostics::codes::Code;

/// The texts of a code.
pub(super) const fn texts(code: Code) -> &'static str {
    match code {
        // The text.
        Code::Syntax => texts! {
            title: "Geen leesbare JSON",
            text: "Documenten worden uitgewisseld als JSON, en een ontvangend systeem weigert het hele document om één teken dat \
                verkeerd staat. Verbeter de tekst op de aangegeven plaats en controleer opnieuw. Bevindingen in de rest van het \
                document verschijnen soms pas als alles te lezen is.",
            message: "Het document is vanaf dit punt niet te lezen.[ {problem}]",
            hint: "Zolang dit niet verbeterd is, blijft een deel van het document mogelijk ongecontroleerd.",
            fix: "",
        },
        Code::TooDeep => texts! {
            title: "Te veel niveaus",
            text: "Een echt document heeft maar een handvol niveaus van haakjes binnen haakjes nodig. Met veel meer niveaus is \
                het waarschijnlijk beschadigd, bijvoorbeeld doordat sluithaakjes zijn weggevallen, en ook andere systemen kunnen \
                het dan weigeren. Controleer de haakjes rond de aangegeven plaats.",
            message: "Hier staan meer dan {limit} niveaus van haakjes binnen elkaar. Controleer of er sluithaakjes ontbreken.",
            hint: "",
            fix: "",
        },
        Code::TooLarge => texts! {
            title: "Document te groot",
            text: "Er geldt een grens voor de grootte van een document, zodat een controle altijd binnen redelijke tijd klaar \
                is. Verdeel een grote catalogus in stukken en controleer die een voor een.",
            message: "Het document is te groot ({size} MB; er wordt hoogstens {limit} MB gelezen). Verdeel het in kleinere \
                stukken.",
            hint: "",
            fix: "",
        },
        Code::Encoding => texts! {
            title: "Onleesbare tekens",
            text: "JSON wordt uitgewisseld in de tekencodering UTF-8. Bij elke andere codering komen letters als é en tekens als \
                € verminkt aan, in namen en beschrijvingen die klanten lezen. Sla het bestand opnieuw op als UTF-8 en kijk na of \
                alle letters goed zijn overgekomen.",
            message: "Sommige tekens zijn niet te lezen, omdat het bestand niet helemaal in UTF-8 staat (teksten met foute bytes: \
                {count}). \
                Sla het opnieuw op als UTF-8.",
            hint: "",
            fix: "",
        },
        Code::FileEncoding => texts! {
            title: "Niet opgeslagen als UTF-8",
            text: "JSON wordt uitgewisseld in de codering UTF-8. Dit bestand heeft een andere, zoals Kladblok, Excel en oudere \
                programma's \
                die schrijven. Hier wordt het gelezen; andere systemen weigeren het, of tonen letters als é en tekens als € als iets \
                anders. Sla het opnieuw op en kies de codering UTF-8.",
            message: "Het bestand is opgeslagen als {encoding}, en JSON wordt uitgewisseld als UTF-8. Sla het opnieuw op met de \
                codering UTF-8.",
            hint: "Plaatsen zijn geteld in de tekst zoals die is gelezen.",
            fix: "",
        },
        Code::ByteOrderMark => texts! {
            title: "Onzichtbaar teken",
            text: "Sommige programma's zetten een onzichtbaar teken, een byte order mark, helemaal vooraan in een bestand; in \
                samengevoegde bestanden staat het ook halverwege. JSON die naar een ander systeem gaat, mag het niet hebben, en sommige \
                systemen weigeren het document erom. Sla het bestand op als ‘UTF-8 zonder BOM’.",
            message: "In het bestand staat een onzichtbaar teken (een byte order mark; in totaal: {count}) dat sommige systemen \
                weigeren. Sla het op als UTF-8 zonder dat teken.",
            hint: "",
            fix: "",
        },
        Code::RecordSeparator => texts! {
            title: "Scheidingstekens tussen documenten",
            text: "De documenten in dit bestand zijn gescheiden door een onzichtbaar teken, de record separator (U+001E), zoals sommige \
                log- en datasystemen doen. Hier wordt het overgeslagen. Andere systemen verwachten gewone JSON, of één document per \
                regel: verwijder de tekens voordat het bestand wordt verstuurd.",
            message: "De documenten zijn gescheiden door een onzichtbaar teken (U+001E; in totaal: {count}), en de meeste systemen \
                weigeren dat. Verwijder het.",
            hint: "",
            fix: "",
        },
        Code::DocumentsOnLine => texts! {
            title: "Meer documenten op één regel",
            text: "Een bestand zonder lijsthaakjes heeft één document per regel, zodat elk systeem kan zien waar het ene ophoudt en het \
                volgende begint. Hier staan er meer op dezelfde regel. Ze worden gelezen, maar een ander systeem neemt misschien alleen \
                het eerste. Zet elk op een eigen regel.",
            message: "Op één regel staan meer documenten, en er mag er maar één staan (in totaal {count} te veel). Zet elk op een eigen \
                regel.",
            hint: "",
            fix: "",
        },
        Code::ListsJoined => texts! {
            title: "Meer lijsten in één bestand",
            text: "In het bestand staat meer dan één lijst, zoals wanneer bestanden aan elkaar zijn geplakt. Hier worden ze alle \
                gelezen, \
                maar JSON staat er maar één toe: andere systemen weigeren het bestand of lezen alleen de eerste lijst. Voeg ze samen.",
            message: "In het bestand staat meer dan één lijst ({count} na de eerste). Alle worden gelezen, maar een bestand mag er maar \
                één hebben. Voeg ze samen.",
            hint: "",
            fix: "",
        },
        Code::ListBrackets => texts! {
            title: "Lijst zonder haakjes",
            text: "Tussen de documenten staan komma's, zoals in een lijst, maar de vierkante haken om de lijst ontbreken. Hier wordt \
                alles gelezen; andere systemen weigeren het bestand. Zet vierkante haken om alle documenten samen.",
            message: "Tussen de documenten staan komma's, zoals in een lijst, maar de vierkante haken om de lijst ontbreken. Voeg die \
                toe.",
            hint: "",
            fix: "",
        },
        Code::Comment => texts! {
            title: "Commentaar in het document",
            text: "Commentaar is handig tijdens het schrijven, maar JSON kent het niet: een ontvangend systeem weigert het \
                document. Hier wordt het overgeslagen, zodat de rest gecontroleerd kan worden. Verwijder het voordat het document \
                wordt verstuurd.",
            message: "In het document staat commentaar (aantal: {count}), en dat is in JSON niet toegestaan. Verwijder het voor \
                het versturen.",
            hint: "",
            fix: "",
        },
        Code::TrailingComma => texts! {
            title: "Komma te veel",
            text: "In JSON staat een komma tussen twee onderdelen, nooit na het laatste. Veel systemen weigeren een document met \
                een komma vlak voor een sluithaakje. Hier wordt die overgeslagen, zodat de rest gecontroleerd kan worden. \
                Verwijder de komma voordat het document wordt verstuurd.",
            message: "Vlak voor een sluithaakje staat een komma (in totaal: {count}), en dat is in JSON niet toegestaan. \
                Verwijder die voor het versturen.",
            hint: "",
            fix: "",
        },
        Code::DuplicateKey => texts! {
            title: "Eigenschap staat er dubbel",
            text: "Staat een eigenschap twee keer op dezelfde plaats, dan gebruikt het ene systeem de eerste waarde en het \
                andere de laatste. Zo kunnen twee partijen in hetzelfde document een andere prijs zien. Houd de juiste waarde en \
                verwijder de andere.",
            message: "‘{name}’ staat hier meer dan één keer, en systemen verschillen in welke waarde ze gebruiken. Houd de \
                juiste en verwijder de rest.",
            hint: "",
            fix: "",
        },
        Code::LoneSurrogate => texts! {
            title: "Half teken",
            text: "Sommige tekens, zoals emoji, bestaan in JSON uit twee helften. Hier ontbreekt er één, zodat het teken niet \
                getoond kan worden en sommige systemen de tekst weigeren. Meestal komt dat doordat een tekst op een vaste lengte \
                is afgekapt. Typ het teken opnieuw of verwijder de helft die er nog staat.",
            message: "In deze tekst staat een half teken, zoals na het afkappen van een tekst. Typ het teken opnieuw of \
                verwijder het.",
            hint: "",
            fix: "",
        },
        Code::NumberDigits => texts! {
            title: "Getal te lang",
            text: "Bedragen worden tot op het laatste cijfer precies berekend, en er is een grens aan het aantal cijfers waarmee \
                dat kan. Zo'n lang getal komt op geen enkele factuur voor; waarschijnlijk is het een rekenuitkomst met een \
                staart van decimalen. Rond het af op wat bedoeld is.",
            message: "Dit getal heeft meer cijfers dan waarmee precies gerekend kan worden (de grens is {limit}). Schrijf het \
                met minder cijfers.",
            hint: "",
            fix: "",
        },

        // The structure, from the table.
        Code::Missing => texts! {
            title: "Verplichte eigenschap ontbreekt",
            text: "De specificatie vraagt om deze eigenschap. Als die er niet is, kan een ontvangend systeem het document \
                weigeren, of wat erin staat niet goed tonen of factureren. Voeg de eigenschap toe en vul de waarde in.",
            message: "[Vul {field} in.][Er is nog geen {item}. Voeg er een toe.][Voeg {list} toe.]",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "",
        },
        Code::ServerMade => texts! {
            title: "Nog niet ingevuld",
            text: "Een nieuwe cursus heeft dit nog niet: het ontvangende systeem vult het in als de cursus wordt opgeslagen. Voor een \
                nieuwe cursus hoeft er niets te gebeuren. In een cursus die al opgeslagen is, moet het er wel staan; neem het \
                dan over uit de opgeslagen versie.",
            message: "Bij een nieuwe cursus vult het ontvangende systeem dit zelf in: {names}. Er hoeft niets te gebeuren.",
            hint: "Bij een cursus die al opgeslagen is, moet het er staan.",
            fix: "",
        },
        Code::NullRequired => texts! {
            title: "Verplichte eigenschap leeg",
            text: "De eigenschap staat er wel, maar heeft de waarde null, en dat betekent ‘niets’. Bij een verplichte eigenschap \
                komt dat neer op weglaten, zodat het document geweigerd kan worden. Vul een waarde in.",
            message: "[Vul {field} in.][Er is nog geen {item}. Voeg er een toe.][Voeg {list} toe.]",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "",
        },
        Code::Type => texts! {
            title: "Verkeerd soort waarde",
            text: "Elke eigenschap heeft een vast soort waarde: een tekst, een getal, waar of onwaar, een lijst. Een systeem dat \
                een getal verwacht, kan niet rekenen met een tekst die erop lijkt; het weigert het document of raakt de waarde \
                kwijt. Schrijf de waarde in de gevraagde vorm.",
            message: "[{label}: ]hier hoort {expected}, {notFound}[: ‘{value}’].",
            hint: "In de JSON staat tekst tussen aanhalingstekens; getallen, true en false niet; een lijst staat tussen rechte haken.",
            fix: "Maak er {expected} van",
        },
        Code::JsonText => texts! {
            title: "JSON als tekst",
            text: "Het document, of een deel ervan, is als tekst in het document gezet: tussen aanhalingstekens, met een backslash \
                voor elk \
                aanhalingsteken erin. Dat gebeurt als een programma iets twee keer naar JSON omzet, of als een spreadsheet of database \
                JSON als tekst bewaart. Een ander systeem ziet er één lange tekst in. Zet de JSON zelf op die plaats.",
            message: "[{label}: ]hier staat JSON als tekst. Haal de aanhalingstekens eromheen weg, dan is het {expected}.",
            hint: "Meestal zet een programma de gegevens hier twee keer om naar JSON.",
            fix: "Maak er gewone JSON van",
        },
        Code::TemplateVariable => texts! {
            title: "Sjabloon niet ingevuld",
            text: "In een sjabloon, zoals van Postman of een handleiding, staat een naam tussen tekens op de plaats waar een waarde \
                moet komen. Hier \
                is dat niet gebeurd: het programma dat het document maakt, kende de naam niet, of het sjabloon is overgenomen zoals \
                het is. Vul de \
                waarde in.",
            message: "{label} is nog niet ingevuld: ‘{value}’ komt uit een sjabloon. Vul de waarde in.",
            hint: "",
            fix: "",
        },
        Code::JsonInText => texts! {
            title: "JSON in een gewone tekst",
            text: "Waar een gewone tekst hoort, staat een stukje JSON, met haken en aanhalingstekens. Zo komt het ook bij klanten in \
                beeld. \
                Schrijf alleen de tekst zelf.",
            message: "{label} is een stukje JSON: ‘{value}’. Schrijf alleen de tekst zelf.",
            hint: "",
            fix: "",
        },
        Code::MissingWhen => texts! {
            title: "Hier nodige eigenschap ontbreekt",
            text: "Welke eigenschappen een document nodig heeft, kan afhangen van de soort die het zegt te zijn: een inschrijving \
                voor een vak moet zeggen voor welk vak. Zonder die eigenschap weet het ontvangende systeem niet waar het \
                document over gaat. Vul de eigenschap in, of verbeter de eigenschap die de soort bepaalt.",
            message: "[Vul {field} in][Voeg {list} toe][Voeg een {item} toe]: dat is verplicht als {property} {of} is.",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "",
        },
        Code::Misplaced => texts! {
            title: "Eigenschap van andere soort",
            text: "Sommige eigenschappen horen maar bij één soort document, en dit document zegt van een andere soort te zijn. Een \
                van de twee is vermoedelijk een vergissing: verwijder de eigenschap, of verbeter de eigenschap die de soort \
                bepaalt.",
            message: "{label} hoort hier alleen als {property} {of} is. Verwijder het, of verbeter {property}.",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "",
        },
        Code::MissingEither => texts! {
            title: "Geen identificatie ingevuld",
            text: "Waarnaar dit verwijst, kan op meer dan één manier worden aangegeven, en minstens een daarvan is nodig. Zonder \
                weet het ontvangende systeem niet welke school, leerling of locatie is bedoeld. Vul een van de genoemde \
                eigenschappen in.",
            message: "Er staat niet om {which} het gaat. Vul {names} in.",
            hint: "",
            fix: "",
        },
        Code::NullValue => texts! {
            title: "Null niet toegestaan",
            text: "De waarde is null, en dat betekent ‘niets’. Deze specificatie kent geen null: wat geen waarde heeft, wordt \
                helemaal weggelaten, en een ontvangend systeem kan het document weigeren. Laat de eigenschap weg, of vul een \
                waarde in.",
            message: "{label} is null, en dat mag niet. Laat de eigenschap weg, of vul een waarde in.",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "Laat de eigenschap weg",
        },
        Code::EmptyValue => texts! {
            title: "Lege tekst",
            text: "Er staat een tekst zonder inhoud, terwijl er iets anders dan een tekst is bedoeld, zoals een datum. Een lege \
                tekst is niet hetzelfde als de eigenschap weglaten, en een ontvangend systeem weigert die. Vul een waarde in, \
                of laat de eigenschap weg als die niet verplicht is.",
            message: "[Vul {field} in][, of laat het weg (‘{name}’)].",
            hint: "",
            fix: "Laat de eigenschap weg",
        },
        Code::UnknownProperty => texts! {
            title: "Onbekende eigenschap",
            text: "De specificatie noemt op deze plaats geen eigenschap met die naam. Het kan een tikfout zijn, of een \
                eigenschap uit een nieuwere versie. Een ontvangend systeem slaat die waarschijnlijk over, zodat de waarde de \
                klant of de factuur niet bereikt. Verbeter de naam, of laat de eigenschap staan als dat de bedoeling is.",
            message: "‘{name}’ is hier geen bekende eigenschap: andere systemen slaan die mogelijk over.[ Is \
                ‘{suggestion}’ bedoeld?]",
            hint: "",
            fix: "Hernoem naar ‘{suggestion}’",
        },
        Code::ExtraProperty => texts! {
            title: "Een eigen eigenschap",
            text: "De specificatie noemt deze eigenschap niet, maar staat andere dan de genoemde wel toe. De eigenschap blijft \
                staan zoals die is. Systemen die deze eigenschap niet kennen, slaan die over; controleer dus of er niets \
                belangrijks in staat.",
            message: "‘{name}’ staat niet in de specificatie, die zulke eigenschappen wel toestaat. Systemen die deze eigenschap \
                niet kennen, slaan die over.",
            hint: "",
            fix: "",
        },
        Code::ForbiddenProperty => texts! {
            title: "Eigenschap niet toegestaan",
            text: "Op deze plek staat de specificatie alleen de eigenschappen toe die zij noemt, dus een ontvangend systeem \
                weigert het document hierom. Verbeter de naam, of verwijder de eigenschap.",
            message: "‘{name}’ mag op deze plek niet.[ Is ‘{suggestion}’ bedoeld?] Verbeter de naam of verwijder de eigenschap.",
            hint: "",
            fix: "Hernoem naar ‘{suggestion}’",
        },
        Code::PropertyCase => texts! {
            title: "Andere spelling van een naam",
            text: "In namen van eigenschappen tellen hoofdletters, streepjes en lage streepjes. Anders geschreven geldt een \
                eigenschap als onbekend en gaat de waarde verloren. Schrijf de naam precies zoals de specificatie.",
            message: "Schrijf ‘{expected}’ in plaats van ‘{name}’: andere systemen herkennen een andere spelling misschien niet.",
            hint: "",
            fix: "Hernoem naar ‘{expected}’",
        },
        Code::PropertyTwin => texts! {
            title: "Twee spellingen van één naam",
            text: "Twee eigenschappen verschillen alleen in spelling, bijvoorbeeld in hoofdletters. Sommige systemen houden ze voor \
                dezelfde en gebruiken de laatste waarde; andere gebruiken die met de spelling van de specificatie. Zo kunnen twee \
                partijen in hetzelfde document een andere prijs zien. Zet de juiste waarde onder de juiste naam en verwijder de \
                andere.",
            message: "‘{name}’ en ‘{expected}’ staan hier allebei, en sommige systemen gebruiken de laatste van de twee. Houd alleen ‘{expected}’ over, met de juiste waarde.",
            hint: "",
            fix: "Verwijder ‘{name}’",
        },
        Code::Guid => texts! {
            title: "Ongeldig id",
            text: "Dit id is een vaste code (een GUID) waaraan systemen iets herkennen, zoals een cursus of een organisatie. \
                Met een teken te veel of te weinig verwijst het id nergens naar. Neem het id opnieuw over uit het systeem waar het \
                vandaan komt.",
            message: "{label}: ‘{value}’ is geen geldig id. Neem het opnieuw over uit de bron.",
            hint: "Een id heeft 36 tekens: 32 cijfers en letters a tot en met f, in groepen van 8, 4, 4, 4 en 12, met streepjes \
                ertussen.",
            fix: "",
        },
        Code::Date => texts! {
            title: "Ongeldige datum",
            text: "Hier wordt een datum zonder tijd gevraagd, geschreven als jaar, maand en dag, zodat elk systeem die hetzelfde \
                leest. Iets anders, of een dag die niet bestaat, wordt geweigerd. Schrijf de datum als 2026-01-15.",
            message: "{label}: [‘{value}’ ][bestaat niet: {lastDay}. Verbeter de dag.][is geen bestaande datum in de juiste vorm. \
                Schrijf een datum zonder tijd, zoals {example}.][{form}]",
            hint: "",
            fix: "Wijzig in {date}",
        },
        Code::Uri => texts! {
            title: "Ongeldig webadres",
            text: "Een webadres moet volledig zijn, zodat elk systeem het kan volgen: met https:// ervoor, en zonder spaties. \
                Kopieer het adres uit de adresbalk van de browser.",
            message: "{label}: ‘{value}’ is geen volledig webadres. Schrijf het met https:// ervoor en zonder spaties.",
            hint: "",
            fix: "",
        },
        Code::Form => texts! {
            title: "Verkeerde vorm",
            text: "Deze waarde is een code met een vaste vorm, waaraan systemen herkennen wat er is bedoeld. Iets in een andere \
                vorm wordt geweigerd of verwijst nergens naar. Schrijf de code in de genoemde vorm.",
            message: "{label}: ‘{value}’ heeft niet de juiste vorm.[ Er staat {sign} in, waar een koppelteken hoort.] Schrijf {form}.",
            hint: "",
            fix: "Wijzig in ‘{expected}’",
        },
        Code::FormUnusual => texts! {
            title: "Ongewone vorm",
            text: "Codes van deze soort hebben meestal een vaste vorm, al eist de specificatie die niet. Een code in een andere \
                vorm kan een typefout zijn, of een code van een andere soort, en verwijst dan nergens naar. Controleer de code.",
            message: "{label}: ‘{value}’ ziet er ongewoon uit; verwacht wordt {form}. Controleer of het klopt.",
            hint: "",
            fix: "Schrijf het in de gebruikelijke vorm",
        },
        Code::TooLong => texts! {
            title: "Tekst te lang",
            text: "De specificatie stelt een grens aan de lengte van deze tekst. Een ontvangend systeem weigert een langere tekst \
                of kapt die af. Maak de tekst korter.",
            message: "{label} heeft {length} tekens, en er mogen er hoogstens {limit} zijn. Maak de tekst korter.",
            hint: "",
            fix: "",
        },
        Code::CodeBlanks => texts! {
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
        },
        Code::InvisibleCharacters => texts! {
            title: "Onzichtbaar teken in een waarde",
            text: "Wie een waarde overneemt uit Word, een pdf of een webpagina, krijgt soms tekens mee die niemand ziet. De waarde \
                lijkt goed, \
                maar is het voor een programma niet, en wordt geweigerd. Haal de tekens weg, of typ de waarde opnieuw.",
            message: "{label}: er staat {sign}[ ({character})] in[, op de plaats van ␣: ‘{value}’]. Haal dat weg.",
            hint: "",
            fix: "Haal de onzichtbare tekens weg",
        },
        Code::InvisibleInCode => texts! {
            title: "Onzichtbaar teken in een code",
            text: "Een code wordt teken voor teken vergeleken. Met een teken erin dat niemand ziet, is het een andere code, en wie de \
                code \
                zonder dat teken noemt, vindt niets. Zulke tekens komen mee bij overnemen uit Word, een pdf of een webpagina. Haal ze \
                weg, \
                en controleer of niemand de code mét die tekens gebruikt.",
            message: "{label}: er staat {sign}[ ({character})] in, op de plaats van ␣: ‘{value}’. Haal dat weg, anders wordt de code \
                misschien niet gevonden.",
            hint: "",
            fix: "Haal de onzichtbare tekens weg",
        },
        Code::InvisibleInText => texts! {
            title: "Onzichtbaar teken in een tekst",
            text: "In een naam of tekst staat een teken dat niemand ziet, zoals meekomt uit Word, een pdf of een webpagina. Wie op de \
                naam zoekt, \
                vindt die dan niet, en sommige systemen tonen er een blokje. Haal het weg als het er niet met opzet staat.",
            message: "{label}: er staat {sign}[ ({character})] in, op de plaats van ␣: ‘{value}’. Haal dat weg als het er niet met \
                opzet staat.",
            hint: "",
            fix: "Haal de onzichtbare tekens weg",
        },
        Code::InvisibleInName => texts! {
            title: "Onzichtbaar teken in een eigenschapsnaam",
            text: "Programma's kennen een eigenschap aan haar naam, teken voor teken. Met een teken erin dat niemand ziet, is het een \
                andere \
                naam, en gaat de waarde verloren. Zulke tekens komen mee bij overnemen uit Word, een pdf of een webpagina. Haal ze weg.",
            message: "In de naam ‘{expected}’ staat {sign}[ ({character})], op de plaats van ␣: ‘{name}’. Haal dat weg.",
            hint: "",
            fix: "Hernoem naar ‘{expected}’",
        },
        Code::LineBreak => texts! {
            title: "Meer dan één regel",
            text: "Een naam of code past op één regel. Regeleinden komen meestal mee als een stuk tekst op de verkeerde plek wordt \
                geplakt, en \
                klanten zien de tekst dan afgekapt of aan elkaar. Schrijf de naam op één regel, en zet langere teksten waar ze horen.",
            message: "{label} loopt over meer dan één regel (regels: {count}). Schrijf het op één regel.",
            hint: "",
            fix: "Zet het op één regel",
        },
        Code::LongText => texts! {
            title: "Ongewoon lange tekst",
            text: "Geen enkele echte naam of code is zo lang. Meestal is hier een heel stuk tekst geplakt, of een tekst twee keer, en \
                systemen \
                kappen die af of weigeren die. Controleer wat hier hoort.",
            message: "{label} heeft {length} tekens, veel meer dan gewoonlijk. Controleer of het klopt.",
            hint: "",
            fix: "",
        },
        Code::DateTime => texts! {
            title: "Ongeldige datum of tijd",
            text: "Een datum met tijd wordt op één internationale manier geschreven, zodat geen twee systemen er iets anders in \
                lezen. Door een datum die niet te lezen is of niet bestaat, kan een prijs in de verkeerde periode terechtkomen \
                of helemaal wegvallen. Schrijf jaar, maand, dag, tijd en tijdzone, in die volgorde.",
            message: "{label}: [‘{value}’ ][bestaat niet: {lastDay}. Verbeter de dag.][is geen bestaande datum in de juiste vorm. \
                Schrijf datum en tijd, zoals {example}.][{form}]",
            hint: "",
            fix: "",
        },
        Code::DateTimeOffset => texts! {
            title: "Tijdzone ontbreekt",
            text: "Zonder tijdzone staat niet vast welk moment bedoeld is: middernacht in Amsterdam valt een of twee uur vóór \
                middernacht in UTC. Rond het einde van een periode bepaalt dat welke prijs een bestelling krijgt. Voeg de \
                tijdzone toe; Z staat voor UTC.",
            message: "{label}: ‘{value}’ heeft geen tijdzone, zodat het precieze moment niet vaststaat. Voeg Z toe voor UTC, of \
                een verschil zoals +01:00.",
            hint: "[Voluit: {example}.]",
            fix: "",
        },
        Code::DateTimeDay => texts! {
            title: "Geen tijd",
            text: "Hier hoort een moment: een dag, een tijd en de tijdzone. Met alleen de dag weet niemand wanneer het begint. Vul de \
                tijd \
                aan.",
            message: "{label}: ‘{value}’ is een dag zonder tijd. Schrijf de tijd erbij.",
            hint: "[Voluit, met de tijdzone: {example}.]",
            fix: "",
        },
        Code::DateTimeDigits => texts! {
            title: "Tijd te precies",
            text: "Een tijd heeft achter de seconden hoogstens zeven cijfers. Systemen weigeren een langere tijd of kappen die \
                af, zodat beide kanten niet meer hetzelfde moment bedoelen. Maak de tijd korter.",
            message: "{label}: ‘{value}’ heeft meer dan zeven cijfers achter de punt. Houd er hoogstens zeven over.",
            hint: "",
            fix: "",
        },
        Code::NoDate => texts! {
            title: "Geen datum",
            text: "Programma's schrijven bepaalde dagen als niemand een datum heeft ingevuld: de eerste van het jaar 1, van 1900 of van \
                1970 bijvoorbeeld. Andere systemen zien die voor een echte aan. Vul de bedoelde datum in, of laat de eigenschap weg \
                als die niet verplicht is.",
            message: "{label}: programma's vullen {date} in als er geen datum is. Vul de echte in[, of laat ‘{name}’ weg].",
            hint: "",
            fix: "Laat weg",
        },
        Code::DateTimeUtc => texts! {
            title: "Niet in UTC",
            text: "Tijden worden uitgewisseld in UTC, de wereldwijde standaardtijd. Een tijd uit een andere tijdzone wijst wel \
                één moment aan, maar een systeem dat het tijdverschil over het hoofd ziet, zit er uren naast en rekent dan \
                misschien de prijs van een andere dag. Schrijf hetzelfde moment in UTC.",
            message: "‘{label}’ staat in een andere tijdzone dan UTC. Schrijf hetzelfde moment in UTC: {utc}.",
            hint: "",
            fix: "Gebruik {utc}",
        },
        Code::IntegerForm => texts! {
            title: "Schrijfwijze van een getal",
            text: "Hier hoort een geheel getal te staan. Met een decimale punt of een exponent blijft de waarde gelijk, maar \
                niet elk systeem accepteert die schrijfwijze. Schrijf alleen de cijfers.",
            message: "{label}: ‘{value}’ is een geheel getal in een ongebruikelijke schrijfwijze. Schrijf {expected}.",
            hint: "",
            fix: "Wijzig in {expected}",
        },
        Code::DutchValue => texts! {
            title: "Nederlandse waarde",
            text: "Systemen vergelijken waarden teken voor teken, en cursussen hebben meestal Engelse. De lijst is niet openbaar, dus \
                vraag de \
                ontvanger welke waarden die kent.",
            message: "{label}: ‘{value}’ is Nederlands, en cursussen hebben meestal ‘{english}’. Controleer welke waarde de ontvanger \
                kent.",
            hint: "",
            fix: "",
        },
        Code::Enum => texts! {
            title: "Waarde niet toegestaan",
            text: "Deze eigenschap kent een vaste lijst van waarden. Iets anders begrijpt het ontvangende systeem niet; het \
                weigert het document of laat de waarde weg. Kies een waarde uit de lijst, met dezelfde hoofdletters.",
            message: "‘{value}’ is bij ‘{label}’ geen toegestane waarde.[ Is ‘{suggestion}’ bedoeld?][ Kies uit: {allowed}.]",
            hint: "[De code ‘{other}’ heeft de vorm van {suggestion}.]",
            fix: "Wijzig in ‘{suggestion}’",
        },
        Code::EnumSpelling => texts! {
            title: "Schrijfwijze van een waarde",
            text: "Waarden worden teken voor teken vergeleken, hoofdletters inbegrepen. Een waarde die alleen op een bekende \
                lijkt, telt als een andere, en de regels die bij de bekende horen worden dan niet toegepast. Gebruik de bekende \
                schrijfwijze, tenzij echt iets anders bedoeld is.",
            message: "{label}: ‘{value}’ lijkt op de bekende waarde[ ‘{suggestion}’], maar is net anders geschreven. Gebruik de \
                bekende schrijfwijze als die bedoeld is.",
            hint: "",
            fix: "Wijzig in ‘{suggestion}’",
        },
        Code::Deprecated => texts! {
            title: "Verouderde eigenschap",
            text: "Deze eigenschap hoort bij een oudere versie van de specificatie en gaat verdwijnen. Systemen slaan die \
                misschien nu al over, en in nieuwere versies komt ze niet meer voor. Zet de informatie in de eigenschap die \
                ervoor in de plaats komt en verwijder deze.",
            message: "{label} is verouderd en wordt mogelijk overgeslagen.[ {instead}]",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "Verwijder de verouderde eigenschap",
        },
        Code::Blank => texts! {
            title: "Verplichte tekst leeg",
            text: "De tekst staat er, maar er zit niets in, of alleen spaties. De eigenschap is verplicht omdat klanten of \
                systemen erop rekenen, en aan een lege tekst hebben ze niets. Vul een echte tekst in.",
            message: "[Vul {field} in.][Er is nog geen {item}. Voeg er een toe.][Voeg {list} toe.]",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "",
        },
        Code::EmptyList => texts! {
            title: "Lege lijst",
            text: "In deze lijst moet minstens één onderdeel staan. Een cursus zonder perioden heeft geen prijs en kan dus niet \
                gefactureerd worden; aanbod zonder naam kan niet worden getoond. Voeg toe wat in de lijst hoort.",
            message: "[Vul {field} in.][Er is nog geen {item}. Voeg er een toe.][Voeg {list} toe.]",
            hint: "In de JSON heet deze lijst ‘{name}’.",
            fix: "",
        },
        Code::Minimum => texts! {
            title: "Getal te laag",
            text: "De specificatie stelt een ondergrens aan dit getal; daaronder heeft het geen betekenis, zoals bij een cursus \
                die geen tijd kost. Vul het werkelijke getal in.",
            message: "{label}: {value} is te laag; het moet {bound} {limit} zijn. Vul het juiste getal in.",
            hint: "",
            fix: "",
        },

        Code::Maximum => texts! {
            title: "Getal te hoog",
            text: "De specificatie stelt een bovengrens aan dit getal; daarboven betekent de waarde niets, zoals een plek voorbij \
                de noordpool. Vul de juiste waarde in.",
            message: "{label}: {value} is te hoog; het mag hoogstens {limit} zijn. Vul het juiste getal in.",
            hint: "",
            fix: "",
        },

        // The course: segment and learning method.
        Code::SubSegment => texts! {
            title: "Subsegment ontbreekt",
            text: "Segment en subsegment bepalen samen waar klanten de cursus vinden. Alleen bij een cursus die uit Edudex komt \
                mag het subsegment ontbreken. Kies een subsegment dat bij het gekozen segment hoort.",
            message: "Kies een subsegment dat bij het segment hoort.",
            hint: "",
            fix: "",
        },
        Code::SelfPlannedStartMoments => texts! {
            title: "Startmomenten niet toegestaan",
            text: "Bij de leervorm SelfPlanned bepaalt de deelnemer zelf wanneer de cursus begint. Zo'n cursus heeft geen \
                startmomenten en wordt zonder startmoment besteld. Verwijder de startmomenten, of kies een andere leervorm als \
                er toch vaste data zijn.",
            message: "Een cursus van het type SelfPlanned kan geen startmomenten hebben (nu: {count}). Verwijder die, of kies een \
                ander type.",
            hint: "",
            fix: "",
        },
        Code::ELearningStartMoments => texts! {
            title: "Startmomenten bij e-learning",
            text: "Met e-learning kan een deelnemer meestal op elk moment beginnen, dus hoort de lijst met startmomenten leeg te \
                zijn. Staan er wel startmomenten in, dan denken klanten misschien dat ze aan een datum vastzitten. Maak de lijst \
                leeg, tenzij de cursus echt op vaste data begint.",
            message: "Een cursus van het type eLearning hoort geen startmomenten te hebben (nu: {count}). Verwijder die, tenzij de \
                cursus echt op vaste data begint.",
            hint: "",
            fix: "",
        },
        Code::IncompanyCutOffDate => texts! {
            title: "Sluitingsdatum ontbreekt",
            text: "Bij een incompany-cursus moet voor elk startmoment vaststaan tot wanneer het geboekt kan worden. Zonder die \
                datum weten de klant en het ontvangende systeem niet of het startmoment nog openstaat. Vul bij dit startmoment \
                een sluitingsdatum in.",
            message: "Vul de sluitingsdatum van dit startmoment in; die is verplicht bij een cursus van het type Incompany.",
            hint: "",
            fix: "",
        },

        // The course: periods.
        Code::PeriodReversed => texts! {
            title: "Periode eindigt vóór begin",
            text: "Een prijs geldt van het begin van zijn periode tot het einde. Ligt het einde niet na het begin, dan kan er \
                geen bestelling in vallen en wordt de prijs nooit gebruikt. Verbeter een van de twee data.",
            message: "Deze periode begint op {start} en eindigt op {end}, maar het einde moet na het begin liggen. Verbeter een \
                van de twee.",
            hint: "",
            fix: "",
        },
        Code::PeriodOverlap => texts! {
            title: "Overlappende perioden",
            text: "De besteldatum bepaalt welke prijs geldt. Waar twee perioden elkaar overlappen, zijn er voor één bestelling \
                twee prijzen, en weet niemand wat er op de factuur moet staan. Laat de ene periode eindigen op het moment dat de \
                andere begint.",
            message: "Prijsperiode {first} en {second} overlappen elkaar {span}: wie dan bestelt, heeft twee prijzen.",
            hint: "",
            fix: "",
        },
        Code::PeriodGap => texts! {
            title: "Tijd zonder prijs",
            text: "Een bestelling die tussen twee perioden valt, heeft geen prijs en kan dus niet gefactureerd worden. Vaak gaat \
                het om een gat van een seconde of een dag, door een einde als 23:59:59 of door een periode die om middernacht \
                van de laatste dag eindigt. Laat de eerdere periode eindigen als de volgende begint, tenzij de cursus \
                tussentijds echt niet te bestellen is.",
            message: "Er is geen prijs {span}. Is de cursus dan wel te bestellen, laat de eerdere periode dan eindigen als de volgende \
                begint.",
            hint: "De volgende periode: {other}.",
            fix: "Laat de eerdere periode eindigen als de volgende begint",
        },
        Code::PeriodMidnight => texts! {
            title: "Laatste dag telt niet",
            text: "Een periode die om 00:00 eindigt, houdt op bij het allereerste begin van die dag. Een bestelling later op de \
                dag valt er dus buiten, en krijgt geen prijs of die van de volgende periode. Moet de dag meetellen, laat de \
                periode dan eindigen om 00:00 van de dag erna.",
            message: "Deze periode eindigt op {end}, zodat een bestelling later op {day} \
                erbuiten valt. Moet die dag meetellen, laat de periode dan eindigen als de volgende dag begint.",
            hint: "",
            fix: "Laat de periode eindigen als de volgende begint",
        },
        Code::PriceNoneNow => texts! {
            title: "Op dit moment geen prijs",
            text: "Bij elke bestelling hoort een periode waarin het bestelmoment valt. Het huidige moment valt in geen van de \
                perioden, dus een bestelling van nu heeft geen prijs en kan niet gefactureerd worden. Voeg een periode toe of \
                wijzig de data, als de cursus nu te bestellen is.",
            message: "Op dit moment[ ({now})] is er geen prijs. Voeg een prijsperiode toe als de cursus te bestellen is.",
            hint: "",
            fix: "",
        },
        Code::PriceEnds => texts! {
            title: "De prijs loopt af",
            text: "De laatste periode heeft een einde en er volgt geen andere. Daarna heeft een bestelling geen prijs meer. Dat \
                is goed bij een cursus die stopt; voeg anders op tijd de volgende periode toe, of laat de einddatum weg.",
            message: "De laatste periode eindigt op {end}, en daarna heeft de cursus geen prijs. Voeg op tijd een periode toe \
                als de cursus doorgaat.",
            hint: "",
            fix: "",
        },

        // The course: money.
        Code::PriceNegative => texts! {
            title: "Prijs onder nul",
            text: "Een bedrag onder nul verlaagt de factuur. Voor een korting klopt dat, maar deze factuurregel ziet er niet uit \
                als een korting. Haal het minteken weg, of maak met de kostensoort duidelijk dat het om een korting gaat.",
            message: "{label} is {value}, terwijl deze factuurregel geen korting is. Controleer het bedrag, of kies een kostensoort \
                voor een \
                korting.",
            hint: "",
            fix: "",
        },
        Code::MoneyDecimals => texts! {
            title: "Te veel decimalen",
            text: "Een factuur wordt betaald in hele centen, of in de kleinste eenheid van de valuta. Een bedrag met meer \
                decimalen moet iemand afronden, en beide kanten doen dat misschien anders. Rond het bedrag af op wat de klant \
                betaalt.",
            message: "{label} is {value}, maar een bedrag[ in {currency}] heeft hoogstens {places} decimalen. Rond het af op wat \
                de klant betaalt.",
            hint: "",
            fix: "",
        },
        Code::Quantity => texts! {
            title: "Minder dan één keer",
            text: "Het aantal zegt hoe vaak de factuurregel in rekening wordt gebracht. Met nul doet de regel niets, en onder \
                nul krijgt de klant geld terug. Vul 1 of meer in, of verwijder de factuurregel.",
            message: "Het aantal is {value}. Vul 1 of meer in, of verwijder de regel.",
            hint: "",
            fix: "",
        },
        Code::VatMismatch => texts! {
            title: "Btw klopt niet",
            text: "De btw in deze factuurregel is niet wat uit het percentage en de prijs volgt. Een factuur met verkeerde btw \
                moet later hersteld worden, bij de klant en bij de Belastingdienst. Een cent verschil door afronding, per regel \
                of over het totaal, is goed. Zoek uit welk van de drie getallen niet klopt.",
            message: "{label} is {value}, maar {percentage}% van {price} is {expected}. Controleer de btw, de prijs en het \
                percentage.",
            hint: "",
            fix: "",
        },
        Code::VatRate => texts! {
            title: "Geen Nederlands btw-tarief",
            text: "Nederland kent maar enkele btw-tarieven, en die veranderen soms. Een ander percentage leidt tot een factuur die \
                hersteld moet worden. Kies het tarief dat in deze periode geldt, of vul het land in waar dit tarief wel geldt.",
            message: "{value}% is in deze periode geen Nederlands btw-tarief.[ Kies uit: {rates}.] Verbeter het percentage, of vul \
                een ander land in.",
            hint: "",
            fix: "",
        },
        Code::VatFraction => texts! {
            title: "Btw-tarief als breuk",
            text: "Het tarief is een percentage: 21 voor 21%. Een spreadsheet bewaart 21% als 0,21, en zo belandt de breuk in het \
                document. \
                Wie ermee rekent, komt op een honderdste van de btw. Schrijf het percentage.",
            message: "Het tarief staat er als breuk: {value}. Schrijf het percentage: {expected}.",
            hint: "",
            fix: "",
        },
        Code::VatRateUnknown => texts! {
            title: "Btw-tarief onduidelijk",
            text: "Er is geen btw-percentage ingevuld, dus moet het uit de bedragen volgen. Geen enkel Nederlands tarief geeft \
                bij deze prijs deze btw: óf een bedrag klopt niet, óf het tarief is niet Nederlands. Vul het percentage in en \
                controleer beide bedragen.",
            message: "Er is geen btw-percentage, en geen Nederlands tarief geeft bij een prijs van {price} een btw van {value}. \
                Vul het percentage in, of verbeter de bedragen.",
            hint: "",
            fix: "",
        },
        Code::ExemptReading => texts! {
            title: "Vrijgesteld bedrag wijkt af",
            text: "Het bedrag voor btw-vrijgestelde afnemers is op twee manieren te lezen: als prijs in plaats van de gewone \
                prijs, of als bedrag in plaats van de btw. De cijfers passen hier beter bij de andere lezing dan bij de lezing \
                die nu geldt, zodat vrijgestelde afnemers veel te veel of te weinig kunnen betalen. Controleer wat bedoeld is.",
            message: "{label} is {value}, bij een prijs van {price} en {vat} btw. Dat past niet bij hoe het nu wordt gelezen \
                ({reading}). Controleer het \
                bedrag.",
            hint: "",
            fix: "",
        },
        Code::ExemptMixed => texts! {
            title: "Vrijgestelde bedragen verschillen",
            text: "Het bedrag voor btw-vrijgestelde afnemers kan de hele prijs zijn, of alleen wat in de plaats van de btw komt. \
                In dit document lijken sommige factuurregels op het eerste en andere op het tweede. Welke lezing ook geldt, een \
                deel komt dan verkeerd op de factuur. Geef het bedrag in elke regel dezelfde betekenis.",
            message: "In deze factuurregel lijkt het bedrag voor btw-vrijgestelde afnemers iets anders te betekenen dan in een \
                andere. Gebruik het overal op dezelfde manier.",
            hint: "De andere factuurregel: {other}.",
            fix: "",
        },
        Code::ExemptFree => texts! {
            title: "Gratis voor vrijgestelde afnemers",
            text: "De factuurregel heeft een prijs, maar het bedrag voor btw-vrijgestelde afnemers is nul. Gelezen als hun prijs \
                zouden zij er niets voor betalen. Vul in wat zij betalen, tenzij het voor hen echt gratis is.",
            message: "Btw-vrijgestelde afnemers betalen niets voor deze factuurregel, terwijl anderen {price} betalen. Vul in \
                wat zij betalen, tenzij het voor hen gratis is.",
            hint: "",
            fix: "",
        },
        Code::Currency => texts! {
            title: "Onbekende valuta",
            text: "Een valuta wordt overal ter wereld met dezelfde drie hoofdletters geschreven. Bij een andere code is niet \
                zeker in welk geld de factuur betaald moet worden. Gebruik de internationale code.",
            message: "‘{value}’ is geen valutacode. Gebruik de ISO-code, zoals EUR.",
            hint: "",
            fix: "Schrijf de ISO-code",
        },
        Code::CurrencyMissing => texts! {
            title: "Prijs zonder valuta",
            text: "De bedragen van deze periode hebben geen valuta, dus niemand weet zeker in welk geld een bestelling betaald moet \
                worden. \
                Vul de internationale code in, zoals EUR.",
            message: "Vul de valuta van deze prijs in, zoals EUR.",
            hint: "",
            fix: "",
        },
        Code::CurrencyMixed => texts! {
            title: "Startmoment in twee valuta",
            text: "De eigen factuurregels van een startmoment hebben geen valuta: die van de periode waarin wordt besteld, geldt. De \
                perioden hebben verschillende valuta, zodat hetzelfde bedrag vandaag in het ene geld wordt berekend en morgen in het \
                andere. Gebruik één valuta, of zet de prijzen van het startmoment in de perioden.",
            message: "De bedragen van dit startmoment worden in verschillende valuta berekend ({currencies}), afhankelijk van de \
                besteldatum. Gebruik één valuta.",
            hint: "",
            fix: "",
        },
        Code::AllOptional => texts! {
            title: "Alle regels zijn optioneel",
            text: "Optionele regels tellen alleen mee in de prijs als de klant ervoor kiest. Zijn alle regels optioneel, dan kost een \
                bestelling zonder keuzes niets. Dat kan de bedoeling zijn; maak anders de regels die iedereen betaalt niet optioneel.",
            message: "Alle regels zijn optioneel, dus er wordt niets berekend zolang de klant niets kiest. Controleer of dat de \
                bedoeling is.",
            hint: "",
            fix: "",
        },
        Code::Country => texts! {
            title: "Onbekend land",
            text: "Een land wordt overal ter wereld met dezelfde twee hoofdletters geschreven. Het bepaalt welke btw-regels gelden \
                en waar post heen gaat, en een onbekende code laat dat open. Gebruik de internationale code.",
            message: "‘{value}’ is geen landcode. Gebruik de ISO-code, zoals NL, BE of GB.",
            hint: "",
            fix: "Schrijf de ISO-code",
        },
        Code::Language => texts! {
            title: "Onbekende taal",
            text: "Klanten zoeken een cursus in een taal die ze begrijpen, en systemen herkennen die taal aan de code. Met een \
                onbekende code kan de cursus buiten hun zoekresultaten vallen. Gebruik de internationale code.",
            message: "‘{value}’ is geen taalcode. Gebruik de internationale code, zoals nl of en.",
            hint: "",
            fix: "",
        },

        // The course: start moments.
        Code::StartMomentDuplicate => texts! {
            title: "Code van startmoment dubbel",
            text: "Een bestelling noemt het startmoment met deze code. Hebben twee startmomenten dezelfde, dan weet niemand welk \
                van de twee de klant heeft gekozen. Geef elk startmoment in de cursus een eigen code.",
            message: "Een eerder startmoment heeft al de code ‘{value}’. Geef dit startmoment een eigen code.",
            hint: "Het eerdere startmoment: {other}.",
            fix: "",
        },
        Code::StartDate => texts! {
            title: "Onmogelijke startdatum",
            text: "De startdatum bestaat uit een jaar, een maand en, als die bekend is, een dag. Samen moeten ze een bestaande \
                datum vormen; anders zien klanten een verkeerde datum of helemaal geen. Verbeter de dag, de maand of het jaar.",
            message: "{label}: ‘{value}’ bestaat niet[: {lastDay}]. Verbeter de dag, de maand of het jaar.",
            hint: "",
            fix: "",
        },
        Code::Weekday => texts! {
            title: "Weekdag past niet bij datum",
            text: "De dag van de week en de datum spreken elkaar tegen. Een deelnemer die op de dag afgaat, komt op de verkeerde \
                datum. Verbeter de dag, of de datum als de dag klopt.",
            message: "{date} is een {expected}, geen {value}.",
            hint: "Het gaat om de datum in Nederland.",
            fix: "Wijzig in {expected}",
        },
        Code::Participants => texts! {
            title: "Minimum boven maximum",
            text: "Het laagste aantal deelnemers ligt boven het hoogste, zodat geen enkele groep de juiste grootte kan hebben. \
                Verbeter een van de twee getallen.",
            message: "Het minimumaantal deelnemers is {value}, en dat is meer dan het maximum van {maximum}. Verbeter een van de \
                twee.",
            hint: "",
            fix: "",
        },
        Code::CutOffDate => texts! {
            title: "Ongeldige sluitingsdatum",
            text: "De sluitingsdatum zegt tot wanneer een startmoment geboekt kan worden. Is die niet als datum te lezen, dan \
                kan het ontvangende systeem het startmoment niet op tijd sluiten. Schrijf jaar, maand en dag, in die volgorde.",
            message: "{label}: ‘{value}’ [bestaat niet: {lastDay}. Verbeter de dag.][is geen bestaande datum in de juiste vorm. \
                Schrijf een datum, zoals {example}.]",
            hint: "",
            fix: "",
        },
        Code::CutOffDateLate => texts! {
            title: "Sluitingsdatum na de start",
            text: "Boeken zou mogelijk blijven nadat de cursus is begonnen, en dat is zelden de bedoeling. Kies een \
                sluitingsdatum vóór de start, of controleer de startdatum.",
            message: "{label}: {value} ligt na de start op {start}. Kies een eerdere datum, of controleer de start.",
            hint: "",
            fix: "",
        },
        Code::NothingPlanned => texts! {
            title: "Nog niets gepland",
            text: "Een startmoment bestaat uit modules, en een module uit bijeenkomsten. Zonder die zien klanten een startmoment \
                waarin niets gebeurt. Voeg toe wat er gepland is, of laat het zo als de invulling later komt.",
            message: "Hier is nog niets gepland: ‘{label}’ ontbreekt of is leeg. Voeg toe wat er gepland is zodra dat bekend is.",
            hint: "In de JSON heet deze lijst ‘{name}’.",
            fix: "",
        },
        Code::EventReversed => texts! {
            title: "Bijeenkomst eindigt vóór begin",
            text: "Het einde van een bijeenkomst moet na het begin liggen; anders wordt die in agenda's verkeerd of helemaal \
                niet getoond. Meestal klopt een van de twee data niet, of is de tijd twaalf uur verschoven. Verbeter het begin \
                of het einde.",
            message: "Deze bijeenkomst begint op {start} en eindigt op {end}, maar het einde moet na het begin liggen. Verbeter \
                een van de twee.",
            hint: "",
            fix: "",
        },
        Code::ContactSessions => texts! {
            title: "Ander aantal bijeenkomsten",
            text: "Het opgegeven aantal bijeenkomsten verschilt van het aantal geplande bijeenkomsten. Beide kunnen kloppen, \
                bijvoorbeeld als nog niet alles gepland is. Controleer of klanten zo het juiste beeld krijgen.",
            message: "Als aantal bijeenkomsten staat er {value}, en gepland zijn er {found}. Controleer of dat klopt.",
            hint: "",
            fix: "",
        },

        // The course: registers.
        Code::Crebo => texts! {
            title: "Ongewoon crebonummer",
            text: "Crebo is het register van het middelbaar beroepsonderwijs, en de nummers hebben vijf cijfers. Met een ander \
                nummer is de cursus niet aan de erkende kwalificatie te koppelen. Neem het nummer over uit het register, of laat \
                het weg.",
            message: "‘{value}’ is geen crebonummer van vijf cijfers. Controleer het nummer, of laat het weg.",
            hint: "",
            fix: "Verwijder de spaties eromheen",
        },
        Code::Croho => texts! {
            title: "Ongewoon crohonummer",
            text: "Croho is het register van het hoger onderwijs, en de nummers hebben vijf cijfers. Met een ander nummer is de \
                cursus niet aan de erkende opleiding te koppelen. Neem het nummer over uit het register, of laat het weg.",
            message: "‘{value}’ is geen crohonummer van vijf cijfers. Controleer het nummer, of laat het weg.",
            hint: "",
            fix: "Verwijder de spaties eromheen",
        },

        // The catalogue.
        Code::CatalogueId => texts! {
            title: "Cursus-id dubbel",
            text: "Elke opgeslagen cursus heeft een eigen id. Komt hetzelfde id twee keer voor, dan kan de ene cursus de andere \
                overschrijven, of komen bestellingen bij de verkeerde terecht. Meestal is een cursus met id en al gekopieerd: \
                haal het id dan weg uit de nieuwe.",
            message: "Een eerdere cursus in deze catalogus heeft al het id ‘{value}’. Haal het id weg uit de kopie, of verwijder \
                de cursus die er dubbel staat.",
            hint: "Het eerdere id: {other}.",
            fix: "",
        },
        Code::CatalogueExternalId => texts! {
            title: "Cursuscode dubbel",
            text: "Dit is de eigen code van de aanbieder voor een cursus, en die moet voor elke cursus van die aanbieder anders \
                zijn. Komt dezelfde code twee keer voor, dan kan de ene cursus de andere overschrijven, of komen bestellingen \
                bij de verkeerde terecht. Geef een van de twee een andere code.",
            message: "Een eerdere cursus in deze catalogus heeft al de cursuscode ‘{value}’. Geef deze cursus een eigen code.",
            hint: "De eerdere: {other}.",
            fix: "",
        },

        // Lists.
        Code::ListWrapped => texts! {
            title: "Lijst in een object",
            text: "De specificatie vraagt om een lijst als heel document, zonder iets eromheen. Veel frameworks stoppen de lijst in \
                een object, met bijvoorbeeld paginanummers ernaast; een ontvangend systeem dat meteen een lijst verwacht, vindt dan \
                niets. Stuur alleen de lijst.",
            message: "De lijst staat in een object, onder ‘{name}’, maar moet zelf het hele document zijn. Stuur alleen de lijst.",
            hint: "",
            fix: "",
        },
        Code::DocumentWrapped => texts! {
            title: "Document in een object",
            text: "Sommige programma's zetten een document in een object, onder een naam als data. Een ontvangend systeem dat de \
                eigenschappen meteen verwacht, vindt er dan geen. Stuur alleen wat erin staat.",
            message: "Het document staat in een object, onder ‘{name}’. Stuur alleen wat erin staat.",
            hint: "",
            fix: "",
        },
        Code::ListOfOne => texts! {
            title: "Geen lijst eromheen",
            text: "De specificatie vraagt om een lijst, ook als er maar één te sturen is. Een ontvangend systeem dat een lijst \
                doorloopt, kan met een los document niets. Zet er vierkante haken omheen.",
            message: "Hier hoort een lijst, ook als er maar één is. Zet er vierkante haken omheen.",
            hint: "",
            fix: "",
        },

        // The enrollment and its exchange.
        Code::EnrollmentDuplicate => texts! {
            title: "Inschrijving staat er dubbel",
            text: "Elke inschrijving heeft een eigen id, waarmee systemen ernaar verwijzen. Hebben twee inschrijvingen in één \
                lijst hetzelfde id, dan houdt een ontvangend systeem er een over en raakt de andere kwijt. Geef elk een eigen \
                id, of verwijder de kopie.",
            message: "Een andere inschrijving in de lijst heeft hetzelfde id, ‘{value}’. Verwijder de kopie, of geef die een eigen \
                id.",
            hint: "De andere: {other}.",
            fix: "",
        },
        Code::EnrollmentReversed => texts! {
            title: "Inschrijving zonder dag",
            text: "Een inschrijving geldt vanaf de eerste dag tot de dag waarop die eindigt; die dag telt niet meer mee. Ligt het \
                einde op of vóór de eerste dag, dan is er geen enkele dag waarop de leerling is ingeschreven, en geven systemen \
                geen toegang. Verbeter een van beide datums; bij vertrek op de eerste dag is het einde de dag erna.",
            message: "Deze inschrijving begint op {begin} en eindigt op {end}, en geldt zo op geen enkele dag. Verbeter een van de twee.",
            hint: "Op de dag van het einde zelf is de leerling niet meer ingeschreven.",
            fix: "",
        },
        Code::EnrollmentModified => texts! {
            title: "Gewijzigd vóór het bestond",
            text: "Het moment van de laatste wijziging ligt vóór het moment waarop het gegeven is gemaakt. Ontvangende systemen \
                zien aan de laatste wijziging wat nieuw is, dus door een verkeerd moment kan een wijziging blijven liggen. \
                Controleer de klok of de tijdzone van het systeem dat dit schreef.",
            message: "De laatste wijziging, op {modified}, ligt vóór het aanmaken, op {created}. Controleer beide momenten.",
            hint: "",
            fix: "",
        },
        Code::StudyYear => texts! {
            title: "Ongewoon leerjaar",
            text: "Basisscholen tellen leerjaren van 0 tot en met 8, middelbare scholen van 1 tot en met hoogstens 6. Een ander \
                getal staat waarschijnlijk voor iets anders, zoals een kalenderjaar of een klas, en de leerling krijgt dan \
                misschien het verkeerde materiaal. Vul het leerjaar in waarin de leerling zit.",
            message: "{label}: {value} is geen leerjaar dat een Nederlandse school heeft; die tellen van 0 tot en met 8. \
                Controleer het getal.",
            hint: "",
            fix: "",
        },
        Code::UserIdOwner => texts! {
            title: "Soort code voor medewerkers",
            text: "Sommige soorten codes zijn bedoeld voor medewerkers en andere voor leerlingen. Systemen verschillen in hoe \
                streng ze daarop zijn, dus een code van de verkeerde soort wordt misschien niet herkend. Het ECK iD van een \
                leerling heeft een eigen plaats: userMasterIdentifier.",
            message: "‘{value}’ is een soort voor medewerkers, maar dit is een leerling. Controleer de soort; het ECK iD van een \
                leerling hoort in ‘userMasterIdentifier’.",
            hint: "",
            fix: "",
        },
        Code::IdentifierEmpty => texts! {
            title: "Lege code",
            text: "Om wie het gaat, kan blijken uit een belangrijkste code of uit andere. Een lege belangrijkste code naast andere \
                laat een ontvangend systeem zoeken naar iemand zonder code, en de andere overslaan. Laat weg wat leeg is.",
            message: "{label} is leeg, en er is al een andere code. Laat deze weg.",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "Laat weg",
        },
        Code::SchoolYearDates => texts! {
            title: "Buiten het schooljaar",
            text: "Een inschrijving noemt haar schooljaar, dat loopt van augustus tot en met juli, en haar eigen dagen. Hier valt geen \
                enkele dag van de inschrijving in dat jaar, dus een van beide is waarschijnlijk fout. Controleer ze.",
            message: "Het schooljaar is {value}, maar de inschrijving begint op {begin}[ en eindigt op {end}]. Controleer welke klopt.",
            hint: "",
            fix: "",
        },
        Code::StatusRepeated => texts! {
            title: "HTTP-status als statuscode",
            text: "Edu-V heeft eigen statuscodes, die meer zeggen dan de HTTP-status: 11 voor een fout verzoek, 22 voor ontbrekende \
                toestemming, enzovoort. Een code als 400 of 404 herhaalt alleen de HTTP-status, en een ontvangend systeem kent die \
                niet. Stuur de code van de reden.",
            message: "{value} is een HTTP-status en geen statuscode van Edu-V. Stuur de code van de reden, zoals 11.",
            hint: "",
            fix: "",
        },
        Code::StatusZeros => texts! {
            title: "Status met nullen vooraan",
            text: "De documentatie van Edu-V schrijft statuscodes met nullen vooraan, zoals 0011. In een bericht is de code een \
                geheel getal, en getallen hebben geen nullen vooraan: 11. Als tekst begrijpt een systeem dat een getal verwacht \
                de code niet. Schrijf het getal zonder aanhalingstekens en nullen.",
            message: "De status is een getal, geen tekst. Schrijf {expected}, zonder aanhalingstekens en zonder nullen ervoor.",
            hint: "In de documentatie staat ‘{value}’, maar verstuurd wordt het getal.",
            fix: "Wijzig in {expected}",
        },
        Code::StatusMeaning => texts! {
            title: "Betekenis van de status",
            text: "Edu-V nummert de redenen waarom een verzoek niet wordt beantwoord. De bekendste staan hier in woorden, zodat \
                niemand ze hoeft op te zoeken. Er zijn er meer, en die zijn net zo goed.",
            message: "Status {value} betekent: {meaning}.",
            hint: "",
            fix: "",
        },
        Code::ExchangeQuery => texts! {
            title: "Filters spreken elkaar tegen",
            text: "Een inschrijving is voor een opleiding of voor een vak, nooit voor allebei. Een zoekvraag naar de ene soort \
                die ook een aanbod van de andere soort noemt, laat niets over: het antwoord is altijd leeg. Laat een van de twee \
                filters weg.",
            message: "‘{name}’ en ‘{other}’ spreken elkaar tegen, zodat deze zoekvraag niets kan opleveren. Laat een van beide \
                weg.",
            hint: "",
            fix: "",
        },
        Code::ExchangeStudent => texts! {
            title: "Inschrijving van andere leerling",
            text: "Het verzoek noemt één leerling, en in het antwoord staat een inschrijving van een andere. Dat zijn \
                persoonsgegevens van iemand om wie niet is gevraagd, en de bedoelde leerling krijgt misschien het verkeerde \
                materiaal. Zoek in het systeem dat antwoordde uit hoe de leerling wordt opgezocht.",
            message: "Deze inschrijving is van een andere leerling dan waar het verzoek om vraagt. Controleer hoe de leerling wordt \
                opgezocht.",
            hint: "De gevraagde leerling staat in het verzoek.",
            fix: "",
        },
        Code::ExchangeFilter => texts! {
            title: "Niet wat is gevraagd",
            text: "De zoekvraag vraagt alleen om bepaalde inschrijvingen, en deze hoort daar niet bij. Een systeem dat op het \
                filter vertrouwt, houdt deze voor een gevraagde. Controleer of het systeem dat antwoordde het filter toepast.",
            message: "{label} is ‘{value}’, terwijl de zoekvraag om ‘{asked}’ vraagt. Controleer of het filter wordt toegepast.",
            hint: "Het filter staat in de zoekvraag.",
            fix: "",
        },
        Code::ExchangeIncomparable => texts! {
            title: "Codes van verschillende soort",
            text: "Of het antwoord bij het verzoek hoort, blijkt uit de codes die erin staan, en die zijn van verschillende \
                soort: zonder register dat beide kent, kan niemand zien of ze hetzelfde aanwijzen. Er is dus niets vergeleken. \
                Dat hoeft geen fout te zijn. Het wordt in een antwoord maar één keer gemeld.",
            message: "{label}: antwoord en verzoek gebruiken codes van verschillende soort, zodat niet te zien is of ze hetzelfde \
                aanwijzen.",
            hint: "Wat is gevraagd, staat in het verzoek of in de zoekvraag daarbij.",
            fix: "",
        },
        Code::ExchangeSuccessBody => texts! {
            title: "Mislukking gemeld als succes",
            text: "De HTTP-status zegt dat het verzoek is gelukt, maar de inhoud zegt waarom het mislukte. Een systeem dat op de \
                HTTP-status afgaat, verwacht hier een lijst met inschrijvingen en loopt vast. Stuur een status zoals 400 of 404 \
                mee, of een lege lijst als er geen inschrijvingen zijn.",
            message: "De HTTP-status is {status}, dus gelukt, maar de inhoud is een status en geen lijst met inschrijvingen. Stuur \
                de lijst, of een andere HTTP-status.",
            hint: "",
            fix: "",
        },
        Code::ExchangeFailureBody => texts! {
            title: "Lijst bij een mislukking",
            text: "De HTTP-status zegt dat het verzoek is mislukt, maar de inhoud is een lijst. Een systeem dat op de HTTP-status \
                afgaat, zoekt hier de reden en vindt die niet. Zijn er gewoon geen inschrijvingen, dan is het antwoord 200 met \
                een lege lijst.",
            message: "De HTTP-status is {status}, dus niet gelukt, maar de inhoud is een lijst. Stuur een object met de reden, of \
                200 met de lijst.",
            hint: "",
            fix: "",
        },
        Code::ExchangeStatus => texts! {
            title: "Statuscodes passen niet samen",
            text: "De afspraken koppelen elke algemene statuscode van Edu-V aan een HTTP-status: 11 aan 400, 21 aan 401, 22 aan 403. \
                Een systeem dat op de ene afgaat, doet dan iets anders dan een systeem dat op de andere afgaat. Wijzig een van beide.",
            message: "Status {value} hoort bij HTTP-status {expected}, maar de HTTP-status is {status}. Wijzig een van beide.",
            hint: "",
            fix: "",
        },
        Code::ExchangeNoBody => texts! {
            title: "Antwoord zonder inhoud",
            text: "Op een verzoek dat lukt, komt de lijst als antwoord, leeg als er niets is, en op een dat mislukt de reden. Zonder \
                inhoud \
                weet het systeem dat vroeg geen van beide. Alleen 204 en 401 komen zonder.",
            message: "Het antwoord is leeg. Bij HTTP-status {status} hoort de lijst, of de reden waarom het niet lukte.",
            hint: "",
            fix: "",
        },
        Code::ExchangeBody => texts! {
            title: "Inhoud die niet nodig is",
            text: "Volgens de afspraken heeft een antwoord met deze HTTP-status geen inhoud. De gepubliceerde definitie toont er nog \
                wel een, dus systemen accepteren die. Laat de inhoud weg als dat kan.",
            message: "Een antwoord met HTTP-status {status} heeft geen inhoud, maar dit antwoord wel. Dat mag; laat de inhoud weg als \
                dat kan.",
            hint: "",
            fix: "",
        },
        Code::ExchangeHttpStatus => texts! {
            title: "Ongewone HTTP-status",
            text: "Edu-V noemt voor dit verzoek de HTTP-statussen 200, 204, 400, 401, 403 en 404. Een andere kan komen van iets \
                ertussen, zoals een gateway, of van een storing. De inhoud wordt dan gecontroleerd als reden van mislukking, of \
                als inschrijvingen als de status een succes is.",
            message: "De specificatie noemt de HTTP-status {status} niet. Controleer of die van het systeem zelf komt.",
            hint: "",
            fix: "",
        },

        // The quote.
        Code::QuoteNoPeriod => texts! {
            title: "Geen prijs op besteldatum",
            text: "De prijs hangt af van het moment waarop de klant bestelt, en dat moment valt in geen enkele periode. Er is \
                dus geen prijs om in rekening te brengen. Kies een andere besteldatum, of voeg een periode toe waar die in valt.",
            message: "Een klant die bestelt op {orderedAt} krijgt geen prijs, omdat dat moment in geen enkele periode valt.[ De \
                periode ervoor eindigt op {before}.][ De volgende begint op {after}.]",
            hint: "",
            fix: "",
        },
        Code::QuoteOverlap => texts! {
            title: "Meer dan één prijs",
            text: "De prijs hangt af van het moment waarop de klant bestelt, en dat moment valt in meerdere perioden. Daardoor \
                staat niet vast welke prijs geldt. Wijzig de data van de perioden zo dat het moment in één ervan valt.",
            message: "Een klant die bestelt op {orderedAt} heeft meer dan één prijs, omdat dat moment in meerdere perioden valt. \
                Wijzig de data zo dat er één overblijft.",
            hint: "De perioden: {periods}.",
            fix: "",
        },
        Code::QuoteStartMoment => texts! {
            title: "Onbekend startmoment",
            text: "De prijs is gevraagd voor een startmoment dat niet in deze cursus voorkomt. Een startmoment kan een eigen \
                prijs hebben, dus zonder dat startmoment is de prijs niet zeker. Kies een startmoment van deze cursus, of laat \
                het weg.",
            message: "Deze cursus heeft geen startmoment met de code ‘{value}’.[ Kies uit: {known}.]",
            hint: "",
            fix: "",
        },
        Code::QuoteUnreadable => texts! {
            title: "Prijs niet te berekenen",
            text: "Iets waar de prijs van afhangt ontbreekt of is niet te lezen, zoals een bedrag, een aantal of het begin van \
                een periode. Met een gok zou er een verkeerd bedrag op de factuur komen, daarom wordt er geen prijs gegeven. \
                Verbeter het en vraag de prijs opnieuw op.",
            message: "Er is nog geen prijs[: vul eerst {field} in][: voeg eerst een {item} toe][: voeg eerst {list} toe][: verbeter \
                eerst {wrong}].",
            hint: "[In de JSON heet het ‘{name}’.]",
            fix: "",
        },
        Code::QuoteBroken => texts! {
            title: "Prijs in onleesbare tekst",
            text: "De tekst is niet tot het einde te lezen, en waar de prijs uit bestaat kan in het onleesbare deel staan. Een prijs \
                uit alleen het eerste deel kan verkeerd zijn, daarom wordt er geen gegeven. Herstel de tekst op die plaats; dan volgt \
                de prijs.",
            message: "Er is nog geen prijs, omdat de tekst vanaf regel {line} niet te lezen is. Herstel eerst de tekst daar.",
            hint: "",
            fix: "",
        },
        Code::QuoteTooLarge => texts! {
            title: "Prijs te groot",
            text: "Prijzen worden precies berekend, en er is een grens aan hoe groot ze kunnen zijn. Geen enkele echte \
                bestelling komt daarbij in de buurt, dus klopt er waarschijnlijk een bedrag of een aantal niet. Controleer ze.",
            message: "De prijs is te groot om precies te berekenen. Controleer de bedragen en de aantallen.",
            hint: "",
            fix: "",
        },
        Code::QuoteNothing => texts! {
            title: "Niets in rekening gebracht",
            text: "Bij deze bestelling horen geen factuurregels, dus betaalt de klant niets. Voor een gratis cursus klopt dat; \
                voeg anders de regels toe die in rekening gebracht moeten worden.",
            message: "Er zijn geen factuurregels, zodat de klant voor deze bestelling niets betaalt. Voeg ze toe, tenzij de \
                cursus gratis is.",
            hint: "",
            fix: "",
        },
        Code::QuoteSkipped => texts! {
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
        },
        Code::QuoteAssumed => texts! {
            title: "Buiten de prijs gelaten",
            text: "Een waarde waar de prijs van kan afhangen, is van een ander soort dan de specificatie vraagt, zoals een tekst in \
                plaats \
                van waar of onwaar. De prijs is berekend alsof er niets staat. Een ander systeem leest de waarde misschien toch, en \
                komt dan \
                op een andere prijs. Schrijf de waarde in de gevraagde vorm.",
            message: "[{label}: ]hier hoort {expected}, {notFound}[: ‘{value}’]. De prijs is berekend alsof er niets staat.[ {effect}]",
            hint: "",
            fix: "",
        },
        Code::QuoteCurrency => texts! {
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
        },
        Code::QuoteDateOnly => texts! {
            title: "Besteltijd maakt verschil",
            text: "De besteldatum is zonder tijd opgegeven en wordt dan gelezen als het allereerste begin van die dag in UTC. Op \
                die dag begint of eindigt een periode, zodat een klant die enkele uren later bestelt een andere prijs kan \
                hebben. Geef ook de tijd op.",
            message: "De besteldatum heeft geen tijd en wordt gelezen als {orderedAt}. Diezelfde dag begint of eindigt een \
                periode, op {limit}; geef daarom ook de tijd op.",
            hint: "",
            fix: "",
        },
        Code::QuoteInclude => texts! {
            title: "Keuze zonder gevolg",
            text: "Er is een optionele factuurregel gekozen die bij deze bestelling niet voorkomt, of die niet optioneel is. De \
                keuze blijft buiten beschouwing en voor de rest klopt de prijs. Misschien hoort de regel bij een andere periode \
                of een ander startmoment.",
            message: "Een gekozen optie hoort niet bij deze bestelling, zodat de keuze niets uitmaakt.",
            hint: "",
            fix: "",
        },
        Code::QuoteExemptAmount => texts! {
            title: "Vrijgesteld bedrag, twee lezingen",
            text: "Het bedrag voor btw-vrijgestelde afnemers is te lezen als hun prijs, of als wat zij betalen in plaats van de \
                btw. De specificatie geeft voor beide aanleiding. De prijs is volgens één lezing berekend en valt in de andere \
                anders uit. Spreek met de marktplaats af welke geldt.",
            message: "Het bedrag voor btw-vrijgestelde afnemers is op twee manieren te lezen. Zoals het hier gelezen wordt \
                ({reading}) betaalt de klant {gross}[; in de andere lezing zou dat {other} zijn].",
            hint: "",
            fix: "",
        },
        Code::QuotePeriodEnd => texts! {
            title: "Bestelling op einde van periode",
            text: "De klant bestelt precies op het moment waarop een periode eindigt. De specificatie zegt niet of dat moment \
                nog bij de periode hoort, dus hangt de prijs af van hoe dat gelezen wordt. Spreek met de marktplaats af welke \
                lezing geldt.",
            message: "De bestelling valt precies op het einde van een periode, en dat wordt hier zo gelezen: {reading}.[ De \
                klant betaalt {gross}.][ In de andere lezing zou de prijs {other} zijn.]",
            hint: "Een lezing waarbij geen prijs is genoemd, laat deze bestelling zonder zekere prijs.",
            fix: "",
        },
        Code::QuoteStartMomentItems => texts! {
            title: "Eigen factuurregels van startmoment",
            text: "Het gekozen startmoment heeft eigen factuurregels. De specificatie zegt niet of die in de plaats komen van de \
                regels van de periode of erbovenop, en daar hangt de prijs van af. Spreek met de marktplaats af welke lezing \
                geldt.",
            message: "Het startmoment heeft eigen factuurregels. Zoals ze hier gelezen worden ({reading}) is de prijs {gross}[; \
                in de andere lezing zou die {other} zijn].",
            hint: "",
            fix: "",
        },

        // The comparison.
        Code::NotPatchable => texts! {
            title: "Niet te wijzigen",
            text: "Sommige eigenschappen van een opgeslagen cursus liggen vast: een wijzigingsverzoek (PATCH) dat eraan raakt \
                wordt geweigerd, met alle andere wijzigingen erin. Zet de oude waarde terug. Moet de waarde echt anders, wijzig \
                die dan in het systeem waar de cursus is gemaakt, of maak een nieuwe cursus aan.",
            message: "{label} is in een opgeslagen cursus niet te wijzigen. Zet de oude waarde terug, of laat die uit de wijziging weg.",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "",
        },

        Code::RequiredRemoved => texts! {
            title: "Verplichte eigenschap weggehaald",
            text: "Een cursus heeft deze eigenschap nodig. Een wijziging die haar weghaalt, wordt geweigerd, met alle andere wijzigingen \
                erin. Geef de eigenschap een andere waarde, of laat deze wijziging weg.",
            message: "{label} is verplicht en kan dus niet weg. Geef een andere waarde, of laat deze wijziging weg.",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "",
        },
        Code::PatchPath => texts! {
            title: "Pad dat nergens heen leidt",
            text: "Een pad zegt in een JSON Patch wat er wijzigt: een schuine streep voor elke naam, en bij een onderdeel van een \
                lijst het \
                nummer, geteld vanaf 0. Een streepje in plaats van het nummer voegt achteraan toe. Met een pad dat nergens heen leidt \
                mislukt de hele wijziging.",
            message: "Dit pad leidt in een cursus nergens heen.",
            hint: "Begin elke stap met een schuine streep, en noem bij een lijst het nummer, geteld vanaf 0.",
            fix: "Zet schuine strepen in het pad",
        },

        // The association.
        Code::AssociationOpening => texts! {
            title: "Status onmogelijk bij begin",
            text: "Een gastinstelling opent een associatie als associated, pending of queued: de student heeft net een plek \
                aangevraagd. Denied en canceled kunnen alleen later volgen. Begin met een van de drie, of geef aan dat de \
                associatie al is opgeslagen.",
            message: "Een nieuwe associatie kan niet beginnen als ‘{value}’. Gebruik associated, pending of queued.",
            hint: "",
            fix: "",
        },
        Code::AssociationPair => texts! {
            title: "Geen uitkomst afgesproken",
            text: "Wat een student te horen krijgt, volgt uit wat de gastinstelling en de thuisinstelling samen zeggen. Voor deze \
                combinatie noemen de afspraken geen uitkomst, zodat elk systeem er iets anders van kan maken. Controleer beide.",
            message: "Voor ‘{state}’ bij de thuisinstelling samen met ‘{remoteState}’ bij de gastinstelling is geen uitkomst \
                afgesproken. Controleer beide.",
            hint: "",
            fix: "",
        },
        Code::ResultState => texts! {
            title: "Status van een resultaat",
            text: "Een associatie heeft een status, en het resultaat erin heeft een eigen status. Deze waarde zegt hoe het met een \
                resultaat staat, en hoort daar thuis. De associatie zelf blijft associated als een student een cursus heeft \
                afgerond.",
            message: "‘{value}’ zegt hoe het met een resultaat staat, niet met de inschrijving. Zet het in ‘state’ van ‘result’, en \
                laat ‘{name}’ zoals het was, bijvoorbeeld associated.",
            hint: "",
            fix: "",
        },
        Code::NotExpanded => texts! {
            title: "Alleen een id ingevuld",
            text: "De standaard staat toe dat een id voor het geheel staat, maar de thuisinstelling kan de catalogus van de andere \
                instelling niet inzien, en moet de student laten zien waar de inschrijving voor is. Daarom vraagt eduXchange om \
                alle gegevens. Zet die op de plaats van het id.",
            message: "{label} is alleen een id, en eduXchange vraagt om de gegevens. Zet het hele object ervoor in de plaats.",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "",
        },
        Code::OfferingId => texts! {
            title: "Id van aanbod ontbreekt",
            text: "Instellingen herkennen aanbod aan het id: daarmee valt een herhaald verzoek op, en vinden latere berichten het \
                juiste aanbod. Sinds 2026 hoort het id bij wat eduXchange verlangt. Vul het id in dat het aanbod bij de \
                gastinstelling heeft.",
            message: "Het id van het aanbod ontbreekt, en eduXchange vraagt er sinds 2026 om. Vul ‘{name}’ in.",
            hint: "",
            fix: "Neem het id over uit de hoofdcode",
        },
        Code::IssuerCode => texts! {
            title: "Aanbieder zonder domein",
            text: "In eduXchange kennen instellingen elkaar aan hun domeinnaam, en alleen daaraan. De hoofdcode van de aanbiedende \
                instelling is daarom van de soort schacHome, met het domein als code. Andere codes kunnen bij de andere codes \
                staan.",
            message: "De hoofdcode van de aanbiedende instelling is van de soort ‘{value}’, maar eduXchange vraagt om schacHome, met \
                de domeinnaam van de instelling als code. Wijzig beide.",
            hint: "",
            fix: "",
        },
        Code::IssuerType => texts! {
            title: "Aanbieder is niet de instelling",
            text: "De aanbieder staat voor de instelling als geheel. Een faculteit of afdeling heeft geen afspraken met andere \
                instellingen. Noem de instelling, van het type root; het onderdeel dat voor het aanbod zorgt, kan in het aanbod \
                worden genoemd.",
            message: "De aanbieder is van het type ‘{value}’, maar hoort de instelling als geheel te zijn: root. Noem de \
                instelling.",
            hint: "",
            fix: "",
        },
        Code::DatesReversed => texts! {
            title: "Einde vóór het begin",
            text: "Een einde kan niet vóór het begin liggen. Een student ziet dan data die niet kunnen, en een ontvangend systeem \
                kan het document weigeren. Meestal zijn de twee verwisseld, of klopt een jaartal niet. Verbeter een van beide.",
            message: "{label}: {value} ligt vóór het begin op {start}. Verbeter een van de twee.",
            hint: "",
            fix: "",
        },
        Code::EnrollmentLate => texts! {
            title: "Inschrijving na het begin",
            text: "Inschrijven kan nog als het aanbod al is begonnen. Dat kan de bedoeling zijn, maar meestal sluit de inschrijving \
                eerder, omdat de thuisinstelling eerst toestemming geeft. Controleer de data.",
            message: "{label}: {value} ligt na het begin op {start}, zodat inschrijven nog kan als het al is begonnen. Controleer of \
                dat de bedoeling is.",
            hint: "",
            fix: "",
        },
        Code::FlexibleEntry => texts! {
            title: "Flexibele instroom half ingevuld",
            text: "Waar studenten tussentijds kunnen instromen, is daar een eerste en een laatste dag voor, en de ene zegt niets \
                zonder de andere. Vul beide in, of laat beide weg.",
            message: "{label} ontbreekt, terwijl de andere grens van de flexibele instroom er wel is. Vul beide in, of laat beide \
                weg.",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "",
        },
        Code::StudentNumbers => texts! {
            title: "Minimum aan studenten te hoog",
            text: "Het laagste aantal studenten ligt boven het hoogste, zodat het aanbod nooit kan doorgaan. Verbeter een van de \
                twee getallen.",
            message: "Het minimumaantal studenten is {value}, en dat is meer dan het maximum van {maximum}. Verbeter een van de \
                twee.",
            hint: "",
            fix: "",
        },
        Code::ResultType => texts! {
            title: "Soort resultaat onbekend",
            text: "Het aanbod leidt tot een resultaat, maar zegt niet hoe dat wordt geschreven. De thuisinstelling kan een 7 op een \
                schaal tot 10 dan niet onderscheiden van een 7 op een schaal tot 100. Kies de soort resultaat.",
            message: "Er wordt een resultaat verwacht, maar er staat niet hoe dat wordt geschreven. Kies uit: pass-or-fail, US \
                letter, UK letter, 0-100 of 1-10.",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "",
        },
        Code::ResultScore => texts! {
            title: "Beoordeling past niet",
            text: "Het aanbod zegt hoe een resultaat wordt geschreven, en zo leest de thuisinstelling de beoordeling. Een die niet \
                past, kan niet worden overgenomen of wordt voor iets anders gehouden. Schrijf de beoordeling zoals het aanbod \
                zegt, of verbeter daar de soort resultaat.",
            message: "{label}: ‘{value}’ is geen resultaat van de soort ‘{type}’. Schrijf {form}.",
            hint: "",
            fix: "",
        },
        Code::CourseCode => texts! {
            title: "Soort ontbreekt in lijst",
            text: "De standaard zelf en anderen gebruiken deze soort, maar in de lijst met soorten staat die niet. Dat kan geen \
                kwaad. Een \
                systeem dat zich strikt aan de lijst houdt, kent hem mogelijk niet, en neemt alleen eigen soorten aan, die met x- \
                beginnen.",
            message: "‘{value}’ wordt veel gebruikt, al staat het niet in de lijst van de standaard. Het kan zo blijven.",
            hint: "Voor een systeem dat zich strikt aan de lijst houdt, is het x-{value}.",
            fix: "Wijzig in ‘x-{value}’",
        },
        Code::CodeType => texts! {
            title: "Onbekende soort code",
            text: "De standaard heeft een lijst met soorten codes, en laat instellingen eigen soorten toevoegen als die met x- \
                beginnen. Zo wordt een nieuwe soort van de standaard nooit voor een eigen soort gehouden. Kies een soort uit de \
                lijst, of zet x- ervoor.",
            message: "‘{value}’ is geen soort code die de standaard kent. Kies een andere, of zet x- voor een eigen soort.",
            hint: "",
            fix: "",
        },
        Code::TextMissing => texts! {
            title: "Taal zonder tekst",
            text: "Bij een tekst staat de taal ervan. Hier ontbreekt de tekst zelf, zodat een student niets te zien krijgt. Vul de \
                tekst in, of verwijder het onderdeel.",
            message: "Hier staat geen tekst. Vul ‘{name}’ in, of verwijder het onderdeel.",
            hint: "",
            fix: "",
        },
        Code::LanguageTwice => texts! {
            title: "Taal dubbel opgegeven",
            text: "Bij elke taal hoort één tekst. Staan er twee in dezelfde taal, dan toont het ene systeem de eerste en het andere \
                de laatste. Houd er een over, of verbeter de taal.",
            message: "Voor de taal ‘{value}’ is er al een tekst. Houd een van de twee over, of verbeter de taal.",
            hint: "De andere: {other}.",
            fix: "",
        },
        Code::PriceSum => texts! {
            title: "Prijs is niet de som",
            text: "De prijs met btw is de prijs zonder btw en de btw samen. Klopt dat niet, dan weet niemand welk van de drie juist \
                is, en betalen studenten misschien te veel of te weinig. Verbeter het bedrag dat niet klopt.",
            message: "{label} is {value}, maar {net} en {vat} btw zijn samen {expected}. Verbeter een van de drie.",
            hint: "",
            fix: "",
        },
        Code::AssociationDuplicate => texts! {
            title: "Id komt twee keer voor",
            text: "Een associatie heeft een eigen id. Staat hetzelfde id twee keer in een lijst, dan neemt een ontvanger de laatste, de \
                eerste of geen van beide. Laat de overbodige weg, of geef die een eigen id.",
            message: "Een eerdere associatie in deze lijst heeft ook het id ‘{value}’. Houd een van de twee over.",
            hint: "De andere: {other}.",
            fix: "",
        },
        Code::AssociationType => texts! {
            title: "Soort past niet bij aanbod",
            text: "De soort associatie zegt wat het aanbod is: een opleiding, een cursus of een onderdeel. Spreken die twee elkaar \
                tegen, \
                dan leest een ontvanger het aanbod met de verkeerde regels. Verbeter wat niet klopt.",
            message: "De soort associatie is ‘{value}’, maar het aanbod is van de soort ‘{type}’. Verbeter een van de twee.",
            hint: "",
            fix: "Laat het bij het aanbod passen",
        },
        Code::OpeningState => texts! {
            title: "Status thuis nog onbekend",
            text: "Wie een associatie opent, kan niet weten wat de thuisinstelling gaat zeggen. Deze status betekent dus nog niets, en \
                eduXchange vraagt altijd om dezelfde waarde: associated. De thuisinstelling antwoordt met haar eigen status.",
            message: "In een nieuwe associatie betekent de status thuis nog niets. eduXchange vraagt om associated, niet om ‘{value}’.",
            hint: "Wat de gastinstelling zelf zegt, staat in remoteState.",
            fix: "Wijzig in associated",
        },
        Code::OpeningExtra => texts! {
            title: "Nog te vroeg",
            text: "Een nieuwe associatie zegt wie wat aanbiedt. De student is bekend doordat die is ingelogd, en een resultaat volgt \
                aan het \
                eind, in een wijziging van de associatie. Laat beide weg bij het openen.",
            message: "{label} hoort niet in een nieuwe associatie. Laat het weg.",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "Laat weg",
        },
        Code::PatchState => texts! {
            title: "Status van de thuisinstelling",
            text: "Een associatie heeft twee statussen: state is wat de thuisinstelling zegt, remoteState wat de gastinstelling zegt. \
                Een \
                gastinstelling wijzigt alleen haar eigen. Ook een afmelding is een wijziging van remoteState, in canceled.",
            message: "Een gastinstelling wijzigt de status van de thuisinstelling niet. Wat de gastinstelling zegt, staat in \
                remoteState.",
            hint: "",
            fix: "Hernoem naar remoteState",
        },
        Code::PatchExtra => texts! {
            title: "Wordt zo niet gewijzigd",
            text: "Een gastinstelling wijzigt haar eigen status van een associatie, en het resultaat. Al het andere blijft zoals het is \
                geopend. Een thuisinstelling negeert het hier, of weigert de wijziging. Laat het weg.",
            message: "{label} wordt zo niet gewijzigd: een gastinstelling wijzigt alleen remoteState en result. Laat het weg.",
            hint: "",
            fix: "Laat weg",
        },
        Code::ResultIncomplete => texts! {
            title: "Deel van een resultaat",
            text: "Een thuisinstelling neemt het resultaat over dat binnenkomt, in plaats van het vorige. Een resultaat heeft een \
                voortgang en \
                een datum nodig, en een studielast (bij een cursus of opleiding) of een weging (bij een onderdeel). Stuur het hele \
                resultaat.",
            message: "Het resultaat is niet compleet. Vul ook in: {names}. Een ontvanger kan een deel van een resultaat weigeren.",
            hint: "Bij een onderdeel is de weging nodig in plaats van de studielast.",
            fix: "",
        },
        Code::GradeReturn => texts! {
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
        },
        Code::OtherVersion => texts! {
            title: "Andere versie van OOAPI",
            text: "eduXchange wisselt uit in versie 5 van de Open Onderwijs API. Andere versies hebben andere namen voor dezelfde \
                dingen, \
                en een ontvanger van versie 5 kent die niet: wat die nodig heeft, ontbreekt dan. Schrijf de namen van versie 5.",
            message: "Dit lijkt op versie {version} van OOAPI, terwijl versie 5 wordt gevraagd. Wijzig: {names}.",
            hint: "",
            fix: "",
        },
        Code::OtherVersionNames => texts! {
            title: "Namen van andere versie",
            text: "Andere versies van de Open Onderwijs API hebben andere namen voor dezelfde dingen. Een ontvanger van versie 5 \
                slaat die \
                over, zodat verloren gaat wat er staat. Schrijf de namen van versie 5.",
            message: "Sommige namen zijn van versie {version} van OOAPI: een ontvanger van versie 5 slaat ze over. Wijzig: {names}.",
            hint: "",
            fix: "",
        },
        Code::ExchangeDiffers => texts! {
            title: "Over een andere associatie",
            text: "Het antwoord gaat over iets anders dan is gestuurd of bekend is: een andere associatie, een andere rol, een ander \
                aanbod. \
                De ontvanger koppelt het dan aan de verkeerde student of cursus. Zoek uit welk van de twee klopt.",
            message: "{label} is hier ‘{value}’, maar bekend of verstuurd is ‘{asked}’. Zoek uit wat klopt.",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "",
        },
        Code::ExchangeSuccess => texts! {
            title: "Andere status bij succes",
            text: "De standaard heeft voor elke aanroep één HTTP-status die zegt dat die is gelukt. Programma's kijken vaak precies \
                daarnaar, \
                en houden elke andere voor een mislukking.",
            message: "De HTTP-status is {status}, maar volgens de standaard hoort hier {expected}.",
            hint: "",
            fix: "",
        },
        Code::ExchangeNoAnswer => texts! {
            title: "Leeg antwoord",
            text: "Elke geslaagde aanroep over een associatie heeft volgens de standaard een antwoord met inhoud. Zonder het id dat \
                erin hoort, weet \
                de aanroeper niet welke associatie het is, en kan die later niet wijzigen of opvragen.",
            message: "Het antwoord is leeg. Volgens de standaard hoort erin: {names}.",
            hint: "",
            fix: "",
        },
        Code::ExchangeFailed => texts! {
            title: "Mislukt met een associatie",
            text: "De HTTP-status zegt dat de aanroep is mislukt, en toch staat er een associatie in het antwoord. De afzender weet \
                dan niet \
                of de student is ingeschreven. Bij een mislukking hoort wat er misging, zonder associatie.",
            message: "De HTTP-status {status} zegt dat de aanroep is mislukt, maar het antwoord gaat over een associatie.",
            hint: "",
            fix: "",
        },
        Code::ExchangeSame => texts! {
            title: "Wijzigt niets",
            text: "De status die deze wijziging geeft, heeft de gastinstelling al. Dat kan geen kwaad, maar misschien was een andere \
                status \
                bedoeld, of is de wijziging dubbel verstuurd.",
            message: "De gastinstelling heeft de status ‘{value}’ al, dus dit wijzigt niets.",
            hint: "",
            fix: "",
        },
        Code::ConsumerMissing => texts! {
            title: "Alliantie van eduXchange ontbreekt",
            text: "Wat voor eduXchange is bedoeld, noemt de allianties waarin het wordt aangeboden, elk bij de naam. Zonder die namen \
                krijgt \
                niemand het aanbod te zien. Vul ze in, of laat de toevoegingen voor eduXchange weg.",
            message: "eduXchange vraagt hier om ‘{name}’. Vul het in, of laat de toevoegingen voor eduXchange weg.",
            hint: "",
            fix: "",
        },
        Code::ConsumerForm => texts! {
            title: "Anders dan eduXchange vraagt",
            text: "De eigen pagina van eduXchange zegt hoe de toevoegingen worden geschreven. Wat anders is geschreven, wordt \
                overgeslagen \
                of verkeerd getoond. Schrijf het zoals de pagina zegt.",
            message: "{label}: ‘{value}’ is niet wat eduXchange vraagt. Schrijf {form}.",
            hint: "",
            fix: "",
        },
        Code::ResultEarly => texts! {
            title: "Resultaat vóór het begin",
            text: "Een resultaat is er op zijn vroegst als het aanbod is begonnen. Meestal klopt het jaar van een van de data niet. \
                Verbeter het.",
            message: "Het resultaat is van {value}, maar het aanbod begint op {start}. Verbeter een van de twee data.",
            hint: "",
            fix: "",
        },
        Code::EnrollmentOver => texts! {
            title: "Inschrijving na het einde",
            text: "Niemand kan zich inschrijven voor wat voorbij is. Meestal klopt het jaar van een van de data niet. Verbeter het.",
            message: "{label}: {value} ligt na het einde van het aanbod, op {end}. Verbeter een van de twee.",
            hint: "",
            fix: "",
        },
        Code::PrimaryCodeId => texts! {
            title: "Hoofdcode is een ander id",
            text: "eduXchange vraagt om het id van het aanbod, ook als hoofdcode. Hier is de hoofdcode wel een id, maar een ander: een \
                thuisinstelling zoekt dan misschien het verkeerde aanbod op. Neem het id over, of schrijf een code die geen id is.",
            message: "De hoofdcode is een id, maar niet dat van het aanbod. eduXchange vraagt hier om {id}.",
            hint: "",
            fix: "Neem het id van het aanbod over",
        },
        Code::CodeForm => texts! {
            title: "Verkeerde vorm van code",
            text: "Codes van deze soort zijn overal op één manier opgebouwd. Een code die anders is opgebouwd, vindt een ontvanger niet. \
                Verbeter de code, of kies een andere soort.",
            message: "‘{value}’ is geen code van de soort {type}. Schrijf {form}, of kies een andere soort.",
            hint: "",
            fix: "Schrijf het zoals zulke codes horen",
        },
        Code::CodeCheck => texts! {
            title: "Controlecijfer klopt niet",
            text: "Het laatste cijfer van zo'n code volgt uit de andere, zodat een vergissing opvalt. Hier past het niet: \
                waarschijnlijk is een \
                cijfer verkeerd, of zijn er twee verwisseld. Vergelijk de code met de bron.",
            message: "In ‘{value}’ klopt een cijfer niet: het laatste past niet bij de andere van deze {type}. Vergelijk het met de \
                bron.",
            hint: "",
            fix: "",
        },
        Code::Placeholder => texts! {
            title: "Lijkt geen echte tekst",
            text: "Programma's en mensen schrijven zo'n tekst waar nog een andere moet komen. Een student leest wat er staat. Vul de \
                tekst \
                in, of laat de eigenschap weg.",
            message: "‘{value}’ lijkt geen echte tekst. Vul de bedoelde tekst in.",
            hint: "",
            fix: "",
        },
        Code::NilId => texts! {
            title: "Id van niets",
            text: "Een id van alleen nullen schrijft een programma als het er geen heeft. Het wijst niets aan, en twee ervan wijzen \
                hetzelfde \
                aan. Vul het echte id in.",
            message: "‘{value}’ is geen echt id: het wijst niets aan. Vul het echte in.",
            hint: "",
            fix: "",
        },
        Code::LanguageUnknown => texts! {
            title: "Taal bestaat niet",
            text: "Systemen herkennen een taal aan de internationale code (ISO 639). Geen taal heeft deze code, zodat een student die \
                op taal \
                zoekt het aanbod niet vindt. Schrijf de code van de taal.",
            message: "Geen taal heeft de code ‘{value}’. Schrijf de juiste code, zoals nld of eng als voertaal, nl-NL of en-GB bij \
                teksten.",
            hint: "",
            fix: "",
        },
        Code::LanguageRegion => texts! {
            title: "Land bestaat niet",
            text: "Achter een taal staat het land waarvan de spelling is gebruikt, met de internationale code (ISO 3166-1). Geen land \
                heeft \
                deze code. Verbeter die, of laat het land weg.",
            message: "Geen land heeft de code ‘{region}’. Schrijf de taal met een ander land, zoals en-GB.",
            hint: "",
            fix: "",
        },
        Code::LanguageBibliographic => texts! {
            title: "Code van bibliotheken",
            text: "Sommige talen hebben twee codes van drie letters: één voor bibliotheken en één voor al het andere. Beide kloppen, \
                maar in \
                het Nederlandse onderwijs gebruikt iedereen de andere, en een ontvanger kent misschien alleen die.",
            message: "‘{value}’ is de code die bibliotheken gebruiken. In het onderwijs is {usual} gebruikelijk.",
            hint: "",
            fix: "Wijzig in {usual}",
        },
        Code::OptionalEmpty => texts! {
            title: "Leeg, en niet nodig",
            text: "De standaard kent geen lege waarden: wat een instelling niet weet, laat ze weg. De validator van SURF laat zo'n \
                waarde \
                door, maar een ontvanger die zich aan de standaard houdt, weigert het hele document. Vul iets in, of laat het weg.",
            message: "Vul ‘{label}’ in of laat het weg: een ontvanger kan lege waarden weigeren.",
            hint: "In de JSON heet deze eigenschap ‘{name}’.",
            fix: "Laat weg",
        },
        Code::PriceShown => texts! {
            title: "Getoonde prijs wijkt af",
            text: "De prijs die mensen te lezen krijgen, is niet de prijs in cijfers. Studenten houden de instelling aan wat ze \
                hebben gelezen. Verbeter een van de twee.",
            message: "De tekst toont {value}, terwijl de prijs {amount} is. Verbeter een van de twee.",
            hint: "",
            fix: "",
        },
    }
}
