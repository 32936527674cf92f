//! What can be wrong with a text that isn't JSON, in words.

pub use crate::json::fault::SyntaxProblem;
use crate::spec::Locale;

impl SyntaxProblem {
    /// What stands there and what to do, as one sentence. `{found}` in it stands for a word or code point of the text.
    #[must_use]
    pub const fn sentence(self, locale: Locale) -> &'static str {
        match locale {
            Locale::En => self.english(),
            Locale::Nl => self.dutch(),
        }
    }

    const fn english(self) -> &'static str {
        match self {
            SyntaxProblem::Empty => "There is nothing here yet; paste the document or choose a file.",
            SyntaxProblem::TextBefore => "There is text before the document; remove it, so that only the document is left.",
            SyntaxProblem::HttpBefore => {
                "Above the document stand lines of an HTTP message; remove them, so that only the document is left."
            }
            SyntaxProblem::TextAfter => {
                "There is text after the end of the document; remove it, or check whether a bracket closes too early."
            }
            SyntaxProblem::UnexpectedEnd => {
                "The document stops halfway; add the missing end, such as the closing brackets, or copy the document again."
            }
            SyntaxProblem::ExpectedValue => "A value is missing here; fill in a text, a number, a list, true, false or null.",
            SyntaxProblem::ExpectedKey => {
                "The name of a property belongs here, between double quotes; add it, or remove the comma before this place."
            }
            SyntaxProblem::ExpectedColon => "A colon belongs between the name of a property and its value; add it here.",
            SyntaxProblem::ExpectedComma => {
                "A comma is missing before this place, or a quote or bracket in the part before it; add what is missing."
            }
            SyntaxProblem::MismatchedBracket => {
                "This closing bracket doesn't belong to the last one opened; close { with } and [ with ], or remove it."
            }
            SyntaxProblem::SingleQuote => {
                "Names and texts stand between straight double quotes (\"); replace the other quotes by those."
            }
            SyntaxProblem::BadNumber => {
                "This number is written in a way that JSON doesn't know; use only digits and a decimal point, such as 1210.50."
            }
            SyntaxProblem::UnquotedDate => "A date stands between double quotes; put them around it.",
            SyntaxProblem::LeadingZero => {
                "A number can't have zeros in front; write 11 instead of 0011, or put quotes around it where a text is asked for."
            }
            SyntaxProblem::BadLiteral => {
                "This word stands on its own; put a text between double quotes, or write true, false or null in small letters."
            }
            SyntaxProblem::BadEscape => {
                "A backslash starts a special code, and this one doesn't exist; write \\\\ for a backslash, or remove it."
            }
            SyntaxProblem::ControlInString => {
                "There is a line break or an invisible character ({found}) inside a text; remove it, or write \\n for a line break."
            }
            SyntaxProblem::UnterminatedString => "This text doesn't end; add a double quote (\") where it should.",
            SyntaxProblem::UnterminatedComment => "This comment doesn't end; close it with */ or remove it.",
            SyntaxProblem::NotText => {
                "This isn't a text in UTF-8 but, for instance, a spreadsheet, a PDF or a text in UTF-16; save it as text in UTF-8."
            }
            SyntaxProblem::WebPage => {
                "This is a web page, not JSON, perhaps one to log in or with an error; open the document itself, or copy only the JSON."
            }
            SyntaxProblem::OtherWord => "JSON doesn't know {found}; write true, false or null, in small letters.",
            SyntaxProblem::TemplateVariable => "{found} comes from a template and isn't filled in yet; fill in the value.",
            SyntaxProblem::CurrencySign => "An amount has no currency sign in JSON; remove {found}.",
            SyntaxProblem::UnquotedName => "The name {found} lacks its quotes; put it between double quotes.",
            SyntaxProblem::NotANumber => "{found} isn't a number in JSON; fill in a number, or null where there is none.",
            SyntaxProblem::AnotherDocument => {
                "A second document starts here, where one was expected; put each in a file of its own, or put them between [ and ] as one list."
            }
            SyntaxProblem::InvisibleCharacter => {
                "An invisible character ({found}) stands here, as copied from a web page or word processor; remove it."
            }
            SyntaxProblem::HashComment => "JSON doesn't know comments with #; remove this one.",
            SyntaxProblem::Xml => "This is XML, not JSON; export or download the document as JSON.",
            SyntaxProblem::Table => "This is a table (CSV), not JSON; export or download the document as JSON.",
            SyntaxProblem::Yaml => "This is YAML, not JSON; convert it to JSON first.",
            SyntaxProblem::Base64 => "This is Base64, which hides the document; decode it first.",
            SyntaxProblem::JsonText => {
                "The document was put into a text, as logs and spreadsheets do, so its quotes are written differently; make it plain JSON."
            }
            SyntaxProblem::NoBraces => "The braces { and } around the document are missing; add them.",
            SyntaxProblem::LineMarks => {
                "The lines start with a sign (> or +), as in an e-mail or a list of changes; remove it from each line."
            }
            SyntaxProblem::ConflictMarks => {
                "Two versions of the document stand here one after the other, between <<<<<<< and >>>>>>>; keep one of them and remove the marks."
            }
            SyntaxProblem::LeftOut => "The dots stand for something that was left out; fill it in, or take the whole document.",
            SyntaxProblem::NoJson => "There is no document in this text; a document starts with { or [.",
        }
    }

    const fn dutch(self) -> &'static str {
        match self {
            SyntaxProblem::Empty => "Er staat hier nog niets; plak het document of kies een bestand.",
            SyntaxProblem::TextBefore => "Er staat tekst vóór het document; verwijder die, zodat alleen het document overblijft.",
            SyntaxProblem::HttpBefore => {
                "Boven het document staan regels van een HTTP-bericht; verwijder die, zodat alleen het document overblijft."
            }
            SyntaxProblem::TextAfter => {
                "Er staat tekst na het einde van het document; verwijder die, of controleer of een haakje te vroeg sluit."
            }
            SyntaxProblem::UnexpectedEnd => {
                "Het document houdt halverwege op; vul het ontbrekende einde aan, zoals de sluithaakjes, of kopieer het opnieuw."
            }
            SyntaxProblem::ExpectedValue => {
                "Er ontbreekt een waarde; vul een tekst, een getal, een lijst, true, false of null in."
            }
            SyntaxProblem::ExpectedKey => {
                "Hier hoort de naam van een eigenschap, tussen dubbele aanhalingstekens; vul die in, of verwijder de komma ervoor."
            }
            SyntaxProblem::ExpectedColon => {
                "Tussen de naam van een eigenschap en de waarde hoort een dubbele punt; voeg die hier toe."
            }
            SyntaxProblem::ExpectedComma => {
                "Hiervoor ontbreekt een komma, of eerder al een aanhalingsteken of haakje; vul aan wat er ontbreekt."
            }
            SyntaxProblem::MismatchedBracket => {
                "Dit sluithaakje past niet bij het laatst geopende; sluit { met } en [ met ], of verwijder het."
            }
            SyntaxProblem::SingleQuote => {
                "Namen en teksten staan tussen rechte dubbele aanhalingstekens (\"); zet die in de plaats van de andere."
            }
            SyntaxProblem::BadNumber => {
                "Dit getal is geschreven op een manier die JSON niet kent; gebruik cijfers en een decimale punt, zoals 1210.50."
            }
            SyntaxProblem::UnquotedDate => "Een datum staat tussen dubbele aanhalingstekens; zet die eromheen.",
            SyntaxProblem::LeadingZero => {
                "Een getal mag geen nullen vooraan hebben; schrijf 11 in plaats van 0011, of zet het tussen aanhalingstekens als er een tekst hoort."
            }
            SyntaxProblem::BadLiteral => {
                "Dit woord staat los; zet een tekst tussen dubbele aanhalingstekens, of schrijf true, false of null in kleine letters."
            }
            SyntaxProblem::BadEscape => {
                "Een backslash begint een speciale code, en deze bestaat niet; schrijf \\\\ voor een backslash, of verwijder hem."
            }
            SyntaxProblem::ControlInString => {
                "In een tekst staat een regeleinde of een onzichtbaar teken ({found}); verwijder het, of schrijf \\n voor een regeleinde."
            }
            SyntaxProblem::UnterminatedString => {
                "Deze tekst houdt niet op; zet een dubbel aanhalingsteken (\") waar die hoort te eindigen."
            }
            SyntaxProblem::UnterminatedComment => "Dit commentaar houdt niet op; sluit het af met */ of verwijder het.",
            SyntaxProblem::NotText => {
                "Dit is geen tekst in UTF-8 maar bijvoorbeeld een rekenblad, een pdf of een tekst in UTF-16; sla het op als tekst in UTF-8."
            }
            SyntaxProblem::WebPage => {
                "Dit is een webpagina, geen JSON, misschien een inlogpagina of een fout; open het document zelf, of kopieer alleen de JSON."
            }
            SyntaxProblem::OtherWord => "JSON kent {found} niet; schrijf true, false of null, in kleine letters.",
            SyntaxProblem::TemplateVariable => "{found} komt uit een sjabloon en is nog niet ingevuld; vul de waarde in.",
            SyntaxProblem::CurrencySign => "In JSON heeft een bedrag geen valutateken; haal {found} weg.",
            SyntaxProblem::UnquotedName => "De naam {found} staat niet tussen aanhalingstekens; zet er dubbele omheen.",
            SyntaxProblem::NotANumber => "{found} is in JSON geen getal; vul een getal in, of null als dat er niet is.",
            SyntaxProblem::AnotherDocument => {
                "Hier begint een tweede document, terwijl er één werd verwacht; zet elk in een eigen bestand, of zet ze tussen [ en ] in één lijst."
            }
            SyntaxProblem::InvisibleCharacter => {
                "Hier staat een onzichtbaar teken ({found}), zoals uit een webpagina of tekstverwerker; verwijder het."
            }
            SyntaxProblem::HashComment => "JSON kent geen commentaar met #; verwijder het.",
            SyntaxProblem::Xml => "Dit is XML en geen JSON; exporteer of download het document als JSON.",
            SyntaxProblem::Table => "Dit is een tabel (CSV) en geen JSON; exporteer of download het document als JSON.",
            SyntaxProblem::Yaml => "Dit is YAML en geen JSON; zet het eerst om naar JSON.",
            SyntaxProblem::Base64 => "Dit is Base64, waarin het document niet te lezen is; decodeer het eerst.",
            SyntaxProblem::JsonText => {
                "Het document is in een tekst gezet, zoals logboeken en rekenbladen doen, met andere aanhalingstekens; maak er gewone JSON van."
            }
            SyntaxProblem::NoBraces => "De accolades { en } om het document ontbreken; voeg ze toe.",
            SyntaxProblem::LineMarks => {
                "Voor de regels staat een teken (> of +), zoals in een e-mail of een lijst van wijzigingen; haal het bij elke regel weg."
            }
            SyntaxProblem::ConflictMarks => {
                "Hier staan twee versies van het document achter elkaar, tussen <<<<<<< en >>>>>>>; houd er één en haal de tekens weg."
            }
            SyntaxProblem::LeftOut => "De puntjes staan voor iets dat is weggelaten; vul het in, of neem het hele document.",
            SyntaxProblem::NoJson => "In deze tekst staat geen document; een document begint met { of [.",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_problem_has_a_name_and_a_sentence_of_its_own_in_both_languages() {
        let mut seen = BTreeSet::new();
        for problem in SyntaxProblem::ALL {
            assert!(seen.insert(problem.name()), "{problem:?}");
            for locale in [Locale::En, Locale::Nl] {
                let sentence = problem.sentence(locale);
                assert!(sentence.ends_with('.') && seen.insert(sentence), "{problem:?}: {sentence}");
            }
        }
    }
}
