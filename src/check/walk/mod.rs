//! The walk checks a document against a table, row by row. It checks all that a table says, for every system alike; the rules of each
//! system check what a table can't say.

mod amount;
pub(crate) mod date_form;
mod date_value;
pub(crate) mod exact;
mod in_words;
mod listed;
mod nested;
mod one_line;
mod single;
mod versions;
mod wrong_type;

use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Change, Correction, Finding, Findings, Param, shown, wrong_type};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::diagnostics::messages::words::TypeWord;
use crate::diagnostics::other_names::row_meant;
use crate::diagnostics::suggest::nearest;
use crate::json::equal::equal;
use crate::json::order::{Index, order};
use crate::json::tape::{Shape, Value};
use crate::json::value::json;
use crate::spec::{Keys, Property, Required, Text, Values, When};
use crate::systems::eduv::table::status_row_meant;
use crate::systems::eduxchange::table::text_row_meant;
pub(crate) use one_line::blanks_around;
use single::is_blank;
pub(super) use single::is_uri;
use std::collections::BTreeMap;

/// What the walk needs to know besides the table.
pub(crate) struct Walk<'a, 't> {
    pub(crate) findings: &'a mut Findings<'t>,
    /// Whether the document is stored already, is being created, or seems to be created.
    pub(crate) stage: Stage,
    /// Values that the caller allows, by full property name.
    pub(crate) allowed: Option<&'a BTreeMap<String, Vec<String>>>,
    /// Whether eduXchange's minimum is asked for, and not only plain OOAPI.
    pub(crate) eduxchange: bool,
    /// Whether optional values may be null or empty, as SURF's validator takes them: then they are only worth a warning.
    pub(crate) tolerant: bool,
    /// Whether the document is a merge patch, in which null removes a value. Not so inside lists, which a patch replaces.
    pub(crate) merges: bool,
    /// Whether the document has only what it changes. Not so inside lists.
    pub(crate) partial: bool,
    /// What belongs to another version of OOAPI; nothing is looked for in other systems.
    pub(crate) signs: Option<Vec<versions::Sign<'t>>>,
    /// The table of the whole document.
    pub(crate) table: Option<&'static Property>,
    /// Whether values that are plain need no look: they were held against the table while they were read.
    pub(crate) skips_plain: bool,
    /// Whether a key stood twice so far.
    pub(crate) duplicates: bool,
    /// What the server is going to make, and where it would stand.
    pub(crate) server_made: Vec<(Anchor<'t>, &'static Property)>,
}

/// A property that no two documents of a list share.
pub(crate) struct Identity {
    /// The property.
    pub(crate) name: &'static str,
    /// The code of a second document that has it.
    pub(crate) code: Code,
    /// Whether capitals make no difference, as with the hexadecimal digits of a GUID.
    pub(crate) any_case: bool,
}

/// Where a document is in its life: decides what a missing property that the server makes means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// It must be there.
    Stored,
    /// It may be missing.
    Created,
    /// It may be missing, but that is only a guess and so is said.
    SeemsCreated,
}

/// The finding that a catalogue should be a list.
pub(crate) fn no_list<'t>(root: Value<'t>, findings: &mut Findings<'t>) {
    let inner = if exact::may_be_json(root) { exact::as_json(root, TypeWord::Array) } else { None };
    findings.add(match inner {
        Some(inner) => exact::json_as_text(root, TypeWord::Array, inner, None),
        None => wrong_type(root, TypeWord::Array),
    });
}

/// What the tape of a reading remembers when its values are held against this table.
pub(crate) fn judge_of(table: &'static Property) -> usize {
    std::ptr::from_ref(table).addr()
}

