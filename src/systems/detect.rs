//! Detects the kind of a document by what is in it.

use crate::json::document::after_prose;
use crate::json::encoding::utf_16;
use crate::json::foreign::foreign;
use crate::json::reader::Reader;
use crate::json::tape::{Shape, Tape, Value};
use crate::spec::{Property, Required, Type, Values};
use crate::systems::edums::table::patch::OPERATIONS;
use crate::systems::eduv::table::status_row_meant;
use crate::systems::kinds::Kind;
use crate::systems::wrapped::{Found, document_in, found_in};

/// What kind of document this is; `None` rather than a guess. Incomplete and broken documents are told as far as they can be
/// read.
///
/// ```
/// use aanbod::{Kind, detect};
/// assert_eq!(detect(br#"{ "externalId": "A1", "learningMethod": {} }"#), Some(Kind::Course));
/// assert_eq!(detect(br#"[{ "externalId": "A1", "learningMethod": {} }]"#), Some(Kind::Catalogue));
/// assert_eq!(detect(b"{}"), None);
/// ```
#[must_use]
pub fn detect(input: &[u8]) -> Option<Kind> {
    kind_of_text(input).or_else(|| kind_of_text(foreign(input)?.document?.as_bytes()))
}

/// What kind of document a text is by what can be read of it.
fn kind_of_text(input: &[u8]) -> Option<Kind> {
    if let Some(decoded) = utf_16(input) {
        return detect(decoded.text.as_bytes());
    }
    let mut reader = Reader::new(input);
    let mut tape = Tape::default();
    if reader.ahead().ok()? == b'"' {
        // A document that was put into a text. Each time it gets longer by its backslashes, so there is an end to it.
        let start = reader.offset() as usize;
        reader.value(&mut tape).ok()?;
        if reader.ahead() == Ok(b':') {
            return without_braces(input.get(start..)?);
        }
        let view = tape.view(input);
        return detect(view.root()?.text()?.as_bytes());
    }
    if !matches!(reader.ahead().ok()?, b'{' | b'[') {
        reader = after_prose(input)?;
    }
    if reader.ahead().ok()? == b'"' {
        return without_braces(input.get(reader.offset() as usize..)?);
    }
    let list = reader.ahead().ok()? == b'[';
    if list {
        reader.eat(b'[');
    }
    // What could be read before a fault tells enough.
    let read = reader.value(&mut tape);
    let view = tape.view(input);
    let root = view.root()?;
    if let Some(kind) = page_of(root).filter(|_| !list) {
        return Some(kind);
    }
    if is_operation(root) {
        let mut kind = patch_with(root);
        while kind.is_none() && list && reader.ahead().is_ok() && reader.eat(b',') {
            let mut next = Tape::default();
            if reader.value(&mut next).is_err() {
                break;
            }
            kind = next.view(input).root().and_then(patch_with);
        }
        return Some(kind.unwrap_or(Kind::CoursePatch));
    }
    let Some(one) = kind_of(root) else { return wrapped(root).filter(|_| !list) };
    let more = read.is_ok() && !list && reader.next_document(false).is_ok() && matches!(reader.ahead(), Ok(b'{'));
    if list || more { list_of(one) } else { Some(one) }
}

/// The kind of a document whose braces are missing, by its properties.
#[cold]
fn without_braces(properties: &[u8]) -> Option<Kind> {
    kind_of_text(&[b"{", properties, b"}"].concat())
}

/// The kind of the list that an object has in it: `{ "data": [ … ] }`.
fn wrapped(root: Value<'_>) -> Option<Kind> {
    let has_one = |kind: &Kind| matches!(found_in(root, *kind), Found::Around(list) if list.children().next().is_some());
    let list = Kind::ALL.iter().copied().filter(|kind| kind.is_list()).find(has_one);
    list.or_else(|| Kind::ALL.iter().copied().find(|kind| document_in(root, *kind).is_some()))
}

/// Whether a value is an operation of a JSON Patch.
pub(crate) fn is_operation(value: Value<'_>) -> bool {
    let is_known = |op: Value<'_>| OPERATIONS.iter().any(|known| op.text_is(known));
    value.get("op").is_some_and(is_known) && value.get("path").is_some_and(|path| path.shape() == Shape::String)
}

/// What an operation of a JSON Patch is meant to change, by the property that it names; `None` where both or none have it.
fn patch_with(operation: Value<'_>) -> Option<Kind> {
    let path = operation.text_at("path")?;
    let name = path.trim_start_matches('/').split('/').next()?;
    let is_in = |kind: Kind| kind.table().child(name).is_some();
    match (is_in(Kind::AssociationPatch) || is_in(Kind::Association), is_in(Kind::Course)) {
        (true, false) => Some(Kind::AssociationPatch),
        (false, true) => Some(Kind::CoursePatch),
        _ => None,
    }
}

fn list_of(one: Kind) -> Option<Kind> {
    Kind::ALL.iter().copied().find(|kind| kind.is_list() && kind.one() == one)
}

