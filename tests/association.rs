//! The table of an association: its rows, and what is derived from them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use aanbod::spec::association::forms;
use aanbod::spec::form::Form;
use aanbod::spec::{Keys, Kind, Property, Required, Type};
use aanbod::{AssociationOutcome, association_outcome};

/// Objects by their path, and their rows: `*` is required, `!` by eduXchange only, `?` as a rule decides, `[]` a list, `|guid` may be an id,
/// `(program)` belongs to that sort of offering, `{}` opaque. An object that stands in several places is written out once.
const TABLE: &str = "
(root): associationId:guid associationType:enum role*:enum state*:enum remoteState*:enum person:object{}|guid offering!:object|guid \
    issuer!:object result:object consumers[]:object{} ext:object{}
offering: offeringId:guid primaryCode*:object offeringType*:enum academicSession:object{}|guid name*[1]:object abbreviation:string \
    description*[1]:object teachingLanguage*:string modeOfDelivery[]:enum maxNumberStudents:integer enrolledNumberStudents:integer \
    pendingNumberStudents:integer minNumberStudents:integer resultExpected*:boolean resultValueType:enum link:uri otherCodes[]:object \
    startDate*(program,course):date endDate*(program,course):date startDateTime*(component):dateTime endDateTime*(component):dateTime \
    enrollStartDate:date enrollEndDate:date flexibleEntryPeriodStart(program,course):date flexibleEntryPeriodEnd(program,course):date \
    resultWeight(component):integer addresses[]:object priceInformation[]:object room(component):object{}|guid \
    course!(course):object|guid program!(program):object|guid component(component):object|guid \
    programOffering(course):object{}|guid courseOffering(component):object{}|guid organization:object|guid consumers[]:object{} ext:object{}
offering.primaryCode: codeType*:enum code*:string
offering.name: language:string value?:string
offering.addresses: addressType*:enum street:string streetNumber:string additional[1]:object postalCode:string city:string \
    countryCode:string geolocation:object ext:object{}
offering.addresses.geolocation: latitude*:decimal longitude*:decimal
offering.priceInformation: costType*:enum amount:string vatAmount:string amountWithoutVat:string currency:string displayAmount[]:object \
    ext:object{}
offering.course: courseId:guid primaryCode*:object name*[1]:object abbreviation*:string studyLoad:object modeOfDelivery[]:enum \
    duration:string firstStartDate:date description*[1]:object teachingLanguage*:string fieldsOfStudy:string \
    learningOutcomes[][1]:object admissionRequirements[1]:object \
    qualificationRequirements[1]:object level*:enum enrollment[]:object resources[]:string assessment[1]:object link:uri \
    educationSpecification:object{}|guid addresses[]:object otherCodes[]:object coordinators[]:object{}|guid organization:object|guid \
    programs[]:object{}|guid validFrom:date validTo:date consumers[]:object{} ext:object{}
offering.course.studyLoad: studyLoadUnit:enum value:decimal
offering.course.organization: organizationId:guid primaryCode*:object organizationType*:enum name*[1]:object shortName*:string \
    description[1]:object addresses[]:object link:uri logo:uri otherCodes[1]:object parent:object{}|guid children[]:object{}|guid \
    consumers[]:object{} ext:object{}
offering.course.organization.consumers: consumerKey*:string
offering.program: programId:guid primaryCode*:object programType*:enum name*[1]:object abbreviation*:string description*[1]:object \
    teachingLanguage*:string studyLoad:object qualificationAwarded:enum modeOfStudy:enum modeOfDelivery[]:enum duration:string \
    firstStartDate:date levelOfQualification:enum level:enum sector:enum fieldsOfStudy:string enrollment[]:object resources[]:string \
    learningOutcomes[][1]:object assessment[1]:object admissionRequirements[1]:object qualificationRequirements[1]:object link:uri \
    educationSpecification:object{}|guid addresses[]:object otherCodes[]:object parent:object{}|guid children[]:object{}|guid \
    coordinators[]:object{}|guid organization:object|guid validFrom:date validTo:date consumers[]:object{} ext:object{}
