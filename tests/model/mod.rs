//! Price and timeline once more, written apart from the core after what is known of courses and VAT: slow, obvious, on parsed
//! documents and figures of any length. Where both disagree, one of them is wrong.

#![allow(dead_code, clippy::expect_used)] // Who holds something against it uses a part of this.

pub mod agreement;
pub mod courses;
pub mod figure;
pub mod moment;

use figure::{Figure, whole};
use serde_json::{Value, json};

/// Why there is no price.
type Refusal = &'static str;

const UNREADABLE: Refusal = "invalidDocument";

/// The terms on which somebody orders, as the options of a quote say them.
pub struct Terms {
    exempt: bool,
    /// Exempt buyers pay the exempt amount on top of the price, and not in its place.
    on_top: bool,
    /// The end of a period belongs to it.
    inclusive: bool,
    /// A start moment's own items come after those of the period.
    add: bool,
    start_moment: Option<String>,
    include: Value,
}

impl Terms {
    pub fn of(options: &Value) -> Terms {
        Terms {
            exempt: options["vatExempt"] == true,
            on_top: options["exemptAmount"] == "vatReplacement",
            inclusive: options["periodEnd"] == "inclusive",
            add: options["startMomentItems"] == "add",
            start_moment: options["startMoment"].as_str().map(String::from),
            include: options["include"].clone(),
        }
    }
}

/// A quote, and how many digits the longest figure on the way to it has.
pub struct Answer {
    pub quote: Value,
    pub widest: usize,
}

/// What somebody pays who orders at this moment.
pub fn quote(course: &Value, options: &Value) -> Answer {
    let text = options["orderedAt"].as_str().expect("a moment of ordering");
    let at = moment::moment(text).or_else(|| moment::day(text)).expect("a moment of ordering");
    let mut widest = 0;
    let quote = match at_moment(course, &Terms::of(options), at, &mut widest) {
        Ok(quote) => quote,
        Err((reason, _)) => json!({ "status": "unpriced", "reason": reason }),
    };
    Answer { quote, widest }
}

/// The price over all time: its value between every two limits of periods, equal neighbours joined.
pub fn timeline(course: &Value, options: &Value) -> (Vec<Value>, usize) {
    let terms = Terms::of(options);
    let details: Vec<Value> =
        periods(course, &terms).map(|found| found.into_iter().map(|(_, detail)| detail).collect()).unwrap_or_default();
    let mut turns = vec![0];
    for detail in &details {
        if let Limit::At(start) = limit(&detail["startDate"]) {
            turns.push(start);
        }
        if let Limit::At(end) = limit(&detail["endDate"]) {
            turns.push(if terms.inclusive { end + 1 } else { end });
        }
    }
    turns.retain(|&turn| turn < moment::END_OF_TIME);
    turns.sort_unstable();
    turns.dedup();
    let mut widest = 0;
    let mut segments: Vec<Value> = Vec::new();
    for (index, &from) in turns.iter().enumerate() {
        let mut segment = match at_moment(course, &terms, from, &mut widest) {
            Ok(quote) => json!({
                "status": "priced",
                "pointers": [quote["period"]["pointer"]],
                "totals": quote["totals"],
                "currency": quote["currency"],
            }),
            Err((reason, pointers)) => {
                let status = match reason {
                    "noPeriod" => "gap",
                    "overlappingPeriods" => "overlap",
                    _ => "unpriced",
                };
                json!({ "status": status, "reason": reason, "pointers": pointers })
            }
        };
        let until = turns.get(index + 1).map(|&until| moment::written(until));
        if let Some(last) = segments.last_mut() {
            let same = |name: &str| last.get(name) == segment.get(name);
            if ["status", "reason", "pointers", "totals", "currency"].into_iter().all(same) {
                last["until"] = json!(until);
                continue;
            }
        }
        segment["from"] = if from == 0 { Value::Null } else { json!(moment::written(from)) };
        segment["until"] = json!(until);
        segments.push(segment);
    }
    (segments, widest)
}

/// The quote, or why there is none and which periods are to blame.
fn at_moment(course: &Value, terms: &Terms, at: i128, widest: &mut usize) -> Result<Value, (Refusal, Vec<String>)> {
    let all = periods(course, terms).map_err(|refusal| (refusal, Vec::new()))?;
    let mut sure = Vec::new();
    let mut perhaps = Vec::new();
    let mut either = Vec::new();
    for (pointer, detail) in &all {
        match covers(detail, at, terms.inclusive) {
            Some(false) => continue,
            Some(true) => sure.push((pointer, detail)),
            None => perhaps.push(pointer),
        }
        either.push(pointer.clone());
    }
    // With a limit that can't be read nobody knows which periods there are, not even whether all that overlap are known.
    if !perhaps.is_empty() {
        return Err((UNREADABLE, either));
    }
    if sure.len() > 1 {
        return Err(("overlappingPeriods", sure.iter().map(|(pointer, _)| (*pointer).clone()).collect()));
    }
    let Some((pointer, detail)) = sure.first() else { return Err(("noPeriod", Vec::new())) };
    priced(course, pointer, detail, terms, at, widest).map_err(|refusal| (refusal, vec![(*pointer).clone()]))
}

