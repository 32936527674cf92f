//! What `--help` says, in Dutch.

use crate::arguments::{notes, wrap, wrapped};
use clap::Command;

/// The command line, explained in Dutch.
pub fn translated(command: Command) -> Command {
    let command = spoken(command, "aanbod");
    command.after_help(notes(
        "Soorten",
        "Eindigt met 0 als alles in orde is of een prijs heeft, anders met 1, en met 2 als de opdracht niet klopt of een bestand\nniet \
         kan worden gelezen of geschreven; de rest wordt dan toch gedaan.",
    ))
}

const TEMPLATE: &str = "{about-with-newline}\nGebruik: {usage}\n\n{all-args}{after-help}";

fn spoken(command: Command, name: &str) -> Command {
    let (about, at_length) = about(name);
    let template = match at_length {
        Some(text) => format!("{}\n\nGebruik: {{usage}}\n\n{{all-args}}", wrap(text, 110)),
        None => TEMPLATE.to_owned(),
    };
    let mut command = command.about(about).help_template(template).subcommand_help_heading("Opdrachten");
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").replace("[OPTIONS]", "[OPTIES]").replace("<COMMAND>", "<OPDRACHT>");
    let usage = if name == "check" { "aanbod check [OPTIES] [SOORT|auto] PAD…".to_owned() } else { in_dutch(&usage) };
    command = command.override_usage(usage).mut_args(|argument| {
        let help = option(argument.get_id().as_str(), name).unwrap_or_default();
        let heading = if argument.is_positional() { "Argumenten" } else { "Opties" };
        let names: Vec<String> =
            argument.get_value_names().unwrap_or_default().iter().map(|value_name| in_dutch(value_name)).collect();
        let argument = if names.is_empty() { argument } else { argument.value_names(names) };
        wrapped(argument.help(help).help_heading(heading))
    });
    let names: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    for inner in names {
        command = command.mut_subcommand(&inner, |command| spoken(command, &inner));
    }
    command
}

/// The names of values in Dutch.
fn in_dutch(names: &str) -> String {
    const WORDS: &[(&str, &str)] = &[
        ("OUTPUT_FILE", "BESTAND"),
        ("PATH", "PAD"),
        ("KIND", "SOORT"),
        ("FILE", "BESTAND"),
        ("NAME=", "NAAM="),
        ("<NAME>", "<NAAM>"),
        ("MOMENT", "MOMENT"),
        ("LEVEL", "ERNST"),
        ("BEFORE", "EERST"),
        ("AFTER", "DAARNA"),
    ];
    WORDS.iter().fold(names.to_owned(), |names, (from, to)| names.replace(from, to))
}

/// What a command does, in short and at length.
fn about(command: &str) -> (&'static str, Option<&'static str>) {
    match command {
        "check" => (
            "Controleert documenten",
            Some(
                "Controleert documenten. Een map staat voor alle bestanden daarin die eindigen op .json, .jsonl of .ndjson, ingepakt \
                 (.gz) of niet, behalve die in ignore-bestanden worden genoemd, die in node_modules en die in mappen waarvan de naam \
                 met een punt begint. Een patroon tussen aanhalingstekens staat voor de bestanden die erbij passen, - voor de \
                 standaardinvoer. Zonder soort blijkt die uit elk document zelf, en wat in een map geen document is, wordt \
                 overgeslagen en geteld.",
            ),
        ),
        "quote" => ("Berekent de prijs van een cursus, of van elke cursus van een catalogus, op een besteldatum", None),
        "timeline" => ("Toont de prijs van een cursus door de tijd heen", None),
        "explain" => ("Legt de code van een melding uit", None),
        "codes" => ("Noemt de codes van alle meldingen", None),
        "kinds" => ("Noemt de soorten documenten", None),
        "schema" => ("Schrijft het JSON Schema van een soort", None),
        "detect" => ("Zegt van elk bestand wat voor document het is", None),
        "diff" => (
            "Vergelijkt twee documenten: wat er is veranderd, als patch, en wat daarvan niet mag",
            Some(
                "Vergelijkt twee documenten: een JSON Patch, een merge patch, en wat daarvan niet mag worden gewijzigd. Eindigt met 1 \
                 als iets niet mag.",
            ),
        ),
        "edit" => ("Voert een JSON Patch uit op een document, en verandert geen byte meer", None),
        "fmt" => (
            "Maakt van bestanden strikte JSON: zonder commentaar, komma’s te veel en byte order mark",
            Some(
                "Maakt van bestanden strikte JSON, zonder commentaar, komma’s te veel en byte order mark; elke andere byte blijft.",
            ),
        ),
        "completions" => ("Schrijft aanvullingen voor een shell", None),
        _ => {
            ("Controleert en berekent cursusaanbod (EduMS), inschrijvingen (Edu-V) en associaties (OOAPI v5 / eduXchange).", None)
        }
    }
}

