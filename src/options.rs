//! The options of a call, as they come over the wire, and the readings that they choose.

mod read;

use crate::diagnostics::codes::Code;
use crate::diagnostics::diagnostic::Severity;
pub use crate::diagnostics::messages::dates::Dates;
use crate::diagnostics::reporter::Filter;
use crate::spec::Locale;
use crate::time::Moment;
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

names!(OperationMode, "operation": Auto "auto" Create "create" Stored "stored");
names!(Profile, "profile": Eduxchange "eduxchange" Ooapi "ooapi");
names!(PeriodEnd, "end of periods": Exclusive "exclusive" Inclusive "inclusive");
names!(ExemptAmount, "exempt amount": Price "price" VatReplacement "vatReplacement");
names!(StartMomentItems, "use of a start moment's items": Replace "replace" Add "add");

/// Which optional invoice items are bought.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Include {
    /// Those with these JSON Pointers.
    Pointers(Vec<String>),
    /// Every one.
    All,
}

/// Gives options a function for each, with which they are set one after the other.
macro_rules! setters {
    ($type:ident: $($(#[doc = $doc:literal])+ $name:ident $value:ty)+) => {
        impl $type {
            $(
                $(#[doc = $doc])+
                #[must_use]
                pub fn $name(mut self, $name: $value) -> Self {
                    self.$name = Some($name);
                    self
                }
            )+
        }
    };
}

/// Options of [`crate::quote()`]; [`crate::price_timeline`] takes all but `ordered_at`.
///
/// ```
/// use aanbod::{ExemptAmount, Locale, QuoteOptions, time::Moment};
/// let ordered_at: Moment = "2026-01-15T12:00:00Z".parse()?;
/// let options = QuoteOptions::new(ordered_at).vat_exempt(true).exempt_amount(ExemptAmount::VatReplacement).locale(Locale::Nl);
/// assert_eq!(options.ordered_at, Some(ordered_at));
/// # Ok::<(), aanbod::time::DateTimeFault>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuoteOptions {
    /// When the customer orders. A day stands for its start in UTC, and a period that starts or ends within it is then warned of.
    pub ordered_at: Option<Moment>,
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
    /// Whether diagnostics have ranges. Default: yes. They mean nothing for a document that wasn't text.
    pub ranges: Option<bool>,
}

impl QuoteOptions {
    /// For an order at this moment: an [`Instant`](crate::time::Instant), or a day.
    #[must_use]
    pub fn new(ordered_at: impl Into<Moment>) -> Self {
        QuoteOptions::default().ordered_at(ordered_at)
    }

    /// Sets the moment of ordering.
    #[must_use]
    pub fn ordered_at(mut self, ordered_at: impl Into<Moment>) -> Self {
        self.ordered_at = Some(ordered_at.into());
        self
    }

    /// Sets the `externalId` of the start moment that is ordered.
    #[must_use]
    pub fn start_moment(mut self, external_id: impl Into<String>) -> Self {
        self.start_moment = Some(external_id.into());
        self
    }
}

setters! {
    QuoteOptions:
    /// Sets whether the customer is a VAT-exempt account.
    vat_exempt bool
    /// Sets which optional items are bought.
    include Include
    /// Sets whether the end of a period belongs to it.
    period_end PeriodEnd
    /// Sets what `vatExemptAmount` replaces.
    exempt_amount ExemptAmount
    /// Sets what a start moment's own items do to the period's.
    start_moment_items StartMomentItems
    /// Sets the language of the messages.
    locale Locale
    /// Sets how messages write dates.
    dates Dates
    /// Sets whether diagnostics have ranges.
    ranges bool
}

/// Further prices of a course. What a request leaves open of `period_end`, `exempt_amount`, `locale` and `dates` is as in the check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PriceRequests {
    /// As for [`crate::quote()`].
    pub quotes: Vec<QuoteOptions>,
    /// As for [`crate::price_timeline`].
    pub timelines: Vec<QuoteOptions>,
}

impl PriceRequests {
    /// These quotes and timelines.
    #[must_use]
    pub const fn new(quotes: Vec<QuoteOptions>, timelines: Vec<QuoteOptions>) -> Self {
        PriceRequests { quotes, timelines }
    }
}

/// Options of [`crate::diff_with`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DiffOptions {
    /// Language of what may not be patched. Default: English.
    pub locale: Option<Locale>,
    /// Whether diagnostics have ranges. Default: yes. They mean nothing for documents that weren't text.
    pub ranges: Option<bool>,
}

