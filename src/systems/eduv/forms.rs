//! How the identifiers are built that Edu-V exchanges. Most forms are public knowledge that no standard makes binding: only a
//! school period has one that is demanded.

use crate::spec::form::{Form, in_capitals, mask};

/// The types of a school's other codes.
pub(crate) const ORGANISATION_ID_TYPES: &[&str] = &["OIE_CODE", "BP_ID", "DD_ID", "AS_ID", "V_ID"];
/// The types of a student's other codes.
pub(crate) const USER_ID_TYPES: &[&str] = &["NEPPI", "BPI", "eduID", "NEPRI", "ASI", "eckId"];

const GUID: &str = "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$";

/// `schoolPeriod`: a school year or the id of a period. The pattern can't tell that the second year is the next one.
pub static SCHOOL_PERIOD: Form = Form::binding(school_period, PERIOD, PERIOD_TEXT).meant(school_year_meant).choices(school_years);

/// `schoolPeriodId` of a query, which no prose says anything about.
pub static SCHOOL_PERIOD_ASKED: Form =
    Form::known(school_period, PERIOD, PERIOD_TEXT).meant(school_year_meant).choices(school_years);

const PERIOD: &str = "^([0-9]{4}-[0-9]{4}|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$";
const PERIOD_TEXT: [&str; 2] = [
    "a school year of two years in a row, such as 2024-2025, or an id of 36 characters",
    "een schooljaar van twee opeenvolgende jaren, zoals 2024-2025, of een id van 36 tekens",
];

/// `studyOfferingId` and `subjectOfferingId` of a query: what they refer to has an id of this form.
pub static OFFERING: Form = Form::known(guid, GUID, ["an id of 36 characters", "een id van 36 tekens"]);

/// `organisationMasterIdentifier`: the OnderwijsaanbiederId.
pub static SCHOOL_ID: Form = Form::known(
    |text| mask(text, b"999A999"),
    "^[0-9]{3}A[0-9]{3}$",
    ["three digits, an A and three digits, such as 104A158", "drie cijfers, een A en drie cijfers, zoals 104A158"],
)
.meant(in_capitals);

/// `locationMasterIdentifier`: the OL_CODE.
pub static OL_CODE: Form = Form::known(
    |text| mask(text, b"999X999"),
    "^[0-9]{3}X[0-9]{3}$",
    ["three digits, an X and three digits, such as 112X995", "drie cijfers, een X en drie cijfers, zoals 112X995"],
)
.meant(in_capitals);

/// `userMasterIdentifier` of a student: the ECK iD.
pub static ECK_ID: Form = Form::known(
    eck_id,
    "^https://ketenid\\.nl/[0-9A-Za-z._-]+/[0-9a-f]{128}$",
    [
        "https://ketenid.nl/, a short part, a slash, and 128 digits and small letters a to f",
        "https://ketenid.nl/, een kort stuk, een schuine streep, en 128 cijfers en kleine letters a tot en met f",
    ],
)
.meant(eck_id_meant);

/// The code of a recognised institution: OIE_CODE.
pub static OIE_CODE: Form = Form::known(
    |text| mask(text, b"99LL"),
    "^[0-9]{2}[A-Z]{2}$",
    ["two digits and two capitals, such as 09QQ", "twee cijfers en twee hoofdletters, zoals 09QQ"],
)
.meant(in_capitals);

/// The code of a branch: VE_CODE of a location, V_ID of a school.
pub static BRANCH: Form = Form::known(
    |text| mask(text, b"99LL99"),
    "^[0-9]{2}[A-Z]{2}[0-9]{2}$",
    ["two digits, two capitals and two digits, such as 09QQ00", "twee cijfers, twee hoofdletters en twee cijfers, zoals 09QQ00"],
)
.meant(in_capitals);

/// DD_ID.
pub static DD_ID: Form = Form::known(guid, GUID, ["an id of 36 characters (GUID)", "een id van 36 tekens (GUID)"]);

/// NEPRI: a name at a realm.
pub static NEPRI: Form = Form::known(
    |text| parts(text).is_some_and(|(user, realm)| word(user) && word(realm)),
    "^[!-?A-~]+@[!-?A-~]+$",
    ["a name, an @ and the realm of the school", "een naam, een @ en het domein (realm) van de school"],
);

/// NEPPI: a pseudonym at a host.
pub static NEPPI: Form = Form::known(
    |text| parts(text).is_some_and(|(user, host)| word(user) && is_host(host)),
    "^[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+$",
    ["a code, an @ and a host name, such as 95312@1.kennisnet.nl", "een code, een @ en een hostnaam, zoals 95312@1.kennisnet.nl"],
);

/// The form of an identifier of a type; `None` for types without a public form, and for those that aren't known.
#[must_use]
pub fn of_type(id_type: &[u8]) -> Option<&'static Form> {
    match id_type {
        b"OIE_CODE" => Some(&OIE_CODE),
        b"DD_ID" => Some(&DD_ID),
        b"V_ID" | b"VE_CODE" => Some(&BRANCH),
        b"NEPRI" => Some(&NEPRI),
        b"NEPPI" => Some(&NEPPI),
        b"eckId" => Some(&ECK_ID),
        _ => None,
    }
}