impl<'t> Walk<'_, 't> {
    /// Holds a whole document against a table.
    pub(crate) fn root(&mut self, root: Value<'t>, table: &'static Property) {
        self.table = Some(table);
        self.partial = table.partial;
        self.skips_plain = self.allowed.is_none() && root.judge() == judge_of(table);
        if root.shape() == Shape::Object {
            if !(self.skips_plain && root.node().plain) {
                self.object(root, table);
            }
            self.versions(root);
            if !self.server_made.is_empty() {
                self.still_to_be_made(table);
            }
            if !self.duplicates {
                root.keys_are_unique();
            }
        } else if let Some(inner) = exact::as_json(root, TypeWord::Object) {
            self.findings.add(exact::json_as_text(root, TypeWord::Object, inner, Some(table)));
        } else {
            self.findings.add(single::only_one(root, table));
        }
    }

    /// Holds an object against the rows of a table.
    pub(crate) fn object(&mut self, object: Value<'t>, table: &'static Property) {
        if table.opaque && table.properties.is_empty() {
            return;
        }
        let rows = table.properties;
        let mut seen = 0u64;
        let mut foreign = Foreign::default();
        // Documents mostly keep the order of the table, so the next row is the first guess.
        let mut guess = 0usize;
        let mut decisive = None;
        for child in object.children() {
            let found = match rows.get(guess) {
                Some(row) if child.key_is(row.name) => Some(guess),
                // A row was left out, or the order is another.
                _ => {
                    let from = rows.get(guess..).unwrap_or_default().iter().position(|row| child.key_is(row.name));
                    from.map(|at| at.wrapping_add(guess))
                        .or_else(|| rows.iter().take(guess).position(|row| child.key_is(row.name)))
                }
            };
            let Some((at, row)) = found.and_then(|at| Some((at, rows.get(at)?))) else {
                if let Some(at) = self.unknown(object, child, table, &mut foreign) {
                    seen |= bit(at);
                }
                continue;
            };
            guess = at.wrapping_add(1);
            let bit = bit(at);
            if seen & bit != 0 {
                self.duplicate(child);
            }
            seen |= bit;
            if table.deciding_row == Some(at) {
                decisive = Some(child);
            }
            self.property(child, row);
        }
        // What has its name in other capitals has its finding there.
        seen |= foreign.renamed;
        let missing = table.required_rows & !seen;
        if missing != 0 && !self.partial && !object.node().unclosed {
            for (_, row) in rows.iter().enumerate().filter(|&(at, _)| missing & bit(at) != 0) {
                self.missing(object, row);
            }
        }
        if table.conditioned_rows != 0 {
            self.conditioned(object, table, seen, decisive);
        }
        let is_renamed = |name: &&str| foreign.renamed & place_of(table, name) != 0;
        if !table.any_of.is_empty() && !object.node().unclosed && !table.any_of.iter().any(is_renamed) {
            self.either(object, table);
        }
    }

    /// Rows that only belong here with certain values of another one.
    fn conditioned(&mut self, object: Value<'t>, table: &'static Property, seen: u64, decisive: Option<Value<'t>>) {
        // Where one property decides for all rows, it was met on the way.
        let once = table.deciding_row.and_then(|at| table.properties.get(at));
        let decisive = decisive.filter(|value| is_known(*value, once));
        if once.is_some() && decisive.is_none() {
            return;
        }
        for (at, row) in table.properties.iter().enumerate().filter(|&(at, _)| table.conditioned_rows & bit(at) != 0) {
            let Some(When { property, values }) = row.when else { continue };
            let look_up = || object.get(property).filter(|decisive| is_known(*decisive, table.child(property)));
            // Without a known value there is nothing to hold it against.
            let Some(decisive) = decisive.or_else(look_up) else { continue };
            let belongs = values.iter().any(|value| decisive.text_is(value));
            let there = seen & bit(at) != 0;
            if belongs == there {
                continue;
            }
            let wanted = row.required == Required::Yes && (self.eduxchange || !row.only_eduxchange);
            let (finding, of) = if belongs {
                if !wanted || object.node().unclosed {
                    continue;
                }
                let anchor = Anchor::Missing(object, row.name);
                (Finding::new(Code::MissingWhen, anchor), Param::Value(shown(decisive)))
            } else {
                let Some(value) = object.filled(row.name) else { continue };
                let finding = Finding::new(Code::Misplaced, Anchor::Key(value));
                // Of a key that stands twice, one would stay.
                let is_single = object.children().filter(|child| child.key_is(row.name)).nth(1).is_none();
                let can_go = is_single && !lacks_all_of(table, property, decisive, seen);
                (if can_go { finding.choice(Change::Remove(value)) } else { finding }, Param::AnyOf(values))
            };
            let finding = finding.with("name", Param::Name(row.name.to_owned()));
            let property = Param::Rows(table.child(property).into_iter().collect());
            self.findings.add(finding.with("property", property).with("of", of));
        }
    }

    /// Rows of which at least one must have a value.
    fn either(&mut self, object: Value<'t>, table: &'static Property) {
        let has = |value: Value<'t>| match value.shape() {
            // A merge patch takes a value away with it.
            Shape::Null => self.merges,
            Shape::String => !is_blank(value),
            Shape::Array => value.children().next().is_some(),
            _ => true,
        };
        let mut named = object.children().filter(|child| table.any_of.iter().any(|name| child.key_is(name)));
        if let (Some(first), false) = (table.any_of.first(), named.any(has)) {
            let anchor = match object.get(first) {
                Some(value) => Anchor::Value(value),
                None => Anchor::Missing(object, first),
            };
            let rows = table.any_of.iter().filter_map(|name| table.child(name)).collect();
            let nothing = if self.partial { Param::Text(CHANGES_NOTHING) } else { Param::Nothing };
            let finding = Finding::new(Code::MissingEither, anchor).with("names", Param::Rows(rows));
            self.findings.add(finding.with("nothing", nothing));
            return;
        }
        let empty = |value: &Value<'t>| value.shape() == Shape::String && is_blank(*value);
        for value in object.children().filter(|child| table.any_of.iter().any(|name| child.key_is(name))).filter(empty) {
            let name = Param::Name(value.key().into_owned());
            self.findings.add(Finding::at(Code::IdentifierEmpty, value).with("name", name).fix(Change::Remove(value)));
        }
    }

    /// Says once what the server is going to make, at the first of it in the order of the table.
    #[cold]
    fn still_to_be_made(&mut self, table: &'static Property) {
        let place = |row: &Property| table.properties.iter().position(|other| other.name == row.name).unwrap_or_default();
        order(&mut self.server_made, |(_, row)| place(row) as u128);
        let rows = self.server_made.iter().map(|(_, row)| *row).collect();
        if let Some(&(anchor, _)) = self.server_made.first() {
            self.findings.add(Finding::new(Code::ServerMade, anchor).with("names", Param::AllRows(rows)));
        }
    }

    #[cold]
    fn missing(&mut self, object: Value<'t>, row: &'static Property) {
        self.absent(row, Code::Missing, Anchor::Missing(object, row.name));
    }

    /// A required property without a value: missing, or null.
    #[cold]
    fn absent(&mut self, row: &'static Property, code: Code, anchor: Anchor<'t>) {
        if row.only_eduxchange && !self.eduxchange && code == Code::Missing {
            return;
        }
        let code = match self.stage {
            Stage::Created if row.server_made => return,
            Stage::SeemsCreated if row.server_made => {
                if !self.server_made.iter().any(|(_, known)| known.name == row.name) {
                    self.server_made.push((anchor, row));
                }
                return;
            }
            _ => code,
        };
        self.findings.add(Finding::new(code, anchor).with("name", Param::Name(row.name.to_owned())));
    }

    #[cold]
    fn duplicate(&mut self, child: Value<'t>) {
        self.duplicates = true;
        let name = Param::Value(child.key().into_owned());
        self.findings.add(Finding::new(Code::DuplicateKey, Anchor::Key(child)).with("name", name));
    }

    #[cold]
    fn unknown(
        &mut self,
        object: Value<'t>,
        child: Value<'t>,
        table: &'static Property,
        foreign: &mut Foreign<'t>,
    ) -> Option<usize> {
        let key = child.key();
        if foreign.keys.insert(key.clone().into_owned(), 0).is_some() {
            self.duplicate(child);
            return None;
        }
        let known = |name: &str| place_of(table, name);
        let name = Param::Value(key.clone().into_owned());
        if let Some(row) = table.child_in_other_case(&key) {
            let finding = if foreign.free(object, table) & known(row.name) != 0 {
                foreign.present |= known(row.name);
                foreign.renamed |= known(row.name);
                let change = Change::Rename(child, row.name);
                let finding = Finding::new(Code::PropertyCase, Anchor::Key(child)).error_if(self.is_needed(child, row));
                // Of several spellings any may be the one that is meant.
                if foreign.several(object, table) & known(row.name) == 0 { finding.fix(change) } else { finding.choice(change) }
            } else {
                twin(foreign.exact(object, row), child)
            };
            self.findings.add(finding.with("name", name).with("expected", Param::Name(row.name.to_owned())));
            // What is in it can be checked before the key is put right.
            self.property(child, row);
            return None;
        }
        let may_be_unseen = !key.is_ascii() || key.bytes().any(|byte| byte <= b' ');
        if let Some((row, found)) = if may_be_unseen { self.unseen_in_key(&key, table) } else { None } {
            let is_free = foreign.free(object, table) & known(row.name) != 0;
            let finding = Self::invisible_key(child, row, &found).error_if(is_free && self.is_needed(child, row));
            self.findings.add(if is_free { finding.fix(Change::Rename(child, row.name)) } else { finding });
            foreign.present |= known(row.name);
            foreign.renamed |= known(row.name);
            self.property(child, row);
            // The right key may be there too, and isn't one that stands twice.
            if !is_free {
                return None;
            }
            return table.properties.iter().position(|other| other.name == row.name);
        }
        if table.opaque || table.others.contains(&key.as_ref()) {
            return None;
        }
        let other = self.other_name(object, child, table);
        if other.is_some() {
            return other;
        }
        let missing = foreign.missing(object, table);
        let lacking = table.properties.iter().enumerate().filter(|(place, _)| missing & bit(*place) != 0).map(|(_, row)| row);
        let suggestion = nearest(&key, table.properties.iter().map(|row| row.name))
            .or_else(|| status_row_meant(table, &key))
            .or_else(|| text_row_meant(table, &key))
            .filter(|suggestion| missing & known(suggestion) != 0)
            .or_else(|| row_meant(&key, lacking));
        let code = match table.keys {
            Keys::Ignored => Code::UnknownProperty,
            Keys::Forbidden => Code::ForbiddenProperty,
            Keys::Allowed if suggestion.is_some() => Code::UnknownProperty,
            Keys::Allowed => {
                self.findings.add(Finding::new(Code::ExtraProperty, Anchor::Key(child)).with("name", name));
                return None;
            }
        };
        let mut finding = Finding::new(code, Anchor::Key(child)).with("name", name);
        finding = finding.with("suggestion", suggestion.map_or(Param::Nothing, |suggestion| Param::Name(suggestion.to_owned())));
        if let Some(suggestion) = suggestion.filter(|suggestion| foreign.free(object, table) & known(suggestion) != 0) {
            foreign.present |= known(suggestion);
            finding = finding.choice(Change::Rename(child, suggestion));
        }
        self.findings.add(finding);
        None
    }

    /// Holds the value of a key against its row.
    pub(crate) fn property(&mut self, value: Value<'t>, row: &'static Property) {
        if self.skips_plain && value.node().plain {
            return;
        }
        if self.partial && !row.patchable {
            self.fixed(value, row);
            return;
        }
        if value.is_null() {
            if self.is_wanted(value, row) {
                self.absent(row, Code::NullRequired, Anchor::Value(value));
            } else if !row.nullable && !self.merges {
                self.null(value, row);
            }
            return;
        }
        // An empty text is no value that could get lost.
        if let Some(instead) = row.deprecated.filter(|_| value.raw().len() > 2 || value.shape() != Shape::String) {
            let finding = Finding::new(Code::Deprecated, Anchor::Key(value)).with("name", Param::Name(row.name.to_owned()));
            let instead = if instead.en.is_empty() { Param::Nothing } else { Param::Text(instead) };
            self.findings.add(finding.with("instead", instead).choice(Change::Remove(value)));
        }
        if !row.array {
            self.single(value, row);
            return;
        }
        if value.shape() != Shape::Array {
            self.wrong_type(value, row, true);
            return;
        }
        let merges = std::mem::replace(&mut self.merges, false);
        let partial = std::mem::replace(&mut self.partial, false);
        if row.nested {
            self.nested(value, row);
        } else {
            let mut count = 0u32;
            for item in value.children() {
                count = count.saturating_add(1);
                if !(self.skips_plain && item.node().plain) {
                    self.single(item, row);
                }
            }
            if count < row.min_items && !value.node().unclosed {
                self.empty_list(value, row);
            }
        }
        self.merges = merges;
        self.partial = partial;
    }

    /// A change of what a PATCH may not change.
    #[cold]
    fn fixed(&mut self, value: Value<'t>, row: &'static Property) {
        let finding = Finding::new(Code::NotPatchable, Anchor::Key(value)).with("name", Param::Name(row.name.to_owned()));
        self.findings.add(finding.correction(Correction::choice(FixTitle::LeaveOut, Change::Remove(value))));
    }

    /// A null where the standard has none.
    #[cold]
    fn null(&mut self, value: Value<'t>, row: &'static Property) {
        let code = if self.tolerant { Code::OptionalEmpty } else { Code::NullValue };
        let finding = Finding::at(code, value).with("name", Param::Name(row.name.to_owned()));
        self.findings.add(finding.fix(Change::Remove(value)));
    }

    /// A list that may not be empty.
    #[cold]
    fn empty_list(&mut self, value: Value<'t>, row: &'static Property) {
        let wanted = self.is_wanted(value, row);
        let code = if self.tolerant && !wanted { Code::OptionalEmpty } else { Code::EmptyList };
        let mut finding = Finding::at(code, value).with("name", Param::Name(row.name.to_owned()));
        let can_go = !wanted && value.parent().is_some_and(|parent| parent.shape() == Shape::Object);
        if code == Code::EmptyList {
            finding = finding.with("optional", if can_go { Param::Name(row.name.to_owned()) } else { Param::Nothing });
        }
        self.findings.add(match can_go {
            true => finding.correction(Correction::certain(FixTitle::LeaveOut, Change::Remove(value))),
            false => finding,
        });
    }

    /// Whether a document is wrong without a property that stands under another name.
    #[cold]
    fn is_needed(&self, value: Value<'t>, row: &'static Property) -> bool {
        let is_made = row.server_made && self.stage != Stage::Stored;
        !self.partial && !is_made && self.is_wanted(value, row)
    }

    /// Whether the row of a value is required where the value stands.
    fn is_wanted(&self, value: Value<'t>, row: &'static Property) -> bool {
        row.required == Required::Yes
            && (self.eduxchange || !row.only_eduxchange)
            && row.when.is_none_or(|when| belongs(value, when))
    }
}