/// The periods with their places. An unknown start moment comes first; what has no costs has no periods.
fn periods(course: &Value, terms: &Terms) -> Result<Vec<(String, Value)>, Refusal> {
    let method = &course["learningMethod"];
    if !course.is_object() || !(method.is_object() || method.is_null()) {
        return Err(UNREADABLE);
    }
    if terms.start_moment.is_some() && start_moment(course, terms).is_none() {
        return Err("unknownStartMoment");
    }
    let mut value = course;
    for name in ["learningMethod", "costs", "details"] {
        value = match value.get(name) {
            None | Some(Value::Null) => return Ok(Vec::new()),
            Some(inner) if name == "details" && inner.is_array() || name != "details" && inner.is_object() => inner,
            Some(_) => return Err(UNREADABLE),
        };
    }
    let details = value.as_array().expect("a list").iter().enumerate();
    let objects = details.filter(|(_, detail)| detail.is_object());
    Ok(objects.map(|(index, detail)| (format!("/learningMethod/costs/details/{index}"), detail.clone())).collect())
}

fn start_moment<'c>(course: &'c Value, terms: &Terms) -> Option<(usize, &'c Value)> {
    let id = terms.start_moment.as_deref()?;
    let moments = course.pointer("/learningMethod/planning/startMoments")?.as_array()?;
    moments.iter().enumerate().find(|(_, moment)| moment["externalId"] == id)
}

enum Limit {
    Open,
    At(i128),
    Unreadable,
}

fn limit(value: &Value) -> Limit {
    match value {
        Value::Null => Limit::Open,
        Value::String(text) => moment::moment(text).map_or(Limit::Unreadable, Limit::At),
        _ => Limit::Unreadable,
    }
}