offering.component: componentId:guid primaryCode*:object componentType*:enum name*[1]:object abbreviation*:string \
    modeOfDelivery[]:enum duration:string description[1]:object teachingLanguage*:string learningOutcomes[][1]:object enrollment[]:object resources[]:string \
    assessment[1]:object addresses[]:object otherCodes[]:object course:object{}|guid organization:object|guid \
    consumers[]:object{} ext:object{}
result: state*:enum pass:enum comment:string score:string resultDate*:date studyLoad:object weight:integer ext:object{}
";

fn row(row: &Property) -> String {
    let mark = match row.required {
        Required::Yes if row.only_eduxchange => "!",
        Required::Yes => "*",
        Required::No => "",
        // The rules decide.
        Required::Conditional => "?",
    };
    let list = match (row.array, row.min_items) {
        _ if row.nested => "[][1]".to_owned(),
        (false, _) => String::new(),
        (true, 0) => "[]".to_owned(),
        (true, least) => format!("[{least}]"),
    };
    let when = row.when.map_or(String::new(), |when| format!("({})", when.values.join(",")));
    let r#type = serde_json::to_string(&row.r#type).unwrap().replace('"', "");
    let inside = if row.opaque { "{}" } else { "" };
    let guid = if row.or_guid { "|guid" } else { "" };
    format!("{}{mark}{list}{when}:{type}{inside}{guid}", row.name)
}

/// Every object with rows, in the order of the text, each set of rows once.
fn objects(table: &'static Property, path: &str, seen: &mut Vec<String>, found: &mut Vec<(String, &'static Property)>) {
    let rows = table.properties.iter().map(row).collect::<Vec<_>>().join(" ");
    if rows.is_empty() || seen.contains(&rows) {
        return;
    }
    seen.push(rows);
    found.push((path.to_owned(), table));
    for row in table.properties {
        let below = if path.is_empty() { row.name.to_owned() } else { format!("{path}.{}", row.name) };
        objects(row, &below, seen, found);
    }
}

fn all() -> Vec<(String, &'static Property)> {
    let mut found = Vec::new();
    objects(Kind::Association.table(), "", &mut Vec::new(), &mut found);
    found
}

#[test]
fn the_table_holds_the_rows_of_the_standard() {
    let expected: Vec<&str> = TABLE.trim().lines().collect();
    let table: Vec<String> = all()
        .iter()
        .map(|(path, table)| {
            let rows = table.properties.iter().map(row).collect::<Vec<_>>().join(" ");
            format!("{}: {rows}", if path.is_empty() { "(root)" } else { path })
        })
        .collect();
    assert_eq!(table, expected.iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>());
}

#[test]
fn objects_are_open_but_for_codes_and_prices() {
    for (path, table) in all() {
        let closed = path.ends_with("primaryCode") || path.ends_with("priceInformation");
        let expected = match closed {
            true => Keys::Forbidden,
            false if table.opaque => continue,
            false => Keys::Allowed,
        };
        assert_eq!(table.keys, expected, "{path}");
        assert!(table.properties.len() <= 64, "{path}: a set of rows has 64 bits");
    }
}

#[test]
fn nothing_may_be_null_and_a_patch_may_change_all() {
    for (path, table) in all() {
        for row in table.properties {
            assert!(row.patchable && !row.nullable, "{path}.{}", row.name);
        }
    }
}

#[test]
fn every_row_speaks_both_languages_and_no_two_of_an_object_share_a_label() {
    const SHARED: &[&str] = &["Start", "Logo", "Sector", "Id"];
    for (path, table) in all() {
        for (at, row) in table.properties.iter().enumerate() {
            let (label, description) = (row.label, row.description);
            let place = format!("{path}.{}", row.name);
            assert!(!label.en.is_empty() && (label.en != label.nl || SHARED.contains(&label.en)), "{place}: {}", label.en);
            assert!(label.en.split(' ').count() <= 4 && label.nl.split(' ').count() <= 4, "{place}");
            assert_ne!(description.en, description.nl, "{place}");
            for text in [description.en, description.nl] {
                assert!(text.ends_with('.') && !text.contains("  ") && text.chars().count() <= 130, "{place}: {text}");
            }
            for other in &table.properties[..at] {
                assert!(row.label.en != other.label.en && row.label.nl != other.label.nl, "{place} and {}", other.name);
            }
        }
    }
}

