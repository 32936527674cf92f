//! An object in the place of a list: the list may be in the object, or the object may be the only document of the list.

use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Change, Correction, Finding, Param};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::json::value::json;
use crate::systems::detect::{is_operation, kind_of};
use crate::systems::kinds::Kind;

/// What an object is that stands in the place of a list.
pub(crate) enum Found<'t> {
    /// The list is the value of one of its properties.
    Around(Value<'t>),
    /// It is a document of the list.
    One,
    /// A document of the list is in it.
    OneIn(Value<'t>),
    /// Something else.
    Other,
}

/// How many objects may be around a list.
const DEEPEST: usize = 3;

/// What frameworks call a list that is wrapped. An empty one is known by nothing else.
const NAMES: &[&str] = &[
    "data",
    "items",
    "value",
    "values",
    "result",
    "results",
    "records",
    "content",
    "list",
    "response",
    "entries",
    "enrollment",
    "enrollments",
    "inschrijving",
    "inschrijvingen",
    "course",
    "courses",
    "cursus",
    "cursussen",
    "association",
    "associations",
];

/// What an object is, where a list of documents of a kind is due.
pub(crate) fn found_in<'t>(root: Value<'t>, kind: Kind) -> Found<'t> {
    let one = kind.one();
    let is_one = |value: Value<'_>| kind_of(value) == Some(one);
    let foreign = |child: Value<'_>| one.table().child(&child.key()).is_none();
    if let Some(list) = list_in(root, DEEPEST, &foreign, &|list| list.children().next().is_some_and(is_one)) {
        return Found::Around(list);
    }
    if is_one(root) {
        return Found::One;
    }
    // A list under the kind's own name is that one, whatever is in it.
    let is_empty = |list: Value<'_>| list.children().next().is_none() && NAMES.iter().any(|name| list.key_is(name));
    let is_named = |list: Value<'_>| list.key_is(kind.as_str()) || is_empty(list);
    if let Some(list) = list_in(root, DEEPEST, &foreign, &is_named) {
        return Found::Around(list);
    }
    match if root.shape() == Shape::Object { inner(root, one, DEEPEST) } else { None } {
        Some(document) => Found::OneIn(document),
        None => Found::Other,
    }
}

/// The first list in an object, or in an object in it, that is such a one, under keys that are `foreign` to a document.
fn list_in<'t>(
    object: Value<'t>,
    depth: usize,
    foreign: &dyn Fn(Value<'t>) -> bool,
    is_such: &dyn Fn(Value<'t>) -> bool,
) -> Option<Value<'t>> {
    let mut lists = object.children().filter(|child| child.shape() == Shape::Array && foreign(*child));
    if let Some(list) = lists.find(|list| is_such(*list)) {
        return Some(list);
    }
    let mut inner = object.children().filter(|child| depth > 1 && child.shape() == Shape::Object && foreign(*child));
    inner.find_map(|child| list_in(child, depth.saturating_sub(1), foreign, is_such))
}

