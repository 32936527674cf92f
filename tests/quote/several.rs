//! Many quotes of one course in one reading.

use crate::{course, options};
use aanbod::{CallErrorCode, QuoteOptions, quote, quotes};
use serde_json::json;

fn requests() -> Vec<QuoteOptions> {
    [
        json!({}),
        json!({ "orderedAt": "2030-01-01", "locale": "nl" }),
        json!({ "vatExempt": true, "include": "all" }),
        json!({ "orderedAt": "2026-07-01", "periodEnd": "inclusive", "dates": "local", "locale": "nl" }),
        json!({ "startMoment": "none" }),
    ]
    .map(options)
    .to_vec()
}

#[test]
fn each_quote_is_what_it_would_be_alone() {
    let valid = include_str!("../data/course/valid.json");
    let broken = include_str!("../data/course/broken.json");
    let doubled = valid.replacen("\"currencyCode\"", "\"currencyCode\": \"USD\", \"currencyCode\"", 1);
    for text in [valid, broken, &doubled, &course("[]"), "{", "", "// x\n{ }", &valid[..valid.len() / 2], "{}{}"] {
        for ranges in [true, false] {
            let requests = requests().into_iter().map(|request| request.ranges(ranges)).collect::<Vec<_>>();
            let many = quotes(text.as_bytes(), &requests).unwrap();
            let each: Vec<_> = requests.iter().map(|request| quote(text.as_bytes(), request).unwrap()).collect();
            assert_eq!(many, each);
        }
    }
    assert_eq!(quotes(b"{}", &[]).unwrap(), []);
}

#[test]
fn a_request_that_is_wrong_is_told_by_its_place() {
    let mut requests = requests();
    requests[2].ordered_at = None;
    let error = quotes(b"{}", &requests).unwrap_err();
    let alone = quote(b"{}", &requests[2]).unwrap_err();
    assert_eq!((error.code(), error.param("index")), (CallErrorCode::Moment, Some("2")));
    assert_eq!(error.to_string(), alone.to_string());
    let error = QuoteOptions::list_from_json(r#"[{ "orderedAt": "2026-01-15" }, { "vat": 1 }]"#).unwrap_err();
    assert_eq!((error.code(), error.param("index")), (CallErrorCode::UnknownOption, Some("1")));
    for other in ["{}", "null", "[1]", "[", "[{},]"] {
        assert!(QuoteOptions::list_from_json(other).is_err(), "{other}");
    }
}
