//! The boundary to JavaScript: it reads arguments, calls the core, and hands the answer over. It decides nothing.
//!
//! Every argument arrives as a plain [`JsValue`] and is decoded inside, so that a malformed one leaves nothing behind in
//! memory and is told in words. `positions: false` says that a text was written from an object, so that places in it mean
//! nothing to the caller. The npm package's entries (`src/npm/`) put their checks and types on top.

mod exchange;
mod input;
mod options;

use crate::check;
use crate::time::{Instant, Moment, SECOND};
use crate::{CallError, Code, DiffOptions, Kind, Locale, QuoteOptions, Splice, ValidateOptions};
use input::{Document, document, text};
use serde::Serialize;
use std::cell::Cell;
use wasm_bindgen::prelude::*;

type Answer = Result<JsValue, JsValue>;

/// After how many bytes progress is told: often enough for a bar, seldom enough to cost nothing.
const STEP: usize = 256 * 1024;

/// The error for an object that `JSON.stringify` doesn't write: `thrown` is what it threw, or undefined when it gave nothing.
#[wasm_bindgen]
pub fn unwritable(thrown: JsValue) -> JsValue {
    input::unwritable(thrown)
}

/// Checks a document, and prices it in the same reading when the option `quote` is there. Of a list, `progress` hears now and then
/// how many bytes have been read, and of how many.
#[wasm_bindgen]
pub fn validate(kind: JsValue, input: JsValue, options: JsValue, positions: Option<bool>, progress: JsValue) -> Answer {
    let kind = known_kind(&kind)?;
    let mut options = options::decode(&options, ValidateOptions::from_json)?;
    options.now.get_or_insert_with(now);
    // What is too large isn't copied: the memory of WebAssembly never gets smaller again.
    let limit = options.max_bytes.unwrap_or(crate::text::MAX_BYTES) as usize;
    if let Some(size) = input::size(&input).filter(|size| *size > limit) {
        options.ranges = Some(positions.unwrap_or(true));
        return answer(check::oversized(kind, size, &options));
    }
    let Document { bytes, positions } = document(&input, positions)?;
    options.ranges = Some(positions);
    let Some(progress) = progress.dyn_ref::<js_sys::Function>() else {
        return answer(crate::validate(kind, &bytes, &options));
    };
    answer(crate::validate_with_progress(kind, &bytes, &options, &watch(progress, bytes.len())))
}

/// Checks a piece of a list: [`check::Piece`] says what that is. Its base is `number` times [`check::NUMBERS`]. The answer has its
/// `report` as JSON text, in which the numbers of its documents are still to be put, and its `identities` as bytes: three numbers each,
/// the last of which is that of the document. `known` has the same form.
#[wasm_bindgen(js_name = validatePiece)]
pub fn validate_piece(
    kind: JsValue,
    input: JsValue,
    options: JsValue,
    number: f64,
    trials: Option<u32>,
    known: JsValue,
    progress: JsValue,
) -> Answer {
    let kind = known_kind(&kind)?;
    let mut options = options::decode(&options, ValidateOptions::from_json)?;
    options.now.get_or_insert_with(now);
    let bytes = input::bytes_of(&input)?;
    let mut piece = check::Piece::new((number as u64).saturating_mul(check::NUMBERS), trials);
    piece.known = identities(&input::bytes_of(&known)?);
    let report = match progress.dyn_ref::<js_sys::Function>() {
        Some(progress) => check::validate_piece(kind, &bytes, &options, &mut piece, &watch(progress, bytes.len())),
        None => check::validate_piece(kind, &bytes, &options, &mut piece, &|_| {}),
    };
    let answer = plain(&piece)?;
    set(&answer, "report", json(&report.map_err(thrown)?)?.into());
    let identities = piece.identities.iter().flat_map(|&((one, other), document)| [one, other, document.into()]);
    let identities: Vec<u8> = identities.flat_map(|number| (number as f64).to_le_bytes()).collect();
    set(&answer, "identities", js_sys::Uint8Array::from(identities.as_slice()).into());
    Ok(answer)
}

