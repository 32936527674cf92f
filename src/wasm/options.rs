//! The options of a call. They come as JSON text, which crosses the boundary in one piece; a plain object is written first.

use super::input::{shown, stringified};
use super::{thrown, wrong};
use crate::CallError;
use wasm_bindgen::JsValue;

/// Options from what JavaScript hands over; `undefined` is none.
pub fn decode<T: Default>(options: &JsValue, read: impl Fn(&str) -> Result<T, CallError>) -> Result<T, JsValue> {
    if options.is_undefined() || options.is_null() {
        return Ok(T::default());
    }
    let text = match options.as_string() {
        Some(text) => text,
        None if options.is_object() && !options.is_function() && !options.is_array() => String::from(stringified(options)?),
        None => return Err(wrong("options", format!("The options are {}. Pass an object.", shown(options)))),
    };
    read(&text).map_err(thrown)
}

/// A list of options, which a text has or an array.
pub fn decode_list<T>(options: &JsValue, read: impl Fn(&str) -> Result<Vec<T>, CallError>) -> Result<Vec<T>, JsValue> {
    let text = match options.as_string() {
        Some(text) => text,
        None if options.is_array() => String::from(stringified(options)?),
        None => return Err(wrong("options", format!("The requests are {}. Pass a list of options.", shown(options)))),
    };
    read(&text).map_err(thrown)
}
