//! Dutch VAT rates, and which of them an amount was reckoned with.

use super::Decimal;
use super::item::Charge;
use crate::time::Instant;
use chrono::Datelike;

/// The rates that VAT on an order may follow: 0, 9 and 21 percent, and 6 for orders before 2019 in the Netherlands.
fn rates(ordered_at: Instant) -> &'static [i64] {
    if ordered_at.amsterdam_day().year() < 2019 { &[0, 6, 9, 21] } else { &[0, 9, 21] }
}

/// VAT on an amount, rounded half away from zero to the cent.
pub(crate) fn vat_on(net: Decimal, rate: Decimal) -> Option<Decimal> {
    net.percent(rate)?.round(2)
}

/// Whether this rate explains the VAT: rounded to the cent, or to the last digit.
fn explains(rate: Decimal, net: Decimal, vat: Decimal) -> bool {
    net.percent(rate).is_some_and(|exact| exact == vat || exact.round(2) == Some(vat))
}

/// The single rate that explains the VAT per unit or on the total. The tax office allows rounding in either place.
pub(crate) fn derived(charge: &Charge, ordered_at: Instant) -> Option<Decimal> {
    let mut fitting = rates(ordered_at)
        .iter()
        .map(|&rate| Decimal::whole(rate))
        .filter(|&rate| [charge.unit, charge.total].iter().any(|amounts| explains(rate, amounts.net, amounts.vat)));
    let rate = fitting.next()?;
    fitting.next().is_none().then_some(rate)
}
