//! Types with numbers in all the ways that serde has, in a project that depends on `aanbod`.

use serde::{Deserialize, Serialize};

/// Told by a tag.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
#[serde(tag = "type")]
pub enum Tagged {
    Amount { value: f64 },
}

/// Told by what fits.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Untagged {
    Amount { value: f64 },
    Word(String),
}

/// With the members of another type among its own.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
pub struct Outer {
    pub name: String,
    #[serde(flatten)]
    pub inner: Inner,
}

/// Those members.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
pub struct Inner {
    pub value: f64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use aanbod::{Kind, ValidateOptions, validate};

    fn read<'t, T: Deserialize<'t>>(text: &'t str) -> T {
        serde_json::from_str(text).expect("it fits")
    }

    #[test]
    fn tagged_untagged_and_flattened_floats_are_read() {
        assert_eq!(read::<Tagged>(r#"{ "type": "Amount", "value": 12.50 }"#), Tagged::Amount { value: 12.5 });
        assert_eq!(read::<Untagged>(r#"{ "value": 12.50 }"#), Untagged::Amount { value: 12.5 });
        let outer = Outer { name: "a".to_owned(), inner: Inner { value: 12.5 } };
        assert_eq!(read::<Outer>(r#"{ "name": "a", "value": 12.50 }"#), outer);
        let value: serde_json::Value = read(r#"{ "name": "a", "value": 12.50 }"#);
        assert_eq!(serde_json::from_value::<Outer>(value).expect("it fits"), outer);
    }

    #[test]
    fn a_number_is_a_float_and_keys_are_in_order() {
        assert_eq!(read::<serde_json::Value>("1.0000000000000000000000000001").to_string(), "1.0");
        assert_eq!(read::<serde_json::Value>(r#"{ "b": 1, "a": 2 }"#).to_string(), r#"{"a":2,"b":1}"#);
    }

    #[test]
    fn numbers_of_a_report_keep_their_spelling() {
        let text = r#"{ "learningMethod": { "duration": { "value": "12.50000000000000000001" } } }"#;
        let report = validate(Kind::Course, text.as_bytes(), &ValidateOptions::default()).expect("options are right");
        let report = serde_json::to_string(&report).expect("it can be written");
        assert!(report.contains(r#""value":12.50000000000000000001}"#), "{report}");
    }
}
