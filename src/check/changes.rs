//! The changes between two documents as a JSON Patch and a merge patch, and which of them a stored document doesn't allow.

use crate::call_error::{CallError, CallErrorCode};
use crate::diagnostics::codes::Code;
use crate::diagnostics::diagnostic::Diagnostic;
use crate::diagnostics::findings::{Finding, Findings, Param};
use crate::diagnostics::reporter::Reporter;
use crate::json::diff::align::{Step, align};
use crate::json::diff::{merged, restructured};
use crate::json::encoding::decoded;
use crate::json::equal::{Members, equal};
use crate::json::pointer::escape;
use crate::json::tape::{Shape, Tape, Value, View};
use crate::json::value::json;
use crate::json::value::{Json, Operation};
use crate::json::whole::Whole;
use crate::options::DiffOptions;
use crate::spec::Property;
use crate::systems::kinds::Kind;
use serde::Serialize;

/// The answer to [`diff`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Changes {
    /// A JSON Patch (RFC 6902) that makes the one document of the other.
    pub operations: Vec<Operation>,
    /// A merge patch (RFC 7396) that does the same, but for `null`: there it takes a property away. Lists are in it whole,
    /// so that of two different catalogues it is the second.
    pub merge_patch: Json,
    /// The changes of properties that a PATCH may not change: first those that the second document shows, then what is gone
    /// from the first.
    pub not_patchable: Vec<Diagnostic>,
}

/// What changed between two documents. Numbers are compared by their value (1210 and 1210.0 are the same), objects whatever
/// the order of their keys. Items of a list are known by `externalId` or `id`, and those without one, or with another one, by
/// what else they say.
///
/// # Errors
/// When one of them can't be read; the message says where. Comments, trailing commas and a byte order mark are read over.
///
/// ```
/// use aanbod::{Kind, diff};
/// let changes = diff(Kind::Course, br#"{ "id": "1", "name": "Drawing" }"#, br#"{ "id": "2", "name": "Drawing" }"#)?;
/// assert_eq!(changes.operations.len(), 1);
/// assert_eq!(changes.not_patchable[0].pointer, "/id");
/// # Ok::<(), aanbod::CallError>(())
/// ```
pub fn diff(kind: Kind, before: &[u8], after: &[u8]) -> Result<Changes, CallError> {
    diff_with(kind, before, after, &DiffOptions::default())
}

/// Like [`diff`], with options.
///
/// # Errors
/// As [`diff`].
pub fn diff_with(kind: Kind, before: &[u8], after: &[u8], options: &DiffOptions) -> Result<Changes, CallError> {
    if let Some(decoded) = decoded(before) {
        return diff_with(kind, decoded.text.as_bytes(), after, options);
    }
    if let Some(decoded) = decoded(after) {
        return diff_with(kind, before, decoded.text.as_bytes(), options);
    }
    let (locale, ranges) = (options.locale.unwrap_or_default(), options.ranges.unwrap_or(true));
    let (old, new) = (Side::new(kind, before, "before")?, Side::new(kind, after, "after")?);
    let mut operations = Vec::new();
    let mut shown = Reporter::new(locale, after, ranges);
    let mut removed = Reporter::new(locale, before, ranges);
    let mut pair = |old: Value<'_>, new: Value<'_>, old_prefix: &str, prefix: &str, operations: &mut Vec<Operation>| {
        let mut walk = Walk { operations, shown: Findings::default(), removed: Findings::default() };
        walk.values(old, new, prefix, Some(kind.table()));
        shown.report(walk.shown, prefix, kind.table());
        removed.report(walk.removed, old_prefix, kind.table());
    };
    let merge_patch = match (old.items(), new.items()) {
        (Some(olds), Some(news)) => {
            let (old_side, new_side) = (&old, &new);
            let (old, new) = (roots(&olds), roots(&news));
            // Courses that come or go are made or deleted, which isn't a matter of patching.
            let alignment = align(&old, &new);
            restructured(&alignment, &new, "", &mut operations);
            for &(was, is) in &alignment.pairs {
                if let (Some(&old), Some(&new)) = (old.get(was), new.get(is)) {
                    pair(old, new, &format!("/{was}"), &format!("/{is}"), &mut operations);
                }
            }
            // To pointers a text of one course is that course: it can't come to have another one beside it.
            let by_key = |course: &Value<'_>| course.get("0").is_some();
            if old_side.is_bare && (!alignment.steps.is_empty() || old.first().is_some_and(by_key)) && !operations.is_empty() {
                let value = match new.as_slice() {
                    [course] if new_side.is_bare => json(*course),
                    courses => Json::Array(courses.iter().copied().map(json).collect()),
                };
                operations = vec![Operation::Replace { path: String::new(), value }];
            }
            Json::Array(new.into_iter().map(json).collect())
        }
        _ => {
            let (old, new) = (old.whole.view(old.text), new.whole.view(new.text));
            let (Some(old), Some(new)) = (old.root(), new.root()) else {
                return Err(CallError::new(CallErrorCode::Unreadable, "There is no document to compare. Pass two."));
            };
            pair(old, new, "", "", &mut operations);
            merged(old, new)
        }
    };
    let mut not_patchable = shown.finish();
    not_patchable.append(&mut removed.finish());
    Ok(Changes { operations, merge_patch, not_patchable })
}

