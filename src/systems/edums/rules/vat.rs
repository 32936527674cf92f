//! VAT against its price and its rate, and the slips that most likely led to figures that don't fit.

use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Change, Correction, Finding, Findings, Param};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::json::decimal::Decimal;
use crate::json::tape::Value;
use crate::json::value::Json;
use crate::price::rate::InForce;
use crate::spec::Text;

/// A value and the number that it is.
pub(super) type Figure<'t> = (Value<'t>, Decimal);

/// No country has a VAT above the price.
const HIGHEST: i64 = 100;

/// What the VAT of an invoice item is held against.
pub(super) struct Taxed<'t, 'r> {
    pub(super) price: Option<Figure<'t>>,
    pub(super) vat: Option<Figure<'t>>,
    pub(super) quantity: Option<Figure<'t>>,
    pub(super) percentage: Option<Figure<'t>>,
    /// Whether there is no percentage at all, so that the rate follows from the amounts.
    pub(super) is_rate_open: bool,
    /// Whether another country than the Netherlands is given.
    pub(super) is_foreign: bool,
    /// Digits behind the point that the currency has.
    pub(super) places: u32,
    /// The Dutch rates of the time in which the item can be ordered.
    pub(super) rates: &'r InForce,
}

impl<'t> Taxed<'t, '_> {
    /// The rate against those of the Netherlands, and percentage, price and VAT against each other; without a percentage, whether
    /// a Dutch rate explains the VAT.
    #[inline]
    pub(super) fn check(&self, findings: &mut Findings<'t>) {
        let amounts = self.price.zip(self.vat);
        if let Some(percentage) = self.percentage {
            let is_dutch = (self.is_foreign && !is_nowhere(percentage.1)) || self.rates.rates().any(|rate| rate == percentage.1);
            let mismatch = amounts.filter(|(price, vat)| self.explains(price.1, percentage.1, vat.1) == Some(false));
            if !is_dutch || mismatch.is_some() {
                self.doubtful(percentage, is_dutch, mismatch, findings);
            }
        } else if let Some((price, vat)) = amounts
            && self.is_rate_open
            && !self.is_foreign
            && !self.rates.rates().any(|rate| self.explains(price.1, rate, vat.1).unwrap_or(true))
        {
            findings.add(self.unknown(price, vat));
        }
    }

    /// A percentage that isn't Dutch, or one that doesn't lead from the price to the VAT: said once.
    #[cold]
    fn doubtful(
        &self,
        percentage: Figure<'t>,
        is_dutch: bool,
        mismatch: Option<(Figure<'t>, Figure<'t>)>,
        findings: &mut Findings<'t>,
    ) {
        if let Some(finding) = self.fraction(percentage) {
            findings.add(finding);
            return;
        }
        // No VAT follows from a rate that no country has, so that only the rate is to be corrected.
        if self.is_foreign && is_nowhere(percentage.1) {
            findings.add(self.nowhere(percentage.0, percentage.1));
            return;
        }
        if percentage.1 > Decimal::whole(HIGHEST) {
            findings.add(self.not_dutch(percentage.0, percentage.1));
            return;
        }
        // A Dutch rate that explains the amounts is offered with them.
        let has_rate = |(price, vat): (Figure<'t>, Figure<'t>)| self.rates.rates().any(|rate| self.fits(price.1, rate, vat.1));
        if !is_dutch && !mismatch.is_some_and(has_rate) {
            findings.add(self.not_dutch(percentage.0, percentage.1));
        }
        if let Some((price, vat)) = mismatch {
            self.mismatch(price, vat, percentage, findings);
        }
    }

    /// Whether a rate leads from a price to a VAT; `None` when that can't be reckoned. Rounding may be per item or on the total; on
    /// the total is the narrower of the two for one item, so a cent covers both.
    #[inline]
    fn explains(&self, price: Decimal, rate: Decimal, vat: Decimal) -> Option<bool> {
        Some(vat.checked_sub(price.percent(rate)?)?.abs() <= Decimal::unit(self.places))
    }

    fn fits(&self, price: Decimal, rate: Decimal, vat: Decimal) -> bool {
        self.explains(price, rate, vat) == Some(true)
    }

    fn vat_of(&self, price: Decimal, rate: Decimal) -> Option<Decimal> {
        price.percent(rate)?.round(self.places)
    }

    /// A percentage below 1 that is a rate as a fraction: a rate that there was at any time in the Netherlands, or one that explains
    /// the amounts.
    #[cold]
    fn fraction(&self, (value, typed): Figure<'t>) -> Option<Finding<'t>> {
        let meant = typed.checked_mul(Decimal::whole(100)).filter(|_| typed.abs() < Decimal::whole(1) && !typed.is_zero())?;
        let amounts = self.price.zip(self.vat);
        let fits = |rate: Decimal| amounts.is_some_and(|(price, vat)| self.fits(price.1, rate, vat.1));
        let was_dutch = !self.is_foreign && [6, 9, 19, 21].map(Decimal::whole).contains(&meant);
        if !fits(meant) && !was_dutch {
            return None;
        }
        let finding =
            Finding::at(Code::VatFraction, value).with("value", Param::Amount(typed)).with("expected", Param::Amount(meant));
        let finding = finding.correction(self.to_rate(value, meant, fits(meant)));
        let others = self.rates.rates().filter(|&rate| rate != meant && !rate.is_zero() && fits(rate));
        Some(others.fold(finding, |finding, rate| finding.correction(self.to_rate(value, rate, true))))
    }

    /// A percentage that is a rate in no country. What explains the amounts, with the point or the sign in another place, is offered.
    #[cold]
    fn nowhere(&self, value: Value<'t>, percentage: Decimal) -> Finding<'t> {
        let finding = Finding::at(Code::VatRate, value).with("value", Param::Amount(percentage));
        let finding = finding.with("rates", Param::Nothing).with("foreign", Param::Text(NOWHERE));
        let moved = (1..=2).filter_map(|places| percentage.checked_mul(Decimal::unit(places)));
        let meant = moved.chain([-percentage]).chain(percentage.checked_sub(Decimal::whole(100)));
        let fits = |rate: &Decimal| self.price.zip(self.vat).is_some_and(|(price, vat)| self.fits(price.1, *rate, vat.1));
        let meant = meant.filter(|rate| !is_nowhere(*rate) && fits(rate));
        meant.fold(finding, |finding, rate| finding.correction(self.to_rate(value, rate, true)))
    }

    /// A percentage that isn't a Dutch rate of the time.
    #[cold]
    fn not_dutch(&self, value: Value<'t>, percentage: Decimal) -> Finding<'t> {
        let rates = self.rates.rates().map(|rate| rate.to_string()).collect::<Vec<_>>().join(", ");
        let mut finding = Finding::at(Code::VatRate, value).with("value", Param::Amount(percentage));
        finding = finding.with("rates", Param::Name(rates)).with("foreign", Param::Nothing);
        let follows = self.rates.instead_of(percentage);
        for rate in self.rates.rates() {
            let amounts = self.price.zip(self.vat);
            let fits = amounts.is_some_and(|(price, vat)| self.fits(price.1, rate, vat.1));
            // With the VAT in the price, there are two mistakes, and another VAT would be a third.
            let is_gross = amounts.is_some_and(|(price, vat)| !fits && self.price_with_vat(price, vat, rate).is_some());
            if !is_gross && (fits || Some(rate) == follows || is_slip(percentage, rate)) {
                finding = finding.correction(self.to_rate(value, rate, fits));
            }
        }
        finding
    }

    /// The percentage becomes this rate, and the VAT what follows from it.
    fn to_rate(&self, value: Value<'t>, rate: Decimal, fits: bool) -> Correction<'t> {
        let change = Change::Replace(value, Json::Number(rate.to_string()));
        match self.price.zip(self.vat) {
            Some((price, vat)) if fits => with_gross(Correction::choice(FixTitle::VatRateTo, change), price.1, vat.1),
            Some((price, vat)) => match self.vat_of(price.1, rate) {
                Some(expected) => with_gross(Correction::choice(FixTitle::VatRateAndVatTo, change), price.1, expected)
                    .with("vat", Param::Money(expected))
                    .and(Change::Replace(vat.0, Json::Number(expected.money()))),
                None => Correction::choice(FixTitle::ReplaceWith, change),
            },
            None => Correction::choice(FixTitle::ReplaceWith, change),
        }
        .with("to", Param::Amount(rate))
    }

    /// The VAT isn't the percentage of the price. Each slip that explains the figures is offered, and the VAT of this price if its rate
    /// can be one.
    #[cold]
    fn mismatch(&self, price: Figure<'t>, vat: Figure<'t>, percentage: Figure<'t>, findings: &mut Findings<'t>) {
        let rate = percentage.1;
        let Some(expected) = self.vat_of(price.1, rate) else { return };
        let mut finding = Finding::at(Code::VatMismatch, vat.0)
            .with("value", Param::Money(vat.1))
            .with("expected", Param::Money(expected))
            .with("percentage", Param::Amount(rate))
            .with("price", Param::Money(price.1));
        if let Some(correction) = self.price_with_vat(price, vat, rate) {
            finding = finding.correction(correction);
        }
        let mut is_rate_wrong = false;
        for rate in self.rates.rates().filter(|other| *other != rate) {
            if self.fits(price.1, rate, vat.1) {
                is_rate_wrong = true;
                finding = finding.correction(self.to_rate(percentage.0, rate, true));
            }
        }
        if self.fits(vat.1, rate, price.1) {
            let swapped = Correction::choice(FixTitle::SwapPriceAndVat, Change::Replace(price.0, written(vat.0)));
            finding = finding.correction(with_gross(swapped, price.1, vat.1).and(Change::Replace(vat.0, written(price.0))));
        }
        for other in slips(price.1).filter(|&other| !is_rate_wrong && self.fits(other, rate, vat.1)) {
            finding = finding.correction(price_to(FixTitle::PriceTo, price.0, other, vat.1));
        }
        let title = if self.is_of_all(expected, price.1, rate, vat.1) { FixTitle::VatOfOneTo } else { FixTitle::VatTo };
        findings.add(finding.correction(vat_to(title, vat.0, expected, price.1)));
    }

    /// No percentage, and no Dutch rate leads from the price to the VAT: the slips that explain the figures are offered.
    #[cold]
    fn unknown(&self, price: Figure<'t>, vat: Figure<'t>) -> Finding<'t> {
        let mut finding = Finding::at(Code::VatRateUnknown, vat.0).with("value", Param::Money(vat.1));
        finding = finding.with("price", Param::Money(price.1));
        for rate in self.rates.rates().filter(|rate| !rate.is_zero()) {
            if let Some(correction) = self.price_with_vat(price, vat, rate) {
                finding = finding.correction(correction);
            }
            let Some(expected) = self.vat_of(price.1, rate) else { continue };
            if self.is_of_all(expected, price.1, rate, vat.1) {
                finding = finding.correction(vat_to(FixTitle::VatOfOneTo, vat.0, expected, price.1));
            } else if self.fits(price.1, rate, -vat.1) {
                finding = finding.correction(vat_to(FixTitle::VatTo, vat.0, expected, price.1));
            }
        }
        finding
    }

    /// The VAT is a part of the price: the rest is the price without it.
    fn price_with_vat(&self, price: Figure<'t>, vat: Figure<'t>, rate: Decimal) -> Option<Correction<'t>> {
        let net = price.1.checked_sub(vat.1)?;
        // A cent of rounding lets any VAT fit nothing at all.
        let is_part = !net.is_zero() && net.is_negative() == price.1.is_negative() && net.abs() < price.1.abs();
        let fits = is_part && self.fits(net, rate, vat.1);
        fits.then(|| price_to(FixTitle::PriceWithoutVatTo, price.0, net, vat.1))
    }

    /// Whether the VAT is that of all pieces together, rounded in either place.
    fn is_of_all(&self, expected: Decimal, price: Decimal, rate: Decimal, vat: Decimal) -> bool {
        let Some((_, quantity)) = self.quantity.filter(|(_, quantity)| *quantity > Decimal::whole(1)) else { return false };
        expected.checked_mul(quantity) == Some(vat)
            || price.checked_mul(quantity).is_some_and(|total| self.fits(total, rate, vat))
    }
}

const NOWHERE: Text =
    Text { en: "a VAT rate anywhere. Correct the percentage.", nl: "nergens een btw-tarief. Verbeter het percentage." };

/// Whether no country has a rate like this.
fn is_nowhere(rate: Decimal) -> bool {
    rate > Decimal::whole(HIGHEST) || rate.is_negative()
}

/// A value as it is written.
fn written(value: Value<'_>) -> Json {
    Json::Number(String::from_utf8_lossy(value.raw()).into_owned())
}

fn with_gross<'t>(correction: Correction<'t>, price: Decimal, vat: Decimal) -> Correction<'t> {
    correction.with("gross", price.checked_add(vat).map_or(Param::Nothing, Param::Money))
}

