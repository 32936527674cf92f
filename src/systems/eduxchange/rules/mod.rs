//! What the tables of an association and of the calls on it can't say: rules over several properties.

mod code_forms;
mod codes;
mod consumers;
mod figure;
mod languages;
mod offering;
pub(crate) mod patch;
pub(crate) mod placeholders;
mod prices;
pub(crate) mod results;
mod states;
mod texts;

use crate::diagnostics::findings::Findings;
use crate::json::tape::{Shape, Value};
use crate::options::{OperationMode, Profile};
use crate::spec::{Property, Type};
use crate::systems::context::Context;

/// Which of the documents about an association it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// The body of the POST that opens it.
    Opening,
    /// That body as an institution keeps it.
    Stored,
    /// The answer to a GET.
    Answer,
    /// The body of a PATCH.
    Patch,
}

/// An association and what the rules need to know besides.
struct Association<'t> {
    root: Value<'t>,
    /// `offering`, when it is an object.
    offering: Option<Value<'t>>,
    /// `result`, when it is an object.
    result: Option<Value<'t>>,
    form: Form,
    /// Whether eduXchange's rules count, and not only plain OOAPI's.
    eduxchange: bool,
    /// Whether the caller lists the countries, the currencies, the types of codes or the languages that are allowed: then no other
    /// list counts.
    lists_countries: bool,
    lists_currencies: bool,
    lists_code_types: bool,
    lists_languages: bool,
}

/// A named rule: looks at an association and says what it finds.
type Rule = for<'t> fn(&Association<'t>, &mut Findings<'t>);

/// Every rule, in no particular order: findings are put in the order of the text.
const RULES: &[Rule] = &[
    states::opening,
    states::state_of_home,
    states::pair,
    states::of_a_result,
    states::too_early,
    states::r#type,
    offering::id,
    offering::primary_code,
    offering::expanded,
    offering::enrollment,
    offering::flexible_entry,
    offering::students,
    offering::prices,
    results::r#type,
    results::score,
    results::load,
    results::date,
    codes::issuer,
];

/// A named rule about an object that stands in many places, told by the first row of its table.
type ObjectRule = for<'t> fn(&Association<'t>, Value<'t>, &mut Findings<'t>);

const OBJECT_RULES: &[(&str, ObjectRule)] = &[
    ("codeType", codes::identifier),
    ("language", texts::value),
    ("language", languages::of_text),
    ("addressType", codes::country),
    ("costType", prices::cost),
    ("consumerKey", consumers::eduxchange),
];

/// Checks an association: the body of a POST, or the answer to a GET.
pub(crate) fn check<'t>(context: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    let form = match (context.is_answer(root), context.readings.operation) {
        (true, _) => Form::Answer,
        (false, OperationMode::Stored) => Form::Stored,
        (false, _) => Form::Opening,
    };
    let association = Association::new(context, root, form);
    for rule in RULES {
        rule(&association, findings);
    }
    association.objects(root, context.table(root), findings);
}

/// Checks the answer to a POST or a PATCH.
pub(crate) fn response<'t>(context: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    let association = Association::new(context, root, Form::Answer);
    states::of_a_result(&association, findings);
    association.objects(root, context.table(root), findings);
}

/// Whether the key of a value stands only once in its object: otherwise a value is still there when this one goes.
fn is_only_one(value: Value<'_>) -> bool {
    let key = value.key();
    value.parent().is_some_and(|object| object.children().filter(|child| child.key_is(&key)).nth(1).is_none())
}

impl<'t> Association<'t> {
    fn new(context: &Context<'_>, root: Value<'t>, form: Form) -> Self {
        let object = |name: &str| root.get(name).filter(|value| value.shape() == Shape::Object);
        Association {
            root,
            offering: object("offering"),
            result: object("result"),
            form,
            eduxchange: context.readings.profile == Profile::Eduxchange,
            lists_countries: context.lists("countryCode"),
            lists_currencies: context.lists("currency"),
            lists_code_types: context.lists("codeType"),
            lists_languages: context.lists("teachingLanguage") || context.lists("language"),
        }
    }

    /// Whether eduXchange's minimum is asked for: only of the body of a POST.
    fn has_minimum(&self) -> bool {
        self.eduxchange && matches!(self.form, Form::Opening | Form::Stored)
    }

    /// Applies the rules about objects and single values to an object and all that the table knows in it.
    fn objects(&self, object: Value<'t>, table: &'static Property, findings: &mut Findings<'t>) {
        // What isn't public has rules of its own.
        if !table.opaque {
            offering::dates(object, findings);
        }
        let first = table.properties.first().map_or("", |row| row.name);
        for (_, rule) in OBJECT_RULES.iter().filter(|(name, _)| *name == first) {
            rule(self, object, findings);
        }
        for child in object.children() {
            let Some(row) = table.child(&child.key()) else { continue };
            match child.shape() {
                Shape::String => self.text(child, row, findings),
                Shape::Object if !row.array && row.r#type == Type::Object => self.objects(child, row, findings),
                Shape::Array if row.array => {
                    texts::languages(child, row, findings);
                    self.items(child, row, findings);
                }
                _ => {}
            }
        }
    }

    fn items(&self, list: Value<'t>, row: &'static Property, findings: &mut Findings<'t>) {
        for item in list.children() {
            match item.shape() {
                Shape::Object if row.r#type == Type::Object => self.objects(item, row, findings),
                Shape::String => self.text(item, row, findings),
                Shape::Array if row.nested => {
                    texts::languages(item, row, findings);
                    let inner = item.children().filter(|inner| inner.shape() == Shape::Object);
                    inner.for_each(|inner| self.objects(inner, row, findings));
                }
                _ => {}
            }
        }
    }

    /// Applies the rules about a single text.
    fn text(&self, value: Value<'t>, row: &'static Property, findings: &mut Findings<'t>) {
        match row.r#type {
            Type::String => {
                placeholders::text(value, findings);
                if row.name == "teachingLanguage" && !self.lists_languages {
                    languages::teaching(value, findings);
                }
            }
            Type::Guid | Type::Object => placeholders::id(value, findings),
            _ => {}
        }
    }
}