/// The kind of a page of documents: an object that says which page it is, with such documents among its `items`.
fn page_of(root: Value<'_>) -> Option<Kind> {
    let items = root.get("items").filter(|items| items.shape() == Shape::Array)?;
    let first = items.children().next();
    Kind::ALL.iter().copied().find(|kind| {
        let known = |page: &Property| root.children().filter(|child| page.child(&child.key()).is_some()).count() >= 3;
        kind.page().is_some_and(known) && first.is_none_or(|first| kind_of(first) == Some(kind.one()))
    })
}

/// What parts of a document have as well as the whole of it.
const ANYWHERE: &[&str] = &["consumers", "ext"];

/// The kind whose table knows most of an object's keys with such values: at least two of them, or one that holds an object, or
/// the id that is called after the kind (`enrollmentId`), or all that the kind asks for with hardly anything else; and no kind of
/// another system as many. Of kinds of one system that know as many, the one that the object is a whole document of.
pub(crate) fn kind_of(root: Value<'_>) -> Option<Kind> {
    if root.shape() != Shape::Object {
        return None;
    }
    let weight = |kind: &Kind| {
        let rows = root
            .children()
            .filter_map(|child| row_of(kind.table(), child).filter(|row| fits(child, row) && !ANYWHERE.contains(&row.name)));
        rows.map(|row| if row.r#type == Type::Object { 2u32 } else { 1 }).sum::<u32>()
    };
    // A part of a course may be a change of one; who means that says so.
    let singles = Kind::ALL.iter().filter(|kind| !kind.is_list() && !kind.table().partial);
    let weighed: Vec<(&Kind, u32)> = singles.map(|kind| (kind, weight(kind))).collect();
    let most = weighed.iter().map(|&(_, weight)| weight).max()?;
    let mut as_many: Vec<&Kind> = weighed.iter().filter(|&&(_, weight)| weight == most).map(|&(kind, _)| kind).collect();
    // Where some know a key as it is spelt, those that would have to guess what it means know nothing.
    let is_spelt = |kind: &Kind| root.children().any(|child| kind.table().child(&child.key()).is_some());
    if as_many.iter().any(|kind| is_spelt(kind)) {
        as_many.retain(|kind| is_spelt(kind));
    }
    let is_whole = |kind: &Kind| {
        let table = kind.table();
        let mut needed = table.properties.iter().filter(|row| row.required == Required::Yes);
        let any = table.any_of.is_empty() || table.any_of.iter().any(|name| root.get(name).is_some());
        any && needed.all(|row| root.filled(row.name).is_some())
    };
    // Who calls an id so means the same thing by it.
    let is_named = |kind: &Kind| root.children().any(|child| child.key().strip_prefix(kind.as_str()) == Some("Id"));
    let best = as_many.iter().find(|kind| is_whole(kind)).or_else(|| as_many.iter().find(|kind| is_named(kind)));
    let best = *best.or_else(|| as_many.first().filter(|_| as_many.len() == 1))?;
    let alone = as_many.iter().all(|kind| kind.system() == best.system());
    // What knows one key less, but needs nothing more, is it rather than what has nothing of what it needs.
    let lacks_all = |kind: &Kind| {
        let mut needed = kind.table().properties.iter().filter(|row| row.required == Required::Yes);
        needed.all(|row| root.filled(row.name).is_none())
    };
    let nearly = |&&(kind, weight): &&(&Kind, u32)| {
        weight > 0 && weight.saturating_add(1) == most && kind.system() == best.system() && is_whole(kind) && is_spelt(kind)
    };
    if alone
        && lacks_all(best)
        && let Some((kind, _)) = weighed.iter().find(nearly)
    {
        return Some(**kind);
    }
    let whole = || root.children().count() <= 2 && is_whole(best);
    (most >= 1 && alone && (most >= 2 || is_named(best) || whole())).then_some(*best)
}

/// The row of a table that a key names, or means.
fn row_of(table: &'static Property, child: Value<'_>) -> Option<&'static Property> {
    let key = child.key();
    let known = table.child(&key).or_else(|| table.child_in_other_case(&key));
    known.or_else(|| table.child(status_row_meant(table, &key)?))
}

/// Whether a value is of the sort that a row asks for, or a number in quotes where one is asked for. What isn't filled in yet may
/// become it.
fn fits(value: Value<'_>, row: &Property) -> bool {
    match (value.shape(), row.r#type) {
        (Shape::Null, _) => true,
        (Shape::Array, _) => row.array,
        (Shape::Object, r#type) => !row.array && r#type == Type::Object,
        (Shape::Number, r#type) => matches!(r#type, Type::Integer | Type::Decimal),
        (Shape::String, Type::Integer) => is_digits(value),
        // A number in quotes is none of the words to choose from: the status of a course isn't "0011".
        (Shape::String, Type::Enum) if is_digits(value) => match row.values {
            Values::Open(words) | Values::Closed(words) => words.iter().any(|word| value.text_is(word)),
            Values::Any => false,
        },
        (Shape::String, r#type) => !matches!(r#type, Type::Integer | Type::Decimal | Type::Boolean | Type::Object) || row.or_guid,
        (Shape::True | Shape::False, r#type) => r#type == Type::Boolean,
    }
}

/// Whether a text is a whole number.
fn is_digits(value: Value<'_>) -> bool {
    value.text_bytes().is_some_and(|text| !text.is_empty() && text.iter().all(u8::is_ascii_digit))
}
