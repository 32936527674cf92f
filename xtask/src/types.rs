//! TypeScript declarations of the documents, from the tables.

use aanbod::spec::{Keys, Kind, Property, Required, Type, Values};
use std::fmt::Write as _;

/// Interfaces whose name doesn't follow from the property alone: the interface above (`*`: any), the property, the name.
const NAMES: &[(&str, &str, &str)] = &[
    ("Costs", "details", "CostDetail"),
    ("StartMoment", "invoiceItems", "StartMomentInvoiceItem"),
    ("StartMoment", "modules", "CourseModule"),
    ("CourseModule", "events", "CourseEvent"),
    ("Enrollment", "location", "LocationReference"),
    ("Enrollment", "student", "StudentReference"),
    ("EnrollmentRequest", "school", "SchoolReference"),
    ("EnrollmentRequest", "student", "StudentReference"),
    ("*", "addresses", "Address"),
    ("*", "priceInformation", "Cost"),
    ("AssociationPage", "items", "StoredAssociation"),
    ("AssociationPatch", "result", "AssociationResultPatch"),
    ("*", "issuer", "Organization"),
    ("Offering", "course", "OfferedCourse"),
    ("Offering", "program", "OfferedProgram"),
    ("Offering", "component", "OfferedComponent"),
    ("OfferedCourse", "studyLoad", "OfferedStudyLoad"),
    ("OfferedProgram", "studyLoad", "OfferedStudyLoad"),
    ("Result", "studyLoad", "OfferedStudyLoad"),
    ("AssociationResultPatch", "studyLoad", "OfferedStudyLoad"),
];

/// An object with these rows has this name and description wherever it stands, for no property is named after it.
const SHAPES: &[(&[&str], &str, &str)] = &[
    (&["language", "value"], "LanguageTypedString", "A text in one language."),
    (&["codeType", "code"], "IdentifierEntry", "A code, and what sort of code it is."),
];

fn shape(property: &Property) -> Option<&'static (&'static [&'static str], &'static str, &'static str)> {
    SHAPES.iter().find(|(rows, ..)| property.properties.iter().map(|row| row.name).eq(rows.iter().copied()))
}

