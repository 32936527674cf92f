//! Documents and texts from JavaScript.

use super::wrong;
use gloo_utils::errors::JsError;
use js_sys::{ArrayBuffer, DataView, JSON, JsString, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

/// The bytes of a document, and whether positions in them mean anything to the caller.
pub struct Document {
    pub bytes: Vec<u8>,
    pub positions: bool,
}

/// Text and bytes as they are; any other object as `JSON.stringify` writes it. A caller that has written it already says so
/// with `positions`.
///
/// Views and buffers are told by what they are rather than by `instanceof`, which fails for those of another realm
/// (a frame, a test runner's sandbox).
pub fn document(input: &JsValue, positions: Option<bool>) -> Result<Document, JsValue> {
    let positions = positions.unwrap_or(true);
    if let Some(text) = input.as_string() {
        return Ok(Document { bytes: text.into_bytes(), positions });
    }
    if let Some(bytes) = bytes(input) {
        return Ok(Document { bytes, positions });
    }
    if !input.is_object() || input.is_function() {
        let what = shown(input);
        return Err(wrong(
            "document",
            format!("The document is {what}. Pass its text, its bytes (Uint8Array) or the parsed object."),
        ));
    }
    if input.has_type::<Blob>() {
        return Err(wrong(
            "document",
            "The document is a file that hasn't been read yet. Pass its bytes: `await file.arrayBuffer()`.",
        ));
    }
    if has_method(input, "then") || has_method(input, "arrayBuffer") {
        return Err(wrong(
            "document",
            "The document isn't there yet. Wait for it: `await` the promise, or `await response.text()`.",
        ));
    }
    Ok(Document { bytes: String::from(stringified(input)?).into_bytes(), positions: false })
}

/// How many bytes an argument has that is bytes.
pub fn size(input: &JsValue) -> Option<usize> {
    input.dyn_ref::<Uint8Array>().map(|array| array.length() as usize)
}

/// An argument that must be bytes.
pub fn bytes_of(value: &JsValue) -> Result<Vec<u8>, JsValue> {
    let refused = || format!("The argument bytes is {}. Pass bytes: `new Uint8Array(await file.arrayBuffer())`.", shown(value));
    bytes(value).ok_or_else(|| wrong("argument", refused()))
}

/// An argument that must be a text.
pub fn text(value: &JsValue, name: &str) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| wrong("argument", format!("The argument {name} is {}. Pass a string.", shown(value))))
}

/// A value in a message: itself when it is short, otherwise what it is.
pub fn shown(value: &JsValue) -> String {
    const LONGEST: u32 = 40;
    match value.dyn_ref::<JsString>() {
        Some(text) if text.length() <= LONGEST => format!("\"{}\"", String::from(text)),
        Some(_) => "a long text".into(),
        None if value.is_array() => "an array".into(),
        None if value.is_function() => "a function".into(),
        None if value.is_object() => "an object".into(),
        None => match value.js_typeof().as_string().as_deref() {
            Some("number" | "boolean" | "object") => JSON::stringify(value).map_or_else(|_| "null".into(), String::from),
            Some("undefined") | None => "undefined".into(),
            Some(name) => format!("a {name}"),
        },
    }
}

pub fn has_method(value: &JsValue, name: &str) -> bool {
    // Of what is no object, `Reflect.get` throws.
    value.is_object() && Reflect::get(value, &name.into()).is_ok_and(|method| method.is_function())
}

fn bytes(input: &JsValue) -> Option<Vec<u8>> {
    if let Some(array) = input.dyn_ref::<Uint8Array>() {
        return Some(array.to_vec());
    }
    if ArrayBuffer::is_view(input) {
        // Every view has the three properties that are read here.
        let view = input.unchecked_ref::<DataView>();
        let (offset, length) = (view.byte_offset() as u32, view.byte_length() as u32);
        return Some(Uint8Array::new_with_byte_offset_and_length(&view.buffer(), offset, length).to_vec());
    }
    let is_buffer = Reflect::get(input, &"byteLength".into()).is_ok_and(|length| length.as_f64().is_some());
    (is_buffer && has_method(input, "slice")).then(|| Uint8Array::new(input).to_vec())
}

pub fn stringified(input: &JsValue) -> Result<JsString, JsValue> {
    let text = JSON::stringify(input).map_err(unwritable)?;
    // `JSON.stringify` answers undefined when a `toJSON` method does.
    if text.is_undefined() { Err(unwritable(text.into())) } else { Ok(text) }
}

/// The error for an object that `JSON.stringify` doesn't write: it threw this, or gave nothing.
pub fn unwritable(thrown: JsValue) -> JsValue {
    let reason = match thrown.dyn_into::<js_sys::Error>() {
        Ok(error) => JsError::from(error).message,
        Err(nothing) if nothing.is_undefined() => "its toJSON() gives nothing.".into(),
        // Anything can be thrown; `JsError::try_from` panics on what isn't an object.
        Err(other) => shown(&other),
    };
    wrong("document", format!("The document can't be written as JSON: {reason}"))
}