/// The finding about a key that differs only in capitals from another one in the same object.
#[cold]
fn twin<'t>(exact: Option<Value<'t>>, child: Value<'t>) -> Finding<'t> {
    let finding = Finding::new(Code::PropertyTwin, Anchor::Key(child));
    let removed = Change::Remove(child);
    let Some(exact) = exact else { return finding.choice(removed) };
    let is_single = !matches!(child.shape(), Shape::Object | Shape::Array);
    if exact.raw() == child.raw() || (is_single && equal(exact, child)) {
        return finding.fix(removed);
    }
    let finding = finding.choice(removed.clone());
    if !is_single {
        return finding;
    }
    let correction = Correction::choice(FixTitle::TakeOverValue, Change::Replace(exact, json(child))).and(removed);
    finding.correction(correction.with("value", Param::Value(shown(child))))
}

/// Whether a value is one of those that a row knows.
fn is_known(value: Value<'_>, row: Option<&'static Property>) -> bool {
    match row.map(|row| row.values) {
        Some(Values::Open(list) | Values::Closed(list)) => list.iter().any(|known| value.text_is(known)),
        _ => true,
    }
}

/// Whether the object that a value is in is one where the value belongs.
fn belongs(value: Value<'_>, when: When) -> bool {
    let decisive = value.parent().and_then(|object| object.get(when.property));
    decisive.is_some_and(|decisive| when.values.iter().any(|value| decisive.text_is(value)))
}

