//! Documents made to be slow: each takes seconds or minutes wherever a rule looks at everything for everything.

use crate::common::{VALID, check, codes, options};
use aanbod::{Kind, validate};

fn within(list: &str, items: impl Iterator<Item = String>) -> String {
    let items: Vec<_> = items.collect();
    VALID.replacen(&format!("\"{list}\": ["), &format!("\"{list}\": [{},", items.join(",")), 1)
}

fn many(members: impl Iterator<Item = String>) -> String {
    VALID.replacen('{', &format!("{{{},", members.collect::<Vec<_>>().join(",")), 1)
}

#[test]
fn ten_thousand_overlapping_periods() {
    let text = within("details", (0..10_000).map(|_| "{\"startDate\": \"2025-09-01T00:00:00Z\", \"invoiceItems\": []}".into()));
    let report = check(text);
    assert_eq!(report.counts.error, 20_001);
}

#[test]
fn ten_thousand_gaps_and_as_many_periods_that_cannot_be_read() {
    let period = |year| {
        let gap = format!("{{\"startDate\": \"{year:04}-01-01T00:00:00Z\", \"endDate\": \"{year:04}-02-01T00:00:00Z\"}}");
        gap + ", {\"startDate\": \"x\", \"endDate\": \"0001-01-01T00:00:00Z\"}"
    };
    let report = check(within("details", (1..2000).cycle().take(10_000).map(period)));
    // A date and the items of two periods; the overlaps come on top.
    assert!(report.counts.error > 30_000);
}

#[test]
fn ten_thousand_start_moments_of_one_name() {
    let text = within("startMoments", (0..10_000).map(|_| "{\"externalId\": \"A\", \"modules\": [{}]}".into()));
    let report = check(&text);
    // City, start date, name and events of the module; and the name that was there already.
    assert_eq!(report.counts.error, 10_000 * 4 + 9_999);
}

#[test]
fn a_hundred_thousand_unknown_keys() {
    let report = check(many((0..100_000).map(|index| format!("\"key{index}\": {index}"))));
    assert_eq!((report.counts.warning, report.valid), (100_000, true));
}

#[test]
fn a_hundred_thousand_keys_that_look_like_a_known_one() {
    let letters = || ('a'..='z').chain('A'..='Z').chain('0'..='9');
    let near = letters().flat_map(|a| letters().map(move |b| format!("\"learning{a}Method{b}\": 1")));
    let case = (0..1u32 << 16).map(|bits| {
        let letter = |(at, c): (usize, char)| if bits >> at & 1 == 1 { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() };
        format!("\"{}\": null", "diplomatypedisplayvalue".chars().enumerate().map(letter).collect::<String>())
    });
    let report = check(many(near.chain(case)));
    assert!(report.valid);
    assert_eq!(report.counts.warning, 62 * 62 + (1 << 16));
}

#[test]
fn ten_thousand_times_the_same_key() {
    let report = check(many((0..10_000).map(|_| "\"crebo\": \"1\"".into())));
    assert_eq!((report.counts.error, report.counts.warning), (10_000, 0));
    let report = check(many((0..10_000).map(|_| "\"unknown\": 1".into())));
    assert_eq!((report.counts.error, report.counts.warning), (9_999, 1));
}

#[test]
fn a_catalogue_of_ten_thousand_broken_lines() {
    for line in ["{\"externalId\": \"A\"", "{\"externalId\": \"A", "{,", "oops", "{\"a\":/*x*/\"", "{}}"] {
        let text = format!("{{}}\n{}", format!("{line}\n").repeat(10_000));
        let report = validate(Kind::Catalogue, text.as_bytes(), &options()).unwrap();
        assert!(report.counts.error > 0, "{line}");
    }
}

#[test]
fn twenty_thousand_lines_that_do_not_end() {
    for line in ["{\"a\": \"b", "{\"a\": [1,", "{\"a\":", "{a: 1", "{\"a\": 1}}", "{\"a\": /* b"] {
        let text = format!("{line}\n").repeat(20_000);
        let report = validate(Kind::Catalogue, text.as_bytes(), &options()).unwrap();
        let syntax = report.diagnostics.iter().filter(|found| found.code == aanbod::Code::Syntax);
        let lines: Vec<_> = syntax.map(|found| found.range.unwrap().line).collect();
        assert!(lines.len() > 100 && lines.iter().zip(1..).all(|(line, number)| *line == number), "{line}: {lines:?}");
    }
}

#[test]
fn long_texts_of_one_sort_of_byte() {
    for part in
        ["[", "{\"a\":", "\"", "\\", "/", "/*", "//\n", "1", "-", "\u{1f333}", "\\ud800", ",", " ", "\n", "{\"a\":1,", "[1,"]
    {
        let text = part.repeat(50_000);
        assert!(!check(&text).valid, "{part:?}");
        validate(Kind::Catalogue, text.as_bytes(), &options()).unwrap();
        let quoted = format!("{{\"name\": \"{text}\"}}");
        assert!(!codes(&check(quoted)).is_empty(), "{part:?}");
    }
}