fn price_to<'t>(title: FixTitle, value: Value<'t>, price: Decimal, vat: Decimal) -> Correction<'t> {
    let correction = Correction::choice(title, Change::Replace(value, Json::Number(price.money())));
    with_gross(correction, price, vat).with("to", Param::Money(price))
}

fn vat_to<'t>(title: FixTitle, value: Value<'t>, vat: Decimal, price: Decimal) -> Correction<'t> {
    let correction = Correction::choice(title, Change::Replace(value, Json::Number(vat.money())));
    with_gross(correction, price, vat).with("to", Param::Money(vat))
}

/// What a price is with the other sign, or with its point in another place.
fn slips(price: Decimal) -> impl Iterator<Item = Decimal> {
    let moved = (1..=3).flat_map(move |places| {
        let factor = Decimal::whole(10i64.pow(places));
        [price.checked_mul(factor), price.checked_mul(Decimal::unit(places))].into_iter().flatten()
    });
    std::iter::once(-price).chain(moved)
}

/// Whether a rate was typed with its point in another place, or with its digits swapped.
fn is_slip(typed: Decimal, rate: Decimal) -> bool {
    let moved = [1, 10, 100].map(Decimal::whole);
    let is_moved = moved.iter().any(|&factor| typed.checked_mul(factor) == Some(rate) || rate.checked_mul(factor) == Some(typed));
    let swapped: String = typed.to_string().chars().rev().collect();
    !rate.is_zero() && (is_moved || typed == -rate || swapped == rate.to_string())
}
