//! Words that people write for values of lists.

/// Dutch words and other usual ones for values of lists.
const WORDS: &[(&str, &str)] = &[
    ("actief", "active"),
    ("studie", "study"),
    ("opleiding", "study"),
    ("vak", "subject"),
    ("ma", "mon"),
    ("maandag", "mon"),
    ("monday", "mon"),
    ("di", "tue"),
    ("dinsdag", "tue"),
    ("tuesday", "tue"),
    ("tues", "tue"),
    ("wo", "wed"),
    ("woensdag", "wed"),
    ("wednesday", "wed"),
    ("do", "thu"),
    ("donderdag", "thu"),
    ("thursday", "thu"),
    ("thur", "thu"),
    ("thurs", "thu"),
    ("vr", "fri"),
    ("vrijdag", "fri"),
    ("friday", "fri"),
    ("za", "sat"),
    ("zaterdag", "sat"),
    ("saturday", "sat"),
    ("zo", "sun"),
    ("zondag", "sun"),
    ("sunday", "sun"),
    ("geslaagd", "passed"),
    ("behaald", "passed"),
    ("voldoende", "passed"),
    ("pass", "passed"),
    ("gezakt", "failed"),
    ("onvoldoende", "failed"),
    ("fail", "failed"),
    ("true", "passed"),
    ("false", "failed"),
    ("onbekend", "unknown"),
    ("accepted", "associated"),
    ("approved", "associated"),
    ("confirmed", "associated"),
    ("enrolled", "associated"),
    ("rejected", "denied"),
    ("declined", "denied"),
    ("refused", "denied"),
    ("withdrawn", "canceled"),
    ("waitlisted", "queued"),
    ("waiting list", "queued"),
    ("finished", "completed"),
    ("teacher", "lecturer"),
    ("cursist", "student"),
    ("deelnemer", "student"),
    ("bsc", "bachelor"),
    ("msc", "master"),
    ("geannuleerd", "canceled"),
    ("afgemeld", "canceled"),
    ("afgewezen", "denied"),
    ("geweigerd", "denied"),
    ("ingeschreven", "associated"),
    ("goedgekeurd", "associated"),
    ("in behandeling", "pending"),
    ("in afwachting", "pending"),
    ("wachtlijst", "queued"),
    ("afgerond", "completed"),
    ("voltooid", "completed"),
    ("bezig", "in progress"),
    ("uitgesteld", "postponed"),
    ("docent", "lecturer"),
    ("gast", "guest"),
    ("opleiding", "program"),
    ("cursus", "course"),
    ("vak", "course"),
    ("onderdeel", "component"),
    ("voltijd", "full-time"),
    ("deeltijd", "part-time"),
    ("duaal", "dual training"),
    ("mbo", "secondary vocational education"),
    ("hbo", "higher professional education"),
    ("wo", "university education"),
    ("mbo 1", "secondary vocational education 1"),
    ("mbo 2", "secondary vocational education 2"),
    ("mbo 3", "secondary vocational education 3"),
    ("mbo 4", "secondary vocational education 4"),
    ("hbo-bachelor", "bachelor"),
    ("wo-bachelor", "bachelor"),
    ("hbo-master", "master"),
    ("wo-master", "master"),
    ("ec", "ects"),
    ("ecs", "ects"),
    ("uur", "hour"),
    ("uren", "hour"),
    ("toets", "test"),
    ("tentamen", "test"),
    ("hoorcollege", "lecture"),
    ("practicum", "practical"),
    ("werkcollege", "tutorial"),
    ("excursie", "excursion"),
    ("postadres", "postal"),
    ("post", "postal"),
    ("bezoekadres", "visit"),
    ("bezoek", "visit"),
    ("factuuradres", "billing"),
    ("lesadres", "teaching"),
    ("afstandsonderwijs", "distance-learning"),
    ("hybride", "hybrid"),
    ("faculteit", "faculty"),
    ("afdeling", "department"),
    ("instituut", "institute"),
];

/// The value of a list that a word is a usual one for.
pub(crate) fn word<'n>(text: &str, list: impl Iterator<Item = &'n str> + Clone) -> Option<&'n str> {
    let text = text.trim().to_lowercase();
    let meant = WORDS.iter().filter(|(word, _)| *word == text);
    meant.filter_map(|(_, value)| list.clone().find(|known| known == value)).next()
}

