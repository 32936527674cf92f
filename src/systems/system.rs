//! Who defines a kind of document.

use crate::wire::names;

/// The system that documents belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum System {
    /// The EduMS Provider API.
    Edums,
    /// The Edu-V Association API.
    Eduv,
    /// OOAPI v5, as eduXchange exchanges it.
    Ooapi,
}

names!(System, "system": Edums "edums" Eduv "eduv" Ooapi "ooapi");