/// The type of a school's or location's code that is built so: four characters are those of an institution, six those of a branch, and a
/// UUID is that of a `DD_ID`. `list` has the types to choose from.
#[must_use]
pub fn type_by_form<'n>(id: &str, list: &[&'n str]) -> Option<&'n str> {
    let id = id.trim();
    if guid(id.as_bytes()) {
        return list.iter().copied().find(|known| *known == "DD_ID");
    }
    let digits = id.as_bytes().get(..2).is_some_and(|start| start.iter().all(u8::is_ascii_digit));
    if !digits || !id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    let wanted: &[&str] = match id.len() {
        4 => &["OIE_CODE"],
        6 => &["V_ID", "VE_CODE"],
        _ => &[],
    };
    list.iter().copied().find(|known| wanted.contains(known))
}

/// Whether a text is a UUID in its hyphenated form.
pub(crate) fn guid(text: &[u8]) -> bool {
    text.len() == 36 && uuid::Uuid::try_parse_ascii(text).is_ok()
}

/// Whether a text is an ECK iD.
pub(crate) fn eck_id(text: &[u8]) -> bool {
    let Some((segment, code)) = text.strip_prefix(b"https://ketenid.nl/").and_then(|rest| rest.split_last_chunk::<128>()) else {
        return false;
    };
    segment.strip_suffix(b"/").is_some_and(|segment| {
        !segment.is_empty() && segment.iter().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(byte))
    }) && is_small_hex(code)
}

/// The ECK iD that is meant by one with capitals: only its middle part may have any.
fn eck_id_meant(text: &str) -> Option<String> {
    const START: &str = "https://ketenid.nl/";
    let text = text.trim();
    let (start, rest) = text.split_at_checked(START.len())?;
    let (segment, code) = rest.rsplit_once('/')?;
    start.eq_ignore_ascii_case(START).then(|| [START, segment, "/", &code.to_ascii_lowercase()].concat())
}

/// Whether there is nothing but digits and the letters a to f. Eight at a time: this is the longest text of every enrollment.
fn is_small_hex(code: &[u8; 128]) -> bool {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = EACH * 0x80;
    let (words, _) = code.as_chunks::<8>();
    words.iter().all(|&word| {
        let word = u64::from_le_bytes(word);
        // The high bit of each byte of a sum says that the byte is at least so much; no sum reaches the next byte.
        let from = |least: u8| word.wrapping_add(EACH * u64::from(0x80 - least));
        let digit = from(b'0') & !from(b'9' + 1);
        let letter = from(b'a') & !from(b'f' + 1);
        word & HIGH == 0 && (digit | letter) & HIGH == HIGH
    })
}

fn school_period(text: &[u8]) -> bool {
    match text {
        [first @ .., b'-', a, b, c, d] if first.len() == 4 => {
            year(first).zip(year(&[*a, *b, *c, *d])).is_some_and(|(first, second)| second == first.saturating_add(1))
        }
        _ => guid(text),
    }
}

/// The school year that is meant by two years in a row with something else between them, or with short ones; nothing where it could be
/// a year and a month.
fn school_year_meant(text: &str) -> Option<String> {
    let text = without_words(text);
    let is_sign = |sign: char| sign.is_whitespace() || "-/\\_.".contains(sign) || is_dash(sign);
    // Two digits and two more are a school year only with a sign between them.
    let short = text.split_at_checked(2).map(|(first, rest)| (first, rest, rest.trim_start_matches(is_sign)));
    if let Some((first, _, second)) = short.filter(|(_, rest, second)| second.len() == 2 && second.len() < rest.len()) {
        let (first, second) = (year(first.as_bytes())?, year(second.as_bytes())?);
        return (second == first.saturating_add(1)).then(|| format!("20{first:02}-20{second:02}"));
    }
    let (first, rest) = text.split_at_checked(4)?;
    let second = rest.trim_start_matches(is_sign);
    if second.len() == rest.len() && second.len() != 4 {
        return None;
    }
    let number = |digits: &str| year(digits.as_bytes()).filter(|_| digits.len() == 4 || digits.len() == 2);
    let (first, short) = (number(first)?, number(second)?);
    let next = first.saturating_add(1);
    let is_next = match second.len() {
        4 => short == next,
        _ => short == next % 100 && !(1..=12).contains(&short),
    };
    is_next.then(|| format!("{first:04}-{next:04}"))
}