/// Whether an object has none of the rows that belong to a value of another one: then it is this value that may be wrong, and not what
/// is there.
#[cold]
fn lacks_all_of(table: &'static Property, property: &str, decisive: Value<'_>, seen: u64) -> bool {
    let chosen = |row: &Property| {
        row.when.is_some_and(|when| when.property == property && when.values.iter().any(|value| decisive.text_is(value)))
    };
    let mut belonging = table.properties.iter().enumerate().filter(|(_, row)| chosen(row)).peekable();
    belonging.peek().is_some() && belonging.all(|(at, _)| seen & bit(at) == 0)
}

/// What has to be remembered of the keys of one object that the table doesn't know.
#[derive(Default)]
struct Foreign<'t> {
    keys: Index,
    /// The rows that the object has no key for; made when it is first asked for, so that many keys don't search it many times.
    missing: Option<u64>,
    /// The rows of which there is more than one key in other capitals; made when it is first asked for.
    several: Option<u64>,
    /// The values under the right keys of rows, looked up once for each.
    exact: Vec<(&'static str, Option<Value<'t>>)>,
    /// The rows to which a fix renames one of the keys.
    present: u64,
    /// The rows whose name is there in other capitals, or with invisible characters.
    renamed: u64,
}

impl<'t> Foreign<'t> {
    fn missing(&mut self, object: Value<'_>, table: &'static Property) -> u64 {
        *self.missing.get_or_insert_with(|| {
            let places = object.children().filter_map(|child| table.properties.iter().position(|row| child.key_is(row.name)));
            !places.map(bit).fold(0, |all, one| all | one)
        })
    }

