//! The options of a call, as they come over the wire, and the readings that they choose.

mod read;

use crate::codes::Code;
use crate::findings::Filter;
use crate::report::Severity;
use crate::spec::Locale;
use crate::wire::names;
use serde::Serialize;
use std::collections::BTreeMap;

/// Whether a course is being created or is stored already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationMode {
    /// With an `id` it is stored; without one it is being created, and that is said.
    #[default]
    Auto,
    /// It is being created: what the server makes may be missing.
    Create,
    /// It is stored: what the server makes must be there.
    Stored,
}

/// Whose minimum an association is held against.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Profile {
    /// eduXchange's own minimum.
    #[default]
    Eduxchange,
    /// Plain OOAPI v5.
    Ooapi,
}

/// Whether the end of a period still belongs to it. The source is silent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum PeriodEnd {
    /// start ≤ order < end
    #[default]
    Exclusive,
    /// start ≤ order ≤ end
    Inclusive,
}

/// What `vatExemptAmount` replaces. The source contradicts itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExemptAmount {
    /// The price: an exempt buyer pays vatExemptAmount + vatExemptAmountVAT.
    #[default]
    Price,
    /// The VAT: an exempt buyer pays priceBeforeTax + vatExemptAmount + vatExemptAmountVAT.
    VatReplacement,
}

/// What a start moment's own invoice items do to the period's. The source is silent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartMomentItems {
    /// They stand in their place.
    #[default]
    Replace,
    /// They come on top.
    Add,
}

/// How messages write dates and times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dates {
    /// As documents do: `2026-09-22`, `2026-07-01T00:00:00Z`.
    #[default]
    Iso,
    /// In words, on the Dutch clock, and other places of the document in words too.
    Local,
}

names!(OperationMode, "operation": Auto "auto" Create "create" Stored "stored");
names!(Profile, "profile": Eduxchange "eduxchange" Ooapi "ooapi");
names!(PeriodEnd, "end of periods": Exclusive "exclusive" Inclusive "inclusive");
names!(ExemptAmount, "exempt amount": Price "price" VatReplacement "vatReplacement");
names!(StartMomentItems, "use of a start moment's items": Replace "replace" Add "add");
names!(Dates, "form of dates": Iso "iso" Local "local");

/// Which optional invoice items are bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Include {
    /// Those with these JSON Pointers.
    Pointers(Vec<String>),
    /// Every one.
    All,
}

/// Options of [`crate::quote()`]; [`crate::price_timeline`] takes all but `ordered_at`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuoteOptions {
    /// When the customer orders: an instant with offset or `Z`, or a plain date (00:00Z that day).
    pub ordered_at: Option<String>,
    /// Whether the customer is a VAT-exempt account. Default: no.
    pub vat_exempt: Option<bool>,
    /// Optional items that are bought. Default: none.
    pub include: Option<Include>,
    /// `externalId` of the start moment that is ordered.
    pub start_moment: Option<String>,
    /// See [`PeriodEnd`].
    pub period_end: Option<PeriodEnd>,
    /// See [`ExemptAmount`].
    pub exempt_amount: Option<ExemptAmount>,
    /// See [`StartMomentItems`].
    pub start_moment_items: Option<StartMomentItems>,
    /// Language of the messages.
    pub locale: Option<Locale>,
    /// How messages write dates. Default: [`Dates::Iso`].
    pub dates: Option<Dates>,
}

/// Further prices of a course. What a request leaves open of `period_end`, `exempt_amount`, `locale` and `dates` is as in the check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceRequests {
    /// As for [`crate::quote()`].
    pub quotes: Vec<QuoteOptions>,
    /// As for [`crate::price_timeline`].
    pub timelines: Vec<QuoteOptions>,
}

/// Options of [`crate::diff_with`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DiffOptions {
    /// Language of what may not be patched. Default: English.
    pub locale: Option<Locale>,
}

/// Options of [`crate::validate()`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValidateOptions {
    /// Language of labels and messages. Default: English.
    pub locale: Option<Locale>,
    /// How messages write dates. Default: [`Dates::Iso`].
    pub dates: Option<Dates>,
    /// Default: [`OperationMode::Auto`].
    pub operation: Option<OperationMode>,
    /// Default: [`Profile::Eduxchange`].
    pub profile: Option<Profile>,
    /// Closes open enumerations: by full property name (`learningMethod.type`), the values that are allowed.
    pub allowed: Option<BTreeMap<String, Vec<String>>>,
    /// Leave every value of the document out of the answer.
    pub mask_values: Option<bool>,
    /// Codes that are left out: neither listed nor counted. Default: none.
    pub ignore: Vec<Code>,
    /// Codes that weigh something else than by themselves; of a code that comes twice, the last one. Default: none.
    pub severity: Vec<(Code, Severity)>,
    /// The least severity that is listed and counted. Default: all.
    pub min_severity: Option<Severity>,
    /// How many diagnostics to list, errors before warnings before remarks. Default: 1000. Counts include those that don't fit.
    pub max_diagnostics: Option<u32>,
    /// See [`PeriodEnd`].
    pub period_end: Option<PeriodEnd>,
    /// See [`ExemptAmount`].
    pub exempt_amount: Option<ExemptAmount>,
    /// The present, for rules that need one: an instant, or a plain date. Default: the clock.
    pub now: Option<String>,
    /// Check and price in one reading.
    pub quote: Option<QuoteOptions>,
    /// Further prices of a course from the same reading.
    pub prices: Option<PriceRequests>,
    /// The largest document to read, in bytes. Default: 64 MiB.
    pub max_bytes: Option<u32>,
}

impl ValidateOptions {
    /// What they make of codes.
    pub(crate) fn filter(&self) -> Filter {
        Filter { ignored: self.ignore.clone(), severities: self.severity.clone(), least: self.min_severity }
    }
}

/// The options in force where the sources leave a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Readings {
    /// Created or stored.
    pub operation: OperationMode,
    /// eduXchange or plain OOAPI.
    pub profile: Profile,
    /// Exclusive or inclusive.
    pub period_end: PeriodEnd,
    /// What the exempt amount replaces.
    pub exempt_amount: ExemptAmount,
    /// What a start moment's items do.
    pub start_moment_items: StartMomentItems,
}
