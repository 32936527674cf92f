//! Invoice items: what each of them charges.

use super::offer::Refusal;
use super::request::{Choice, Owner, Terms};
use super::{Amounts, Decimal};
use crate::diagnostics::findings::Anchor;
use crate::json::tape::{Shape, Value};
use crate::options::ExemptAmount;

/// A list of invoice items.
#[derive(Clone, Copy)]
pub(crate) struct Items<'t> {
    pub(crate) list: Value<'t>,
    pub(crate) owner: Owner,
}

/// One invoice item, its properties looked up once.
#[derive(Clone, Copy)]
pub(crate) struct Item<'t> {
    pub(crate) value: Value<'t>,
    pub(crate) cost_type: Option<Value<'t>>,
    pub(crate) exempt_amount: Option<Value<'t>>,
    pub(crate) optional: bool,
    /// `isOptional`, whatever it is.
    pub(super) is_optional: Option<Value<'t>>,
    pub(super) percentage: Option<Value<'t>>,
    /// Whether it has a key twice, or one that the specification doesn't know.
    pub(super) is_irregular: bool,
    quantity: Option<Value<'t>>,
    price: Option<Value<'t>>,
    vat: Option<Value<'t>>,
    exempt_vat: Option<Value<'t>>,
}

/// Where the value of a key goes.
enum Slot<'s, 't> {
    Of(&'s mut Option<Value<'t>>),
    /// Nowhere: it has no part in the price.
    Uncounted,
    /// Nowhere: the specification doesn't know the key.
    Unknown,
}

/// What an item charges.
#[derive(Clone, Copy)]
pub(crate) struct Charge {
    pub(crate) quantity: Decimal,
    pub(crate) unit: Amounts,
    pub(crate) total: Amounts,
}

impl<'t> Items<'t> {
    /// The items with their places; one that isn't an object can't be read.
    pub(crate) fn each(self) -> impl Iterator<Item = Result<(usize, Item<'t>), Refusal<'t>>> {
        self.list.children().enumerate().map(|(index, value)| match Item::read(value) {
            Some(item) => Ok((index, item)),
            None => Err(Refusal::Unreadable { at: Anchor::Value(value), name: "invoiceItems" }),
        })
    }

    pub(crate) fn is_empty(self) -> bool {
        self.list.children().next().is_none()
    }

    /// Whether an item of this list is charged.
    pub(crate) fn includes(self, index: usize, item: &Item<'_>, choice: &Choice, prefix: &str) -> bool {
        !item.optional || choice.has(prefix, self.owner, index)
    }

    /// What its included items charge together, and whether there is one.
    pub(crate) fn sum(self, terms: &Terms, prefix: &str) -> Result<(Amounts, bool), Refusal<'t>> {
        let mut sum = Amounts::default();
        let mut charges = false;
        for item in self.each() {
            let (index, item) = item?;
            if self.includes(index, &item, &terms.choice, prefix) {
                let charge = item.charge(terms)?;
                charges = true;
                sum = sum.plus(charge.total).ok_or(Refusal::TooLarge(item.value))?;
            }
        }
        Ok((sum, charges))
    }
}

impl<'t> Item<'t> {
    /// `None` when it isn't an object.
    fn read(value: Value<'t>) -> Option<Self> {
        if value.shape() != Shape::Object {
            return None;
        }
        let mut item = Item {
            value,
            cost_type: None,
            exempt_amount: None,
            optional: false,
            is_optional: None,
            is_irregular: false,
            quantity: None,
            price: None,
            vat: None,
            percentage: None,
            exempt_vat: None,
        };
        for child in value.children() {
            let slot = if child.node().key_escaped { item.slot(child.key().as_bytes()) } else { item.slot(child.raw_key()) };
            match slot {
                Slot::Of(slot) => {
                    let is_doubled = slot.is_some();
                    *slot = Some(child);
                    item.is_irregular |= is_doubled;
                }
                Slot::Uncounted => {}
                Slot::Unknown => item.is_irregular = true,
            }
        }
        item.optional = item.is_optional.and_then(Value::boolean) == Some(true);
        Some(item)
    }

    fn slot(&mut self, key: &[u8]) -> Slot<'_, 't> {
        Slot::Of(match key {
            b"costType" => &mut self.cost_type,
            b"quantity" => &mut self.quantity,
            b"priceBeforeTax" => &mut self.price,
            b"vatAmount" => &mut self.vat,
            b"vatPercentage" => &mut self.percentage,
            b"vatExemptAmount" => &mut self.exempt_amount,
            b"vatExemptAmountVAT" => &mut self.exempt_vat,
            b"isOptional" => &mut self.is_optional,
            b"vatCountry" | b"costTypeDisplayValue" => return Slot::Uncounted,
            _ => return Slot::Unknown,
        })
    }

    /// `vatPercentage`, where it is a number.
    pub(crate) fn percentage(&self) -> Option<Decimal> {
        self.percentage.and_then(Value::decimal)
    }

    /// Missing or `null` is once.
    pub(crate) fn quantity(&self) -> Result<Decimal, Refusal<'t>> {
        match self.quantity.filter(|quantity| !quantity.is_null()) {
            None => Ok(Decimal::whole(1)),
            quantity => self.figure(quantity, "quantity"),
        }
    }

    fn figure(&self, value: Option<Value<'t>>, name: &'static str) -> Result<Decimal, Refusal<'t>> {
        let at = match value {
            Some(value) => match value.decimal() {
                Some(figure) => return Ok(figure),
                None => Anchor::Value(value),
            },
            None => Anchor::Missing(self.value, name),
        };
        Err(Refusal::Unreadable { at, name })
    }

    /// What it charges once, and in all. Nothing is rounded or recomputed.
    pub(crate) fn charge(&self, terms: &Terms) -> Result<Charge, Refusal<'t>> {
        let too_large = Refusal::TooLarge(self.value);
        let price = || self.figure(self.price, "priceBeforeTax");
        let (net, vat) = if terms.vat_exempt {
            let exempt = || self.figure(self.exempt_amount, "vatExemptAmount");
            let net = match terms.exempt_amount {
                ExemptAmount::Price => exempt()?,
                ExemptAmount::VatReplacement => price()?.checked_add(exempt()?).ok_or(too_large)?,
            };
            (net, self.figure(self.exempt_vat, "vatExemptAmountVAT")?)
        } else {
            (price()?, self.figure(self.vat, "vatAmount")?)
        };
        let quantity = self.quantity()?;
        let unit = Amounts::of(net, vat).ok_or(too_large)?;
        let total = if quantity == Decimal::whole(1) { Some(unit) } else { unit.times(quantity) };
        Ok(Charge { quantity, unit, total: total.ok_or(too_large)? })
    }
}

impl Amounts {
    fn of(net: Decimal, vat: Decimal) -> Option<Self> {
        Some(Amounts { net, vat, gross: net.checked_add(vat)? })
    }

    fn times(self, quantity: Decimal) -> Option<Self> {
        Amounts::of(self.net.checked_mul(quantity)?, self.vat.checked_mul(quantity)?)
    }

    /// Both together; `None` when they don't fit exactly.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        Amounts::of(self.net.checked_add(other.net)?, self.vat.checked_add(other.vat)?)
    }
}