    /// The value under the right key of a row.
    fn exact(&mut self, object: Value<'t>, row: &'static Property) -> Option<Value<'t>> {
        if let Some((_, value)) = self.exact.iter().find(|(name, _)| *name == row.name) {
            return *value;
        }
        let value = object.get(row.name);
        self.exact.push((row.name, value));
        value
    }

    /// The rows of which the object has more than one key in other capitals.
    fn several(&mut self, object: Value<'_>, table: &'static Property) -> u64 {
        *self.several.get_or_insert_with(|| {
            let exact = |key: &str| table.properties.iter().any(|row| row.name == key);
            let (mut once, mut twice) = (0, 0);
            for key in object.children().map(Value::key).filter(|key| !exact(key)) {
                let Some(other) = table.child_in_other_case(&key) else { continue };
                let row = table.properties.iter().position(|row| row.name == other.name).map_or(0, bit);
                twice |= once & row;
                once |= row;
            }
            twice
        })
    }

    /// The rows that a key may be renamed to.
    fn free(&mut self, object: Value<'_>, table: &'static Property) -> u64 {
        self.missing(object, table) & !self.present
    }
}

const CHANGES_NOTHING: Text = Text { en: "This changes nothing yet.", nl: "Dit wijzigt nog niets." };

/// The bit of the row with a name; none where there is no such row.
fn place_of(table: &Property, name: &str) -> u64 {
    table.properties.iter().position(|row| row.name == name).map_or(0, bit)
}

/// The bit of a row in a set of rows; no table has more than 64 in one object.
fn bit(place: usize) -> u64 {
    1u64.wrapping_shl(u32::try_from(place).unwrap_or(63))
}