/// Identities of documents.
fn identities(bytes: &[u8]) -> Vec<(check::Key, u32)> {
    let numbers: Vec<u64> = bytes.as_chunks().0.iter().map(|&bytes| f64::from_le_bytes(bytes) as u64).collect();
    numbers.as_chunks().0.iter().map(|&[one, other, document]| ((one, other), document as u32)).collect()
}

/// Hears after each document how many bytes have been read, and tells it now and then.
fn watch(progress: &js_sys::Function, total: usize) -> impl Fn(usize) {
    let reported = Cell::new(0);
    move |read| {
        if read - reported.get() >= STEP {
            reported.set(read);
            // What it throws is not about the document.
            _ = progress.call2(&JsValue::UNDEFINED, &(read as f64).into(), &(total as f64).into());
        }
    }
}

/// Checks a request and its response: `{ call, request, query, status, response, before }`. `positions` says of each part
/// whether places in it mean anything: `{ request: false }`.
#[wasm_bindgen(js_name = validateExchange)]
pub fn validate_exchange(exchange: JsValue, options: JsValue, positions: JsValue) -> Answer {
    let parts = exchange::parts(&exchange, &positions)?;
    let mut options = options::decode(&options, ValidateOptions::from_json)?;
    options.now.get_or_insert_with(now);
    answer(crate::validate_exchange(&parts.texts(), &options))
}

/// What a customer pays who orders at a given moment.
#[wasm_bindgen]
pub fn quote(course: JsValue, options: JsValue, positions: Option<bool>) -> Answer {
    let options = options::decode(&options, QuoteOptions::from_json)?;
    let Document { bytes, positions } = document(&course, positions)?;
    answer(crate::quote(&bytes, &options.ranges(positions)))
}

/// What customers pay for one course: a quote for each of a list of options, after one reading.
#[wasm_bindgen]
pub fn quotes(course: JsValue, requests: JsValue, positions: Option<bool>) -> Answer {
    let mut requests = options::decode_list(&requests, QuoteOptions::list_from_json)?;
    let Document { bytes, positions } = document(&course, positions)?;
    requests.iter_mut().for_each(|request| request.ranges = Some(positions));
    answer(crate::quotes(&bytes, &requests))
}

/// The line about a report behind “Schema incorrect.”. It is given as JSON text: `{ kind, errors, diagnostics }`.
#[wasm_bindgen(js_name = statusMessage)]
pub fn status_message(report: JsValue) -> Result<String, JsValue> {
    crate::status_message::wire::of(&text(&report, "report")?).map_err(thrown)
}

/// The price over all time.
#[wasm_bindgen(js_name = priceTimeline)]
pub fn price_timeline(course: JsValue, options: JsValue, positions: Option<bool>) -> Answer {
    let options = options::decode(&options, QuoteOptions::from_json)?;
    options.without_moment().map_err(thrown)?;
    let Document { bytes, positions } = document(&course, positions)?;
    answer(crate::price_timeline(&bytes, &options.ranges(positions)))
}

/// What the states of host and home come down to; `null` for a pair without an agreed outcome.
#[wasm_bindgen(js_name = associationOutcome)]
pub fn association_outcome(state: JsValue, remote_state: JsValue) -> Answer {
    let states = state.as_string().zip(remote_state.as_string());
    plain(&states.and_then(|(state, remote_state)| crate::association_outcome(&state, &remote_state)))
}

/// The kind of a document, told by its content; `null` when no kind fits.
#[wasm_bindgen]
pub fn detect(input: JsValue) -> Answer {
    plain(&crate::detect(&document(&input, None)?.bytes))
}

/// The text of a file, and the encoding that it is in; `null` when it is no text. The glue of wasm-bindgen has a `decodeText` of its own.
#[wasm_bindgen(js_name = decodedText)]
pub fn decode_text(bytes: JsValue) -> Answer {
    let Some(read) = crate::decode_text(&input::bytes_of(&bytes)?) else { return Ok(JsValue::NULL) };
    let answer = js_sys::Object::new().into();
    set(&answer, "text", read.text.into());
    set(&answer, "encoding", read.encoding.as_str().into());
    Ok(answer)
}

