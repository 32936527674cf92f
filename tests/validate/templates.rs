//! What programs leave where a value is to come: places in templates, ids of zeros, and .NET's day for no date.

use crate::cases::{Case, error, valid, warning};
use crate::common::{CREATING, Edit, VALID, check, codes, edited, item, number, options, period, set};
use aanbod::{Code, Kind, Report, validate};
use serde_json::json;

const ASSOCIATION: &str = include_str!("../data/association/course.json");
const ENROLLMENT: &str = include_str!("../data/enrollment/enrollment-subject.json");

/// Places in templates, as Postman, shells, frameworks and manuals write them.
const PLACES: &[&str] = &[
    "$price",
    "${price}",
    "{{price}}",
    "{{ start date }}",
    "<price>",
    "<start-date>",
    "%PRICE%",
    "#{price}",
    "[[price]]",
    "__PRICE__",
];

pub fn cases() -> Vec<Case> {
    vec![
        error(Code::TemplateVariable, valid([set(item(0, "priceBeforeTax"), "{{price}}")]))
            .at(item(0, "priceBeforeTax"), "\"{{price}}\"")
            .param("value", "{{price}}")
            .not(valid([set("/name", "{{price}}")]))
            .not(valid([set(item(0, "priceBeforeTax"), "$5")])),
        // Hyphens in the wrong places make no id, of zeros or not.
        error(Code::Guid, valid([set("/providerId", "0".repeat(36))]))
            .at("/providerId", "\"000000000000000000000000000000000000\""),
        error(Code::Guid, valid([set("/providerId", "0".repeat(32))])).at("/providerId", "\"00000000000000000000000000000000\""),
        warning(Code::NilId, valid([set("/providerId", "FFFFFFFF-ffff-ffff-ffff-ffffffffffff")]))
            .at("/providerId", "\"FFFFFFFF-ffff-ffff-ffff-ffffffffffff\"")
            .not(valid([set("/providerId", "00000000-0000-0000-0000-000000000001")])),
    ]
}

fn found(kind: Kind, document: &str, pointer: &str, text: &str) -> Vec<&'static str> {
    let listed =
        |report: Report| report.diagnostics.iter().map(|found| (found.code.as_str(), found.pointer.clone())).collect::<Vec<_>>();
    let before = listed(validate(kind, document.as_bytes(), &options()).unwrap());
    let after = listed(validate(kind, edited(document, &[set(pointer, text)]).as_bytes(), &options()).unwrap());
    after.into_iter().filter(|found| !before.contains(found)).map(|(code, _)| code).collect()
}

#[test]
fn a_place_in_a_template_is_called_one_wherever_something_exact_is_due() {
    for place in PLACES {
        for pointer in
            [item(0, "priceBeforeTax"), item(0, "vatAmount"), item(0, "quantity"), item(0, "isOptional"), period(0, "startDate")]
        {
            assert_eq!(found(Kind::Course, CREATING, &pointer, place), ["template-variable"], "{pointer} {place}");
        }
        for pointer in
            ["/offering/startDate", "/offering/teachingLanguage", "/remoteState", "/offering/course", "/offering/resultExpected"]
        {
            let found = found(Kind::Association, ASSOCIATION, pointer, place);
            assert_eq!(found.iter().filter(|code| **code == "template-variable").count(), 1, "{pointer} {place}: {found:?}");
        }
        for pointer in ["/beginDate", "/subject", "/status", "/schoolPeriod", "/dateCreated", "/student"] {
            let found = found(Kind::Enrollment, ENROLLMENT, pointer, place);
            assert_eq!(found.iter().filter(|code| **code == "template-variable").count(), 1, "{pointer} {place}: {found:?}");
        }
    }
    for place in ["https://{{host}}/x", "{{baseUrl}}/x", "<link>"] {
        assert_eq!(found(Kind::Association, ASSOCIATION, "/offering/link", place), ["template-variable"], "{place}");
    }
    assert_eq!(found(Kind::Enrollment, ENROLLMENT, "/enrollmentId", "{{$guid}}"), ["template-variable"]);
    for other in ["$5", "€ 5", "<5>", "5%", "prijs", "{}", "1.250"] {
        assert!(!found(Kind::Course, CREATING, &item(0, "priceBeforeTax"), other).contains(&"template-variable"), "{other}");
    }
}

