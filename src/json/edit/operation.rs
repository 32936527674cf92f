//! A JSON Patch as it is read, and the places that its pointers name.

use super::layout::Document;
use super::levels::Item;
use crate::json::error::TextError;
use crate::json::pointer::{escape, steps};
use crate::json::tape::{Shape, Value, View};
use crate::json::value::{Json, Operation};
use crate::json::whole::Whole;
use std::borrow::Cow;

/// One operation of a patch.
pub(super) struct Step<'p> {
    pub verb: Verb<'p>,
    pub path: String,
}

/// What it does at its path.
pub(super) enum Verb<'p> {
    Add(Value<'p>),
    Remove,
    Replace(Value<'p>),
    Move(String),
    Copy(String),
    Test(Value<'p>),
}

impl Step<'_> {
    /// How messages call it.
    pub fn name(&self) -> String {
        let path = &self.path;
        match &self.verb {
            Verb::Add(_) => format!("add \"{path}\""),
            Verb::Remove => format!("remove \"{path}\""),
            Verb::Replace(_) => format!("replace \"{path}\""),
            Verb::Move(from) => format!("move \"{from}\" to \"{path}\""),
            Verb::Copy(from) => format!("copy \"{from}\" to \"{path}\""),
            Verb::Test(_) => format!("test \"{path}\""),
        }
    }
}

/// Reads the text of a patch.
///
/// # Errors
/// When it isn't a list of operations.
pub(super) fn read(operations: &str) -> Result<Whole, TextError> {
    read_as(operations, "operations", "The operations can't be read")
}

/// The same for a patch of either sort; `what` is said where it can't be read.
pub(super) fn read_as(patch: &str, argument: &'static str, what: &str) -> Result<Whole, TextError> {
    let whole = Whole::read(patch, argument, what)?;
    if whole.lines || !whole.notes.strict() {
        let message = format!("The {argument} isn't plain JSON. Leave comments and trailing commas out.");
        let message = if argument == "operations" { message.replace("isn't", "aren't") } else { message };
        return Err(TextError::Patch(message, None));
    }
    Ok(whole)
}

/// The operations of a patch.
///
/// # Errors
/// The first that isn't one.
pub(super) fn steps_of<'p>(patch: &'p View<'p>) -> Result<Vec<Step<'p>>, TextError> {
    let list = patch.root().filter(|root| root.shape() == Shape::Array).ok_or_else(|| {
        let message = "The operations aren't a list. Pass a JSON Patch: [{ \"op\": \"replace\", \"path\": …, \"value\": … }].";
        TextError::Patch(message.to_owned(), None)
    })?;
    let step = |(index, operation)| step(operation).map_err(|reason| no_operation(index, &reason));
    list.children().enumerate().map(step).collect()
}

/// The error for an item of a patch that isn't an operation.
#[cold]
pub(super) fn no_operation(index: usize, reason: &str) -> TextError {
    TextError::Patch(format!("operations[{index}]: {reason}"), Some(index))
}

fn step(operation: Value<'_>) -> Result<Step<'_>, String> {
    if operation.shape() != Shape::Object {
        return Err("it isn't an object. Write { \"op\": …, \"path\": … }.".to_owned());
    }
    let twice = |name: &&str| operation.children().filter(|member| member.key_is(name)).nth(1).is_some();
    if let Some(name) = ["op", "path", "from", "value"].iter().find(|name| twice(name)) {
        return Err(format!("it has \"{name}\" twice. Keep one."));
    }
    let text = |name: &str| {
        let text = operation.text_at(name).map(Cow::into_owned);
        text.ok_or_else(|| format!("it has no \"{name}\", or one that isn't a string. Give one."))
    };
    let value = || operation.get("value").ok_or("it has no \"value\". Give one; null is a value too.");
    let (op, path) = (text("op")?, text("path")?);
    let verb = match op.as_str() {
        "add" => Verb::Add(value()?),
        "remove" => Verb::Remove,
        "replace" => Verb::Replace(value()?),
        "move" => Verb::Move(text("from")?),
        "copy" => Verb::Copy(text("from")?),
        "test" => Verb::Test(value()?),
        _ => return Err(format!("there is no op \"{op}\". Use add, remove, replace, move, copy or test.")),
    };
    Ok(Step { verb, path })
}

/// What a pointer names.
pub(super) enum Place<'t> {
    /// The whole document.
    Root(Value<'t>),
    /// A child of an object or list.
    Child(Value<'t>, Value<'t>),
    /// The first of those that wait to come before a child of a list.
    Ahead(Value<'t>, Value<'t>),
    /// A key that the object doesn't have.
    NewKey(Value<'t>, String),
    /// Behind the last item of a list.
    End(Value<'t>, usize),
}

/// Why a place isn't known before what waits is applied.
pub(super) const WAITS: &str = "it waits.";

impl<'t> Document<'t> {
    /// Where a pointer leads.
    ///
    /// # Errors
    /// What isn't there, and what to do.
    pub fn place(&self, pointer: &str) -> Result<Place<'t>, String> {
        let steps = steps(pointer).ok_or_else(|| {
            format!("\"{pointer}\" is no JSON Pointer. It is empty or starts with /; inside a step ~ is written ~0 and / ~1.")
        })?;
        // A catalogue of one course on one line is that course to whoever reads it, and a list of one to its pointers.
        let in_list_of_one = steps.len() > 1
            && steps.first().is_some_and(|first| first == "0" && !self.whole.lines && self.root.shape() == Shape::Object)
            && self.root.get("0").is_none();
        let steps = steps.get(usize::from(in_list_of_one)..).unwrap_or_default();
        let Some((last, above)) = steps.split_last() else { return Ok(Place::Root(self.root)) };
        let mut container = self.root;
        let mut path = String::new();
        for step in above {
            container = match self.step(container, step, &path)? {
                Place::Child(_, child) => child,
                _ => return Err(format!("there is nothing at \"{path}\"/{step}. Add that first.")),
            };
            path.push('/');
            path.push_str(&escape(step));
        }
        self.step(container, last, &path)
    }

    fn step(&self, container: Value<'t>, step: &str, path: &str) -> Result<Place<'t>, String> {
        match container.shape() {
            Shape::Object => match self.member(container, step) {
                Item::Child(child) => Ok(Place::Child(container, child)),
                Item::Waiting | Item::Ahead(_) => Err(WAITS.to_owned()),
                Item::None => Ok(Place::NewKey(container, step.to_owned())),
            },
            Shape::Array => {
                let plain = step == "0" || (!step.starts_with('0') && step.bytes().all(|byte| byte.is_ascii_digit()));
                let index = step.parse::<usize>().ok().filter(|_| plain);
                let length = self.length(container);
                match index.map(|index| (index, self.item(container, index))) {
                    Some((_, Item::Child(child))) => Ok(Place::Child(container, child)),
                    Some((_, Item::Ahead(child))) => Ok(Place::Ahead(container, child)),
                    Some((_, Item::Waiting)) => Err(WAITS.to_owned()),
                    Some((index, Item::None)) if index == length => Ok(Place::End(container, length)),
                    None if step == "-" => Ok(Place::End(container, length)),
                    _ => Err(format!(
                        "\"{step}\" is no place in the list at \"{path}\", which has {length} items. Count from 0; - is its end."
                    )),
                }
            }
            _ => {
                Err(format!("the value at \"{path}\" is no object or list, so there is nothing in it. Replace it by one first."))
            }
        }
    }

    /// The value that a pointer names.
    ///
    /// # Errors
    /// What isn't there, and what to do.
    pub fn existing(&self, pointer: &str) -> Result<Value<'t>, String> {
        match self.place(pointer)? {
            Place::Root(value) | Place::Child(_, value) => Ok(value),
            Place::Ahead(..) => Err(WAITS.to_owned()),
            Place::NewKey(_, key) => Err(format!("there is no \"{key}\" there. Use add to make one.")),
            Place::End(_, length) => Err(format!("the list has only {length} items. Use add to make one more.")),
        }
    }
}

/// A patch as JSON text.
pub(crate) fn json_of(operations: &[Operation]) -> String {
    let list = operations.iter().map(|operation| {
        let (op, path, other) = match operation {
            Operation::Add { path, value } => ("add", path, ("value", value.clone())),
            Operation::Remove { path } => ("remove", path, ("value", Json::Null)),
            Operation::Replace { path, value } => ("replace", path, ("value", value.clone())),
            Operation::Move { from, path } => ("move", path, ("from", Json::String(from.clone()))),
            Operation::Copy { from, path } => ("copy", path, ("from", Json::String(from.clone()))),
            Operation::Test { path, value } => ("test", path, ("value", value.clone())),
            Operation::Splice { from, to, text } => {
                return Json::Object(vec![
                    ("op".to_owned(), Json::String("splice".to_owned())),
                    ("from".to_owned(), Json::Number(from.to_string())),
                    ("to".to_owned(), Json::Number(to.to_string())),
                    ("text".to_owned(), Json::String(text.clone())),
                ]);
            }
        };
        let (name, other) = other;
        Json::Object(vec![
            ("op".to_owned(), Json::String(op.to_owned())),
            ("path".to_owned(), Json::String(path.clone())),
            (name.to_owned(), other),
        ])
    });
    Json::Array(list.collect()).text()
}