/// Dutch words where courses mostly have English ones, by property: these lists aren't public.
const DUTCH: &[(&str, &str, &str)] = &[
    ("type", "klassikaal", "Classroom"),
    ("unit", "uur", "Hour"),
    ("unit", "uren", "Hour"),
    ("unit", "dag", "Day"),
    ("unit", "dagen", "Day"),
    ("unit", "weken", "Week"),
    ("unit", "maand", "Month"),
    ("unit", "maanden", "Month"),
    ("unit", "jaar", "Year"),
    ("unit", "jaren", "Year"),
];

/// Whether there are Dutch words for values of a property.
pub(crate) fn has_dutch_words(property: &str) -> bool {
    DUTCH.iter().any(|(name, ..)| *name == property)
}

/// The English word that courses mostly have for a Dutch one.
#[cold]
pub(crate) fn dutch(property: &str, text: &str) -> Option<&'static str> {
    let text = text.trim().to_lowercase();
    DUTCH.iter().find(|(name, word, _)| *name == property && *word == text).map(|(.., english)| *english)
}

/// What people call units of time, with the English word that courses mostly have.
const TIMES: &[(&str, &[&str])] = &[
    ("Hour", &["uur", "uren", "hour", "hours"]),
    ("Day", &["dag", "dagen", "day", "days"]),
    ("Week", &["week", "weken", "weeks"]),
    ("Month", &["maand", "maanden", "month", "months"]),
    ("Year", &["jaar", "jaren", "year", "years"]),
];

/// A number and a unit of time that a text is: `"3 dagen"`, `"2,5 hours"`; the number as JSON spells it. A separator with three digits
/// behind it may be one of thousands, so that such a number isn't told.
#[cold]
pub(crate) fn amount_of_time(text: &str) -> Option<(String, &'static str)> {
    let text = text.trim().to_lowercase();
    let text = of_iso(&text).unwrap_or(text);
    let end = text.find(|sign: char| !(sign.is_ascii_digit() || matches!(sign, '.' | ',')))?;
    let (number, unit) = text.split_at_checked(end)?;
    let unit = unit.trim();
    let (unit, _) = TIMES.iter().find(|(_, words)| words.contains(&unit))?;
    let (whole, fraction) = number.split_once(['.', ',']).map_or((number, None), |(whole, fraction)| (whole, Some(fraction)));
    let is_digits = |part: &str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_plain = is_digits(whole) && (whole == "0" || !whole.starts_with('0'));
    if !is_plain || !fraction.is_none_or(|fraction| is_digits(fraction) && fraction.len() < 3) {
        return None;
    }
    Some((fraction.map_or_else(|| whole.to_owned(), |fraction| [whole, ".", fraction].concat()), unit))
}

/// A length of time as ISO 8601 writes it, `p2d` or `pt8h`, as a number and a word; `None` when it has several parts.
fn of_iso(text: &str) -> Option<String> {
    let length = text.strip_prefix('p')?;
    let (length, units) = match length.strip_prefix('t') {
        Some(length) => (length, [('h', "hour")].as_slice()),
        None => (length, [('d', "day"), ('w', "week"), ('m', "month"), ('y', "year")].as_slice()),
    };
    units.iter().find_map(|&(letter, word)| Some([length.strip_suffix(letter)?, " ", word].concat()))
}

/// Names of languages that people write where a code is due, with the code of two letters.
const LANGUAGES: &[(&str, &str)] = &[
    ("nederlands", "nl"),
    ("dutch", "nl"),
    ("engels", "en"),
    ("english", "en"),
    ("duits", "de"),
    ("deutsch", "de"),
    ("german", "de"),
    ("frans", "fr"),
    ("français", "fr"),
    ("french", "fr"),
    ("spaans", "es"),
    ("spanish", "es"),
    ("español", "es"),
    ("italiaans", "it"),
    ("italian", "it"),
    ("fries", "fy"),
    ("frisian", "fy"),
];

/// The code of two letters that the name of a language stands for; the name is in small letters.
pub(crate) fn language_code(name: &str) -> Option<&'static str> {
    LANGUAGES.iter().find(|(known, _)| *known == name).map(|(_, code)| *code)
}
