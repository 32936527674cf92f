//! What people read: one text per code and language.
//!
//! Templates name params in braces: `{value}`. A param with nothing in it drops the sentence part between `[` and `]` that
//! names it: `[ Did you mean {suggestion}?]`.

/// The texts of a code, one a line: the WebAssembly then holds one place for each code and language instead of five.
macro_rules! texts {
    (title: $title:expr, text: $text:expr, message: $message:expr, hint: $hint:expr, fix: $fix:expr $(,)?) => {
        concat!($title, "\n", $text, "\n", $message, "\n", $hint, "\n", $fix)
    };
}

/// The texts of a code in the language of a module. A code without texts in either language doesn't compile.
macro_rules! texts_of {
    ($code:expr, $language:ident) => {
        match $code {
            Code::Syntax => $language::json::SYNTAX,
            Code::TooDeep => $language::json::TOO_DEEP,
            Code::TooLarge => $language::json::TOO_LARGE,
            Code::Encoding => $language::json::ENCODING,
            Code::FileEncoding => $language::json::FILE_ENCODING,
            Code::ByteOrderMark => $language::json::BYTE_ORDER_MARK,
            Code::RecordSeparator => $language::json::RECORD_SEPARATOR,
            Code::DocumentsOnLine => $language::json::DOCUMENTS_ON_LINE,
            Code::ListsJoined => $language::json::LISTS_JOINED,
            Code::ListBrackets => $language::json::LIST_BRACKETS,
            Code::Comment => $language::json::COMMENT,
            Code::TrailingComma => $language::json::TRAILING_COMMA,
            Code::DuplicateKey => $language::json::DUPLICATE_KEY,
            Code::LoneSurrogate => $language::json::LONE_SURROGATE,
            Code::NumberDigits => $language::json::NUMBER_DIGITS,
            Code::Missing => $language::structure::MISSING,
            Code::ServerMade => $language::structure::SERVER_MADE,
            Code::NullRequired => $language::structure::NULL_REQUIRED,
            Code::Type => $language::structure::TYPE,
            Code::JsonText => $language::structure::JSON_TEXT,
            Code::TemplateVariable => $language::structure::TEMPLATE_VARIABLE,
            Code::JsonInText => $language::structure::JSON_IN_TEXT,
            Code::MissingWhen => $language::structure::MISSING_WHEN,
            Code::Misplaced => $language::structure::MISPLACED,
            Code::MissingEither => $language::structure::MISSING_EITHER,
            Code::NullValue => $language::structure::NULL_VALUE,
            Code::EmptyValue => $language::structure::EMPTY_VALUE,
            Code::UnknownProperty => $language::structure::UNKNOWN_PROPERTY,
            Code::ExtraProperty => $language::structure::EXTRA_PROPERTY,
            Code::ForbiddenProperty => $language::structure::FORBIDDEN_PROPERTY,
            Code::PropertyCase => $language::structure::PROPERTY_CASE,
            Code::PropertyTwin => $language::structure::PROPERTY_TWIN,
            Code::Guid => $language::structure::GUID,
            Code::Date => $language::structure::DATE,
            Code::Uri => $language::structure::URI,
            Code::Form => $language::structure::FORM,
            Code::FormUnusual => $language::structure::FORM_UNUSUAL,
            Code::TooLong => $language::structure::TOO_LONG,
            Code::CodeBlanks => $language::structure::CODE_BLANKS,
            Code::InvisibleCharacters => $language::structure::INVISIBLE_CHARACTERS,
            Code::InvisibleInCode => $language::structure::INVISIBLE_IN_CODE,
            Code::InvisibleInText => $language::structure::INVISIBLE_IN_TEXT,
            Code::InvisibleInName => $language::structure::INVISIBLE_IN_NAME,
            Code::GarbledText => $language::structure::GARBLED_TEXT,
            Code::LineBreak => $language::structure::LINE_BREAK,
            Code::LongText => $language::structure::LONG_TEXT,
            Code::DateTime => $language::structure::DATE_TIME,
            Code::DateTimeOffset => $language::structure::DATE_TIME_OFFSET,
            Code::DateTimeDay => $language::structure::DATE_TIME_DAY,
            Code::DateTimeDigits => $language::structure::DATE_TIME_DIGITS,
            Code::NoDate => $language::structure::NO_DATE,
            Code::DateTimeUtc => $language::structure::DATE_TIME_UTC,
            Code::IntegerForm => $language::structure::INTEGER_FORM,
            Code::DutchValue => $language::structure::DUTCH_VALUE,
            Code::Enum => $language::structure::ENUM,
            Code::EnumSpelling => $language::structure::ENUM_SPELLING,
            Code::Deprecated => $language::structure::DEPRECATED,
            Code::Blank => $language::structure::BLANK,
            Code::EmptyList => $language::structure::EMPTY_LIST,
            Code::Minimum => $language::structure::MINIMUM,
            Code::Maximum => $language::structure::MAXIMUM,
            Code::SubSegment => $language::edums::SUB_SEGMENT,
            Code::SelfPlannedStartMoments => $language::edums::SELF_PLANNED_START_MOMENTS,
            Code::ELearningStartMoments => $language::edums::E_LEARNING_START_MOMENTS,
            Code::IncompanyCutOffDate => $language::edums::INCOMPANY_CUT_OFF_DATE,
            Code::PeriodReversed => $language::edums::PERIOD_REVERSED,
            Code::PeriodOverlap => $language::edums::PERIOD_OVERLAP,
            Code::PeriodGap => $language::edums::PERIOD_GAP,
            Code::PeriodMidnight => $language::edums::PERIOD_MIDNIGHT,
            Code::PriceNoneNow => $language::edums::PRICE_NONE_NOW,
            Code::PriceEnds => $language::edums::PRICE_ENDS,
            Code::PriceNegative => $language::edums::PRICE_NEGATIVE,
            Code::MoneyDecimals => $language::edums::MONEY_DECIMALS,
            Code::Quantity => $language::edums::QUANTITY,
            Code::VatMismatch => $language::edums::VAT_MISMATCH,
            Code::VatRate => $language::edums::VAT_RATE,
            Code::VatFraction => $language::edums::VAT_FRACTION,
            Code::VatRateUnknown => $language::edums::VAT_RATE_UNKNOWN,
            Code::ExemptReading => $language::edums::EXEMPT_READING,
            Code::ExemptMixed => $language::edums::EXEMPT_MIXED,
            Code::ExemptFree => $language::edums::EXEMPT_FREE,
            Code::Currency => $language::edums::CURRENCY,
            Code::CurrencyMissing => $language::edums::CURRENCY_MISSING,
            Code::CurrencyMixed => $language::edums::CURRENCY_MIXED,
            Code::AllOptional => $language::edums::ALL_OPTIONAL,
            Code::Country => $language::edums::COUNTRY,
            Code::Language => $language::edums::LANGUAGE,
            Code::StartMomentDuplicate => $language::edums::START_MOMENT_DUPLICATE,
            Code::StartDate => $language::edums::START_DATE,
            Code::Weekday => $language::edums::WEEKDAY,
            Code::Participants => $language::edums::PARTICIPANTS,
            Code::CutOffDate => $language::edums::CUT_OFF_DATE,
            Code::CutOffDateLate => $language::edums::CUT_OFF_DATE_LATE,
            Code::NothingPlanned => $language::edums::NOTHING_PLANNED,
            Code::EventReversed => $language::edums::EVENT_REVERSED,
            Code::ContactSessions => $language::edums::CONTACT_SESSIONS,
            Code::Crebo => $language::edums::CREBO,
            Code::Croho => $language::edums::CROHO,
            Code::CatalogueId => $language::edums::CATALOGUE_ID,
            Code::CatalogueExternalId => $language::edums::CATALOGUE_EXTERNAL_ID,
            Code::ListWrapped => $language::structure::LIST_WRAPPED,
            Code::DocumentWrapped => $language::structure::DOCUMENT_WRAPPED,
            Code::OtherKind => $language::structure::OTHER_KIND,
            Code::ListOfOne => $language::structure::LIST_OF_ONE,
            Code::EnrollmentDuplicate => $language::eduv::ENROLLMENT_DUPLICATE,
            Code::EnrollmentReversed => $language::eduv::ENROLLMENT_REVERSED,
            Code::EnrollmentModified => $language::eduv::ENROLLMENT_MODIFIED,
            Code::StudyYear => $language::eduv::STUDY_YEAR,
            Code::UserIdOwner => $language::eduv::USER_ID_OWNER,
            Code::IdentifierEmpty => $language::eduv::IDENTIFIER_EMPTY,
            Code::SchoolYearDates => $language::eduv::SCHOOL_YEAR_DATES,
            Code::StatusRepeated => $language::eduv::STATUS_REPEATED,
            Code::StatusZeros => $language::eduv::STATUS_ZEROS,
            Code::StatusMeaning => $language::eduv::STATUS_MEANING,
            Code::ExchangeQuery => $language::eduv::EXCHANGE_QUERY,
            Code::ExchangeStudent => $language::eduv::EXCHANGE_STUDENT,
            Code::ExchangeFilter => $language::eduv::EXCHANGE_FILTER,
            Code::ExchangeIncomparable => $language::eduv::EXCHANGE_INCOMPARABLE,
            Code::ExchangeSuccessBody => $language::eduv::EXCHANGE_SUCCESS_BODY,
            Code::ExchangeFailureBody => $language::eduv::EXCHANGE_FAILURE_BODY,
            Code::ExchangeStatus => $language::eduv::EXCHANGE_STATUS,
            Code::ExchangeNoBody => $language::eduv::EXCHANGE_NO_BODY,
            Code::ExchangeBody => $language::eduv::EXCHANGE_BODY,
            Code::ExchangeHttpStatus => $language::eduv::EXCHANGE_HTTP_STATUS,
            Code::QuoteNoPeriod => $language::price::QUOTE_NO_PERIOD,
            Code::QuoteOverlap => $language::price::QUOTE_OVERLAP,
            Code::QuoteStartMoment => $language::price::QUOTE_START_MOMENT,
            Code::QuoteUnreadable => $language::price::QUOTE_UNREADABLE,
            Code::QuoteBroken => $language::price::QUOTE_BROKEN,
            Code::QuoteTooLarge => $language::price::QUOTE_TOO_LARGE,
            Code::QuoteNothing => $language::price::QUOTE_NOTHING,
            Code::QuoteSkipped => $language::price::QUOTE_SKIPPED,
            Code::QuoteAssumed => $language::price::QUOTE_ASSUMED,
            Code::QuoteCurrency => $language::price::QUOTE_CURRENCY,
            Code::QuoteDateOnly => $language::price::QUOTE_DATE_ONLY,
            Code::QuoteInclude => $language::price::QUOTE_INCLUDE,
            Code::QuoteExemptAmount => $language::price::QUOTE_EXEMPT_AMOUNT,
            Code::QuotePeriodEnd => $language::price::QUOTE_PERIOD_END,
            Code::QuoteStartMomentItems => $language::price::QUOTE_START_MOMENT_ITEMS,
            Code::NotPatchable => $language::price::NOT_PATCHABLE,
            Code::RequiredRemoved => $language::price::REQUIRED_REMOVED,
            Code::PatchPath => $language::price::PATCH_PATH,
            Code::AssociationOpening => $language::eduxchange::ASSOCIATION_OPENING,
            Code::AssociationPair => $language::eduxchange::ASSOCIATION_PAIR,
            Code::ResultState => $language::eduxchange::RESULT_STATE,
            Code::NotExpanded => $language::eduxchange::NOT_EXPANDED,
            Code::OfferingId => $language::eduxchange::OFFERING_ID,
            Code::IssuerCode => $language::eduxchange::ISSUER_CODE,
            Code::IssuerType => $language::eduxchange::ISSUER_TYPE,
            Code::DatesReversed => $language::eduxchange::DATES_REVERSED,
            Code::EnrollmentLate => $language::eduxchange::ENROLLMENT_LATE,
            Code::FlexibleEntry => $language::eduxchange::FLEXIBLE_ENTRY,
            Code::StudentNumbers => $language::eduxchange::STUDENT_NUMBERS,
            Code::ResultType => $language::eduxchange::RESULT_TYPE,
            Code::ResultScore => $language::eduxchange::RESULT_SCORE,
            Code::CourseCode => $language::eduxchange::COURSE_CODE,
            Code::CodeType => $language::eduxchange::CODE_TYPE,
            Code::TextMissing => $language::eduxchange::TEXT_MISSING,
            Code::LanguageTwice => $language::eduxchange::LANGUAGE_TWICE,
            Code::PriceSum => $language::eduxchange::PRICE_SUM,
            Code::PriceShown => $language::eduxchange::PRICE_SHOWN,
            Code::AssociationDuplicate => $language::eduxchange::ASSOCIATION_DUPLICATE,
            Code::AssociationType => $language::eduxchange::ASSOCIATION_TYPE,
            Code::OpeningState => $language::eduxchange::OPENING_STATE,
            Code::OpeningExtra => $language::eduxchange::OPENING_EXTRA,
            Code::PatchState => $language::eduxchange::PATCH_STATE,
            Code::JsonPatch => $language::eduxchange::JSON_PATCH,
            Code::PatchExtra => $language::eduxchange::PATCH_EXTRA,
            Code::ResultIncomplete => $language::eduxchange::RESULT_INCOMPLETE,
            Code::GradeReturn => $language::eduxchange::GRADE_RETURN,
            Code::OtherVersion => $language::eduxchange::OTHER_VERSION,
            Code::OtherVersionNames => $language::eduxchange::OTHER_VERSION_NAMES,
            Code::ExchangeDiffers => $language::eduxchange::EXCHANGE_DIFFERS,
            Code::ExchangeSuccess => $language::eduxchange::EXCHANGE_SUCCESS,
            Code::ExchangeNoAnswer => $language::eduxchange::EXCHANGE_NO_ANSWER,
            Code::ExchangeFailed => $language::eduxchange::EXCHANGE_FAILED,
            Code::ExchangeErrorBody => $language::eduxchange::EXCHANGE_ERROR_BODY,
            Code::ExchangeSame => $language::eduxchange::EXCHANGE_SAME,
            Code::ConsumerMissing => $language::eduxchange::CONSUMER_MISSING,
            Code::ConsumerForm => $language::eduxchange::CONSUMER_FORM,
            Code::ResultEarly => $language::eduxchange::RESULT_EARLY,
            Code::EnrollmentOver => $language::eduxchange::ENROLLMENT_OVER,
            Code::PrimaryCodeId => $language::eduxchange::PRIMARY_CODE_ID,
            Code::CodeForm => $language::eduxchange::CODE_FORM,
            Code::CodeCheck => $language::eduxchange::CODE_CHECK,
            Code::Placeholder => $language::eduxchange::PLACEHOLDER,
            Code::NilId => $language::eduxchange::NIL_ID,
            Code::LanguageUnknown => $language::eduxchange::LANGUAGE_UNKNOWN,
            Code::LanguageRegion => $language::eduxchange::LANGUAGE_REGION,
            Code::LanguageBibliographic => $language::eduxchange::LANGUAGE_BIBLIOGRAPHIC,
            Code::OptionalEmpty => $language::eduxchange::OPTIONAL_EMPTY,
        }
    };
}

