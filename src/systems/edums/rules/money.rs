//! Rules about invoice items: figures that contradict each other.

use super::vat::Taxed;
use super::{Course, objects, periods};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Change, Correction, Finding, Findings, Param};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::diagnostics::unseen;
use crate::json::decimal::Decimal;
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::options::{ExemptAmount, StartMomentItems};
use crate::price::period::Span;
use crate::price::rate::InForce;
use crate::spec::iso;
use crate::spec::property::differs_in_case;
use crate::time::Instant;
use std::borrow::Cow;

/// An invoice item and where it stands.
struct Item<'t, 'r> {
    item: Value<'t>,
    /// Digits behind the point that its currency has, and that currency; empty when it isn't known.
    places: u32,
    currency: String,
    /// The Dutch rates of the time in which it can be ordered.
    rates: &'r InForce,
    /// Whether the caller lists the countries that are allowed.
    lists_countries: bool,
}

/// Currency codes of the cost details.
pub(super) fn currencies<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    for period in &course.periods {
        let value = period.detail.filled("currencyCode");
        let text = value.and_then(Value::text).filter(|text| !text.trim().is_empty());
        let (Some(value), Some(text)) = (value, text) else {
            if value.is_none_or(|value| value.shape() == Shape::String) {
                without_currency(course, period.detail, findings);
            }
            continue;
        };
        if course.lists_currencies {
            continue;
        }
        // One with characters that nobody sees is told as that.
        if iso::currency_places(&text).is_none() && !unseen::is_in(value) {
            let right = iso::meant_currency(&text);
            let mut finding = Finding::at(Code::Currency, value).value(value);
            if iso::currency_places(&right).is_some() {
                finding = finding.correction(Correction::to_text(value, right, true));
            }
            findings.add(finding);
        }
    }
}

/// A period that has a price but no currency. Most likely it is that of the others, or the euro.
#[cold]
fn without_currency<'t>(course: &Course<'t>, detail: Value<'t>, findings: &mut Findings<'t>) {
    const NAME: &str = "currencyCode";
    let mut items = detail.items("invoiceItems");
    // In another spelling it has a finding there.
    let is_misspelt = detail.children().any(|child| !child.key_is(NAME) && differs_in_case(NAME, &child.key()));
    if detail.node().unclosed
        || is_misspelt
        || !items.any(|item| item.get("priceBeforeTax").is_some_and(|price| price.decimal().is_some()))
    {
        return;
    }
    let known =
        course.periods.iter().find_map(|period| period.detail.text_at(NAME).filter(|text| iso::currency_places(text).is_some()));
    let likely = Json::String(known.map_or_else(|| "EUR".to_owned(), Cow::into_owned));
    let (anchor, change) = match detail.get(NAME) {
        Some(value) => (Anchor::Value(value), Change::Replace(value, likely.clone())),
        None => (Anchor::Missing(detail, NAME), Change::Add(detail, NAME, likely.clone())),
    };
    let Json::String(likely) = likely else { return };
    let correction = Correction::choice(FixTitle::FillIn, change).with("to", Param::Name(likely));
    findings.add(Finding::new(Code::CurrencyMissing, anchor).correction(correction));
}

/// Items of a start moment, which have no currency of their own, where the periods differ in theirs. Said once.
pub(super) fn currencies_of_start_moments<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    let known = |code: &Cow<'t, str>| course.lists_currencies || iso::currency_places(code).is_some();
    let mut codes = course.periods.iter().filter_map(|period| period.detail.text_at("currencyCode")).filter(known);
    let Some(first) = codes.next() else { return };
    let Some(other) = codes.find(|code| *code != first) else { return };
    let lists = course.start_moments.iter().filter_map(|moment| moment.get("invoiceItems"));
    let mut filled = lists.filter(|list| list.shape() == Shape::Array && list.children().next().is_some());
    if let Some(list) = filled.next() {
        let currencies = Param::Value([first.as_ref(), other.as_ref()].join(", "));
        findings.add(Finding::at(Code::CurrencyMixed, list).with("currencies", currencies));
    }
}

