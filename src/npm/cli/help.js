import { kinds } from "../node.js";

const KINDS = kinds().join(", ");

/** What `--help` prints, by language. */
export const HELP = {
  en: `aanbod validate <kind|auto> FILE… [options]
  Checks documents. A folder stands for all .json, .jsonl and .ndjson files in it, but not for those in node_modules and in
  folders whose name starts with a dot; - for standard input. With auto each document tells by itself what kind it is, and a file of
  a folder that is none is skipped and counted.
  Kinds: ${KINDS}.

    --locale en|nl             language of all that is said (default: en)
    --format FORMAT            text (default), json, github (annotations of a workflow) or sarif
    --json                     the same as --format json; one file gives its report, more give a list of reports
    --fix                      make the corrections that are certain, and take out comments, trailing commas and the byte
                               order mark, keeping every other byte as it is; the corrected text of standard input goes
                               to standard output, the findings to standard error
    --operation auto|create|stored
                               whether a course is new or stored (default: it is stored when it has an id)
    --profile eduxchange|ooapi whose minimum an association is held against (default: eduxchange)
    --allowed NAME=A,B         values that an open list may have, by full property name; may be repeated
    --now INSTANT              the present (default: the clock)
    --mask-values              leave the document's values out
    --max-diagnostics N        findings to list of each document (default: 1000)
    --period-end, --exempt-amount: as below

aanbod quote FILE --ordered-at INSTANT [options]
  What a customer pays who orders a course at that moment: 2026-01-15T12:00:00Z, or a date.

    --vat-exempt               for an account that is exempt from VAT
    --include all|POINTER      optional items that are bought; a pointer may be repeated
    --start-moment ID          externalId of the start moment that is ordered
    --period-end exclusive|inclusive
                               whether the end of a period still belongs to it (default: exclusive)
    --exempt-amount price|vatReplacement
                               what the amount for exempt accounts stands in the place of (default: price)
    --start-moment-items replace|add
                               what a start moment's own items do to those of the period (default: replace)
    --locale en|nl
    --json                     the quote as JSON

Ends with 0 when everything is valid or priced, 1 when not, 2 when the command is wrong or a file can't be read or
written; the run goes on behind such a file. Symbolic links in a folder aren't followed, and are named.
Colour is for terminals; NO_COLOR=1 turns it off, FORCE_COLOR=1 on.
`,
  nl: `aanbod validate <soort|auto> BESTAND… [opties]
  Controleert documenten. Een map staat voor alle bestanden daarin die eindigen op .json, .jsonl of .ndjson, behalve die in
  node_modules en in mappen waarvan de naam met een punt begint; - staat voor de standaardinvoer. Bij auto blijkt de soort uit elk
  document zelf, en wat in een map geen document is, wordt overgeslagen en geteld.
  Soorten: ${KINDS}.

    --locale en|nl             taal van alles wat er wordt gezegd (standaard: en)
    --format FORMAAT           text (standaard), json, github (aantekeningen bij een workflow) of sarif
    --json                     hetzelfde als --format json; één bestand geeft zijn rapport, meer geven een lijst
    --fix                      voer de verbeteringen door die zeker zijn, en haal commentaar, komma’s te veel en het byte
                               order mark weg; elke andere byte blijft zoals die is. De verbeterde tekst van de standaardinvoer
                               gaat naar de standaarduitvoer, de meldingen gaan naar de foutuitvoer
    --operation auto|create|stored
                               of een cursus nieuw is of opgeslagen (standaard: opgeslagen als er een id is)
    --profile eduxchange|ooapi aan welk minimum een associatie moet voldoen (standaard: eduxchange)
    --allowed NAAM=A,B         waarden die een open lijst mag hebben, bij de volledige naam; kan vaker worden gegeven
    --now MOMENT               het heden (standaard: de klok)
    --mask-values              laat de waarden van het document weg
    --max-diagnostics N        zo veel meldingen per document (standaard: 1000)
    --period-end, --exempt-amount: zie hieronder

aanbod quote BESTAND --ordered-at MOMENT [opties]
  Wat een klant betaalt die op dat moment een cursus bestelt: 2026-01-15T12:00:00Z, of een datum.

    --vat-exempt               voor een account dat is vrijgesteld van btw
    --include all|POINTER      optionele regels die worden gekocht; een pointer kan vaker worden gegeven
    --start-moment ID          externalId van het startmoment dat wordt besteld
    --period-end exclusive|inclusive
                               of het einde van een periode er nog bij hoort (standaard: exclusive)
    --exempt-amount price|vatReplacement
                               waarvoor het bedrag voor vrijgestelde accounts in de plaats komt (standaard: price)
    --start-moment-items replace|add
                               wat de eigen regels van een startmoment doen met die van de periode (standaard: replace)
    --locale en|nl
    --json                     de prijs als JSON

Eindigt met 0 als alles in orde is of een prijs heeft, anders met 1, en met 2 als de opdracht niet klopt of een bestand niet kan
worden gelezen of geschreven; de rest wordt dan toch gecontroleerd. Symbolische koppelingen in een map worden niet gevolgd, maar
genoemd. Kleur is er alleen op een terminal; NO_COLOR=1 zet die uit, FORCE_COLOR=1 aan.
`,
};