/// The declarations of every kind's documents: one interface an object, in the order of the tables.
pub fn typescript() -> String {
    let mut interfaces = Interfaces::default();
    let mut lists = String::new();
    for &kind in Kind::ALL {
        if kind.table().partial {
            // The declarations that are written by hand have it.
            continue;
        }
        if kind.one() == kind {
            interfaces.add(capitalised(kind.as_str()), "", kind.root());
            if !std::ptr::eq(kind.stored(), kind.root()) {
                interfaces.add(stored_name(kind), "", kind.stored());
            }
        } else {
            let (name, mut item) = (capitalised(kind.as_str()), capitalised(kind.one().as_str()));
            if !std::ptr::eq(kind.one().stored(), kind.one().root()) {
                item = stored_name(kind.one());
            }
            let mut list = format!("{item}[]");
            if let Some(page) = kind.page() {
                let page_name = format!("{}Page", capitalised(kind.one().as_str()));
                interfaces.add(page_name.clone(), "", page);
                list = format!("{list} | {page_name}");
            }
            lists.push_str(&comment("", &[about(kind.root())]));
            let _ = writeln!(lists, "export type {name} = {list};\n");
        }
    }
    let mut text: String = interfaces.0.into_iter().map(|(name, declaration)| declare(&name, &declaration)).collect();
    text.push_str(&lists);
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

/// Name, and doc comment with body.
#[derive(Default)]
struct Interfaces(Vec<(String, Declaration)>);

#[derive(PartialEq)]
struct Declaration {
    doc: String,
    body: String,
}

fn declare(name: &str, Declaration { doc, body }: &Declaration) -> String {
    format!("{doc}export interface {name} {{\n{body}}}\n\n")
}

impl Interfaces {
    /// Adds the interface of an object, and those below it. Returns its name: the one given, or when another interface
    /// has that already, the one given behind its parent's.
    fn add(&mut self, name: String, parent: &str, property: &Property) -> String {
        let place = self.0.len();
        let mut body = String::new();
        for row in property.properties {
            body.push_str(&doc("  ", row));
            let needed = row.required == Required::Yes && !row.server_made && row.when.is_none();
            let optional = if needed { "" } else { "?" };
            let _ = writeln!(body, "  {}{optional}: {};", row.name, self.type_of(&name, row));
        }
        if property.keys == Keys::Allowed || property.opaque {
            body.push_str("  /** What the specification doesn't name. */\n  [key: string]: unknown;\n");
        }
        let doc = shape(property).map_or_else(|| about(property), |(.., doc)| (*doc).to_owned());
        let declaration = Declaration { doc: comment("", &[doc]), body };
        match self.0.iter().find(|(known, _)| *known == name) {
            Some((_, known)) if known.body == declaration.body => name,
            Some(_) => {
                let name = format!("{parent}{name}");
                self.0.insert(place, (name.clone(), declaration));
                name
            }
            None => {
                self.0.insert(place, (name.clone(), declaration));
                name
            }
        }
    }

    /// The type of a property's value.
    fn type_of(&mut self, parent: &str, row: &Property) -> String {
        let mut item = match row.r#type {
            Type::Object if row.properties.is_empty() => "{ [key: string]: unknown }".to_owned(),
            Type::Object => self.add(interface_name(parent, row), parent, row),
            Type::Integer | Type::Decimal => "number".to_owned(),
            Type::Boolean => "boolean".to_owned(),
            Type::String | Type::Guid | Type::Date | Type::DateTime | Type::Uri | Type::Enum => match row.values {
                Values::Closed(values) => union(values),
                // `string & {}` keeps the known values in an editor's suggestions; plain `string` would swallow them.
                Values::Open(values) if !values.is_empty() => format!("{} | (string & {{}})", union(values)),
                Values::Open(_) | Values::Any => "string".to_owned(),
            },
        };
        if row.or_guid {
            item = format!("string | {item}");
        }
        if row.nested {
            item = format!("{item}[]");
        }
        if row.array {
            item = if item.contains(' ') { format!("({item})[]") } else { format!("{item}[]") };
        }
        if row.nullable { format!("{item} | null") } else { item }
    }
}

fn union(values: &[&str]) -> String {
    values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" | ")
}

/// `invoiceItems` is a list of `InvoiceItem`.
fn interface_name(parent: &str, row: &Property) -> String {
    let named = NAMES.iter().find(|(above, property, _)| (*above == parent || *above == "*") && *property == row.name);
    if let Some((.., name)) = named {
        return (*name).to_owned();
    }
    if let Some((_, name, _)) = shape(row) {
        return (*name).to_owned();
    }
    let name = if row.array { row.name.strip_suffix('s').unwrap_or(row.name) } else { row.name };
    capitalised(name)
}

/// The name of a stored document's interface.
fn stored_name(kind: Kind) -> String {
    format!("Stored{}", capitalised(kind.as_str()))
}

/// The type of a kind's documents.
pub fn document(kind: Kind) -> String {
    let name = capitalised(kind.as_str());
    let differs = kind.one() == kind && !std::ptr::eq(kind.stored(), kind.root());
    if differs { format!("{name} | {}", stored_name(kind)) } else { name }
}

/// `course` as the name of a type.
pub fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// Label and description.
fn about(row: &Property) -> String {
    format!("{}. {}", row.label.en, row.description.en)
}

/// The doc comment of a property: label, description, and what its type doesn't say.
fn doc(indent: &str, row: &Property) -> String {
    let mut lines = vec![about(row)];
    if row.server_made {
        lines.push("Made by the server: it is missing from a document that is being created.".to_owned());
    } else if !row.patchable {
        lines.push("A PATCH may not change it.".to_owned());
    }
    if row.min_items > 0 {
        lines.push(format!("At least {}.", row.min_items));
    }
    if let Some(instead) = &row.deprecated {
        lines.push(format!("@deprecated {}", instead.en));
    }
    comment(indent, &lines)
}

