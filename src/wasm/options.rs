//! The options of a call: decoded strictly, so that a misspelt one is told instead of doing nothing.

use super::input::{has_method, shown};
use super::wrong;
use crate::QuoteOptions;
use js_sys::{Date, Function, Object, Reflect};
use serde::de::value::Error;
use serde::de::{DeserializeOwned, Deserializer, Visitor};
use serde::forward_to_deserialize_any;
use wasm_bindgen::{JsCast, JsValue};

/// Options that may be given as a `Date`.
const INSTANTS: [&str; 2] = ["now", "orderedAt"];

/// Decodes options. An option that is `undefined` is absent, an unknown one is an error.
pub fn decode<T: DeserializeOwned + Default>(options: &JsValue) -> Result<T, JsValue> {
    decode_without(options, "")
}

/// Decodes options, one of which this call doesn't take.
pub fn decode_without<T: DeserializeOwned + Default>(options: &JsValue, without: &str) -> Result<T, JsValue> {
    if options.is_undefined() || options.is_null() {
        return Ok(T::default());
    }
    let names: Vec<&str> = names::<T>().iter().copied().filter(|name| *name != without).collect();
    let options = checked(options, &names, "")?;
    serde_wasm_bindgen::from_value(options.clone().into())
        .map_err(|error| culprit::<T>(&options, "").unwrap_or_else(|| error.into()))
}

/// A copy of the options in which every key is known, nothing is `undefined`, and every instant is a text.
///
/// serde-wasm-bindgen only asks for the keys that a struct has, so `deny_unknown_fields` never sees another one.
fn checked(options: &JsValue, names: &[&str], path: &str) -> Result<Object, JsValue> {
    if !options.is_object() || options.is_array() || options.is_function() {
        return Err(wrong(format!("The options{} are {}. Pass an object.", of(path), shown(options))));
    }
    let copy = Object::new();
    for key in Object::keys(options.unchecked_ref::<Object>()).iter() {
        let value = Reflect::get(options, &key)?;
        if value.is_undefined() {
            continue;
        }
        let name = key.as_string().unwrap_or_default();
        if !names.contains(&name.as_str()) {
            return Err(wrong(format!("There is no option {path}{name} here. There are: {}.", names.join(", "))));
        }
        let value = if INSTANTS.contains(&name.as_str()) && has_method(&value, "getTime") {
            iso_text(&value, path, &name)?
        } else if name == "quote" && !value.is_null() {
            checked(&value, names_of_quote(), "quote.")?.into()
        } else {
            value
        };
        Reflect::set(&copy, &key, &value)?;
    }
    Ok(copy)
}

/// Which option can't be decoded, and what it takes: each alone, until one fails.
fn culprit<T: DeserializeOwned>(options: &Object, path: &str) -> Option<JsValue> {
    Object::keys(options).iter().find_map(|key| {
        let value = Reflect::get(options, &key).ok()?;
        let alone = Object::new();
        Reflect::set(&alone, &key, &value).ok()?;
        let error = serde_wasm_bindgen::from_value::<T>(alone.into()).err()?.to_string();
        let name = key.as_string()?;
        let takes = match (name.as_str(), error.rsplit("expected ").next()?) {
            ("quote", _) => return culprit::<QuoteOptions>(value.dyn_ref()?, "quote."),
            ("include", _) => "a list of JSON Pointers, or \"all\"",
            ("allowed", _) => "an object: by full property name, a list of the values that are allowed",
            (_, "a boolean") => "true or false",
            (_, "u32") => "a whole number, not below 0",
            (_, other) if other.starts_with("enum") => "a text",
            (_, other) => other,
        };
        Some(wrong(format!("The option {path}{name} is {}. It takes {takes}.", shown(&value))))
    })
}

/// A `Date`, of whatever realm, as ISO text.
fn iso_text(date: &JsValue, path: &str, name: &str) -> Result<JsValue, JsValue> {
    let time = Reflect::get(date, &"getTime".into())?.unchecked_into::<Function>().call0(date)?;
    // `toISOString` of an invalid Date throws, and whatever an imported function throws costs a slot of the table of values.
    if time.as_f64().is_none_or(f64::is_nan) {
        return Err(wrong(format!("The option {path}{name} is a Date without a valid time.")));
    }
    Ok(Date::new(&time).to_iso_string().into())
}

fn of(path: &str) -> &str {
    if path.is_empty() { "" } else { " of quote" }
}

fn names_of_quote() -> &'static [&'static str] {
    names::<QuoteOptions>()
}

/// The names of a struct's fields on the wire, as serde knows them.
fn names<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut names: &'static [&'static str] = &[];
    // It always fails: it only looks at what is asked for.
    let _ = T::deserialize(Names(&mut names));
    names
}

struct Names<'a>(&'a mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Names<'_> {
    type Error = Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        *self.0 = fields;
        self.deserialize_any(visitor)
    }

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Error> {
        Err(serde::de::Error::custom("only the names"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
