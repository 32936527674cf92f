//! The vocabulary in which a specification table is written, and what is derived from a table alone.
//!
//! A table (one file a system) is the only place where a property is described. The walk that checks documents, the
//! property tree behind forms, the JSON Schema and the TypeScript types all read it.

pub mod blank;
pub mod form;
pub(crate) mod iso;
pub(crate) mod property;
pub mod schema;
pub mod tree;
pub(crate) mod words;

pub use crate::systems::edums::table as course;
pub use crate::systems::kinds::{Kind, KindInfo, kind_info};
pub use crate::systems::system::System;
use crate::wire::names;
pub use property::Property;
use serde::Serialize;

/// The tables of Edu-V, and the forms of their values.
pub mod enrollment {
    pub use crate::systems::eduv::{forms, table::*};
}

/// The tables of an association, and the forms of their values.
pub mod association {
    pub use crate::systems::eduxchange::{forms, table::*};
}

/// The language of labels and messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// Dutch.
    Nl,
}

names!(Locale, "locale": En "en" Nl "nl");

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Text {
    /// English.
    pub en: &'static str,
    /// Dutch.
    pub nl: &'static str,
}

impl Text {
    /// The text in one language.
    #[must_use]
    pub const fn get(&self, locale: Locale) -> &'static str {
        match locale {
            Locale::En => self.en,
            Locale::Nl => self.nl,
        }
    }
}

/// What a property's value is; for a list, what each item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Type {
    /// A JSON object with the properties of the table.
    Object,
    /// Any text.
    String,
    /// A whole number.
    Integer,
    /// An exact decimal number, written as a JSON number.
    Decimal,
    /// `true` or `false`.
    Boolean,
    /// A UUID in its hyphenated form of 36 characters.
    Guid,
    /// A plain date, `2026-01-15`.
    Date,
    /// An instant in ISO 8601 with offset, at most seven fraction digits (.NET ticks).
    DateTime,
    /// An absolute URI.
    Uri,
    /// A text from a list, see [`Property::values`].
    Enum,
}

/// Whether a property must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Required {
    /// Always.
    Yes,
    /// Never.
    No,
    /// Under a condition that a rule beside the table decides.
    Conditional,
}

/// The values that a property may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values {
    /// Anything of the type.
    Any,
    /// The list isn't public, or not complete: these are known, and any other text is accepted.
    Open(&'static [&'static str]),
    /// These and no others.
    Closed(&'static [&'static str]),
}

/// A known value, and what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Meaning {
    /// The value as JSON spells it, without quotes.
    pub value: &'static str,
    /// What it means, as half a sentence.
    pub meaning: Text,
}

/// A lower limit of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Minimum {
    /// The value itself is allowed.
    AtLeast(i32),
    /// The value itself isn't allowed.
    Above(i32),
}

/// What keys mean that the table doesn't know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// They are most likely ignored: a warning.
    Ignored,
    /// The standard allows them: worth a remark, unless they look like a known one.
    Allowed,
    /// The standard forbids them: an error.
    Forbidden,
}

/// The condition under which a property belongs in its object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct When {
    /// The property beside it that decides.
    pub property: &'static str,
    /// The values of that property with which this one belongs there.
    pub values: &'static [&'static str],
}
