//! The VAT rates of the Netherlands, when they were in force (Wet op de omzetbelasting 1968, art. 9), and which of them an amount was
//! reckoned with.

use super::Decimal;
use super::item::Charge;
use super::period::Span;
use crate::time::{Instant, SECOND};
use chrono::NaiveDate;
use serde::{Serialize, Serializer};

/// A VAT rate of the Netherlands, and the Dutch days between which it was in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct VatRate {
    /// In percent.
    pub percentage: i64,
    /// The first day; `None`: since ever, as far as prices go back.
    #[serde(serialize_with = "as_text")]
    pub from: Option<NaiveDate>,
    /// The first day on which it was no longer in force; `None`: it still is.
    #[serde(serialize_with = "as_text")]
    pub until: Option<NaiveDate>,
}

fn as_text<S: Serializer>(day: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
    day.map(|day| day.to_string()).serialize(serializer)
}

/// Every rate, in force or not, the highest first.
///
/// ```
/// let now: Vec<i64> = aanbod::vat_rates().iter().filter(|rate| rate.until.is_none()).map(|rate| rate.percentage).collect();
/// assert_eq!(now, [21, 9, 0]);
/// ```
#[must_use]
pub const fn vat_rates() -> &'static [VatRate] {
    RATES
}

const OCTOBER_2012: Option<NaiveDate> = NaiveDate::from_ymd_opt(2012, 10, 1);
const JANUARY_2019: Option<NaiveDate> = NaiveDate::from_ymd_opt(2019, 1, 1);

static RATES: &[VatRate] = &[
    VatRate { percentage: 21, from: OCTOBER_2012, until: None },
    VatRate { percentage: 19, from: None, until: OCTOBER_2012 },
    VatRate { percentage: 9, from: JANUARY_2019, until: None },
    VatRate { percentage: 6, from: None, until: JANUARY_2019 },
    VatRate { percentage: 0, from: None, until: None },
];

/// The rates that were in force at some time of a span.
#[derive(Clone, Copy)]
pub(crate) struct InForce([Option<Decimal>; RATES.len()]);

impl InForce {
    /// A span that ends exactly where a rate changes, at midnight in Amsterdam or in UTC, is of the time before.
    pub(crate) fn during(span: Span) -> Self {
        let mut rates = [None; RATES.len()];
        for (rate, found) in RATES.iter().zip(&mut rates) {
            let has_begun = rate.from.is_none_or(|from| !ends_by(span, from));
            let has_ended = |until| span.from.is_some_and(|at| at >= dutch(until)) && !ends_by(span, until);
            let is_over = rate.until.is_some_and(has_ended);
            *found = (has_begun && !is_over).then(|| Decimal::whole(rate.percentage));
        }
        InForce(rates)
    }

    /// The rates, the highest first.
    pub(crate) fn rates(&self) -> impl Iterator<Item = Decimal> {
        self.0.into_iter().flatten()
    }

    /// The rate of these that has come in the place of this one, or was there before it.
    pub(crate) fn instead_of(&self, rate: Decimal) -> Option<Decimal> {
        let pairs = [(19, 21), (21, 19), (6, 9), (9, 6)];
        let (_, other) = pairs.into_iter().find(|&(one, _)| Decimal::whole(one) == rate)?;
        self.rates().find(|&known| known == Decimal::whole(other))
    }
}

/// Whether a span ends before a day, or at its midnight in UTC, the later of the two.
fn ends_by(span: Span, day: NaiveDate) -> bool {
    span.until.is_some_and(|until| until <= Instant::midnight(day))
}

/// Midnight in Amsterdam.
fn dutch(day: NaiveDate) -> Instant {
    let utc = Instant::midnight(day);
    utc.plus(utc.amsterdam_offset().wrapping_mul(-3600 * SECOND)).unwrap_or(utc)
}

/// VAT on an amount, rounded half away from zero to the cent.
pub(crate) fn vat_on(net: Decimal, rate: Decimal) -> Option<Decimal> {
    net.percent(rate)?.round(2)
}

/// Whether this rate explains the VAT: rounded to the cent, or to the last digit.
fn explains(rate: Decimal, net: Decimal, vat: Decimal) -> bool {
    net.percent(rate).is_some_and(|exact| exact == vat || exact.round(2) == Some(vat))
}

/// The single rate that explains the VAT per unit or on the total: one that wasn't over when the order was placed. The tax office
/// allows rounding in either place.
pub(crate) fn derived(charge: &Charge, ordered_at: Instant) -> Option<Decimal> {
    let mut fitting = RATES
        .iter()
        .filter(|rate| rate.until.is_none_or(|until| ordered_at < dutch(until)))
        .map(|rate| Decimal::whole(rate.percentage))
        .filter(|&rate| [charge.unit, charge.total].iter().any(|amounts| explains(rate, amounts.net, amounts.vat)));
    let rate = fitting.next()?;
    fitting.next().is_none().then_some(rate)
}
