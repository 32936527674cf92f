//! Exact decimals: what fits is exact, what doesn't is refused.
#![allow(clippy::unwrap_used)]

use aanbod::price::Decimal;
use proptest::prelude::*;

fn decimal(text: &str) -> Decimal {
    Decimal::from_json(text.as_bytes()).unwrap()
}

#[test]
fn numbers_are_read_exactly_in_every_spelling() {
    for (text, shown) in [
        ("0", "0"),
        ("-0", "0"),
        ("0.0", "0"),
        ("0e99", "0"),
        ("1.50", "1.5"),
        ("100", "100"),
        ("100.00", "100"),
        ("-12.340", "-12.34"),
        ("1e2", "100"),
        ("1E+2", "100"),
        ("1.5e1", "15"),
        ("150e-1", "15"),
        ("1e-2", "0.01"),
        ("0.1", "0.1"),
        ("0.05", "0.05"),
        ("100.5", "100.5"),
        ("1000.000100", "1000.0001"),
        ("123456789012345678", "123456789012345678"),
        ("1234567890123456789", "1234567890123456789"),
        ("-123456789.12345678901", "-123456789.12345678901"),
        ("1e27", "1000000000000000000000000000"),
        ("9999999999999999999999999999", "9999999999999999999999999999"),
        ("1234567890.123456789012345678", "1234567890.123456789012345678"),
        ("1e-28", "0.0000000000000000000000000001"),
        ("10000000000000000000000000000e-1", "1000000000000000000000000000"),
        ("0.00000000000000000000000000010", "0.0000000000000000000000000001"),
    ] {
        assert_eq!(decimal(text).to_string(), shown, "{text}");
    }
}

#[test]
fn more_than_28_digits_are_refused() {
    for text in [
        "1e28",
        "10000000000000000000000000000",
        "12345678901234567890123456789",
        "1e-29",
        "0.00000000000000000000000000001",
        "1234567890.1234567890123456789",
        "1e400",
        "1e-400",
        "1e99999999999999999999",
    ] {
        assert!(Decimal::from_json(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn sums_and_products_are_exact_or_refused() {
    assert_eq!(decimal("0.1").checked_add(decimal("0.2")), Some(decimal("0.3")));
    let sum = decimal("1e27").checked_add(decimal("0.01"));
    assert_eq!(sum.unwrap().to_string(), "1000000000000000000000000000.01");
    assert_eq!(decimal("1e27").checked_add(decimal("1e-28")), None);
    assert_eq!(decimal("1e-28").checked_mul(decimal("1e-28")), None, "56 places can't be held");
    assert_eq!(decimal("1e27").checked_mul(decimal("1e27")), None);
    assert_eq!(decimal("18446744073709551616").checked_mul(decimal("-9223372036854775808")), None, "it has no opposite");
    assert_eq!(decimal("1e-20").checked_mul(decimal("1e-18")).unwrap().to_string(), format!("0.{}1", "0".repeat(37)));
    let half = decimal("0.5").checked_add(decimal("0.5")).unwrap();
    assert_eq!(decimal("1e27").checked_mul(half), Some(decimal("1e27")), "needless zeros take no room");
    assert_eq!(decimal("5").checked_sub(decimal("5.25")), Some(decimal("-0.25")));
}

#[test]
fn halves_are_rounded_away_from_zero() {
    for (text, rounded) in [
        ("20.125", "20.13"),
        ("20.1249", "20.12"),
        ("-1622.835", "-1622.84"),
        ("1622.835", "1622.84"),
        ("0.005", "0.01"),
        ("-0.005", "-0.01"),
        ("0.0049", "0.00"),
        ("2.675", "2.68"),
        ("1e-28", "0.00"),
        ("3", "3.00"),
    ] {
        assert_eq!(decimal(text).round(2).unwrap().money(), rounded, "{text}");
    }
    assert_eq!(decimal("1e-20").checked_mul(decimal("1e-18")).unwrap().round(0), Some(Decimal::ZERO));
}

#[test]
fn money_has_at_least_two_places_and_all_that_it_needs() {
    for (text, money) in [("1210", "1210.00"), ("12.5", "12.50"), ("-0.3", "-0.30"), ("0.125", "0.125"), ("0", "0.00")] {
        assert_eq!(decimal(text).money(), money);
    }
}

#[test]
fn numbers_are_ordered_by_what_they_are_worth() {
    let ascending = ["-9e27", "-1e-28", "0", "1e-28", "0.09", "0.1", "1", "9e27"].map(decimal);
    assert!(ascending.windows(2).all(|pair| pair.first() < pair.last()));
    assert_eq!(decimal("1.0"), decimal("1"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// The short way to read a number and the long one agree: leading zeros of an exponent force the long one.
    #[test]
    fn a_number_is_worth_the_same_however_it_is_spelled(whole in -99_999_999i64..=99_999_999, cents in 0u32..=9_999_999) {
        let plain = format!("{whole}.{cents:07}");
        prop_assert_eq!(decimal(&plain), decimal(&format!("{plain}e0")));
        prop_assert_eq!(decimal(&plain), decimal(&format!("{}{cents:07}e-7", whole)));
        prop_assert_eq!(decimal(&decimal(&plain).to_string()), decimal(&plain));
    }

    /// Adding and taking away again gives the same number, or was refused.
    #[test]
    fn nothing_is_lost(a in "-?[1-9][0-9]{0,27}", b in "-?0\\.[0-9]{0,27}[1-9]") {
        let (a, b) = (decimal(&a), decimal(&b));
        if let Some(sum) = a.checked_add(b) {
            prop_assert_eq!(sum.checked_sub(b), Some(a));
            prop_assert_eq!(sum.checked_sub(a), Some(b));
        }
    }
}
