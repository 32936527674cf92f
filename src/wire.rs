//! The names that the values of enums have on the wire: one list a type, from which writing and reading follow.

use crate::json::encoding::Encoding;
use std::fmt;

/// A text that is the name of no value of the type that was asked for.
///
/// ```
/// let error = "curse".parse::<aanbod::Kind>().unwrap_err();
/// assert_eq!(error.to_string(), "There is no kind \"curse\".");
/// assert_eq!(error.name(), "curse");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    what: &'static str,
    name: String,
}

impl UnknownName {
    pub(crate) fn new(what: &'static str, name: &str) -> Self {
        UnknownName { what, name: name.to_owned() }
    }

    /// The text.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "There is no {} \"{}\".", self.what, self.name)
    }
}

impl std::error::Error for UnknownName {}

/// Gives an enum its list of values with their names, and all that [`named`] gives.
macro_rules! names {
    ($type:ident, $what:literal: $($variant:ident $name:literal)+) => {
        impl $type {
            /// Every value.
            pub const ALL: &'static [$type] = &[$($type::$variant,)+];

            /// The name on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($type::$variant => $name,)+
                }
            }
        }

        $crate::wire::named!($type, $what);
    };
}

/// Makes a type that has `ALL` and `as_str` written and read by name.
macro_rules! named {
    ($type:ident, $what:literal) => {
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::wire::UnknownName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                let known = $type::ALL.iter().copied().find(|value| value.as_str() == name);
                known.ok_or_else(|| $crate::wire::UnknownName::new($what, name))
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

pub(crate) use {named, names};

// The names are those of the Encoding Standard, which `TextDecoder` takes.
names!(Encoding, "encoding": Utf8 "utf-8" Utf16Le "utf-16le" Utf16Be "utf-16be" Windows1252 "windows-1252");