/// The text without byte order mark, comments and trailing commas.
#[wasm_bindgen(js_name = toStrictJson)]
pub fn to_strict_json(json: JsValue) -> Result<String, JsValue> {
    crate::to_strict_json(&text(&json, "text")?).map_err(thrown)
}

/// The splices that [`to_strict_json`] makes.
#[wasm_bindgen(js_name = strictChanges)]
pub fn strict_changes(json: JsValue) -> Answer {
    splices(crate::strict_changes(&text(&json, "text")?))
}

/// The text after a JSON Patch, which is itself given as JSON text.
#[wasm_bindgen]
pub fn edit(json: JsValue, operations: JsValue) -> Result<String, JsValue> {
    crate::edit(&text(&json, "text")?, &text(&operations, "operations")?).map_err(thrown)
}

/// The splices that [`edit()`] makes.
#[wasm_bindgen(js_name = editChanges)]
pub fn edit_changes(json: JsValue, operations: JsValue) -> Answer {
    splices(crate::edit_changes(&text(&json, "text")?, &text(&operations, "operations")?))
}

/// The text after a merge patch, which is itself given as JSON text.
#[wasm_bindgen]
pub fn merge(json: JsValue, patch: JsValue) -> Result<String, JsValue> {
    crate::merge(&text(&json, "text")?, &text(&patch, "patch")?).map_err(thrown)
}

/// The splices that [`merge()`] makes.
#[wasm_bindgen(js_name = mergeChanges)]
pub fn merge_changes(json: JsValue, patch: JsValue) -> Answer {
    splices(crate::merge_changes(&text(&json, "text")?, &text(&patch, "patch")?))
}

/// What changed between two documents, and what of it a PATCH may not change.
#[wasm_bindgen]
pub fn diff(kind: JsValue, before: JsValue, after: JsValue, options: JsValue, positions: Option<bool>) -> Answer {
    let kind = known_kind(&kind)?;
    let options = options::decode(&options, DiffOptions::from_json)?;
    let (before, after) = (document(&before, None)?, document(&after, positions)?);
    answer(crate::diff_with(kind, &before.bytes, &after.bytes, &options.ranges(after.positions)))
}

/// A smallest document to start from.
#[wasm_bindgen]
pub fn blank(kind: JsValue) -> Answer {
    plain(&crate::blank_with(known_kind(&kind)?, &mut random))
}

/// The specification table of a kind, as a tree.
#[wasm_bindgen]
pub fn properties(kind: JsValue) -> Answer {
    plain(&crate::properties(known_kind(&kind)?))
}

/// The JSON Schema (2020-12) of a kind.
#[wasm_bindgen(js_name = jsonSchema)]
pub fn json_schema(kind: JsValue) -> Answer {
    plain(&crate::json_schema(known_kind(&kind)?))
}

/// The names of all kinds.
#[wasm_bindgen]
pub fn kinds() -> Answer {
    plain(&Kind::ALL)
}

/// What a kind is: its system, whether it is a list, about a person, and so on.
#[wasm_bindgen(js_name = kindInfo)]
pub fn kind_info(kind: JsValue) -> Answer {
    plain(&crate::kind_info(known_kind(&kind)?))
}

/// All codes.
#[wasm_bindgen]
pub fn codes() -> Answer {
    plain(&crate::codes())
}

/// The VAT rates of the Netherlands, and when they were in force.
#[wasm_bindgen(js_name = vatRates)]
pub fn vat_rates() -> Answer {
    plain(&crate::vat_rates())
}