#[test]
fn an_id_of_zeros_is_said_once_however_it_is_written() {
    let zeros = "00000000-0000-0000-0000-000000000000";
    for (kind, document, pointer) in [
        (Kind::Course, VALID, "/providerId"),
        (Kind::Association, ASSOCIATION, "/offering/offeringId"),
        (Kind::Enrollment, ENROLLMENT, "/subject"),
    ] {
        assert_eq!(found(kind, document, pointer, zeros), ["nil-id"], "{pointer}");
        assert_eq!(found(kind, document, pointer, &zeros.replace('0', "f")), ["nil-id"], "{pointer}");
        for unusual in
            ["0".repeat(36), "0".repeat(32), "-".repeat(36), format!("{{{zeros}}}"), zeros.replacen('-', "0", 1), "0".to_owned()]
        {
            let text = edited(document, &[set(pointer, unusual.as_str())]);
            let report = validate(kind, text.as_bytes(), &options()).unwrap();
            let there: Vec<_> = report.diagnostics.iter().filter(|found| found.pointer == pointer).collect();
            assert_eq!(there.len(), 1, "{pointer} {unusual}: {there:?}");
            // An id of zeros in the right form would be none either.
            assert_eq!((there[0].code, there[0].fixes.len()), (Code::Guid, 0), "{pointer} {unusual}");
        }
    }
}

/// The codes about the rate of an item, where its period has these limits.
fn rates(start: serde_json::Value, end: serde_json::Value, rate: &str) -> Vec<&'static str> {
    let edits: [Edit; 5] = [
        set(period(0, "startDate"), start),
        set(period(0, "endDate"), end),
        set(item(0, "priceBeforeTax"), number("100")),
        set(item(0, "vatAmount"), number(rate)),
        set(item(0, "vatPercentage"), number(rate)),
    ];
    codes(&check(edited(CREATING, &edits))).into_iter().filter(|code| code.starts_with("vat-")).collect()
}

#[test]
fn a_period_that_starts_on_no_date_has_the_rates_of_today() {
    for no_date in [json!("0001-01-01T00:00:00Z"), json!("0001-01-01T00:00:00"), json!("0001-01-01T00:00:00+01:00"), json!(null)]
    {
        for rate in ["21", "9", "0"] {
            assert_eq!(rates(no_date.clone(), json!(null), rate), [""; 0], "{no_date} {rate}");
        }
        for rate in ["19", "6"] {
            assert_eq!(rates(no_date.clone(), json!(null), rate), ["vat-rate"], "{no_date} {rate}");
        }
    }
    for no_date in ["9999-12-31T23:59:59.9999999Z", "9999-12-31T00:00:00Z", "2099-12-31T00:00:00Z"] {
        assert_eq!(rates(json!("2026-01-01T00:00:00Z"), json!(no_date), "21"), [""; 0], "{no_date}");
        assert_eq!(rates(json!("2026-01-01T00:00:00Z"), json!(no_date), "6"), ["vat-rate"], "{no_date}");
    }
}

#[test]
fn the_items_of_a_start_moment_have_the_rates_of_today_whatever_its_dates_are() {
    let moment = |rate: &str, cut_off: &str| {
        json!([{
            "externalId": "s", "city": "Utrecht", "startDate": { "month": 6, "year": 2026 }, "cutOffDate": cut_off,
            "modules": [{ "name": "A", "events": [] }],
            "invoiceItems": [{ "costType": "Fee", "priceBeforeTax": 100, "vatAmount": rate.parse::<u8>().unwrap(),
                "vatPercentage": rate.parse::<u8>().unwrap(), "vatExemptAmount": 110, "vatExemptAmountVAT": 0 }]
        }])
    };
    for cut_off in ["0001-01-01T00:00:00", "0001-01-01T00:00:00Z", "2026-05-01"] {
        for (rate, found) in [("21", &[][..]), ("9", &[]), ("6", &["vat-rate"]), ("19", &["vat-rate"])] {
            for start in ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00", "2018-01-01T00:00:00Z"] {
                let edits = [
                    set(period(0, "startDate"), start),
                    set("/learningMethod/planning", json!({ "startMoments": moment(rate, cut_off) })),
                ];
                let report = check(edited(CREATING, &edits));
                let there = report.diagnostics.iter().filter(|found| found.pointer.contains("startMoments"));
                let vat: Vec<_> = there.map(|found| found.code.as_str()).filter(|code| code.starts_with("vat-")).collect();
                assert_eq!(vat, found, "{start} {cut_off} {rate}");
            }
        }
    }
}
