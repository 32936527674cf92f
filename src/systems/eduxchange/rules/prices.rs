//! Rules about prices: figures that contradict each other.

use super::Association;
use super::figure::figure;
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Correction, Finding, Findings, Param, shown};
use crate::json::decimal::Decimal;
use crate::json::tape::Value;
use crate::spec::iso;
use crate::systems::eduxchange::table::AMOUNT;

/// An amount of the document, when it is written as one.
fn amount(value: Option<Value<'_>>) -> Option<Decimal> {
    let text = value?.text()?;
    Some(text.as_bytes()).filter(|text| (AMOUNT.matches)(text)).and_then(|text| Decimal::from_json(text).ok())
}

/// Whether a text says that it shows a price without VAT.
fn without_vat(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let mut words = text.split(|character: char| !character.is_alphabetic());
    words.any(|word| matches!(word, "ex" | "zonder" | "without") || word.starts_with("excl"))
}

/// What stands for a currency in a text, besides its code. A sign that several have, such as that of dollars, is that of each.
const SIGNS: &[(&str, &[&str])] = &[
    ("EUR", &["€", "euro"]),
    ("USD", &["$"]),
    ("GBP", &["£"]),
    ("CHF", &["Fr."]),
    ("SEK", &["kr"]),
    ("NOK", &["kr"]),
    ("DKK", &["kr"]),
    ("PLN", &["zł"]),
    ("CZK", &["Kč"]),
    ("AUD", &["$"]),
    ("CAD", &["$"]),
];

/// Whether a text says that what it shows is in a currency: by its code or its sign. Other currencies can't be compared.
fn is_in(text: &str, currency: &str) -> bool {
    let currency = match currency.trim().to_ascii_uppercase() {
        none if none.is_empty() => "EUR".to_owned(),
        code => code,
    };
    if text.to_ascii_uppercase().contains(&currency) {
        return true;
    }
    let signs = SIGNS.iter().find(|(code, _)| *code == currency).map_or(&[][..], |(_, signs)| *signs);
    let text = text.to_lowercase();
    signs.iter().any(|sign| text.contains(&sign.to_lowercase()))
}

/// An amount with three digits behind its point, which in Dutch sets thousands apart. Both readings are offered.
#[cold]
#[inline(never)]
fn thousands<'t>(value: Value<'t>, text: &str, currency: Option<Value<'t>>) -> Option<Finding<'t>> {
    let (whole, rest) = text.split_once('.')?;
    let places = currency.and_then(|value| iso::currency_places(&value.text()?)).unwrap_or(2);
    if whole.len() > 3 || whole.starts_with('0') || places != 2 {
        return None;
    }
    let finding = Finding::at(Code::MoneyDecimals, value).value(value).with("places", Param::Name(places.to_string()));
    let finding = finding.with("currency", currency.map_or(Param::Nothing, |code| Param::Value(shown(code))));
    let readings = [Some([whole, rest].concat()), text.strip_suffix('0').map(str::to_owned)];
    Some(
        readings.into_iter().flatten().fold(finding, |finding, text| finding.correction(Correction::to_text(value, text, false))),
    )
}

/// One entry of `priceInformation`.
pub(super) fn cost<'t>(association: &Association<'t>, entry: Value<'t>, findings: &mut Findings<'t>) {
    let [whole, vat, net, currency] = entry.get_all(["amount", "vatAmount", "amountWithoutVat", "currency"]);
    if let (false, Some(value)) = (association.lists_currencies, currency)
        // An empty one is told already, where an empty value is worth a word.
        && let Some(text) = value.text().filter(|text| !(text.is_empty() && association.eduxchange))
        && iso::currency_places(&text).is_none()
    {
        let right = iso::meant_currency(&text);
        let mut finding = Finding::at(Code::Currency, value).value(value);
        if iso::currency_places(&right).is_some() {
            finding = finding.correction(Correction::to_text(value, right, true));
        }
        findings.add(finding);
    }
    for value in [whole, vat, net].into_iter().flatten() {
        let text = value.text().filter(|text| text.as_bytes().iter().rev().nth(3) == Some(&b'.'));
        if let Some(finding) =
            text.filter(|text| (AMOUNT.matches)(text.as_bytes())).and_then(|text| thousands(value, &text, currency))
        {
            findings.add(finding);
        }
    }
    let (Some(value), Some(stated)) = (whole, amount(whole)) else { return };
    let net = amount(net);
    if let (Some(vat), Some(net)) = (amount(vat), net)
        && let Some(sum) = net.checked_add(vat).filter(|sum| *sum != stated)
    {
        findings.add(
            Finding::at(Code::PriceSum, value)
                .with("value", Param::Money(stated))
                .with("expected", Param::Money(sum))
                .with("net", Param::Money(net))
                .with("vat", Param::Money(vat)),
        );
    }
    for text in entry.items("displayAmount") {
        let Some(value) = text.get("value") else { continue };
        let (Some(read), language) = (value.text(), text.text_at("language").unwrap_or_default()) else { continue };
        if !is_in(&read, currency.and_then(Value::text).as_deref().unwrap_or("EUR")) {
            continue;
        }
        let is_right = |shown: &Decimal| *shown == stated || (Some(*shown) == net && without_vat(&read));
        if let Some(shown) = figure(&read, &language).filter(|shown| !is_right(shown)) {
            let finding = Finding::at(Code::PriceShown, value).with("value", Param::Money(shown));
            findings.add(finding.with("amount", Param::Money(stated)));
        }
    }
}