/// What a code means and what to do about it.
#[wasm_bindgen]
pub fn explain(code: JsValue, locale: JsValue) -> Answer {
    let code = code.as_string().and_then(|name| name.parse::<Code>().ok()).ok_or_else(|| {
        wrong("unknown-code", format!("There is no code {}. codes() lists those there are.", input::shown(&code)))
    })?;
    plain(&crate::explain(code, known_locale(&locale)?))
}

fn known_kind(kind: &JsValue) -> Result<Kind, JsValue> {
    kind.as_string().and_then(|name| name.parse::<Kind>().ok()).ok_or_else(|| {
        let kinds = Kind::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(", ");
        let message = format!("There is no kind {}. Use one of: {kinds}.", input::shown(kind));
        wrong_with("unknown-kind", &message, &[("value", kind.as_string().unwrap_or_default()), ("kinds", kinds)])
    })
}

fn known_locale(locale: &JsValue) -> Result<Locale, JsValue> {
    if locale.is_undefined() {
        return Ok(Locale::default());
    }
    let locales = [("en", Locale::En), ("nl", Locale::Nl)];
    locales
        .into_iter()
        .find(|(name, _)| locale.as_string().as_deref() == Some(name))
        .map(|(_, locale)| locale)
        .ok_or_else(|| wrong("argument", format!("There is no locale {}. Use \"en\" or \"nl\".", input::shown(locale))))
}

/// Random bytes from the browser, or from Node: this target has none of its own.
fn random() -> [u8; 16] {
    let mut bytes = [0; 16];
    // A property of the global object everywhere: in windows, workers and Node.
    let crypto = js_sys::Reflect::get(&js_sys::global(), &"crypto".into()).unwrap_or_default();
    if let Ok(crypto) = crypto.dyn_into::<web_sys::Crypto>() {
        _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes
}

/// The present, which the clock of JavaScript counts in milliseconds.
fn now() -> Moment {
    const MILLISECOND: f64 = (SECOND / 1000) as f64;
    let now = Instant::UNIX_EPOCH.plus((js_sys::Date::now() * MILLISECOND) as i64);
    now.unwrap_or(Instant::UNIX_EPOCH).into()
}

/// An error with a code: what is wrong with the call.
fn wrong(code: &str, message: impl AsRef<str>) -> JsValue {
    wrong_with(code, message.as_ref(), &[])
}

/// An error with a code, and with what its message names.
fn wrong_with(code: &str, message: &str, named: &[(&str, String)]) -> JsValue {
    let error = js_sys::Error::new(message).into();
    set(&error, "code", code.into());
    let params = js_sys::Object::new().into();
    named.iter().for_each(|(name, value)| set(&params, name, value.into()));
    set(&error, "params", params);
    error
}

/// An error of the core, with all that it says to programs.
fn thrown(error: CallError) -> JsValue {
    let thrown = wrong_with(error.code().as_str(), &error.to_string(), error.params());
    if let Some(range) = error.range().and_then(|range| plain(&range).ok()) {
        set(&thrown, "range", range);
    }
    thrown
}

/// Gives an object of ours a property, which nothing can refuse.
fn set(object: &JsValue, name: &str, value: JsValue) {
    _ = js_sys::Reflect::set(object, &name.into(), &value);
}

fn answer<T: Serialize>(result: Result<T, CallError>) -> Answer {
    plain(&result.map_err(thrown)?)
}

/// What is put into a text can be long, and goes over as the text that it is.
fn splices(changes: Result<Vec<Splice>, CallError>) -> Answer {
    serde_wasm_bindgen::to_value(&changes.map_err(thrown)?).map_err(JsValue::from)
}

/// Objects and arrays as JSON has them: no `Map`, and `null` for what is `null` on the wire.
fn plain<T: Serialize + ?Sized>(value: &T) -> Answer {
    // One text over the boundary and JSON.parse: an answer of a hundred values is there in a tenth of the time that a hundred
    // crossings take.
    js_sys::JSON::parse(&json(value)?)
}

fn json<T: Serialize + ?Sized>(value: &T) -> Result<String, JsValue> {
    serde_json::to_string(value).map_err(|error| wrong("internal", error.to_string()))
}