setters! {
    DiffOptions:
    /// Sets the language of what may not be patched.
    locale Locale
    /// Sets whether diagnostics have ranges.
    ranges bool
}

/// Options of [`crate::validate()`].
///
/// ```
/// use aanbod::{Code, Locale, OperationMode, Severity, ValidateOptions};
/// let options = ValidateOptions::default()
///     .locale(Locale::Nl)
///     .operation(OperationMode::Create)
///     .allow("learningMethod.format", ["Online", "Classroom"])
///     .ignore([Code::PeriodGap])
///     .severity(Code::Comment, Severity::Error);
/// assert_eq!(options.locale, Some(Locale::Nl));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
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
    /// The present, for rules that need one. Default: the clock.
    pub now: Option<Moment>,
    /// Check and price in one reading.
    pub quote: Option<QuoteOptions>,
    /// Further prices of a course from the same reading.
    pub prices: Option<PriceRequests>,
    /// The largest document to read, in bytes. Default: 64 MiB.
    pub max_bytes: Option<u32>,
    /// Whether diagnostics have ranges, those of prices as well. Default: yes. They mean nothing for a document that wasn't text.
    pub ranges: Option<bool>,
}

impl ValidateOptions {
    /// Closes an open enumeration: these are the values that a property may have, by its full name (`learningMethod.type`).
    #[must_use]
    pub fn allow(mut self, property: impl Into<String>, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.allowed.get_or_insert_default().insert(property.into(), values);
        self
    }

    /// Leaves findings of these codes out, besides those of codes that are left out already.
    #[must_use]
    pub fn ignore(mut self, codes: impl IntoIterator<Item = Code>) -> Self {
        self.ignore.extend(codes);
        self
    }

    /// Gives findings of a code another severity.
    #[must_use]
    pub fn severity(mut self, code: Code, severity: Severity) -> Self {
        self.severity.push((code, severity));
        self
    }

    /// Sets the present: an [`Instant`](crate::time::Instant), or a day.
    #[must_use]
    pub fn now(mut self, now: impl Into<Moment>) -> Self {
        self.now = Some(now.into());
        self
    }

    /// What they make of codes.
    pub(crate) fn filter(&self) -> Filter {
        Filter { ignored: self.ignore.clone(), severities: self.severity.clone(), least: self.min_severity }
    }
}

setters! {
    ValidateOptions:
    /// Sets the language of labels and messages.
    locale Locale
    /// Sets how messages write dates.
    dates Dates
    /// Sets whether a document is being created or is stored.
    operation OperationMode
    /// Sets whose minimum an association is held against.
    profile Profile
    /// Sets whether every value of the document is left out of the answer.
    mask_values bool
    /// Sets the least severity that is listed and counted.
    min_severity Severity
    /// Sets how many diagnostics are listed.
    max_diagnostics u32
    /// Sets whether the end of a period belongs to it.
    period_end PeriodEnd
    /// Sets what `vatExemptAmount` replaces.
    exempt_amount ExemptAmount
    /// Asks for a price, too.
    quote QuoteOptions
    /// Asks for further prices.
    prices PriceRequests
    /// Sets the largest document to read, in bytes.
    max_bytes u32
    /// Sets whether diagnostics have ranges.
    ranges bool
}

/// The options in force where the sources leave a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
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

/// How to write the moment of ordering.
pub(crate) const ORDER_FORMS: &str =
    "Write the moment of ordering with an offset or Z, 2026-01-15T12:00:00Z, or as a plain date, 2026-01-15";