/// What an option or argument of a command is for.
fn option(id: &str, command: &str) -> Option<&'static str> {
    Some(match (id, command) {
        ("locale", _) => "taal van alles wat er wordt geschreven (standaard: en)",
        ("color", _) => "kleur (standaard: auto, op een terminal; NO_COLOR=1 zet die uit, FORCE_COLOR=1 aan)",
        ("config", _) => "configuratiebestand (standaard: aanbod.toml in deze map of een erboven)",
        ("help", _) => "toont deze uitleg",
        ("version", _) => "toont de versie",
        ("operands", _) => "een soort document of auto, dan bestanden, mappen, patronen of -",
        ("fix", _) => {
            "voer de verbeteringen door die zeker zijn, en haal commentaar, komma’s te veel en byte order mark weg; elke andere byte \
             blijft. De verbeterde tekst van de standaardinvoer is dan wat er wordt geschreven"
        }
        ("unsafe_fixes", _) => "voer ook verbeteringen door die een keuze zijn, als er maar één is",
        ("diff", _) => "toon de verbeteringen als verschil in plaats van ze door te voeren",
        ("format", _) => "hoe meldingen worden geschreven (standaard: text)",
        ("json", "check") => "hetzelfde als --format json; één bestand geeft zijn rapport, meer geven een lijst",
        ("json", "diff") => "alles als JSON: operations, mergePatch, notPatchable",
        ("json", _) => "als JSON",
        ("per_document", _) => "bij --format jsonl: een regel per document in plaats van een regel per melding",
        ("output_file", _) => "schrijf naar een bestand in plaats van naar de standaarduitvoer",
        ("quiet", _) => "alleen fouten, en geen oordelen",
        ("select", _) => "alleen deze meldingen, naar code; kan vaker worden gegeven",
        ("ignore", _) => "deze meldingen niet, naar code; kan vaker worden gegeven",
        ("severity", _) => "laat een melding een fout (error), waarschuwing (warning) of info zijn; kan vaker worden gegeven",
        ("max_warnings", _) => "eindig met 1 als er meer waarschuwingen zijn dan zo veel",
        ("max_diagnostics", _) => "zo veel meldingen per bestand (standaard: 1000; alle bij jsonl)",
        ("max_bytes", _) => {
            "het grootste bestand dat wordt gelezen (standaard: 67108864; een lijst mag zo lang zijn als ze is, en elk document erin \
             zo groot)"
        }
        ("exit_zero", _) => "eindig met 0, wat er ook wordt gevonden",
        ("watch", _) => "controleer opnieuw zodra een bestand verandert",
        ("jobs", _) => {
            "zo veel bestanden, of delen van een catalogus, worden tegelijk gecontroleerd (standaard: zo veel als er kernen zijn)"
        }
        ("stdin_filename", _) => "hoe de standaardinvoer heet",
        ("operation", _) => "of een cursus nieuw is of opgeslagen (standaard: auto, opgeslagen als er een id is)",
        ("profile", _) => "aan welk minimum een associatie moet voldoen (standaard: eduxchange)",
        ("allowed", _) => "waarden die een open lijst mag hebben, bij de volledige naam; kan vaker worden gegeven",
        ("now", _) => "het heden (standaard: de klok)",
        ("mask_values", _) => "laat de waarden van het document weg",
        ("ordered_at", _) => "wanneer de klant bestelt: 2026-01-15T12:00:00Z, of een datum",
        ("vat_exempt", _) => "voor een account dat is vrijgesteld van btw",
        ("include", _) => "optionele regels die worden gekocht; kan vaker worden gegeven",
        ("start_moment", _) => "externalId van het startmoment dat wordt besteld",
        ("period_end", _) => "of het einde van een periode er nog bij hoort (standaard: exclusive)",
        ("exempt_amount", _) => "waarvoor het bedrag voor vrijgestelde accounts in de plaats komt (standaard: price)",
        ("start_moment_items", _) => "wat de eigen regels van een startmoment doen met die van de periode (standaard: replace)",
        ("code", _) => "de code van een melding",
        ("kind", "schema") => "een soort document",
        ("kind", _) => "een soort document, of auto",
        ("before", _) => "het document zoals het was",
        ("after", _) => "het document zoals het is",
        ("patch", _) => "een bestand met een JSON Patch, of - voor de standaardinvoer",
        ("write", _) => "schrijf het document in plaats van het te tonen",
        ("check", _) => "schrijf niets, en eindig met 1 als een bestand geen strikte JSON is",
        ("shell", _) => "de shell",
        ("path", "quote") => "een cursus, een catalogus, of - voor de standaardinvoer",
        ("path", "timeline") => "een cursus, of - voor de standaardinvoer",
        ("path", _) => "een document, of - voor de standaardinvoer",
        ("paths", "fmt") => "bestanden, mappen, patronen of -; wat er van de standaardinvoer wordt gemaakt, wordt getoond",
        ("paths", _) => "bestanden, mappen, patronen of -",
        _ => return None,
    })
}
