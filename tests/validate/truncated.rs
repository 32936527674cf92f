//! A text that breaks off: nothing is said about what may still have come.

use crate::common::{CREATING, VALID, check, codes, edited, item, number, period, set};
use serde_json::json;

/// Every prefix of a document that has no mistake.
fn prefixes(text: &str) -> impl Iterator<Item = &str> {
    (1..text.trim_end().len()).filter_map(|end| text.get(..end))
}

#[test]
fn a_valid_course_cut_off_anywhere_has_no_error_but_the_cut() {
    for prefix in prefixes(VALID) {
        let report = check(prefix);
        let mut found = codes(&report);
        // A figure or word that is cut in half is another one; a course without id yet seems new.
        found.retain(|code| !matches!(*code, "server-made"));
        let cut_value = !prefix.ends_with([',', '{', '[', '}', ']', ':', '"', ' ', '\n']);
        if !cut_value {
            assert_eq!(found, ["syntax"], "after {:?}", &prefix[prefix.len().saturating_sub(80)..]);
        }
        assert!(found.contains(&"syntax"), "{prefix}");
    }
}

#[test]
fn an_item_cut_off_is_not_judged_by_what_it_lacks() {
    // A German item, whose country comes last; a discount, whose cost type comes last.
    let german =
        CREATING.replace("\"vatAmount\": 42", "\"vatAmount\": 38").replace("\"vatCountry\": null", "\"vatCountry\": \"DE\"");
    for prefix in prefixes(&german) {
        assert!(!codes(&check(prefix)).contains(&"vat-rate-unknown"), "{prefix}");
    }
    let discount = edited(CREATING, &[set(item(0, "priceBeforeTax"), number("-200")), set(item(0, "vatAmount"), number("-42"))]);
    let at = discount.find("-200").unwrap();
    assert_eq!(codes(&check(&discount[..at + 5])).iter().filter(|code| **code == "price-negative").count(), 0);
}

#[test]
fn periods_in_any_order_neither_overlap_nor_leave_gaps_when_the_text_breaks_off() {
    // The later period first, then the earliest, then the one between.
    let text = edited(
        VALID,
        &[
            set(period(0, "startDate"), "2026-07-01T00:00:00Z"),
            set(period(0, "endDate"), json!(null)),
            set(period(1, "startDate"), "2025-01-01T00:00:00Z"),
            set(period(1, "endDate"), "2025-07-01T00:00:00Z"),
        ],
    );
    let between = r#", { "startDate": "2025-07-01T00:00:00Z", "endDate": "2026-07-01T00:00:00Z", "invoiceItems": [] }"#;
    let end = text.find("\"duration\"").unwrap();
    let list = text[..end].rfind(']').unwrap();
    let text = format!("{}{between}{}", &text[..list], &text[list..]);
    assert_eq!(codes(&check(&text)), ["empty-list"]);
    for prefix in prefixes(&text) {
        let found = codes(&check(prefix));
        for code in ["period-overlap", "period-gap", "period-midnight", "price-none-now", "price-ends"] {
            assert!(!found.contains(&code), "{code} after {prefix}");
        }
    }
}
