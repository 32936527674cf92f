//! The slips behind VAT that doesn't fit, and the rates of the time.

use crate::common::{CREATING, Edit, check, codes, edited, fixed, item, number, options, period, set};
use aanbod::report::{Applicability, Diagnostic};
use aanbod::{Code, Kind, Locale, validate};
use serde_json::json;

/// The smallest course with figures in its one item.
fn figures(price: &str, vat: &str, percentage: &str, quantity: &str) -> String {
    let edits = [
        set(item(0, "priceBeforeTax"), number(price)),
        set(item(0, "vatAmount"), number(vat)),
        set(item(0, "vatPercentage"), number(percentage)),
        set(item(0, "quantity"), number(quantity)),
        set(item(0, "vatExemptAmount"), number(price)),
    ];
    edited(CREATING, &edits)
}

fn found(text: &str, code: Code, locale: Locale) -> Diagnostic {
    let report = validate(Kind::Course, text.as_bytes(), &options().locale(locale)).unwrap();
    report.diagnostics.into_iter().find(|found| found.code == code).unwrap_or_else(|| panic!("no {} in {text}", code.as_str()))
}

/// The titles of what is offered. Each is a choice, and leaves figures that fit.
fn choices(text: &str, code: Code, locale: Locale) -> Vec<String> {
    let found = found(text, code, locale);
    for fix in &found.fixes {
        assert_eq!(fix.applicability, Applicability::Choice, "{}", fix.title);
        let after = check(fixed(text, &fix.operations));
        assert!(!after.diagnostics.iter().any(|found| found.code == code), "{}: {:?}", fix.title, codes(&after));
    }
    found.fixes.into_iter().map(|fix| fix.title).collect()
}

#[test]
fn each_slip_that_explains_the_vat_is_offered_and_the_vat_of_this_price_last() {
    for (price, vat, percentage, quantity, titles) in [
        (
            "121",
            "21",
            "21",
            "1",
            &["Wijzig de prijs in 100,00, zonder btw (samen 121,00)", "Wijzig de btw in 25,41 (samen 146,41)"][..],
        ),
        ("1000", "210", "12", "1", &["Wijzig het tarief in 21% (samen 1.210,00)", "Wijzig de btw in 120,00 (samen 1.120,00)"]),
        ("1000", "90", "90", "1", &["Wijzig het tarief in 9% (samen 1.090,00)", "Wijzig de btw in 900,00 (samen 1.900,00)"]),
        ("1000", "90", "21", "1", &["Wijzig het tarief in 9% (samen 1.090,00)", "Wijzig de btw in 210,00 (samen 1.210,00)"]),
        ("100", "63", "21", "3", &["Wijzig de btw in die van één stuk, 21,00 (samen 121,00)"]),
        ("12.50", "10.50", "21", "4", &["Wijzig de btw in die van één stuk, 2,63 (samen 15,13)"]),
        ("210", "1000", "21", "1", &["Verwissel de prijs en de btw (samen 1.210,00)", "Wijzig de btw in 44,10 (samen 254,10)"]),
        ("-100", "21", "21", "1", &["Wijzig de prijs in 100,00 (samen 121,00)", "Wijzig de btw in -21,00 (samen -121,00)"]),
        ("100", "-21", "21", "1", &["Wijzig de prijs in -100,00 (samen -121,00)", "Wijzig de btw in 21,00 (samen 121,00)"]),
        (
            "10000",
            "210",
            "21",
            "1",
            &["Wijzig de prijs in 1.000,00 (samen 1.210,00)", "Wijzig de btw in 2.100,00 (samen 12.100,00)"],
        ),
        ("1.5", "315", "21", "1", &["Wijzig de prijs in 1.500,00 (samen 1.815,00)", "Wijzig de btw in 0,32 (samen 1,82)"]),
        ("1000", "201", "21", "1", &["Wijzig de btw in 210,00 (samen 1.210,00)"]),
        ("1000", "1210", "21", "1", &["Wijzig de btw in 210,00 (samen 1.210,00)"]),
        (
            "0.01",
            "0.01",
            "-1",
            "1",
            &[
                "Wijzig het tarief in 21% (samen 0,02)",
                "Wijzig het tarief in 9% (samen 0,02)",
                "Wijzig het tarief in 0% (samen 0,02)",
                "Wijzig de btw in 0,00 (samen 0,01)",
            ],
        ),
    ] {
        let text = figures(price, vat, percentage, quantity);
        assert_eq!(choices(&text, Code::VatMismatch, Locale::Nl), titles, "{price} {vat} {percentage}");
        assert_eq!(choices(&text, Code::VatMismatch, Locale::En).len(), titles.len());
    }
}

