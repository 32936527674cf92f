//! The stable codes of all findings: one row each, with severity, source, and the params that its message may use.

use crate::diagnostics::diagnostic::{Severity, Source};
use crate::spec::Property;
use crate::wire::named;

const JSON: &str = "RFC 8259 (JSON)";
const SEQUENCE: &str = "RFC 7464 (JSON text sequences)";
const LINES: &str = "JSON Lines";
/// Stands for the specification of the table that the document is held against: a report names that one.
const TABLE: &str = "The document's own specification";
const EDUMS: &str = "EduMS Provider API, course v1";
const EDUV: &str = "Edu-V Association API 1.1";
const OOAPI: &str = "OOAPI v5 / eduXchange";
const VAT: &str = "Dutch VAT (Wet op de omzetbelasting 1968)";
const CODES: &str = "ISO";
const AANBOD: &str = "aanbod";

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident $name:literal $severity:ident $specification:ident $section:literal [$($param:literal)*])+) => {
        /// The code of a finding. Codes are stable: one is never used again for something else.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)+];

            /// The code as it is written in reports.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Code::$variant => $name,)+
                }
            }

            /// How much a finding of this code weighs.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self {
                    $(Code::$variant => Severity::$severity,)+
                }
            }

            /// Where the rule comes from.
            #[must_use]
            pub const fn source(self) -> Source {
                let (specification, section): (&'static str, &'static str) = match self {
                    $(Code::$variant => ($specification, $section),)+
                };
                Source { specification, section: if section.is_empty() { None } else { Some(section) } }
            }

            /// The names of the params that a finding of this code carries.
            #[must_use]
            pub const fn params(self) -> &'static [&'static str] {
                match self {
                    $(Code::$variant => &[$($param,)*],)+
                }
            }
        }
    };
}