/// Lists of items that are all optional. The items of a start moment may come on top of others.
pub(super) fn optional_items<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    let owners = course.periods.iter().map(|period| period.detail);
    let moments = course.start_moments.iter().copied().filter(|_| course.start_moment_items == StartMomentItems::Replace);
    for list in owners.chain(moments).filter_map(|owner| owner.get("invoiceItems")) {
        let optional = |item: Value<'t>| item.get("isOptional").and_then(Value::boolean) == Some(true);
        // The first item settles it in nearly every list.
        let mut items = list.children();
        if list.shape() == Shape::Array && items.next().is_some_and(optional) && items.all(optional) && !list.node().unclosed {
            findings.add(Finding::at(Code::AllOptional, list));
        }
    }
}

/// Every invoice item by itself, and whether they agree on what the exempt amount is.
pub(super) fn items<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    let mut first: Option<(Value<'t>, ExemptAmount)> = None;
    let mut mixed = false;
    let mut check = |item: &Item<'t, '_>, findings: &mut Findings<'t>| {
        let smell = figures(item, course.exempt_amount, findings);
        match (first, smell) {
            (None, Some(smell)) => first = Some((item.item, smell)),
            (Some((other, usual)), Some(smell)) if smell != usual && !mixed => {
                mixed = true;
                if let Some(value) = item.item.get("vatExemptAmount") {
                    findings.add(Finding::at(Code::ExemptMixed, value).with("other", Param::Place(other)));
                }
            }
            _ => {}
        }
    };
    for period in &course.periods {
        let (places, currency) = currency(Some(period.detail));
        let real = |limit: Option<Instant>| limit.filter(|limit| !periods::is_no_date(*limit));
        let span = Span { from: real(period.start.instant()), until: real(period.end.instant()) };
        let rates = InForce::during(around(span, course.now));
        for item in objects(Some(period.detail), "invoiceItems") {
            check(
                &Item { item, places, currency: currency.clone(), rates: &rates, lists_countries: course.lists_countries },
                findings,
            );
        }
    }
    let (places, currency) = currency(course.periods.first().map(|period| period.detail));
    let rates = InForce::during(around(Span { from: None, until: None }, course.now));
    for moment in &course.start_moments {
        for item in objects(Some(*moment), "invoiceItems") {
            check(
                &Item { item, places, currency: currency.clone(), rates: &rates, lists_countries: course.lists_countries },
                findings,
            );
        }
    }
}

/// A period without start is judged from the present on, or from its end where that is earlier: nobody orders in the past.
fn around(span: Span, now: Option<Instant>) -> Span {
    let from = match (now, span.until) {
        (Some(now), Some(until)) => Some(now.min(until)),
        (now, until) => now.or(until),
    };
    Span { from: span.from.or(from), until: span.until }
}

fn currency(detail: Option<Value<'_>>) -> (u32, String) {
    let code = detail.and_then(|detail| detail.text_at("currencyCode")).unwrap_or_default();
    match iso::currency_places(&code) {
        Some(places) => (places, code.into_owned()),
        None => (2, String::new()),
    }
}