#[test]
fn without_a_percentage_a_slip_is_offered_where_one_explains_the_amounts() {
    let titles = |price, vat, quantity| choices(&figures(price, vat, "null", quantity), Code::VatRateUnknown, Locale::En);
    assert_eq!(titles("121", "21", "1"), ["Change the price to 100.00, without VAT (121.00 with VAT)"]);
    assert_eq!(titles("100", "63", "3"), ["Change the VAT to that of one piece, 21.00 (121.00 with VAT)"]);
    assert_eq!(titles("100", "-9", "1"), ["Change the VAT to 9.00 (109.00 with VAT)"]);
    assert_eq!(titles("100", "17", "1"), [""; 0]);
}

#[test]
fn a_rate_that_is_not_dutch_gets_those_it_may_have_been() {
    let titles = |price, vat, percentage| choices(&figures(price, vat, percentage, "1"), Code::VatRate, Locale::En);
    assert_eq!(titles("1000", "2100", "210"), ["Change the rate to 21% and the VAT to 210.00 (1,210.00 with VAT)"]);
    assert_eq!(titles("1000", "60", "6"), ["Change the rate to 9% and the VAT to 90.00 (1,090.00 with VAT)"]);
    assert_eq!(titles("1000", "170", "17"), [""; 0]);
}

/// The codes of what a course that is being created is warned about.
fn warned(text: String) -> Vec<&'static str> {
    codes(&check(text)).into_iter().filter(|code| *code != "server-made").collect()
}

#[test]
fn a_rate_as_a_fraction_is_one_finding() {
    for (price, vat, percentage, titles) in [
        ("1000", "210", "0.21", &["Change the rate to 21% (1,210.00 with VAT)"][..]),
        ("1000", "90", "0.09", &["Change the rate to 9% (1,090.00 with VAT)"]),
        ("1000", "90", "9e-2", &["Change the rate to 9% (1,090.00 with VAT)"]),
        ("1000", "2.10", "0.21", &["Change the rate to 21% and the VAT to 210.00 (1,210.00 with VAT)"]),
        ("1000", "500", "0.21", &["Change the rate to 21% and the VAT to 210.00 (1,210.00 with VAT)"]),
        (
            "1000",
            "90",
            "0.21",
            &["Change the rate to 21% and the VAT to 210.00 (1,210.00 with VAT)", "Change the rate to 9% (1,090.00 with VAT)"],
        ),
        // Rates of earlier years are meant as such, and what isn't Dutch any more is said then.
        ("1000", "60", "0.06", &["Change the rate to 6% (1,060.00 with VAT)"]),
        ("1000", "190", "0.19", &["Change the rate to 19% (1,190.00 with VAT)"]),
        ("1000", "120", "0.12", &["Change the rate to 12% (1,120.00 with VAT)"]),
    ] {
        let text = figures(price, vat, percentage, "1");
        assert_eq!(warned(text.clone()), ["vat-fraction"], "{percentage}");
        assert_eq!(choices(&text, Code::VatFraction, Locale::En), titles, "{price} {vat} {percentage}");
    }
    // One of a hundred of another country, and a half percent, may be what they are.
    let foreign = |percentage, vat| {
        let edits: [Edit; 3] = [
            set(item(0, "vatPercentage"), number(percentage)),
            set(item(0, "vatAmount"), number(vat)),
            set(item(0, "vatCountry"), "DE"),
        ];
        warned(edited(CREATING, &edits))
    };
    assert_eq!(foreign("0.19", "38"), ["vat-fraction"]);
    assert_eq!(foreign("0.19", "0.38"), [""; 0]);
    assert_eq!(warned(figures("1000", "5", "0.5", "1")), ["vat-rate"]);
    assert_eq!(warned(figures("1000", "0", "0.0", "1")), [""; 0]);
}

/// Whether a rate that ends or begins with a period is one of its time.
fn is_dutch(start: Option<&str>, end: Option<&str>, rate: &str) -> bool {
    let edits = [
        set(period(0, "startDate"), json!(start)),
        set(period(0, "endDate"), json!(end)),
        set(item(0, "priceBeforeTax"), number("100")),
        set(item(0, "vatAmount"), number(rate)),
        set(item(0, "vatPercentage"), number(rate)),
        set(item(0, "vatCountry"), "NL"),
    ];
    !codes(&check(edited(CREATING, &edits))).contains(&"vat-rate")
}