/// The school years that may be meant by one year, or by what could be a year and a month.
fn school_years(text: &str) -> Vec<String> {
    let text = without_words(text);
    let one = |digits: &str| year(digits.as_bytes()).filter(|year| digits.len() == 4 && (2000..2100).contains(year));
    let years = |first: u32| format!("{first:04}-{:04}", first.saturating_add(1));
    if let Some(year) = one(text) {
        return vec![years(year), years(year.saturating_sub(1))];
    }
    let pair = text.split_at_checked(4).and_then(|(first, rest)| Some((one(first)?, rest.trim_start_matches(['-', '/', ' ']))));
    match pair {
        Some((first, short)) if short.len() == 2 && year(short.as_bytes()) == Some(first.saturating_add(1) % 100) => {
            vec![years(first)]
        }
        _ => Vec::new(),
    }
}

/// A school year without what people call it.
fn without_words(text: &str) -> &str {
    let text = text.trim();
    let words = ["schooljaar", "Schooljaar", "SJ", "sj", "school year"];
    words.iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text).trim()
}

/// Whether a sign looks like a hyphen and is another one.
pub(crate) const fn is_dash(sign: char) -> bool {
    matches!(sign, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

fn year(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0u32, |year, byte| {
        byte.is_ascii_digit().then(|| year.wrapping_mul(10).wrapping_add(u32::from(byte.wrapping_sub(b'0'))))
    })
}

/// What stands before and after the only @.
fn parts(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut parts = text.split(|&byte| byte == b'@');
    let pair = parts.next().zip(parts.next());
    pair.filter(|_| parts.next().is_none())
}

fn word(text: &[u8]) -> bool {
    !text.is_empty() && text.iter().all(u8::is_ascii_graphic)
}

fn is_host(text: &[u8]) -> bool {
    let part = |part: &[u8]| !part.is_empty() && part.iter().all(|&byte| byte.is_ascii_alphanumeric() || byte == b'-');
    text.contains(&b'.') && text.split(|&byte| byte == b'.').all(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_school_year_is_told_from_a_year_and_a_month() {
        let meant = |text| school_year_meant(text).unwrap_or_default();
        for text in ["2026/2027", "2026\u{2013}2027", "2026 - 2027", " 2026-2027", "2026_2027", "2026-27", "2026/27", "20262027"]
        {
            assert_eq!(meant(text), "2026-2027", "{text}");
        }
        assert_eq!(meant("1999-00"), "1999-2000");
        for text in ["26-27", "26/27", "26 \u{2013} 27", "schooljaar 2026/2027", "SJ 26-27"] {
            assert_eq!(meant(text), "2026-2027", "{text}");
        }
        for text in
            ["2026-2028", "2026", "2026-7", "2011-12", "2026-08", "2026-28", "26-28", "2627", "202627", "2026-20277", "é026-2027"]
        {
            assert_eq!(school_year_meant(text), None, "{text}");
        }
    }

    #[test]
    fn one_year_may_be_the_first_or_the_second_of_a_school_year() {
        assert_eq!(school_years("2026"), ["2026-2027", "2025-2026"]);
        assert_eq!(school_years("2011-12"), ["2011-2012"]);
        for text in ["1026", "26", "2026-08", "2026-2028", "period 3"] {
            assert_eq!(school_years(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn only_the_letters_of_an_eck_id_are_made_small() {
        let code = "0F3C".repeat(32);
        let meant = eck_id_meant(&format!(" HTTPS://KetenID.nl/201703/{code}")).unwrap_or_default();
        assert_eq!(meant, format!("https://ketenid.nl/201703/{}", code.to_ascii_lowercase()));
        assert!(eck_id(meant.as_bytes()));
        assert_eq!(eck_id_meant("https://example.nl/201703/0F"), None);
    }

    #[test]
    fn the_length_of_a_code_names_its_type() {
        assert_eq!(type_by_form("03XY", ORGANISATION_ID_TYPES), Some("OIE_CODE"));
        assert_eq!(type_by_form(" 03xy01 ", ORGANISATION_ID_TYPES), Some("V_ID"));
        assert_eq!(type_by_form("03XY01", &["VE_CODE"]), Some("VE_CODE"));
        assert_eq!(type_by_form("9f0c9f6e-2f4b-4c7e-9a7e-0d4d3c1f2a5b", ORGANISATION_ID_TYPES), Some("DD_ID"));
        assert_eq!(type_by_form("9f0c9f6e-2f4b-4c7e-9a7e-0d4d3c1f2a5b", &["VE_CODE"]), None);
        for other in ["03XY0", "XY03", "104A158", "", "03-Y"] {
            assert_eq!(type_by_form(other, ORGANISATION_ID_TYPES), None, "{other}");
        }
    }

    #[test]
    fn a_code_is_small_hexadecimal_when_every_byte_is() {
        for byte in 0..=u8::MAX {
            for place in [0, 1, 7, 8, 63, 127] {
                let mut code = [b'a'; 128];
                code.iter_mut().skip(place).take(1).for_each(|there| *there = byte);
                assert_eq!(is_small_hex(&code), matches!(byte, b'0'..=b'9' | b'a'..=b'f'), "{byte} at {place}");
            }
        }
    }
}