/// The rules about one item; what its exempt amount looks like.
fn figures<'t>(entry: &Item<'t, '_>, reading: ExemptAmount, findings: &mut Findings<'t>) -> Option<ExemptAmount> {
    let item = entry.item;
    if item.node().unclosed {
        // The text breaks off here: what a figure depends on may still have come.
        return None;
    }
    let [price, vat, exempt, exempt_vat, quantity, percentage, country, kind, kind_display] = item.get_all([
        "priceBeforeTax",
        "vatAmount",
        "vatExemptAmount",
        "vatExemptAmountVAT",
        "quantity",
        "vatPercentage",
        "vatCountry",
        "costType",
        "costTypeDisplayValue",
    ]);
    let number = |value: Option<Value<'t>>| value.and_then(|value| Some((value, value.decimal()?)));
    let (price, vat, exempt, exempt_vat) = (number(price), number(vat), number(exempt), number(exempt_vat));
    for (value, amount) in [price, vat, exempt, exempt_vat].into_iter().flatten() {
        if amount.places() > entry.places {
            let known = Some(&entry.currency).filter(|currency| !currency.is_empty());
            findings.add(
                Finding::at(Code::MoneyDecimals, value)
                    .with("value", Param::Money(amount))
                    .with("places", Param::Name(entry.places.to_string()))
                    .with("currency", known.map_or(Param::Nothing, |currency| Param::Value(currency.clone()))),
            );
        }
    }
    if let Some((value, amount)) =
        price.filter(|(_, amount)| amount.is_negative() && ![kind, kind_display].into_iter().flatten().any(speaks_of_discount))
    {
        findings.add(Finding::at(Code::PriceNegative, value).with("value", Param::Money(amount)));
    }
    let quantity = number(quantity);
    if let Some((value, amount)) = quantity.filter(|(_, amount)| *amount < Decimal::whole(1)) {
        findings.add(Finding::at(Code::Quantity, value).with("value", Param::Amount(amount)));
    }
    let taxed = Taxed {
        price,
        vat,
        quantity,
        percentage: number(percentage),
        is_rate_open: percentage.is_none_or(Value::is_null),
        is_foreign: country_of(country, entry.lists_countries, findings) == Some(false),
        places: entry.places,
        rates: entry.rates,
    };
    taxed.check(findings);
    let (Some((_, price)), Some((value, amount))) = (price, exempt) else { return None };
    exempt_amount(price, vat.map(|vat| vat.1), value, amount, exempt_vat.map(|vat| vat.1), reading, findings)
}

#[cold]
fn speaks_of_discount(kind: Value<'_>) -> bool {
    let text = kind.text().unwrap_or_default().to_ascii_lowercase();
    ["discount", "korting", "reduction", "rebate"].iter().any(|word| text.contains(word))
}

/// Checks `vatCountry`; whether it is the Netherlands, where anything is given.
fn country_of<'t>(country: Option<Value<'t>>, is_listed: bool, findings: &mut Findings<'t>) -> Option<bool> {
    let value = country.filter(|value| value.shape() == Shape::String)?;
    let text = value.text()?;
    if iso::is_country(&text) {
        return Some(text == "NL");
    }
    if text.trim().is_empty() {
        return None;
    }
    let is_unseen = unseen::is_in(value);
    let plain = if is_unseen { unseen::find(&text, unseen::Sort::Code) } else { None };
    let right = iso::meant_country(plain.as_ref().map_or(&text, |found| &found.plain));
    let dutch = right.as_deref() == Some("NL");
    if !is_listed && !is_unseen {
        let mut finding = Finding::at(Code::Country, value).value(value);
        if let Some(right) = right {
            finding = finding.correction(Correction::to_text(value, right, true));
        }
        findings.add(finding);
    }
    Some(dutch)
}

/// What an exempt amount looks like, and whether that fits the reading in force.
///
/// At or above the price it can hardly replace the VAT; at or below the VAT it can hardly be the price.
fn exempt_amount<'t>(
    price: Decimal,
    vat: Option<Decimal>,
    value: Value<'t>,
    amount: Decimal,
    exempt_vat: Option<Decimal>,
    reading: ExemptAmount,
    findings: &mut Findings<'t>,
) -> Option<ExemptAmount> {
    if amount.is_zero() {
        let free = reading == ExemptAmount::Price && exempt_vat.is_none_or(Decimal::is_zero);
        if free && !price.is_zero() && !price.is_negative() {
            findings.add(Finding::at(Code::ExemptFree, value).with("price", Param::Money(price)));
        }
        return None;
    }
    let vat = vat.unwrap_or_default();
    let smell = if price.is_zero() {
        return None;
    } else if amount.abs() >= price.abs() {
        ExemptAmount::Price
    } else if amount.abs() <= vat.abs() {
        ExemptAmount::VatReplacement
    } else {
        return None;
    };
    if smell != reading {
        let reading = match reading {
            ExemptAmount::Price => "price",
            ExemptAmount::VatReplacement => "vatReplacement",
        };
        findings.add(
            Finding::at(Code::ExemptReading, value)
                .with("value", Param::Money(amount))
                .with("vat", Param::Money(vat))
                .with("price", Param::Money(price))
                .with("reading", Param::Reading(reading)),
        );
    }
    Some(smell)
}