pub(crate) mod dates;
mod en;
pub mod fixes;
pub(crate) mod labels;
mod nl;
pub mod problem;
pub mod words;

use crate::diagnostics::codes::Code;
use crate::diagnostics::diagnostic::{Severity, Source};
use crate::spec::Locale;
use serde::Serialize;

/// The texts of one code in one language.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Message {
    /// A few words: what sort of finding it is.
    pub title: &'static str,
    /// A paragraph for `explain`: why this matters and what to do.
    pub text: &'static str,
    /// The finding in one or two sentences: what is wrong and what to do. A template; `{label}` is the property's label.
    pub message: &'static str,
    /// More help, a template; empty when there is none.
    pub hint: &'static str,
    /// What the fix does, a template; empty when the code never has one.
    pub fix: &'static str,
}

/// The texts of a code.
#[must_use]
pub fn message(code: Code, locale: Locale) -> Message {
    let mut lines = texts(code, locale).split('\n');
    let mut next = || lines.next().unwrap_or_default();
    Message { title: next(), text: next(), message: next(), hint: next(), fix: next() }
}

/// The texts of a code, one a line.
const fn texts(code: Code, locale: Locale) -> &'static str {
    match locale {
        Locale::En => texts_of!(code, en),
        Locale::Nl => texts_of!(code, nl),
    }
}