fn comment(indent: &str, lines: &[String]) -> String {
    match lines {
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let lines: String = lines.iter().map(|line| format!("{indent} * {line}\n")).collect();
            format!("{indent}/**\n{lines}{indent} */\n")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::typescript;

    /// The interfaces from one kind on, as many as are asked for.
    fn interfaces(text: &str, first: &str, count: usize) -> Vec<String> {
        let names = text.lines().filter_map(|line| line.strip_prefix("export interface ")?.strip_suffix(" {"));
        names.skip_while(|name| *name != first).take(count).map(str::to_owned).collect()
    }

    #[test]
    fn declares_the_course_and_all_objects_in_it() {
        let text = typescript();
        let names = [
            "Course",
            "LearningMethod",
            "StudyLoad",
            "Costs",
            "CostDetail",
            "InvoiceItem",
            "Duration",
            "Planning",
            "StartMoment",
            "StartDate",
            "StartMomentInvoiceItem",
            "CourseModule",
            "CourseEvent",
            "Enrollment",
        ];
        assert_eq!(interfaces(&text, "Course", names.len()), names);
        assert!(text.contains("export type Catalogue = Course[];\n"));
    }

    #[test]
    fn declares_references_under_names_of_their_own() {
        let text = typescript();
        let eduv = [
            "Enrollment",
            "LocationReference",
            "LocationId",
            "StudentReference",
            "UserId",
            "EnrollmentRequest",
            "SchoolReference",
            "OrganisationId",
            "StatusResponse",
        ];
        assert_eq!(interfaces(&text, "Enrollment", eduv.len()), eduv);
        for line in [
            "export type Enrollments = Enrollment[];",
            "  student: StudentReference;",
            "  userIds?: UserId[];",
            "  enrollmentType: \"study\" | \"subject\";",
            "  study?: string;",
            "  status: number;",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
    }

    #[test]
    fn declares_the_association_and_what_it_shares_once() {
        let text = typescript();
        let names = [
            "Association",
            "Offering",
            "IdentifierEntry",
            "LanguageTypedString",
            "Address",
            "Geolocation",
            "Cost",
            "OfferedCourse",
            "OfferedStudyLoad",
            "Organization",
            "Consumer",
            "OfferedProgram",
            "OfferedComponent",
            "Result",
            "StoredAssociation",
            "AssociationPage",
            "AssociationPatch",
            "AssociationResultPatch",
            "AssociationResponse",
        ];
        assert_eq!(interfaces(&text, "Association", 100), names);
        for line in [
            "/** A text in one language. */",
            "  offering: string | Offering;",
            "  issuer: Organization;",
            "  offeringType: \"program\" | \"course\" | \"component\";",
            "  startDate?: string;",
            "  course?: string | OfferedCourse;",
            "  children?: (string | { [key: string]: unknown })[];",
            "  consumerKey: string;",
            "  [key: string]: unknown;",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
    }

    #[test]
    fn a_property_has_the_type_of_its_row() {
        let text = typescript();
        for line in [
            "  id?: string;",
            "  externalId: string;",
            "  segment?: { [key: string]: unknown } | null;",
            "  type: \"SelfPlanned\" | \"eLearning\" | \"Incompany\" | (string & {});",
            "  details: CostDetail[];",
            "  vatPercentage?: number | null;",
            "  isOptional?: boolean | null;",
            "  startMoments?: StartMoment[] | null;",
            "  dayOfWeek?: \"sun\" | \"mon\" | \"tue\" | \"wed\" | \"thu\" | \"fri\" | \"sat\" | null;",
            "   * @deprecated Use languageCode instead.",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
    }
}