codes! {
    // The text.
    /// The text isn't JSON. `problem` says in words what stands there. `found`: the word or code point that it names, or empty.
    Syntax "syntax" Error JSON "" ["problem" "found"]
    /// Brackets are nested deeper than the limit.
    TooDeep "too-deep" Error AANBOD "Limits" ["limit"]
    /// The document is larger than the limit.
    TooLarge "too-large" Error AANBOD "Limits" ["size" "limit"]
    /// Texts with bytes that aren't UTF-8. `count` of them.
    Encoding "encoding" Error JSON "8.1" ["count"]
    /// The text isn't UTF-8, but could be read in another encoding. `encoding`: its name.
    FileEncoding "file-encoding" Warning JSON "8.1" ["encoding"]
    /// There are byte order marks, at the start or between documents; the first one is shown.
    ByteOrderMark "byte-order-mark" Warning JSON "8.1" ["count"]
    /// There are record separators before documents; the first one is shown.
    RecordSeparator "record-separator" Warning SEQUENCE "2.1" ["count"]
    /// Several documents stand on a line; the first that starts behind another is shown. `count` of those.
    DocumentsOnLine "documents-on-line" Warning LINES "3.3" ["count"]
    /// Several lists stand one after the other; the second is shown. `count` of those behind the first.
    ListsJoined "lists-joined" Warning JSON "2" ["count"]
    /// Commas stand between documents that aren't in a list; the first one is shown.
    ListBrackets "list-brackets" Warning JSON "2" ["count"]
    /// There are comments; the first one is shown.
    Comment "comment" Warning JSON "2" ["count"]
    /// There are commas before a closing bracket; the first one is shown.
    TrailingComma "trailing-comma" Warning JSON "2" ["count"]
    /// A key stands twice in one object.
    DuplicateKey "duplicate-key" Error JSON "4" ["name"]
    /// An escape is half of a surrogate pair.
    LoneSurrogate "lone-surrogate" Warning JSON "8.2" []
    /// A number has more digits than are kept exactly.
    NumberDigits "number-digits" Error AANBOD "Limits" ["limit"]

    // The structure, from the table.
    /// A required property isn't there.
    Missing "missing" Error TABLE "Required" ["name"]
    /// What the server makes isn't there, and the document seems to be one that is being created. `names`: those properties.
    ServerMade "server-made" Info TABLE "Required" ["names"]
    /// A required property is null.
    NullRequired "null-required" Error TABLE "Required" ["name"]
    /// The value is of another JSON type. `expected`, `found`: names of types. `value`: a text, number or boolean that stands there.
    Type "type" Error TABLE "Type" ["expected" "found" "value"]
    /// JSON that was put into a text, where the JSON itself is due. `expected`: name of its type.
    JsonText "json-text" Error TABLE "Type" ["expected" "value"]
    /// A place in a template that wasn't filled in.
    TemplateVariable "template-variable" Error TABLE "Type" ["value"]
    /// A plain text that is JSON.
    JsonInText "json-in-text" Warning TABLE "Type" ["value"]
    /// A property that is required with the value of another one isn't there. `property`, `of`: that other one and its value.
    MissingWhen "missing-when" Error TABLE "Required" ["name" "property" "of"]
    /// A property that only belongs with other values of another one. `property`, `of`: that other one and the values.
    Misplaced "misplaced-property" Warning TABLE "Property" ["name" "property" "of"]
    /// None of the properties of which one is needed has a value. `names`: those properties.
    MissingEither "missing-either" Error TABLE "Required" ["names" "nothing"]
    /// A property that has no null is null.
    NullValue "null-value" Error TABLE "Type" ["name"]
    /// An empty text where something else than a text is meant. `name`: the property where it can be left out, or empty.
    EmptyValue "empty-value" Error TABLE "Type" ["expected" "name"]
    /// The table doesn't know the key. `suggestion` is a known one that looks like it, or empty.
    UnknownProperty "unknown-property" Warning TABLE "Property" ["name" "suggestion"]
    /// The table doesn't know the key, and the standard allows others.
    ExtraProperty "extra-property" Info TABLE "Property" ["name"]
    /// The table doesn't know the key, and the standard allows no others.
    ForbiddenProperty "forbidden-property" Error TABLE "Property" ["name" "suggestion"]
    /// The key is a known one but for capitals.
    PropertyCase "property-case" Warning TABLE "Property" ["name" "expected"]
    /// The key is a known one but for capitals, and the object has another key for it. `expected`: the known one.
    PropertyTwin "property-twin" Warning TABLE "Property" ["name" "expected"]
    /// Not a UUID of 36 characters.
    Guid "guid" Error TABLE "Type" ["value"]
    /// Not a plain date, or one that doesn't exist. `date`: the date that is meant, where that is certain. `lastDay`: of the month, when
    /// only the day is too high; otherwise `example` has the form.
    Date "date" Error TABLE "Type" ["value" "date" "lastDay" "example" "form"]
    /// Not an absolute URI.
    Uri "uri" Error TABLE "Type" ["value"]
    /// Not built as the standard demands. `form`: how it is built (half a sentence in the report's language). `expected`: what is
    /// meant, where that is certain. `sign`: what stands in the place of a hyphen, or empty.
    Form "form" Error TABLE "Format" ["value" "form" "expected" "sign"]
    /// Not built as such values mostly are.
    FormUnusual "form-unusual" Warning TABLE "Format" ["value" "form"]
    /// More characters than there may be.
    TooLong "too-long" Error TABLE "Length" ["length" "limit"]
    /// Blanks around a code. `value` shows them as ␣.
    CodeBlanks "code-blanks" Warning TABLE "Type" ["value"]
    /// A value that must be exact has a character that nobody sees. `value` shows it as ␣; `sign`: what people call it (in the report's
    /// language); `character`: its code point, or empty.
    InvisibleCharacters "invisible-characters" Error TABLE "Type" ["value" "sign" "character"]
    /// The same in a code, or in another value that programs compare.
    InvisibleInCode "invisible-in-code" Warning TABLE "Type" ["value" "sign" "character"]
    /// The same in a name or a text.
    InvisibleInText "invisible-in-text" Info TABLE "Type" ["value" "sign" "character"]
    /// The same in the name of a property. `name` shows it as ␣; `expected`: the name without it.
    InvisibleInName "invisible-in-name" Error TABLE "Property" ["name" "sign" "character" "expected"]
    /// Letters that went wrong when a text was read in another encoding. `expected`: what is meant, or empty where that is lost.
    GarbledText "garbled-text" Warning TABLE "Type" ["value" "expected"]
    /// A name or code on more than one line. `count` of them.
    LineBreak "line-break" Warning TABLE "Type" ["count"]
    /// A name or code of more characters than any real one has.
    LongText "long-text" Warning TABLE "Length" ["length"]
    /// Not a date-time at all, or one that doesn't exist. `lastDay`, `example`: as of a date. `form`: what is unusual about it, when it
    /// is recognised (the end of a sentence in the report's language).
    DateTime "date-time" Error TABLE "Type" ["value" "lastDay" "example" "form"]
    /// A date-time without offset: it names no instant.
    DateTimeOffset "date-time-offset" Error TABLE "Type" ["value" "example" "without" "advice"]
    /// A date where a date-time is due: it has no time.
    DateTimeDay "date-time-day" Error TABLE "Type" ["value" "example"]
    /// A date-time with more than seven fraction digits.
    DateTimeDigits "date-time-digits" Error TABLE "Type" ["value"]
    /// A day that programs write when there is no date, such as the first there is, or the first of 1970. `name`: the property, where it
    /// may go.
    NoDate "no-date" Warning TABLE "Type" ["name" "date"]
    /// A date-time in another offset than UTC. `utc` is the same instant in UTC.
    DateTimeUtc "date-time-utc" Warning TABLE "Type" ["value" "utc"]
    /// A whole number written with point or exponent (`12.0`). `expected`: the plain spelling.
    IntegerForm "integer-form" Warning TABLE "Type" ["value" "expected"]
    /// A Dutch word where courses mostly have an English one. `english`: that one.
    DutchValue "dutch-value" Info TABLE "Allowed values" ["value" "english"]
    /// A value outside a closed list. `allowed`: the list. `suggestion`: the one that looks like it, or that
    /// `other`, the code of which it is the type, is built like; or empty.
    Enum "enum" Error TABLE "Allowed values" ["value" "allowed" "suggestion" "other"]
    /// A value of an open list that looks like a known one, wrongly spelled.
    EnumSpelling "enum-spelling" Warning TABLE "Allowed values" ["value" "suggestion"]
    /// A deprecated property has a value. `instead`: what to use (a sentence in the report's language, may be empty).
    Deprecated "deprecated" Warning TABLE "Deprecated" ["name" "instead"]
    /// A required text has nothing but white space.
    Blank "blank" Warning TABLE "Required" ["name"]
    /// A list that must have items is empty.
    EmptyList "empty-list" Error TABLE "Remarks" ["name" "optional"]
    /// A number below what the table allows. `limit`; `bound` is `above` or `atLeast`.
    Minimum "minimum" Error TABLE "Remarks" ["value" "limit" "bound"]
    /// A number above what the table allows.
    Maximum "maximum" Error TABLE "Remarks" ["value" "limit"]

    // The course: segment and learning method.
    /// A segment without subSegment, in a course that doesn't come from Edudex.
    SubSegment "sub-segment" Error EDUMS "subSegment" []
    /// SelfPlanned with start moments. `count` of them.
    SelfPlannedStartMoments "self-planned-start-moments" Error EDUMS "learningMethod.type" ["count"]
    /// eLearning with start moments.
    ELearningStartMoments "e-learning-start-moments" Warning EDUMS "learningMethod.planning.startMoments" ["count"]
    /// Incompany, and a start moment without cutOffDate.
    IncompanyCutOffDate "incompany-cut-off-date" Error EDUMS "learningMethod.planning.startMoments[n].cutOffDate" []

    // The course: periods.
    /// A period ends before (or when) it starts.
    PeriodReversed "period-reversed" Error EDUMS "learningMethod.costs.details[n]" ["start" "end"]
    /// Two periods share time. `other`: pointer of the earlier one; `first`, `second`: their numbers, from 1. `from`, `until`: what they
    /// share (either may be empty: open), also together as `span`.
    PeriodOverlap "period-overlap" Error EDUMS "learningMethod.costs.details[n]" ["other" "first" "second" "from" "until" "span"]
    /// No price between two periods, told at the end of the earlier one. `other`: pointer of the later one. `from`, `until`, `span`: as of
    /// an overlap.
    PeriodGap "period-gap" Warning EDUMS "learningMethod.costs.details[n]" ["other" "from" "until" "span"]
    /// A period that ends at 00:00 of its last day, which so has no price. `day`: that day, as a date.
    PeriodMidnight "period-midnight" Warning EDUMS "learningMethod.costs.details[n].endDate" ["end" "day"]
    /// No period covers the present.
    PriceNoneNow "price-none-now" Info EDUMS "learningMethod.costs.details" ["now"]
    /// The last period ends, and nothing follows.
    PriceEnds "price-ends" Info EDUMS "learningMethod.costs.details[n].endDate" ["end"]

    // The course: money.
    /// A price below zero, and no discount.
    PriceNegative "price-negative" Warning EDUMS "invoiceItems[n]" ["value"]
    /// More decimals than the currency has.
    MoneyDecimals "money-decimals" Warning EDUMS "invoiceItems[n]" ["value" "places" "currency"]
    /// Charged less than once.
    Quantity "quantity" Warning EDUMS "invoiceItems[n].quantity" ["value"]
    /// The VAT isn't the percentage of the price. `expected` is.
    VatMismatch "vat-mismatch" Warning VAT "art. 9" ["value" "expected" "percentage" "price"]
    /// A percentage that isn't a Dutch rate in that period, and no other country is given. `rates`: those that are.
    VatRate "vat-rate" Warning VAT "art. 9" ["value" "rates" "foreign"]
    /// A rate that is written as a fraction. `expected`: the percentage.
    VatFraction "vat-fraction" Warning VAT "art. 9" ["value" "expected"]
    /// No percentage, and no Dutch rate explains the VAT.
    VatRateUnknown "vat-rate-unknown" Warning VAT "art. 9" ["value" "price"]
    /// The exempt amount smells of the other reading. `reading`: price or vatReplacement, the one in force; `vat`, `price` of the item.
    ExemptReading "exempt-reading" Warning EDUMS "invoiceItems[n].vatExemptAmount" ["value" "vat" "price" "reading"]
    /// Items of one document disagree about what the exempt amount is. `other`: pointer of the first item.
    ExemptMixed "exempt-mixed" Warning EDUMS "invoiceItems[n].vatExemptAmount" ["other"]
    /// Exempt buyers would pay nothing for an item that has a price.
    ExemptFree "exempt-free" Warning EDUMS "invoiceItems[n].vatExemptAmount" ["price"]
    /// Not a currency of ISO 4217.
    Currency "currency" Warning CODES "4217" ["value"]
    /// A price, and no currency.
    CurrencyMissing "currency-missing" Warning EDUMS "learningMethod.costs.details[n].currencyCode" []
    /// A start moment has items of its own, and the periods have different currencies. `currencies`: those.
    CurrencyMixed "currency-mixed" Warning EDUMS "learningMethod.planning.startMoments[n].invoiceItems" ["currencies"]
    /// All items of a list are optional, so that nothing is charged for an order without options.
    AllOptional "all-optional" Warning EDUMS "invoiceItems[n].isOptional" []
    /// Not a country of ISO 3166-1.
    Country "country" Warning CODES "3166-1" ["value"]
    /// Not a plausible language code.
    Language "language" Warning CODES "639" ["value"]

    // The course: start moments.
    /// An externalId that an earlier start moment has. `other`: pointer of the earlier externalId.
    StartMomentDuplicate "start-moment-duplicate" Error EDUMS "learningMethod.planning.startMoments[n].externalId" ["value" "other"]
    /// A start date that doesn't exist. `lastDay`: of the month, when only the day is too high.
    StartDate "start-date" Error EDUMS "learningMethod.planning.startMoments[n].startDate" ["value" "lastDay"]
    /// A dayOfWeek that isn't the day of its date. `expected`: the right one. `date`: the date in the Netherlands.
    Weekday "weekday" Warning EDUMS "dayOfWeek" ["value" "expected" "date"]
    /// minParticipants is above maxParticipants.
    Participants "participants" Error EDUMS "learningMethod.planning.startMoments[n].minParticipants" ["value" "maximum"]
    /// cutOffDate isn't a date. `lastDay`, `example`: as of a date.
    CutOffDate "cut-off-date" Error EDUMS "learningMethod.planning.startMoments[n].cutOffDate" ["value" "lastDay" "example"]
    /// cutOffDate is after the start.
    CutOffDateLate "cut-off-date-late" Warning EDUMS "learningMethod.planning.startMoments[n].cutOffDate" ["value" "start"]
    /// A start moment without modules, or a module without events.
    NothingPlanned "nothing-planned" Warning EDUMS "learningMethod.planning.startMoments[n].modules" ["name"]
    /// An event ends before (or when) it starts.
    EventReversed "event-reversed" Error EDUMS "events[n]" ["start" "end"]
    /// contactSessions isn't the number of events. `found`: that number.
    ContactSessions "contact-sessions" Info EDUMS "contactSessions" ["value" "found"]

    // The course: registers.
    /// Not five digits.
    Crebo "crebo" Warning EDUMS "crebo" ["value"]
    /// Not five digits.
    Croho "croho" Warning EDUMS "croho" ["value"]

    // The catalogue.
    /// An `id` that an earlier course has. `other`: pointer of the earlier id.
    CatalogueId "catalogue-id" Error EDUMS "id" ["value" "other"]
    /// An `externalId` that an earlier course has.
    CatalogueExternalId "catalogue-external-id" Error EDUMS "externalId" ["value" "other"]

    // Lists.
    /// The list stands in an object. `name`: the property that has it.
    ListWrapped "list-wrapped" Error TABLE "Type" ["name"]
    /// The document stands in an object. `name`: the property that has it.
    DocumentWrapped "document-wrapped" Error TABLE "Type" ["name"]
    /// The document is of a kind of another system. `kind`: the one it was checked as; `found`: the one it is.
    OtherKind "other-kind" Error TABLE "Type" ["kind" "found"]
    /// One document stands where a list is due.
    ListOfOne "list-of-one" Error TABLE "Type" []

    // The enrollment and its exchange.
    /// An `enrollmentId` that an earlier enrollment of the list has. `other`: pointer of the earlier one.
    EnrollmentDuplicate "enrollment-duplicate" Error EDUV "enrollmentId" ["value" "other"]
    /// An enrollment ends before it starts, or on its first day: it holds no day.
    EnrollmentReversed "enrollment-reversed" Error EDUV "endDate" ["begin" "end"]
    /// Changed before it was made.
    EnrollmentModified "enrollment-modified" Warning EDUV "dateLastModified" ["created" "modified"]
    /// A year of study that no school has.
    StudyYear "study-year" Warning EDUV "studyYear" ["value"]
    /// An identifier of a type that is meant for employees, with a student.
    UserIdOwner "user-id-owner" Warning EDUV "userIds[n].userIdType" ["value"]
    /// An identifier without anything in it, where another one is given. `name`: the property.
    IdentifierEmpty "identifier-empty" Warning EDUV "identifiers" ["name"]
    /// An enrollment of which no day is in its school year. `end` is empty for one that goes on.
    SchoolYearDates "school-year-dates" Info EDUV "schoolPeriod" ["value" "begin" "end"]
    /// An HTTP status as functional status.
    StatusRepeated "status-repeated" Warning EDUV "status" ["value"]
    /// A status code as a text with zeros in front. `expected`: the number.
    StatusZeros "status-zeros" Error EDUV "status" ["value" "expected"]
    /// What a status code means (`meaning`: half a sentence in the report's language).
    StatusMeaning "status-meaning" Info EDUV "status" ["value" "meaning"]
    /// A filter of the query that contradicts another. `name`, `other`: the two, by name.
    ExchangeQuery "exchange-query" Warning EDUV "query" ["name" "other"]
    /// An enrollment of another student than the request names. `other`: pointer of that student.
    ExchangeStudent "exchange-student" Error EDUV "student" ["other"]
    /// An enrollment that the query doesn't ask for. `value`, `asked`; `other`: pointer of the filter.
    ExchangeFilter "exchange-filter" Error EDUV "query" ["value" "asked" "other"]
    /// An identifier that can't be held against the one in the request: they are of different types. `other`: pointer of that one.
    ExchangeIncomparable "exchange-incomparable" Info EDUV "identifiers" ["other"]
    /// A status object where the HTTP status says that the request succeeded.
    ExchangeSuccessBody "exchange-success-body" Error EDUV "response" ["status"]
    /// A list where the HTTP status says that the request failed.
    ExchangeFailureBody "exchange-failure-body" Error EDUV "response" ["status"]
    /// A functional status that goes with another HTTP status. `expected`: that one.
    ExchangeStatus "exchange-status" Warning EDUV "response" ["value" "status" "expected"]
    /// No body where there should be one.
    ExchangeNoBody "exchange-no-body" Error EDUV "response" ["status" "body"]
    /// A body where there should be none.
    ExchangeBody "exchange-body" Info EDUV "response" ["status"]
    /// An HTTP status that the API doesn't name.
    ExchangeHttpStatus "exchange-http-status" Info EDUV "response" ["status"]

    // The quote.
    /// No period covers the moment of ordering. `before`, `after`: end of the nearest earlier and start of the nearest later period, or empty.
    QuoteNoPeriod "quote-no-period" Error EDUMS "learningMethod.costs.details" ["orderedAt" "before" "after"]
    /// More than one period covers it. `periods`: their pointers.
    QuoteOverlap "quote-overlap" Error EDUMS "learningMethod.costs.details" ["orderedAt" "periods"]
    /// No start moment has that externalId. `known`: those there are.
    QuoteStartMoment "quote-start-moment" Error EDUMS "learningMethod.planning.startMoments[n].externalId" ["value" "known"]
    /// What the price needs can't be read.
    QuoteUnreadable "quote-unreadable" Error EDUMS "learningMethod.costs" ["name"]
    /// The text can't be read as far as the price goes. `line`: from where on.
    QuoteBroken "quote-broken" Error JSON "" ["line"]
    /// A sum that doesn't fit exactly.
    QuoteTooLarge "quote-too-large" Error AANBOD "Limits" []
    /// Nothing is charged: there are no items.
    QuoteNothing "quote-nothing" Warning EDUMS "invoiceItems" []
    /// A key that isn't counted, but may have been meant for one that is. `expected`: that one.
    QuoteSkipped "quote-skipped" Warning EDUMS "learningMethod.costs" ["name" "expected"]
    /// A value of another type, which isn't counted. `expected`, `found`, `value`: as of `type`; `effect`: what the price makes of it (a
    /// sentence in the report's language, may be empty).
    QuoteAssumed "quote-assumed" Warning EDUMS "learningMethod.costs" ["expected" "found" "value" "effect"]
    /// The items are a start moment's own, and the periods have different currencies. `currency`: that of the price, or empty; `others`.
    QuoteCurrency "quote-currency" Warning EDUMS "learningMethod.costs.details[n].currencyCode" ["currency" "others"]
    /// A plain date was read as 00:00Z, and a period limit lies inside that day.
    QuoteDateOnly "quote-date-only" Warning EDUMS "learningMethod.costs.details" ["orderedAt" "limit"]
    /// A pointer in `include` names no optional item of this quote.
    QuoteInclude "quote-include" Info AANBOD "include" ["pointer"]
    /// The reading of the exempt amount mattered. `gross`, `other`: total in this and in the other reading.
    QuoteExemptAmount "quote-exempt-amount" Info EDUMS "invoiceItems[n].vatExemptAmount" ["reading" "gross" "other"]
    /// The order falls exactly on the end of a period. `reading`: exclusive or inclusive; `gross`: total, or empty when unpriced; `other`: total in the other reading, or empty.
    QuotePeriodEnd "quote-period-end" Info EDUMS "learningMethod.costs.details[n].endDate" ["reading" "gross" "other"]
    /// The start moment has items of its own. `reading`: replace or add.
    QuoteStartMomentItems "quote-start-moment-items" Info EDUMS "learningMethod.planning.startMoments[n].invoiceItems" ["reading" "gross" "other"]

    // The comparison.
    /// A change of a property that a PATCH may not change.
    NotPatchable "not-patchable" Error TABLE "Patchable" ["name"]
    /// A change takes away what a course must have.
    RequiredRemoved "required-removed" Error TABLE "Required" ["name"]
    /// A path of a JSON Patch that leads to nothing in a course. `expected`: the one that is meant, where that can be told.
    PatchPath "patch-path" Error EDUMS "PATCH" ["value" "expected"]

    // The association.
    /// A host can't open an association in this state. `value`: the remoteState.
    AssociationOpening "association-opening" Error OOAPI "remoteState" ["value"]
    /// A pair of states for which no outcome is agreed. `state`: the home's; `remoteState`: the host's.
    AssociationPair "association-pair" Info OOAPI "state, remoteState" ["state" "remoteState"]
    /// A state of a result where that of an association belongs. `name`: the property that it is in.
    ResultState "result-state" Error OOAPI "result.state" ["value" "name"]
    /// A bare id where eduXchange asks for the whole object.
    NotExpanded "not-expanded" Error OOAPI "offering" ["name"]
    /// No offeringId, for which eduXchange asks.
    OfferingId "offering-id" Warning OOAPI "offering.offeringId" ["name"]
    /// The issuer's main code is of another type than schacHome. `value`: that type.
    IssuerCode "issuer-code" Error OOAPI "issuer.primaryCode" ["value"]
    /// The issuer isn't an institution as a whole. `value`: its organizationType.
    IssuerType "issuer-type" Warning OOAPI "issuer.organizationType" ["value"]
    /// An end before its start. `value`: the end.
    DatesReversed "dates-reversed" Error OOAPI "endDate" ["value" "start"]
    /// Enrollment ends after the offering starts. `value`: that end; `start`: of the offering.
    EnrollmentLate "enrollment-late" Info OOAPI "offering.enrollEndDate" ["value" "start"]
    /// Only one of the two limits of flexible entry is there. `name`: the one that is missing.
    FlexibleEntry "flexible-entry" Warning OOAPI "offering.flexibleEntryPeriodStart" ["name"]
    /// minNumberStudents is above maxNumberStudents.
    StudentNumbers "student-numbers" Error OOAPI "offering.minNumberStudents" ["value" "maximum"]
    /// A result is expected, but not in what form.
    ResultType "result-type" Warning OOAPI "offering.resultValueType" ["name"]
    /// A score that the offering's resultValueType doesn't have. `type`: that type; `form`: how such a score is written (half a
    /// sentence in the report's language).
    ResultScore "result-score" Warning OOAPI "result.score" ["value" "type" "form"]
    /// `courseCode`, which the standard uses itself but doesn't list.
    CourseCode "course-code" Info OOAPI "codeType" ["value"]
    /// A type of code that the standard doesn't list and that doesn't start with `x-`.
    CodeType "code-type" Warning OOAPI "codeType" ["value"]
    /// A text in a language, without the text.
    TextMissing "text-missing" Warning OOAPI "value" ["name"]
    /// A language that an earlier text of the same list has. `other`: pointer of the earlier one.
    LanguageTwice "language-twice" Warning OOAPI "language" ["value" "other"]
    /// The price isn't the sum of its parts. `expected`: that sum; `net`, `vat`: the parts.
    PriceSum "price-sum" Warning OOAPI "priceInformation[n].amount" ["value" "expected" "net" "vat"]
    /// The price that people get to read isn't the price. `value`: the figure in the text.
    PriceShown "price-shown" Warning OOAPI "priceInformation[n].displayAmount" ["value" "amount"]
    /// An `associationId` that an earlier association of the list has. `other`: pointer of the earlier one.
    AssociationDuplicate "association-duplicate" Error OOAPI "associationId" ["value" "other"]
    /// An associationType that isn't that of the offering. `type`: the offeringType.
    AssociationType "association-type" Error OOAPI "associationType" ["value" "type"]
    /// A new association in which the home institution's state is another than associated.
    OpeningState "opening-state" Info OOAPI "state" ["value"]
    /// A person or a result in a new association.
    OpeningExtra "opening-extra" Info OOAPI "POST /associations/external/me" ["name"]
    /// The home institution's state in the change that a host makes.
    PatchState "patch-state" Error OOAPI "PATCH /associations/{associationId}" []
    /// A JSON Patch where a merge patch is due.
    JsonPatch "json-patch" Error OOAPI "PATCH /associations/{associationId}" []
    /// A property of an association that a host doesn't change.
    PatchExtra "patch-extra" Info OOAPI "PATCH /associations/{associationId}" ["name"]
    /// A result in a change that isn't whole. `names`: what is missing.
    ResultIncomplete "result-incomplete" Warning OOAPI "result" ["names"]
    /// `completed` as the host's state, together with a completed result, as the draft about returning grades asks for.
    GradeReturn "grade-return" Warning OOAPI "remoteState" ["value" "name"]
    /// Names or values of another version that version 5 refuses. `version`; `names`: each with what version 5 has for it.
    OtherVersion "other-version" Error OOAPI "" ["version" "names"]
    /// Names of another version that version 5 ignores.
    OtherVersionNames "other-version-names" Warning OOAPI "" ["version" "names"]
    /// An answer about another association, role or offering than the one that is known. `name`; `asked`, `other`: what is known, and
    /// its pointer.
    ExchangeDiffers "exchange-differs" Error OOAPI "" ["value" "name" "asked" "other"]
    /// A success with another HTTP status than the standard has. `expected`: that one.
    ExchangeSuccess "exchange-success" Warning OOAPI "" ["status" "expected"]
    /// A call that succeeded, and an empty answer. `names`: what it must have.
    ExchangeNoAnswer "exchange-no-answer" Error OOAPI "" ["status" "names"]
    /// An association in the answer, where the HTTP status says that the call failed.
    ExchangeFailed "exchange-failed" Warning OOAPI "" ["status"]
    /// An answer that tells of a failure, where the HTTP status says that the call succeeded.
    ExchangeErrorBody "exchange-error-body" Error OOAPI "responses" ["status"]
    /// A change to the state that the host has already.
    ExchangeSame "exchange-same" Info OOAPI "PATCH /associations/{associationId}" ["value"]
    /// What eduXchange asks for among its own additions isn't there.
    ConsumerMissing "consumer-missing" Warning OOAPI "consumers[n].alliances" ["name"]
    /// One of eduXchange's own additions that isn't built as its page asks. `form`: how it is built (half a sentence in the report's
    /// language).
    ConsumerForm "consumer-form" Warning OOAPI "consumers[n].alliances" ["value" "form"]
    /// A result before the offering starts. `value`: its date.
    ResultEarly "result-early" Warning OOAPI "result.resultDate" ["value" "start"]
    /// Enrollment opens or closes after the offering has ended. `value`: that day; `end`: of the offering.
    EnrollmentOver "enrollment-over" Warning OOAPI "offering.enrollEndDate" ["value" "end"]
    /// The main code of an offering is an id, and not that of the offering. `id`: that one.
    PrimaryCodeId "primary-code-id" Warning OOAPI "offering.primaryCode" ["value" "id"]
    /// A code that hasn't the form of its type. `type`; `form`: how such a code is built (half a sentence in the report's language).
    CodeForm "code-form" Warning OOAPI "codeType" ["value" "type" "form"]
    /// A code whose last digit isn't what the others ask for. `type`: of the code.
    CodeCheck "code-check" Warning OOAPI "codeType" ["value" "type"]
    /// What stands in the place of a text that is still to come.
    Placeholder "placeholder" Info OOAPI "" ["value"]
    /// An id of zeros only.
    NilId "nil-id" Warning TABLE "Type" ["value"]
    /// A code that no language has.
    LanguageUnknown "language-unknown" Warning CODES "639" ["value"]
    /// A region behind a language that is no country. `region`: that one.
    LanguageRegion "language-region" Warning CODES "3166-1" ["value" "region"]
    /// The code that libraries use for a language. `usual`: the one that is used otherwise.
    LanguageBibliographic "language-bibliographic" Info CODES "639-2" ["value" "usual"]
    /// An optional value that is null or empty, which SURF's validator takes and the standard doesn't.
    OptionalEmpty "optional-empty" Warning TABLE "Type" ["name"]
}

impl Code {
    /// Where the rule comes from, for a document that is held against a table.
    pub(crate) fn source_in(self, table: &Property) -> Source {
        let source = self.source();
        let is_of_table = source.specification == TABLE && !table.specification.is_empty();
        Source { specification: if is_of_table { table.specification } else { source.specification }, ..source }
    }
}

named!(Code, "code");