#[test]
fn a_period_that_ends_at_the_change_of_a_rate_has_the_old_one() {
    for (end, old, new) in [
        ("2019-01-01T00:00:00Z", "6", "9"),
        ("2018-12-31T23:00:00Z", "6", "9"),
        ("2018-12-31T23:59:59Z", "6", "9"),
        ("2012-10-01T00:00:00Z", "19", "21"),
        ("2012-09-30T22:00:00Z", "19", "21"),
    ] {
        for start in [None, Some("2012-01-01T00:00:00Z")] {
            assert!(is_dutch(start, Some(end), old), "{old} until {end}");
            assert!(!is_dutch(start, Some(end), new), "{new} until {end}");
        }
    }
}

#[test]
fn a_period_that_starts_at_the_change_of_a_rate_has_the_new_one() {
    for (start, old, new) in [
        ("2019-01-01T00:00:00Z", "6", "9"),
        ("2018-12-31T23:00:00Z", "6", "9"),
        ("2012-10-01T00:00:00Z", "19", "21"),
        ("2012-09-30T22:00:00Z", "19", "21"),
    ] {
        assert!(!is_dutch(Some(start), None, old), "{old} from {start}");
        assert!(is_dutch(Some(start), None, new), "{new} from {start}");
    }
    // A period across the change may have either.
    for rate in ["6", "9", "0", "21"] {
        assert!(is_dutch(Some("2018-06-01T00:00:00Z"), Some("2019-06-01T00:00:00Z"), rate), "{rate}");
    }
    assert!(!is_dutch(Some("2018-06-01T00:00:00Z"), Some("2019-06-01T00:00:00Z"), "19"));
}

#[test]
fn another_country_has_its_own_rates_however_it_is_written() {
    let warned = |country: serde_json::Value| {
        let rate: [Edit; 3] = [
            set(item(0, "vatPercentage"), number("12")),
            set(item(0, "vatAmount"), number("24")),
            set(item(0, "vatCountry"), country),
        ];
        codes(&check(edited(CREATING, &rate))).contains(&"vat-rate")
    };
    for dutch in [json!("NL"), json!("nl"), json!("Nederland"), json!(""), json!(null)] {
        assert!(warned(dutch.clone()), "{dutch}");
    }
    for other in ["BE", "DE", "UK", "Duitsland"] {
        assert!(!warned(json!(other)), "{other}");
    }
}

#[test]
fn no_vat_follows_from_a_rate_above_all_that_there_are() {
    for (vat, percentage, titles) in [
        ("210", "2100", &["Wijzig het tarief in 21% (samen 1.210,00)"][..]),
        ("210", "210", &["Wijzig het tarief in 21% (samen 1.210,00)"]),
        ("90", "900", &["Wijzig het tarief in 9% (samen 1.090,00)"]),
        ("21000", "2100", &["Wijzig het tarief in 21% en de btw in 210,00 (samen 1.210,00)"]),
        ("500", "150", &[]),
    ] {
        let course = figures("1000", vat, percentage, "1");
        assert_eq!(choices(&course, Code::VatRate, Locale::Nl), titles, "{vat} {percentage}");
        assert!(!codes(&check(course)).contains(&Code::VatMismatch.as_str()), "{vat} {percentage}");
    }
    // Of another country no rates are known, but none is above 100 or below 0, whatever the VAT is.
    for (vat, percentage, code, titles) in [
        ("190", "1900", Code::VatRate, &["Wijzig het tarief in 19% (samen 1.190,00)"][..]),
        ("190", "119", Code::VatRate, &["Wijzig het tarief in 19% (samen 1.190,00)"]),
        ("190", "-19", Code::VatRate, &["Wijzig het tarief in 19% (samen 1.190,00)"]),
        ("190", "2000", Code::VatRate, &[]),
        ("2000", "200", Code::VatRate, &[]),
        ("190", "100", Code::VatMismatch, &["Wijzig de btw in 1.000,00 (samen 2.000,00)"]),
    ] {
        let course = edited(&figures("1000", vat, percentage, "1"), &[set(item(0, "vatCountry"), "DE")]);
        assert_eq!(choices(&course, code, Locale::Nl), titles, "{vat} {percentage}");
    }
    let course = edited(&figures("1000", "2000", "200", "1"), &[set(item(0, "vatCountry"), "DE")]);
    let message = found(&course, Code::VatRate, Locale::En).message;
    assert_eq!(message, "200% isn't a VAT rate anywhere. Correct the percentage.");
}
