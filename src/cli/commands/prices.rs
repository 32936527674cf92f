//! `quote` and `timeline`.

use super::Scene;
use crate::arguments::{Quote as Asked, Timeline as AskedTimeline};
use crate::config::Settings;
use crate::format::pretty;
use crate::host::Stream;
use crate::output::Stop;
use crate::paint::Colour;
use crate::printable::printable;
use crate::settings::{of_buyer, of_pricing, quote_options, sentence, validate_options};
use crate::words::Words;
use aanbod::options::Dates;
use aanbod::price::{Amounts, CatalogueQuote, Priced, Quote, QuoteStatus, Reason, Segment, SegmentStatus, Unpriced};
use aanbod::report::{Diagnostic, Severity};
use aanbod::{Kind, price_timeline, quote, validate};

/// `aanbod quote PATH`.
pub fn quote_course(scene: Scene<'_>, asked: &Asked) -> Result<u8, Stop> {
    let words = scene.words;
    let settings = scene.in_locale(of_pricing(&asked.pricing));
    if settings.ordered_at.is_none() {
        return Err(Stop::Usage(words.no_ordered_at()));
    }
    let mut options = quote_options(&settings, words).map_err(Stop::Usage)?;
    options.dates = (!asked.json).then_some(Dates::Local);
    let (_, bytes) = scene.read_one(&asked.path)?;
    if aanbod::detect(&bytes) == Some(Kind::Catalogue) {
        return quote_catalogue(scene, &bytes, &settings, asked.json);
    }
    let quote = quote(&bytes, &options).map_err(|error| Stop::Usage(sentence(&error, words)))?;
    let status = u8::from(matches!(quote, Quote::Unpriced(_)));
    let text = match &quote {
        quote if asked.json => pretty(quote) + "\n",
        Quote::Priced(priced) => shown(scene, priced),
        Quote::Unpriced(unpriced) => not_priced(scene, unpriced),
    };
    scene.write(&text, status)
}

/// The price of each course.
fn quote_catalogue(scene: Scene<'_>, bytes: &[u8], settings: &Settings, json: bool) -> Result<u8, Stop> {
    let words = scene.words;
    let now = scene.host.now();
    let mut options = validate_options(settings, Kind::Catalogue, now.as_deref(), words).map_err(Stop::Usage)?;
    options.max_bytes = Some(u32::MAX);
    let report = validate(Kind::Catalogue, bytes, &options).map_err(|error| Stop::Usage(sentence(&error, words)))?;
    let quotes = report.quotes.unwrap_or_default();
    let status = u8::from(quotes.is_empty() || quotes.iter().any(|quote| quote.status != QuoteStatus::Priced));
    if json {
        return scene.write(&(pretty(&quotes) + "\n"), status);
    }
    let rows: Vec<Vec<String>> = quotes.iter().map(|quote| catalogue_row(quote, words)).collect();
    let head = [
        words.pick("course", "cursus"),
        "",
        words.pick("without VAT", "zonder btw"),
        words.pick("VAT", "btw"),
        words.pick("to pay", "te betalen"),
    ];
    let mut table = vec![head.map(str::to_owned).to_vec()];
    table.extend(rows);
    scene.write(&(aligned(&table, 2).join("\n") + "\n"), status)
}

fn catalogue_row(quote: &CatalogueQuote, words: Words) -> Vec<String> {
    let name = quote.external_id.as_deref().map_or_else(|| printable(&quote.pointer), printable);
    match (&quote.totals, quote.reason) {
        (Some(Amounts { net, vat, gross, .. }), _) => {
            let currency = printable(quote.currency.as_deref().unwrap_or_default());
            vec![name, currency, figure(&net.money(), words), figure(&vat.money(), words), figure(&gross.money(), words)]
        }
        (None, reason) => vec![name, reason.map_or("", |reason| reason_text(reason, words)).to_owned()],
    }
}

/// Figures as the language writes them.
fn figure(text: &str, words: Words) -> String {
    if words == Words::Dutch { text.replace('.', ",") } else { text.to_owned() }
}

const fn reason_text(reason: Reason, words: Words) -> &'static str {
    match reason {
        Reason::NoPeriod => words.pick("no period covers this moment", "geen enkele periode omvat dit moment"),
        Reason::OverlappingPeriods => {
            words.pick("more than one period covers this moment", "meer dan één periode omvat dit moment")
        }
        Reason::UnknownStartMoment => {
            words.pick("this start moment isn't in the course", "dit startmoment staat niet in de cursus")
        }
        _ => words.pick("the document doesn't tell it", "die is niet uit het document op te maken"),
    }
}

/// What else there is to know.
fn notes(scene: Scene<'_>, diagnostics: &[Diagnostic]) -> String {
    let painter = scene.painter(Stream::Out);
    let note = |diagnostic: &Diagnostic| {
        let colour = match diagnostic.severity {
            Severity::Error => Colour::Red,
            Severity::Warning => Colour::Yellow,
            Severity::Info => Colour::Blue,
        };
        let hint = diagnostic.hint.as_ref().map_or_else(String::new, |hint| format!(" {}", printable(hint)));
        format!("{} {}{hint}\n", painter.paint(colour, "•"), printable(&diagnostic.message))
    };
    diagnostics.iter().map(note).collect()
}

fn not_priced(scene: Scene<'_>, unpriced: &Unpriced) -> String {
    let words = scene.words;
    let head = scene.painter(Stream::Out).paint(Colour::Bold, words.pick("No price", "Geen prijs"));
    format!("{head}: {}.\n\n{}", reason_text(unpriced.reason, words), notes(scene, &unpriced.diagnostics))
}

