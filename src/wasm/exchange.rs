//! An exchange from JavaScript.

use super::input::{Document, document, shown};
use super::wrong;
use crate::check::exchange::ExchangeRanges;
use crate::{Call, Exchange};
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The parts of an exchange.
pub struct Parts {
    call: Call,
    request: Document,
    query: Option<Document>,
    status: u16,
    response: Document,
    before: Option<Document>,
}

/// The parts of `{ call, request, query, status, response, before }`.
pub fn parts(exchange: &JsValue, positions: &JsValue) -> Result<Parts, JsValue> {
    if !exchange.is_object() {
        return Err(wrong(
            "argument",
            format!("The exchange is {}. Pass {{ request, query, status, response }}.", shown(exchange)),
        ));
    }
    let part = |name: &str| -> Result<Option<Document>, JsValue> {
        let input = Reflect::get(exchange, &name.into())?;
        let has_ranges = if positions.is_object() { Reflect::get(positions, &name.into())?.as_bool() } else { None };
        if input.is_undefined() { Ok(None) } else { document(&input, has_ranges).map(Some) }
    };
    let call = Reflect::get(exchange, &"call".into())?;
    let call = match call.is_undefined() {
        true => Call::default(),
        false => call.as_string().and_then(|name| name.parse::<Call>().ok()).ok_or_else(|| {
            let names: Vec<&str> = Call::ALL.iter().map(|call| call.as_str()).collect();
            wrong("argument", format!("There is no call {}. Use one of: {}.", shown(&call), names.join(", ")))
        })?,
    };
    let needed = |name: &str, body: &str| {
        part(name)?.ok_or_else(|| wrong("argument", ["The exchange has no ", name, ". Pass ", body, "."].concat()))
    };
    let status = Reflect::get(exchange, &"status".into())?;
    let whole = status.as_f64().filter(|status| status.fract() == 0.0 && (100.0..600.0).contains(status));
    let Some(whole) = whole else {
        let shown = shown(&status);
        return Err(wrong(
            "http-status",
            format!("The status of the exchange is {shown}. Pass its HTTP status, a whole number from 100 to 599."),
        ));
    };
    // The body of a GET is empty.
    let request = match call {
        Call::AssociationGet => part("request")?.unwrap_or(Document { bytes: Vec::new(), positions: false }),
        _ => needed("request", "its body")?,
    };
    let (query, response, before) = (part("query")?, needed("response", "its body, or null for none")?, part("before")?);
    Ok(Parts { call, request, query, status: whole as u16, response, before })
}

impl Parts {
    /// As the core takes them.
    pub fn texts(&self) -> Exchange<'_> {
        Exchange {
            call: self.call,
            request: &self.request.bytes,
            query: self.query.as_ref().map(|query| query.bytes.as_slice()),
            status: self.status,
            response: &self.response.bytes,
            before: self.before.as_ref().map(|before| before.bytes.as_slice()),
            ranges: ExchangeRanges {
                request: self.request.positions,
                query: self.query.as_ref().is_some_and(|query| query.positions),
                response: self.response.positions,
                before: self.before.as_ref().is_some_and(|before| before.positions),
            },
        }
    }
}