/// Whether a period covers a moment; nothing when that depends on a limit that can't be read.
fn covers(detail: &Value, at: i128, inclusive: bool) -> Option<bool> {
    let starts = match limit(&detail["startDate"]) {
        Limit::Open => Some(true),
        Limit::At(start) => Some(start <= at),
        Limit::Unreadable => None,
    };
    let lasts = match limit(&detail["endDate"]) {
        Limit::Open => Some(true),
        Limit::At(end) => Some(if inclusive { at <= end } else { at < end }),
        Limit::Unreadable => None,
    };
    match (starts, lasts) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// The items that count for this order, with their places.
fn items(course: &Value, pointer: &str, detail: &Value, terms: &Terms) -> Result<Vec<(String, Value)>, Refusal> {
    let listed = |place: String, list: &Value| -> Result<Vec<(String, Value)>, Refusal> {
        let list = list.as_array().ok_or(UNREADABLE)?;
        Ok(list.iter().enumerate().map(|(index, item)| (format!("{place}/{index}"), item.clone())).collect())
    };
    let of_period = || listed(format!("{pointer}/invoiceItems"), &detail["invoiceItems"]);
    let Some((index, moment)) = start_moment(course, terms) else { return of_period() };
    let of_moment = match &moment["invoiceItems"] {
        Value::Null => Vec::new(),
        of_moment => listed(format!("/learningMethod/planning/startMoments/{index}/invoiceItems"), of_moment)?,
    };
    if of_moment.is_empty() {
        return of_period();
    }
    if terms.add { Ok(of_period()?.into_iter().chain(of_moment).collect()) } else { Ok(of_moment) }
}

fn priced(course: &Value, pointer: &str, detail: &Value, terms: &Terms, at: i128, widest: &mut usize) -> Result<Value, Refusal> {
    let mut lines = Vec::new();
    let mut groups: Vec<(Option<Figure>, Figure, Figure)> = Vec::new();
    let (mut net, mut vat) = (whole(0), whole(0));
    for (place, item) in items(course, pointer, detail, terms)? {
        if !item.is_object() {
            return Err(UNREADABLE);
        }
        let optional = item["isOptional"] == true;
        let chosen =
            terms.include == "all" || terms.include.as_array().is_some_and(|list| list.iter().any(|name| *name == place));
        let included = !optional || chosen;
        let mut line = json!({ "pointer": place, "costType": item["costType"].as_str().unwrap_or_default(), "optional": optional, "included": included });
        let Some(charge) = charge(&item, terms, at) else {
            if included {
                return Err(UNREADABLE);
            }
            let nothing = amounts(&whole(0), &whole(0));
            line["unit"] = nothing.clone();
            line["total"] = nothing;
            lines.push(line);
            continue;
        };
        let total = (&charge.net * &charge.quantity, &charge.vat * &charge.quantity);
        line["unit"] = amounts(&charge.net, &charge.vat);
        line["total"] = amounts(&total.0, &total.1);
        line["quantity"] = json!(charge.quantity.written(0));
        line["vatPercentage"] = json!(charge.percentage.as_ref().map(|percentage| percentage.written(0)));
        lines.push(line);
        let mut seen = vec![charge.net.clone(), charge.vat.clone(), &charge.net + &charge.vat];
        seen.extend([total.0.clone(), total.1.clone(), &total.0 + &total.1]);
        if included {
            net = &net + &total.0;
            vat = &vat + &total.1;
            seen.extend([net.clone(), vat.clone(), &net + &vat]);
            match groups.iter_mut().find(|(percentage, _, _)| *percentage == charge.percentage) {
                Some((_, net, vat)) => (*net, *vat) = (&*net + &total.0, &*vat + &total.1),
                None => groups.push((charge.percentage, total.0, total.1)),
            }
        }
        // A product has up to as many digits as its factors together, before zeros at its end are left out.
        *widest = (*widest).max(seen[..3].iter().map(Figure::digits).max().unwrap_or(0) + charge.quantity.digits() - 1);
        *widest = seen.iter().map(Figure::digits).max().unwrap_or(0).max(*widest);
    }
    let group = |(percentage, net, vat): &(Option<Figure>, Figure, Figure)| {
        let on_total = percentage.as_ref().map(|percentage| (net * percentage).percent().to_the_cent().written(2));
        let percentage = percentage.as_ref().map(|percentage| percentage.written(0));
        json!({ "percentage": percentage, "net": net.written(2), "vat": vat.written(2), "vatOnTotal": on_total })
    };
    Ok(json!({
        "status": "priced",
        "currency": detail["currencyCode"].as_str(),
        "period": { "pointer": pointer, "startDate": detail["startDate"], "endDate": detail["endDate"] },
        "lines": lines,
        "vat": groups.iter().map(group).collect::<Vec<_>>(),
        "totals": amounts(&net, &vat),
    }))
}

fn amounts(net: &Figure, vat: &Figure) -> Value {
    json!({ "net": net.written(2), "vat": vat.written(2), "gross": (net + vat).written(2) })
}

struct Charge {
    net: Figure,
    vat: Figure,
    quantity: Figure,
    percentage: Option<Figure>,
}

/// What one piece of an item costs this buyer, and how often it is charged; nothing when a figure that this takes can't be read.
fn charge(item: &Value, terms: &Terms, at: i128) -> Option<Charge> {
    let quantity = if item["quantity"].is_null() { whole(1) } else { number(&item["quantity"])? };
    let (net, vat) = match (terms.exempt, terms.on_top) {
        (false, _) => (number(&item["priceBeforeTax"])?, number(&item["vatAmount"])?),
        (true, false) => (number(&item["vatExemptAmount"])?, number(&item["vatExemptAmountVAT"])?),
        (true, true) => {
            (&number(&item["priceBeforeTax"])? + &number(&item["vatExemptAmount"])?, number(&item["vatExemptAmountVAT"])?)
        }
    };
    let stated = if terms.exempt { None } else { number(&item["vatPercentage"]) };
    let percentage = stated.or_else(|| derived(&net, &vat, &quantity, at));
    Some(Charge { net, vat, quantity, percentage })
}

fn number(value: &Value) -> Option<Figure> {
    match value {
        Value::Number(number) => figure::figure(&number.to_string()).filter(Figure::held),
        _ => None,
    }
}

/// The one Dutch rate that explains the VAT, of a piece or of all of them.
fn derived(net: &Figure, vat: &Figure, quantity: &Figure, at: i128) -> Option<Figure> {
    // A rate that has ended, on Dutch clocks, explains no later order.
    let until = |text: &str| at < moment::moment(text).expect("a moment");
    let (six, nineteen) = (until("2019-01-01T00:00:00+01:00"), until("2012-10-01T00:00:00+02:00"));
    let rates = [0, 6, 9, 19, 21].into_iter().filter(|rate| match rate {
        6 => six,
        19 => nineteen,
        _ => true,
    });
    let explains = |rate: &i64| {
        let exact = (net * &whole(*rate)).percent();
        *vat == exact || *vat == exact.to_the_cent() || vat * quantity == (&exact * quantity).to_the_cent()
    };
    let found: Vec<i64> = rates.filter(explains).collect();
    if let [rate] = found[..] { Some(whole(rate)) } else { None }
}