/// One of the two documents.
struct Side<'t> {
    text: &'t str,
    whole: Whole,
    /// Of a catalogue: its courses, each by itself.
    courses: Option<Vec<Tape>>,
    /// Whether it is one course without brackets around it.
    is_bare: bool,
}

impl<'t> Side<'t> {
    fn new(kind: Kind, bytes: &'t [u8], which: &'static str) -> Result<Self, CallError> {
        let text = std::str::from_utf8(bytes).map_err(|_| {
            let message = format!("The document {which} isn't a text in UTF-8. Save it as one.");
            CallError::new(CallErrorCode::Unreadable, message).with("argument", which)
        })?;
        let whole = Whole::read(text, which, &format!("The document {which} can't be read"))?;
        let view = whole.view(text);
        let courses = match (kind, view.root().map(Value::shape)) {
            (kind, Some(Shape::Array)) if kind.is_list() => Some(view.root().into_iter().flat_map(Value::children).collect()),
            (kind, Some(Shape::Object)) if kind.row().lines => Some(view.root().into_iter().collect()),
            _ => None,
        };
        let courses = courses.map(|courses: Vec<Value<'_>>| courses.into_iter().map(Value::alone).collect());
        let is_bare = view.root().is_some_and(|root| root.shape() == Shape::Object);
        Ok(Side { text, whole, courses, is_bare })
    }

    fn items(&self) -> Option<Vec<View<'_>>> {
        self.courses.as_ref().map(|courses| courses.iter().map(|course| course.view(self.text.as_bytes())).collect())
    }
}

fn roots<'v>(views: &'v [View<'v>]) -> Vec<Value<'v>> {
    views.iter().filter_map(View::root).collect()
}

/// Two documents, walked side by side.
struct Walk<'t, 'o> {
    operations: &'o mut Vec<Operation>,
    shown: Findings<'t>,
    removed: Findings<'t>,
}

impl<'t> Walk<'t, '_> {
    /// Makes one value the other. `row` is what the table says of them; `None` where it says nothing, or where a change
    /// was found already.
    fn values(&mut self, before: Value<'t>, after: Value<'t>, pointer: &str, row: Option<&'static Property>) {
        if equal(before, after) {
            return;
        }
        match (before.shape(), after.shape()) {
            (Shape::Object, Shape::Object) => self.objects(before, after, pointer, row),
            (Shape::Array, Shape::Array) => self.lists(before, after, pointer, row),
            _ => {
                self.operations.push(Operation::Replace { path: pointer.to_owned(), value: json(after) });
                self.added(after, row);
            }
        }
    }

    fn objects(&mut self, before: Value<'t>, after: Value<'t>, pointer: &str, row: Option<&'static Property>) {
        let (old, new) = (Members::of(before), Members::of(after));
        for was in old.in_order() {
            let key = was.key();
            let path = format!("{pointer}/{}", escape(&key));
            let below = row.and_then(|row| row.child(&key));
            let fixed = below.is_some_and(|below| !below.patchable);
            match new.get(&key) {
                None => {
                    self.operations.extend(old.removal(&key, &path));
                    if fixed && !was.is_null() {
                        self.removed.add(not_patchable(was));
                    }
                }
                Some(is) if fixed => {
                    if !equal(was, is) {
                        self.shown.add(not_patchable(is));
                    }
                    self.values(was, is, &path, None);
                }
                Some(is) => self.values(was, is, &path, below),
            }
        }
        for is in new.in_order() {
            let key = is.key();
            if old.get(&key).is_some() {
                continue;
            }
            self.operations.push(Operation::Add { path: format!("{pointer}/{}", escape(&key)), value: json(is) });
            match row.and_then(|row| row.child(&key)) {
                // For what needn't be there, null means the same as nothing.
                Some(below) if !below.patchable && !is.is_null() => self.shown.add(not_patchable(is)),
                Some(below) if below.patchable => self.added(is, Some(below)),
                _ => {}
            }
        }
    }

    fn lists(&mut self, before: Value<'t>, after: Value<'t>, pointer: &str, row: Option<&'static Property>) {
        let (old, new): (Vec<_>, Vec<_>) = (before.children().collect(), after.children().collect());
        let alignment = align(&old, &new);
        restructured(&alignment, &new, pointer, self.operations);
        for step in &alignment.steps {
            if let Step::Add(_, item) = *step
                && let Some(&item) = new.get(item)
            {
                self.added(item, row);
            }
        }
        for &(was, is) in &alignment.pairs {
            if let (Some(&old), Some(&new)) = (old.get(was), new.get(is)) {
                self.values(old, new, &format!("{pointer}/{is}"), row);
            }
        }
    }

    /// Judges a new value by what is in it: a fixed property may come with it only when it says nothing, as `null` and
    /// `false` do. A value that goes whole isn't judged so: none of its properties gets another value.
    fn added(&mut self, value: Value<'t>, row: Option<&'static Property>) {
        let Some(row) = row else { return };
        for child in value.children() {
            let below = if value.shape() == Shape::Array { Some(row) } else { row.child(&child.key()) };
            match below {
                Some(below) if value.shape() == Shape::Object && !below.patchable => {
                    if !matches!(child.shape(), Shape::Null | Shape::False) {
                        self.shown.add(not_patchable(child));
                    }
                }
                below => self.added(child, below),
            }
        }
    }
}

fn not_patchable(value: Value<'_>) -> Finding<'_> {
    Finding::at(Code::NotPatchable, value).with("name", Param::Name(value.key().into_owned()))
}