/// Fills a template: `{name}` becomes the param's text, and a part in brackets is dropped when a param in it is empty.
pub(crate) fn fill(template: &str, params: &[(&'static str, String)]) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('[') {
        text.push_str(&names(before, params).0);
        let (part, after) = after.split_once(']').unwrap_or((after, ""));
        if let (part, true) = names(part, params) {
            text.push_str(&part);
        }
        rest = after;
    }
    text.push_str(&names(rest, params).0);
    text
}

/// A part without brackets, filled; whether every param in it has a text.
fn names(part: &str, params: &[(&'static str, String)]) -> (String, bool) {
    let mut text = String::with_capacity(part.len());
    let mut all = true;
    let mut rest = part;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let param = params.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text);
        all &= !param.is_empty();
        text.push_str(param);
        rest = after;
    }
    text.push_str(rest);
    (text, all)
}

/// What a code means, for `explain`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Explanation {
    /// The code.
    pub code: Code,
    /// How much a finding of it weighs.
    pub severity: Severity,
    /// A few words.
    pub title: &'static str,
    /// Why it matters, and what to do.
    pub text: &'static str,
    /// Where the rule comes from.
    pub source: Source,
}

/// Explains a code in a language.
///
/// ```
/// use aanbod::{Code, Locale, explain};
/// assert_eq!(explain(Code::PeriodGap, Locale::En).code.as_str(), "period-gap");
/// ```
#[must_use]
pub fn explain(code: Code, locale: Locale) -> Explanation {
    let Message { title, text, .. } = message(code, locale);
    Explanation { code, severity: code.severity(), title, text, source: code.source() }
}

/// Every code, in the order of the table.
#[must_use]
pub const fn codes() -> &'static [Code] {
    Code::ALL
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_has_more_than_one_line() {
        for code in codes() {
            for texts in [texts(*code, Locale::En), texts(*code, Locale::Nl)] {
                assert_eq!(texts.matches('\n').count(), 4, "{texts}");
            }
        }
    }
}
