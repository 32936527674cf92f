//! Names and values of other versions of OOAPI, said once for a whole document.

use super::{Walk, date_value};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Change, Correction, Finding, Param};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::json::value::json;
use crate::spec::{Property, Required, Type};
use crate::systems::eduxchange::table::versions;

/// What belongs to another version.
pub(crate) struct Sign<'t> {
    value: Value<'t>,
    version: char,
    /// What is written there, and what version 5 has for it.
    written: String,
    now: String,
    /// The row of version 5, of a key.
    row: Option<&'static Property>,
    /// The value of version 5, where it is known.
    right: Option<Json>,
    /// Whether version 5 refuses it, or only ignores it.
    breaks: bool,
    /// What is said of it where nothing else belongs to another version.
    usual: Option<Finding<'t>>,
}

/// How many signs are kept, and corrected together.
const MOST: usize = 200;

/// How many names a message lists.
const LISTED: usize = 12;

impl<'t> Walk<'_, 't> {
    /// The place of the row that a key of another version stands for in an object that has no key of that row.
    #[cold]
    pub(super) fn other_name(&mut self, object: Value<'t>, child: Value<'t>, table: &'static Property) -> Option<usize> {
        let signs = self.signs.as_mut()?;
        let key = child.key();
        let (version, row) = versions::name(&key, table)?;
        if object.get(row.name).is_some() || signs.len() >= MOST {
            return None;
        }
        signs.push(Sign {
            value: child,
            version,
            written: key.into_owned(),
            now: row.name.to_owned(),
            row: Some(row),
            right: None,
            breaks: row.required == Required::Yes,
            usual: None,
        });
        // What is in it can be checked, where it is built as in version 5.
        if fits(child, row) && row.r#type != Type::Date {
            self.property(child, row);
        }
        table.properties.iter().position(|other| other.name == row.name)
    }

    /// Whether a value outside a list belongs to another version; then `usual` waits until it is known whether more does.
    #[cold]
    pub(super) fn other_value(&mut self, value: Value<'t>, spelled: Option<&str>, breaks: bool, usual: Finding<'t>) {
        let key = value.parent().filter(|parent| parent.shape() == Shape::Array).unwrap_or(value).key();
        let (Some(signs), Some(text)) = (&mut self.signs, value.text()) else { return self.findings.add(usual) };
        match versions::value(&key, &text, spelled).filter(|_| signs.len() < MOST) {
            Some((version, now)) => signs.push(Sign {
                value,
                version,
                written: text.into_owned(),
                right: Some(Json::String(now.clone())),
                now,
                row: None,
                breaks,
                usual: Some(usual),
            }),
            None => self.findings.add(usual),
        }
    }

    /// Whether a value of another type belongs to another version: a list of study loads is one of version 6.
    #[cold]
    pub(super) fn other_type(&mut self, value: Value<'t>, row: &'static Property, usual: Finding<'t>) {
        let mut items = value.children();
        let first = items.next().filter(|first| first.shape() == Shape::Object && items.next().is_none());
        let listed = row.name == "studyLoad" && value.shape() == Shape::Array;
        match (&mut self.signs, first.filter(|_| listed)) {
            (Some(signs), Some(first)) => signs.push(Sign {
                value,
                version: '6',
                written: "studyLoad: [{…}]".to_owned(),
                now: "studyLoad: {…}".to_owned(),
                row: None,
                right: Some(json(first)),
                breaks: true,
                usual: Some(usual),
            }),
            _ => self.findings.add(usual),
        }
    }

    /// Says once which version a document is of, or of each value what is usual where only one hints at another version.
    #[cold]
    pub(super) fn versions(&mut self, root: Value<'t>) {
        let Some(signs) = self.signs.take().filter(|signs| !signs.is_empty()) else { return };
        if let [Sign { usual: Some(_), .. }] = signs.as_slice() {
            signs.into_iter().filter_map(|sign| sign.usual).for_each(|usual| self.findings.add(usual));
            return;
        }
        let of_four = signs.iter().filter(|sign| sign.version == '4').count();
        let version = if of_four.saturating_mul(2) > signs.len() { '4' } else { '6' };
        let mut names: Vec<String> = Vec::new();
        for sign in &signs {
            let mut name = [&sign.written, " → ", &sign.now].concat();
            if sign.version != version {
                name.push_str(" (v");
                name.push(sign.version);
                name.push(')');
            }
            if names.len() < LISTED && !names.contains(&name) {
                names.push(name);
            }
        }
        let code = if signs.iter().any(|sign| sign.breaks) { Code::OtherVersion } else { Code::OtherVersionNames };
        let finding = Finding::at(code, root).with("version", Param::Name(version.to_string()));
        let mut finding = finding.with("names", Param::Value(names.join(", ")));
        if let Some(changes) = changes(&signs) {
            finding = finding.correction(changes);
        }
        self.findings.add(finding);
    }
}

/// Whether a value is built as a row asks for.
fn fits(value: Value<'_>, row: &Property) -> bool {
    match value.shape() {
        Shape::Array => row.array,
        Shape::Object => !row.array && row.r#type == Type::Object,
        Shape::True | Shape::False => !row.array && row.r#type == Type::Boolean,
        Shape::Number => !row.array && matches!(row.r#type, Type::Integer | Type::Decimal),
        Shape::String => !row.array && !matches!(row.r#type, Type::Object | Type::Boolean | Type::Integer | Type::Decimal),
        Shape::Null => false,
    }
}

/// The correction that makes all of version 5, as far as that is certain: values first, then keys from the inside out.
fn changes<'t>(signs: &[Sign<'t>]) -> Option<Correction<'t>> {
    if signs.len() >= MOST {
        return None;
    }
    let values = signs.iter().filter_map(|sign| sign.right.clone().map(|right| vec![Change::Replace(sign.value, right)]));
    let mut used: Vec<(u32, &str)> = Vec::new();
    let mut keys: Vec<Vec<Change<'t>>> = Vec::new();
    for sign in signs {
        let (Some(row), Some(object)) = (sign.row, sign.value.parent()) else { continue };
        let place = (object.index(), row.name);
        if !used.contains(&place)
            && let Some(change) = renamed(sign.value, object, row)
        {
            used.push(place);
            keys.push(change);
        }
    }
    let mut changes = values.chain(keys.into_iter().rev()).flatten();
    let first = Correction::choice(FixTitle::UseVersion5, changes.next()?);
    Some(changes.fold(first, Correction::and))
}

/// What gives a key its name in version 5.
fn renamed<'t>(value: Value<'t>, object: Value<'t>, row: &'static Property) -> Option<Vec<Change<'t>>> {
    if row.r#type == Type::Date {
        let day = date_value::meant(value.text()?.as_bytes())?;
        return Some(vec![Change::Remove(value), Change::Add(object, row.name, Json::String(day.to_string()))]);
    }
    fits(value, row).then(|| vec![Change::Rename(value, row.name)])
}