#[test]
fn the_outcome_follows_from_host_and_home() {
    let table = [
        ("associated", [Some("associated"), Some("pending"), Some("denied"), None, None]),
        ("pending", [Some("pending"), Some("pending"), Some("denied"), None, None]),
        ("queued", [Some("queued"), Some("queued"), Some("denied"), None, None]),
        ("denied", [None; 5]),
        ("canceled", [None; 5]),
        ("", [None; 5]),
    ];
    for (host, outcomes) in table {
        for (home, outcome) in ["associated", "pending", "denied", "queued", "canceled"].into_iter().zip(outcomes) {
            assert_eq!(association_outcome(home, host).map(AssociationOutcome::as_str), outcome, "host {host}, home {home}");
        }
    }
}

#[test]
fn a_link_is_a_web_address_of_at_most_2048_characters() {
    for (path, table) in all() {
        for row in table.properties.iter().filter(|row| ["link", "logo"].contains(&row.name)) {
            assert_eq!((row.r#type, row.max_length), (Type::Uri, 2048), "{path}.{}", row.name);
        }
    }
}

/// Every form, with texts that have it and texts that don't.
const FORMS: &[(&Form, &[&str], &[&str])] = &[
    (&forms::TEACHING_LANGUAGE, &["nld", "eng"], &["", "nl", "NLD", "nl-NL", "engl"]),
    (
        &forms::LANGUAGE,
        &["nl-NL", "en", "sr-Latn-RS", "es-419", "gsw-Latn", "nynl"],
        &["", "NL", "nl_NL", "nl-nl", "n", "nl-", "nl-NL-Latn"],
    ),
    (&forms::AMOUNT, &["1250.50", "0", "007"], &["", ".", "12.", ".5", "-1", "+1", "1,5", "1.2.3", "1e3", " 1"]),
    (&forms::COUNTRY, &["NL", "XX"], &["", "nl", "NLD", "N"]),
    (
        &forms::DURATION,
        &["P10W", "PT8H", "P1Y2M3DT4H5M6.25S", "-P1D", "P5M", "PT5M", "P1YT0S", "P1M2W"],
        &["", "P", "PT", "P1DT", "10W", "P1W2D", "P1D1M", "PT1.5H", "PT.5S", "PT5.S", "P1H", "p1d", "PT1D"],
    ),
    (
        &forms::DOMAIN,
        &["universiteit.example", "a.b-c.nl", "1.nl", "UT.NL"],
        &[
            "",
            "example",
            ".example",
            "a..example",
            "-a.example",
            "a-.example",
            "a.e",
            "a.1x",
            "https://a.example",
            "a.example/",
            "a b.example",
        ],
    ),
];

#[test]
fn a_text_has_a_form_when_its_pattern_says_so() {
    for (form, examples, others) in FORMS {
        let pattern = regex_lite::Regex::new(form.pattern).unwrap();
        for text in examples.iter().chain(*others) {
            assert_eq!((form.matches)(text.as_bytes()), examples.contains(text), "{text:?}: {}", form.text.en);
            // And with any one character more or less.
            for at in (0..=text.len()).filter(|&at| text.is_char_boundary(at)) {
                let (before, after) = text.split_at(at);
                let less = format!("{before}{}", after.get(1..).unwrap_or_default());
                let more = ["0", "9", "a", "Z", "-", ".", "P", "T", "S", "D", "/", " ", "\n", "é"]
                    .map(|one| format!("{before}{one}{after}"));
                for text in more.iter().chain([&less]) {
                    assert_eq!((form.matches)(text.as_bytes()), pattern.is_match(text), "{text:?} and {}", form.pattern);
                }
            }
        }
        assert!(form.binding && form.text.en != form.text.nl);
    }
}