/// The document of a kind that an object has in it, in the place of the document itself: `{ "data": { … } }`.
pub(crate) fn document_in(root: Value<'_>, kind: Kind) -> Option<Value<'_>> {
    let may_be_around = !kind.is_list() && root.shape() == Shape::Object;
    // What kind the root itself is takes longest to say.
    if may_be_around { inner(root, kind, DEEPEST).filter(|_| kind_of(root).is_none()) } else { None }
}

/// The document in an object, or in an object in it, under the names that frameworks have for them.
fn inner(root: Value<'_>, kind: Kind, depth: usize) -> Option<Value<'_>> {
    let is_kind = |child: Value<'_>| child.key().eq_ignore_ascii_case(kind.as_str());
    let is_named = |child: Value<'_>| is_kind(child) || NAMES.iter().any(|name| child.key_is(name));
    let foreign =
        |child: Value<'_>| child.shape() == Shape::Object && is_named(child) && kind.table().child(&child.key()).is_none();
    let child = root.children().find(|child| foreign(*child))?;
    if kind_of(child) == Some(kind) {
        return Some(child);
    }
    inner(child, kind, depth.checked_sub(1).filter(|left| *left > 0)?)
}

/// The finding that a document stands in an object. With nothing else in there, nothing gets lost.
pub(crate) fn document<'t>(root: Value<'t>, inner: Value<'t>) -> Finding<'t> {
    let path = inner.pointer().trim_start_matches('/').replace('/', ".");
    let finding = Finding::at(Code::DocumentWrapped, root).with("name", Param::Value(path));
    if root.node().unclosed {
        return finding;
    }
    let mut around = std::iter::successors(inner.parent(), |value| value.parent());
    let is_alone = around.all(|value| value.children().nth(1).is_none());
    finding.opened(is_alone, FixTitle::UnwrapDocument, Change::Lift(inner))
}

/// The finding that the list stands in an object.
pub(crate) fn around<'t>(root: Value<'t>, list: Value<'t>) -> Finding<'t> {
    let finding =
        Finding::at(Code::ListWrapped, root).with("name", Param::Value(list.pointer().trim_start_matches('/').replace('/', ".")));
    if root.node().unclosed {
        return finding;
    }
    finding.correction(Correction::choice(FixTitle::Unwrap, Change::Lift(list)))
}

/// The operations of a JSON Patch that stand in an object, in the place of the list itself: `{ "operations": [ … ] }`.
pub(crate) fn operations_in(root: Value<'_>) -> Option<Value<'_>> {
    let is_all = |child: &Value<'_>| is_json_patch(*child) && child.shape() == Shape::Array;
    root.children().find(is_all).filter(|_| root.shape() == Shape::Object)
}

/// Whether a merge patch was meant, and the operations of a JSON Patch were written: in a list, or a single one.
pub(crate) fn is_json_patch(root: Value<'_>) -> bool {
    let is_list = root.shape() == Shape::Array && root.children().next().is_some();
    is_operation(root) || (is_list && root.children().all(is_operation))
}

/// The finding that a JSON Patch stands in the place of a merge patch. Where its operations only give properties of the document
/// itself another value, or take them away, the merge patch that says the same is offered.
pub(crate) fn json_patch(root: Value<'_>) -> Finding<'_> {
    let finding = Finding::at(Code::JsonPatch, root);
    let mut members: Vec<(String, Json)> = Vec::new();
    let mut add = |operation: Value<'_>| {
        let path = operation.text_at("path")?;
        let name = path.strip_prefix('/').filter(|name| !name.is_empty() && !name.contains(['/', '~']))?;
        let is_set = operation.get("op").is_some_and(|op| op.text_is("replace") || op.text_is("add"));
        let is_gone = operation.get("op").is_some_and(|op| op.text_is("remove"));
        let has_others = operation.children().any(|member| !["op", "path", "value"].iter().any(|known| member.key_is(known)));
        if has_others || operation.children().count() > 3 {
            return None;
        }
        let value = operation.get("value").filter(|value| is_set && says_all(*value)).map(json);
        let value = value.or_else(|| is_gone.then_some(Json::Null))?;
        let is_new = members.iter().all(|(known, _)| known != name);
        is_new.then(|| members.push((name.to_owned(), value)))
    };
    let is_list = root.shape() == Shape::Array;
    let is_simple = if is_list { root.children().all(|operation| add(operation).is_some()) } else { add(root).is_some() };
    if root.node().unclosed || !is_simple {
        return finding;
    }
    finding.opened(false, FixTitle::MergePatch, Change::Replace(root, Json::Object(members)))
}

/// Whether a value has the same meaning in a merge patch: objects are merged there, and null takes away.
fn says_all(value: Value<'_>) -> bool {
    let is_plain = |value: Value<'_>| !matches!(value.shape(), Shape::Object | Shape::Array | Shape::Null);
    is_plain(value) || (value.shape() == Shape::Array && value.children().all(is_plain))
}

/// The finding that a document stands in the place of a list of it.
pub(crate) fn one(root: Value<'_>) -> Finding<'_> {
    one_in(root, root)
}

/// The same of a document that is in an object.
pub(crate) fn one_in<'t>(root: Value<'t>, document: Value<'t>) -> Finding<'t> {
    let finding = Finding::at(Code::ListOfOne, root);
    if root.node().unclosed {
        return finding;
    }
    let list = Json::Array(vec![json(document)]);
    finding.correction(Correction::choice(FixTitle::MakeList, Change::Replace(root, list)))
}
