//! Figures as decimal fractions of any length: nothing is ever rounded unless that is asked for.

use num_bigint::BigInt;
use std::ops::{Add, Mul, Neg};

/// So many ones, tenths, hundredths, …; without needless zeros, so that equal figures are equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    all: BigInt,
    places: u32,
}

fn power_of_ten(exponent: u32) -> BigInt {
    BigInt::from(10).pow(exponent)
}

impl Figure {
    fn new(mut all: BigInt, mut places: u32) -> Figure {
        while places > 0 && &all % 10 == BigInt::from(0) {
            all /= 10;
            places -= 1;
        }
        Figure { all, places }
    }

    /// The hundredth part.
    pub fn percent(self) -> Figure {
        Figure::new(self.all, self.places + 2)
    }

    /// How many parts of this size it is.
    fn in_parts(&self, places: u32) -> BigInt {
        &self.all * power_of_ten(places - self.places)
    }

    /// How many digits it takes to write it, those behind the point included.
    pub fn digits(&self) -> usize {
        self.all.to_string().trim_start_matches('-').len().max(self.places as usize)
    }

    /// An amount of a document is held when 28 digits are enough, and as many decimals.
    pub fn held(&self) -> bool {
        self.digits() <= 28
    }

    /// Half away from zero, to the cent.
    pub fn to_the_cent(&self) -> Figure {
        if self.places <= 2 {
            return self.clone();
        }
        let one = power_of_ten(self.places - 2);
        let half = &one / 2;
        let away = if self.all < BigInt::from(0) { &self.all - half } else { &self.all + half };
        // Division of whole numbers cuts towards zero.
        Figure::new(away / one, 2)
    }

    /// As a decimal with at least so many places.
    pub fn written(&self, least: u32) -> String {
        let places = self.places.max(least);
        let all = (&self.all * power_of_ten(places - self.places)).to_string();
        let (sign, all) = all.strip_prefix('-').map_or(("", all.as_str()), |all| ("-", all));
        let all = format!("{all:0>width$}", width = places as usize + 1);
        let (before, behind) = all.split_at(all.len() - places as usize);
        if behind.is_empty() { format!("{sign}{before}") } else { format!("{sign}{before}.{behind}") }
    }
}

pub fn whole(number: i64) -> Figure {
    Figure::new(number.into(), 0)
}

/// What a JSON number is worth. Exponents that no computer could write out are refused.
pub fn figure(spelled: &str) -> Option<Figure> {
    let (digits, exponent) = spelled.split_once(['e', 'E']).unwrap_or((spelled, "0"));
    let (before, behind) = digits.split_once('.').unwrap_or((digits, ""));
    let all: BigInt = format!("{before}{behind}").parse().ok()?;
    if all == BigInt::from(0) {
        return Some(whole(0));
    }
    let exponent: i64 = exponent.trim_start_matches('+').parse().ok().filter(|exponent: &i64| exponent.abs() < 2000)?;
    let shift = exponent - behind.len() as i64;
    let distance = shift.unsigned_abs() as u32;
    Some(if shift < 0 { Figure::new(all, distance) } else { Figure::new(all * power_of_ten(distance), 0) })
}

impl Add for &Figure {
    type Output = Figure;

    fn add(self, other: &Figure) -> Figure {
        let places = self.places.max(other.places);
        Figure::new(self.in_parts(places) + other.in_parts(places), places)
    }
}

impl Mul for &Figure {
    type Output = Figure;

    fn mul(self, other: &Figure) -> Figure {
        Figure::new(&self.all * &other.all, self.places + other.places)
    }
}

impl Neg for Figure {
    type Output = Figure;

    fn neg(self) -> Figure {
        Figure::new(-self.all, self.places)
    }
}