fn shown(scene: Scene<'_>, priced: &Priced) -> String {
    let words = scene.words;
    let amount = |amount: &aanbod::price::Decimal| figure(&amount.money(), words);
    let head = ["quantity", "", "without VAT", "VAT", "to pay"];
    let dutch = ["aantal", "", "zonder btw", "btw", "te betalen"];
    let mut rows = vec![head.iter().zip(dutch).map(|(english, dutch)| words.pick(english, dutch).to_owned()).collect::<Vec<_>>()];
    for line in &priced.lines {
        let optional = format!(" ({})", words.pick("not included", "niet meegerekend"));
        rows.push(vec![
            format!("{} ×", figure(&line.quantity.to_string(), words)),
            format!("{}{}", printable(&line.cost_type), if line.included { "" } else { &optional }),
            amount(&line.total.net),
            amount(&line.total.vat),
            amount(&line.total.gross),
        ]);
    }
    for group in &priced.vat {
        let rate = match &group.percentage {
            Some(percentage) => format!("{}%", figure(&percentage.to_string(), words)),
            None => words.pick("unknown rate", "onbekend tarief").to_owned(),
        };
        let name = format!("{} {rate}", words.pick("VAT", "btw"));
        rows.push(vec![String::new(), name, amount(&group.net), amount(&group.vat), String::new()]);
    }
    let currency = printable(priced.currency.as_deref().unwrap_or_default());
    let total = format!("{} {currency}", words.pick("Total", "Totaal")).trim_end().to_owned();
    let Amounts { net, vat, gross, .. } = &priced.totals;
    rows.push(vec![String::new(), total, amount(net), amount(vat), amount(gross)]);
    let mut table = aligned(&rows, 1);
    if let Some(last) = table.last_mut() {
        *last = scene.painter(Stream::Out).paint(Colour::Bold, last);
    }
    let period = &priced.period;
    let number = period.pointer.rsplit('/').next().and_then(|number| number.parse::<u32>().ok()).map_or(1, |number| number + 1);
    let from = printable(period.start_date.as_deref().unwrap_or(words.pick("always", "altijd")));
    let until = printable(period.end_date.as_deref().unwrap_or("open"));
    let ordered = words.pick("Ordered at", "Besteld op");
    let notes = notes(scene, &priced.diagnostics);
    format!(
        "{ordered} {}. {} {number}: {from} – {until}\n\n{}\n{}{notes}",
        priced.ordered_at,
        words.pick("Price period", "Prijsperiode"),
        table.join("\n"),
        if notes.is_empty() { "" } else { "\n" },
    )
}

/// Rows with their cells below each other: those from `left` on to the right, but for that of names.
fn aligned(rows: &[Vec<String>], figures_from: usize) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        // A text that nothing follows may be longer.
        let cells = rows.iter().filter(|row| row.len() > column + 1 || row.len() == columns);
        cells.filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let cell = |column: usize, text: &str| {
        let width = widths.get(column).copied().unwrap_or(0);
        let names = if figures_from == 1 { column == 1 } else { column < figures_from };
        if names { format!("{text:width$}") } else { format!("{text:>width$}") }
    };
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = row.iter().enumerate().map(|(column, text)| cell(column, text)).collect();
        cells.join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

/// `aanbod timeline PATH`.
pub fn timeline(scene: Scene<'_>, asked: &AskedTimeline) -> Result<u8, Stop> {
    let words = scene.words;
    let mut options = quote_options(&scene.in_locale(of_buyer(&asked.buyer)), words).map_err(Stop::Usage)?;
    options.dates = (!asked.json).then_some(Dates::Local);
    let (_, bytes) = scene.read_one(&asked.path)?;
    let timeline = price_timeline(&bytes, &options).map_err(|error| Stop::Usage(sentence(&error, words)))?;
    let priced = timeline.segments.iter().any(|segment| segment.status == SegmentStatus::Priced);
    let status = u8::from(!priced);
    if asked.json {
        return scene.write(&(pretty(&timeline) + "\n"), status);
    }
    let rows: Vec<Vec<String>> = timeline.segments.iter().map(|segment| segment_row(segment, words)).collect();
    let table = aligned(&rows, 3).join("\n");
    let notes = notes(scene, &timeline.diagnostics);
    scene.write(&format!("{table}\n{}{notes}", if notes.is_empty() { "" } else { "\n" }), status)
}

fn segment_row(segment: &Segment, words: Words) -> Vec<String> {
    let from = segment.from.map_or_else(|| words.pick("since ever", "sinds altijd").to_owned(), |from| from.to_string());
    let until = segment.until.map_or_else(|| words.pick("for ever", "voor altijd").to_owned(), |until| until.to_string());
    let span = format!("{from} – {until}");
    let status = match segment.status {
        SegmentStatus::Priced => {
            if let Some(totals) = &segment.totals {
                let currency = printable(segment.currency.as_deref().unwrap_or_default());
                return vec![span, currency, figure(&totals.gross.money(), words)];
            }
            ""
        }
        SegmentStatus::Gap => words.pick("no price: no period", "geen prijs: geen periode"),
        SegmentStatus::Overlap => words.pick("no price: more than one period", "geen prijs: meer dan één periode"),
        _ => words.pick("no price: it can't be read", "geen prijs: die is niet te lezen"),
    };
    vec![span, status.to_owned()]
}
