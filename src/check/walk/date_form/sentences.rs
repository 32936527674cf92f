//! What is unusual about a date, as the end of a sentence or as one.

use crate::spec::Text;

pub(super) const fn words(en: &'static str, nl: &'static str) -> Text {
    Text { en, nl }
}

pub(super) const NO_DATE: Text =
    words("this is what .NET programs write when there is no date.", "dit schrijven .NET-programma's als er geen datum is.");
pub(super) const ZEROS: Text =
    words("this is what databases write when there is no date.", "dit schrijven databases als er geen datum is.");
pub(super) const COLON: Text = words(
    "the time zone is written without its colon: +02:00 is right, not +0200.",
    "de tijdzone is zonder dubbele punt geschreven: +02:00 is goed, +0200 niet.",
);
pub(super) const BLANK: Text = words("has a blank where a T belongs.", "heeft een spatie waar een T hoort.");
pub(super) const COMMA: Text =
    words("the seconds have a comma, where a point belongs.", "in de seconden staat een komma, waar een punt hoort.");
pub(super) const MIDNIGHT: Text =
    words("24:00 is written as 00:00 of the next day.", "24:00 schrijf je als 00:00 van de volgende dag.");
pub(super) const SECOND_60: Text =
    words("second 60 is written as the start of the next minute.", "seconde 60 schrijf je als het begin van de volgende minuut.");
pub(super) const MILLISECONDS: Text = words("this counts milliseconds since 1970.", "dit telt milliseconden sinds 1970.");
pub(super) const SECONDS: Text = words("counts seconds since 1970.", "telt seconden sinds 1970.");
pub(super) const COMPACT: Text =
    words("lacks the hyphens between year, month and day.", "mist de streepjes tussen jaar, maand en dag.");
pub(super) const SHORT: Text = words(
    "is written another way: the year has four digits, month and day have two, with hyphens in between.",
    "is anders geschreven: het jaar heeft vier cijfers, maand en dag hebben er twee, met streepjes ertussen.",
);
pub(super) const DAY_FIRST: Text =
    words("has the day first. Write year, month and day.", "begint met de dag. Schrijf jaar, maand en dag.");
pub(super) const MONTH_FIRST: Text =
    words("has the month first. Write year, month and day.", "begint met de maand. Schrijf jaar, maand en dag.");
pub(super) const EITHER: Text = words(
    "can be read with the day or with the month first. Write year, month and day.",
    "kan met de dag of met de maand voorop worden gelezen. Schrijf jaar, maand en dag.",
);
pub(super) const NAMED: Text = words(
    "has the month in words. Write year, month and day in digits.",
    "heeft de maand in letters. Schrijf jaar, maand en dag in cijfers.",
);
pub(super) const DAY_BEFORE_MONTH: Text =
    words("has the day before the month. Write year, month and day.", "heeft de dag vóór de maand. Schrijf jaar, maand en dag.");
pub(super) const OTHER_DASH: Text =
    words("has other dashes where hyphens belong.", "heeft andere streepjes waar koppeltekens horen.");
pub(super) const ZONE_IN_LETTERS: Text = words(
    "has the time zone in letters. Write Z for UTC, or an offset such as +02:00.",
    "heeft de tijdzone in letters. Schrijf Z voor UTC, of een verschil zoals +02:00.",
);
pub(super) const DAY_WITH_ZONE: Text = words("has a time zone, but no time.", "heeft wel een tijdzone, maar geen tijd.");
pub(super) const DAYS: Text =
    words("counts days, as Excel does. Write year, month and day.", "telt dagen, zoals Excel doet. Schrijf jaar, maand en dag.");
pub(super) const DEFAULT: Text =
    words("this is what programs write when there is no date.", "dit schrijven programma's als er geen datum is.");
pub(super) const SPELLED: Text =
    words("is how JavaScript and web servers write a date.", "is een datum zoals JavaScript en webservers die schrijven.");
pub(super) const TWELVE_HOURS: Text = words("has a time with AM or PM.", "heeft een tijd met AM of PM.");
pub(super) const NONE: Text = words("isn't a date, but a word for none.", "is geen datum, maar een woord voor ‘geen’.");
pub(super) const TWO_DIGITS: Text =
    words("has a year of two digits. Write all four.", "heeft een jaar van twee cijfers. Schrijf ze alle vier.");
