//! The text on its way from one operation to the next.
//!
//! Reading the text again after each operation would make a patch of a thousand operations on a large catalogue slow. So
//! changes are gathered on one reading as long as each lies outside of all others, and applied together.

use super::change::Cut;
use super::layout::{Document, New};
use super::levels::{Effect, Levels, Sums};
use super::operation::{Place, Step, Verb, WAITS};
use super::trivia::Lines;
use super::{Splice, spliced};
use crate::json::equal::equal;
use crate::json::error::{SyntaxPlace, TextError};
use crate::json::tape::{Shape, Value};
use crate::json::whole::Whole;
use crate::json::{MAX_BYTES, MAX_DEPTH};

/// How many changes are gathered at most: the place of the next among them takes longer with each.
const GATHERED: usize = 1 << 14;

/// What an operation comes to on one reading of the text.
pub(super) struct Plan {
    /// The bytes of the values that it looks at or touches.
    zone: (u32, u32),
    /// What else may change there before it is applied.
    with: With,
    cuts: Vec<Cut>,
    /// The object or list whose children it changes, and how.
    effect: (u32, Effect),
}

/// What may wait in the zone of a plan that it is made for, by the object or list that it is in.
#[derive(Clone, Copy, PartialEq)]
enum With {
    Nothing,
    /// Children that go: the plan is for all of them.
    Gone(u32),
    /// Children that come behind the last: this one comes behind them.
    Behind(u32),
    /// Items that come before this one: another comes behind them,
    Before(u32),
    /// or before them.
    Ahead(u32),
}

impl With {
    /// Whether what waits with another can wait with this.
    fn agrees(self, waiting: With) -> bool {
        match (self, waiting) {
            (With::Nothing, _) | (_, With::Nothing) => false,
            (With::Before(one) | With::Ahead(one), With::Before(other) | With::Ahead(other)) => one == other,
            (one, other) => one == other,
        }
    }
}

impl Plan {
    pub fn new(zone: (u32, u32), cuts: Vec<Cut>) -> Self {
        Plan { zone, with: With::Nothing, cuts, effect: (0, Effect::None) }
    }
}

/// A change that waits to be applied.
struct Waiting {
    from: u32,
    to: u32,
    insert: String,
    /// After how many others it was made.
    turn: usize,
}

/// Where something waits.
struct Zone {
    from: u32,
    to: u32,
    with: With,
}

/// A text being edited.
pub(super) struct Editor {
    text: String,
    whole: Whole,
    units: Units,
    lines: Lines,
    levels: Levels,
    /// In the order of the text.
    waiting: Vec<Waiting>,
    turns: usize,
    /// In the order of the text; none of them in another.
    zones: Vec<Zone>,
    /// The length that the text has by now.
    length: usize,
    splices: Vec<Splice>,
}

impl Editor {
    pub fn new(text: &str) -> Result<Self, TextError> {
        let whole = Whole::read(text, "text", "The text can't be edited as it is")?;
        let units = Units::new(text);
        let (length, text) = (text.len(), text.to_owned());
        Ok(Editor {
            text,
            whole,
            units,
            lines: Lines::default(),
            levels: Levels::default(),
            waiting: Vec::new(),
            turns: 0,
            zones: Vec::new(),
            length,
            splices: Vec::new(),
        })
    }

    /// The text after all operations, and how it came about.
    pub fn finish(mut self) -> Result<(String, Vec<Splice>), TextError> {
        self.settle().map_err(|reason| TextError::Operation(reason, None))?;
        Ok((self.text, self.splices))
    }

    /// Carries an operation out.
    ///
    /// # Errors
    /// Why it can't be, and what to do.
    pub fn run(&mut self, step: &Step<'_>) -> Result<(), String> {
        let path = step.path.as_str();
        match &step.verb {
            Verb::Add(value) => self.change(|document| add(document, path, &New::Given(*value), depth(*value))),
            Verb::Replace(value) => self.change(|document| {
                let old = document.existing(path)?;
                deep_enough(document, path, depth(*value))?;
                replaced(document, old, &New::Given(*value))
            }),
            Verb::Remove => self.remove(path),
            Verb::Test(value) => self.change(|document| {
                let there = document.existing(path)?;
                let plan = Plan::new(zone(there), Vec::new());
                let same = equal(there, *value);
                same.then_some(plan).ok_or_else(|| "the value there is another one, so nothing was changed.".to_owned())
            }),
            Verb::Copy(from) => {
                let copied = self.copied(from)?;
                self.change(|document| add(document, path, &copied.value(), copied.depth))
            }
            Verb::Move(from) => self.r#move(from, path),
        }
    }

    fn r#move(&mut self, from: &str, path: &str) -> Result<(), String> {
        let copied = self.copied(from)?;
        if from == path {
            return Ok(());
        }
        if path.strip_prefix(from).is_some_and(|rest| rest.starts_with('/')) {
            return Err("a value can't be moved into itself. Choose another place.".to_owned());
        }
        let (Some((above, _)), Some((other, _))) = (from.rsplit_once('/'), path.rsplit_once('/')) else {
            return self.change(|document| add(document, path, &copied.value(), copied.depth));
        };
        if above == other && self.rename(from, path)? {
            return Ok(());
        }
        self.remove(from)?;
        self.change(|document| add(document, path, &copied.value(), copied.depth))
    }

    /// Within an object a new key is all that a move needs, unless the key is there already. Whether that was so.
    fn rename(&mut self, from: &str, path: &str) -> Result<bool, String> {
        let mut renamed = false;
        self.change(|document| match (document.place(from)?, document.place(path)?) {
            (Place::Child(object, member), Place::NewKey(_, key)) => {
                renamed = true;
                let old = member.key().into_owned();
                let (node, cuts) = (member.node(), document.renamed(member, &key));
                let effect = (object.index(), Effect::Renamed([old, key]));
                Ok(Plan { zone: (node.key_start, node.key_end), with: With::Nothing, cuts, effect })
            }
            (Place::Child(container, ..), _) => Ok(Plan::new(zone(container), Vec::new())),
            _ => Ok(Plan::new(zone(document.root), Vec::new())),
        })?;
        Ok(renamed)
    }

    fn remove(&mut self, path: &str) -> Result<(), String> {
        self.change(|document| match document.place(path)? {
            Place::Child(container, child) => {
                alone(document, container)?;
                removed(document, container, child)
            }
            Place::Ahead(..) => Err(WAITS.to_owned()),
            Place::Root(_) => Err("the whole document can't be removed. Replace it instead.".to_owned()),
            Place::NewKey(_, key) => Err(format!("there is no \"{key}\" there. Leave this operation out.")),
            Place::End(_, length) => Err(format!("the list has only {length} items. Leave this operation out.")),
        })
    }

    /// A value as it stands in the text by now.
    fn copied(&mut self, from: &str) -> Result<Copied, String> {
        let mut copied = Copied { text: String::new(), indent: String::new(), depth: 0 };
        self.change(|document| {
            let value = document.existing(from)?;
            if document.is_lines(value) {
                return Err("the text is several documents, which can't be taken as one value. Name one of them.".to_owned());
            }
            copied.text = document.raw(value).to_owned();
            copied.indent = document.indent_of(value).to_owned();
            copied.depth = depth(value);
            Ok(Plan::new(zone(value), Vec::new()))
        })?;
        Ok(copied)
    }

    /// Plans a change on the reading there is. What waits is applied first when the plan fails or meets it: perhaps the
    /// text is another one by now.
    pub fn change(&mut self, mut plan: impl FnMut(&Document<'_>) -> Result<Plan, String>) -> Result<(), String> {
        loop {
            let view = self.whole.view(&self.text);
            let root = view.root().ok_or("there is no document.")?;
            let (lines, levels) = (&self.lines, &self.levels);
            let planned = plan(&Document { text: &self.text, whole: &self.whole, root, lines, levels });
            match planned {
                Ok(planned) if !self.overlaps_waiting(&planned) => {
                    if !planned.cuts.is_empty() {
                        let (container, effect) = planned.effect;
                        self.levels.apply(root.at(container), effect);
                        self.wait(planned.cuts, planned.zone, planned.with)?;
                    }
                    return if self.waiting.len() < GATHERED { Ok(()) } else { self.settle() };
                }
                Err(reason) if self.waiting.is_empty() => return Err(reason),
                _ => self.settle()?,
            }
        }
    }

    /// The zones in which something waits that share a byte with one.
    fn zones_in(&self, (from, to): (u32, u32)) -> std::ops::Range<usize> {
        let end = self.zones.partition_point(|zone| zone.from < to);
        let start = self.zones.partition_point(|zone| zone.to <= from);
        start.min(end)..end
    }

    /// Whether something waits in the zone of a plan that it isn't made for.
    fn overlaps_waiting(&self, plan: &Plan) -> bool {
        let zones = self.zones.get(self.zones_in(plan.zone)).unwrap_or_default();
        !zones.iter().all(|zone| plan.with.agrees(zone.with))
    }

    fn wait(&mut self, cuts: Vec<Cut>, zone: (u32, u32), with: With) -> Result<(), String> {
        if matches!(with, With::Gone(_)) {
            // What was planned for those that go already is part of this plan; what is put before the object or list isn't.
            let start = self.waiting.partition_point(|other| (other.from, other.to) <= (zone.0, zone.0));
            let end = self.waiting.partition_point(|other| other.from < zone.1);
            for other in self.waiting.drain(start..end.max(start)) {
                let removed = (other.to as usize).saturating_sub(other.from as usize);
                self.length = self.length.saturating_add(removed).saturating_sub(other.insert.len());
            }
        }
        for Cut { from, to, insert } in cuts {
            let removed = (to as usize).saturating_sub(from as usize);
            self.length = self.length.saturating_sub(removed).saturating_add(insert.len());
            if self.length > MAX_BYTES as usize {
                return Err(format!("it makes the text larger than {MAX_BYTES} bytes. Split the document up."));
            }
            // What is put before a value goes before what replaces it.
            let at = self.waiting.partition_point(|other| (other.from, other.to) < (from, to));
            match self.waiting.get_mut(at) {
                Some(other) if (other.from, other.to) == (from, to) => match with {
                    With::Ahead(_) => other.insert.insert_str(0, &insert),
                    _ => other.insert.push_str(&insert),
                },
                _ => self.waiting.insert(at, Waiting { from, to, insert, turn: self.turns }),
            }
            self.turns = self.turns.saturating_add(1);
        }
        let zones = self.zones_in(zone);
        self.zones.splice(zones, [Zone { from: zone.0, to: zone.1, with }]);
        Ok(())
    }

    /// Applies what waits, and reads the text again.
    fn settle(&mut self) -> Result<(), String> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        self.splice();
        let parts: Vec<(u32, u32, &str)> = self.waiting.iter().map(|cut| (cut.from, cut.to, cut.insert.as_str())).collect();
        let text = spliced(&self.text, &parts);
        self.whole = if self.whole.lines {
            Whole::lines(text.as_bytes()).map_err(|fault| format!("{}: {}", SyntaxPlace::new(&text, fault), fault.problem))
        } else {
            Whole::read(&text, "patch", "The edited text can't be read").map_err(|error| error.to_string())
        }?;
        self.units = Units::new(&text);
        self.lines = Lines::default();
        self.levels = Levels::default();
        self.length = text.len();
        self.text = text;
        self.waiting.clear();
        self.zones.clear();
        Ok(())
    }

    /// What waits as splices, in the order in which it was asked for, each counted in the text as it is by then.
    fn splice(&mut self) {
        let mut order: Vec<usize> = (0..self.waiting.len()).collect();
        crate::json::order::order(&mut order, |&at| self.waiting.get(at).map_or(0, |cut| cut.turn as u128));
        let mut longer = Sums::zeros(order.len());
        for at in order {
            let Some(cut) = self.waiting.get(at) else { continue };
            let (start, end) = (self.units.at(&self.text, cut.from), self.units.at(&self.text, cut.to));
            let shift = longer.sum(at);
            let shifted = |units: u32| u32::try_from(i64::from(units).saturating_add(shift)).unwrap_or(u32::MAX);
            let inserted = i64::try_from(cut.insert.encode_utf16().count()).unwrap_or(i64::MAX);
            longer.add(at, inserted.saturating_sub(i64::from(end.saturating_sub(start))));
            self.splices.push(Splice { from: shifted(start), to: shifted(end), insert: cut.insert.clone() });
        }
    }
}

/// A value on its way to another place.
struct Copied {
    text: String,
    indent: String,
    depth: usize,
}

impl Copied {
    fn value(&self) -> New<'_> {
        New::Copied { text: &self.text, indent: &self.indent }
    }
}

pub(super) fn zone(value: Value<'_>) -> (u32, u32) {
    (value.node().start, value.node().end)
}

fn add<'t>(document: &Document<'t>, path: &str, new: &New<'_>, depth: usize) -> Result<Plan, String> {
    deep_enough(document, path, depth)?;
    let insert = |container: Value<'t>, target: Option<Value<'t>>, key: Option<&str>, ahead: bool| {
        fits_lines(document, container, new)?;
        let before = target.map_or_else(|| document.last(container).0, |target| document.neighbours(container, target).0);
        let (with, effect) = match target {
            Some(target) if ahead => (With::Ahead(target.index()), Effect::Before(target.index())),
            Some(target) => (With::Before(target.index()), Effect::Before(target.index())),
            None if before.is_some() => (With::Behind(container.index()), Effect::Behind(key.map(str::to_owned))),
            None => (With::Nothing, Effect::Behind(key.map(str::to_owned))),
        };
        let zone = document.between(container, before, target);
        let cuts = document.inserted(container, target, key, new);
        Ok(Plan { zone, with, cuts, effect: (container.index(), effect) })
    };
    match document.place(path)? {
        Place::Root(old) => replaced(document, old, new),
        Place::Child(container, old) if container.shape() == Shape::Object => replaced(document, old, new),
        Place::Child(list, target) => insert(list, Some(target), None, false),
        Place::Ahead(list, target) => insert(list, Some(target), None, true),
        Place::End(list, _) => insert(list, None, None, false),
        Place::NewKey(object, key) => insert(object, None, Some(&key), false),
    }
}

fn removed<'t>(document: &Document<'t>, container: Value<'t>, child: Value<'t>) -> Result<Plan, String> {
    let effect = (container.index(), Effect::Gone(child.index()));
    if document.is_lines(container) {
        return Ok(match document.removed_separate_line(child) {
            Some(cut) => Plan { zone: (cut.from, cut.to), with: With::Nothing, cuts: vec![cut], effect },
            None => Plan { zone: zone(container), with: With::Nothing, cuts: vec![document.removed_line(child)], effect },
        });
    }
    let (zone, cuts) = document.removed(container, child).ok_or("others go first.")?;
    Ok(Plan { zone, with: With::Gone(container.index()), cuts, effect })
}

fn replaced<'t>(document: &Document<'t>, old: Value<'t>, new: &New<'_>) -> Result<Plan, String> {
    if document.is_lines(old) {
        return Err("the text is several documents, which no single value can replace. Name one of them.".to_owned());
    }
    if let Some(container) = old.parent() {
        fits_lines(document, container, new)?;
    }
    Ok(Plan::new(zone(old), document.replaced(old, new)))
}

/// Documents that are joined by more than white space are changed one by one: no list is there that others could be put in.
pub(super) fn alone(document: &Document<'_>, container: Value<'_>) -> Result<(), String> {
    if !document.is_lines(container) || document.whole.notes.joined.is_apart() {
        return Ok(());
    }
    Err("the text has several lists, or documents with commas between them and no brackets. Make it one list first.".to_owned())
}

/// Several documents are told from one with something behind it by being objects.
fn fits_lines(document: &Document<'_>, container: Value<'_>, new: &New<'_>) -> Result<(), String> {
    alone(document, container)?;
    if !document.is_lines(container) || new.is_object() {
        return Ok(());
    }
    Err("only an object can stand on a line of its own among the documents. Pass one.".to_owned())
}

/// How many levels of brackets a value has.
fn depth(value: Value<'_>) -> usize {
    let inner = value.children().map(depth).max().unwrap_or(0);
    if matches!(value.shape(), Shape::Array | Shape::Object) { inner.saturating_add(1) } else { 0 }
}

fn deep_enough(document: &Document<'_>, path: &str, depth: usize) -> Result<(), String> {
    let above = path.bytes().filter(|&byte| byte == b'/').count();
    let levels = above.saturating_add(depth).saturating_sub(usize::from(document.whole.lines));
    if levels <= MAX_DEPTH as usize {
        return Ok(());
    }
    Err(format!("it nests brackets {levels} levels deep, and at most {MAX_DEPTH} are read. Leave some out."))
}

/// From byte offsets of a text to UTF-16 code units, in any order.
struct Units {
    /// The units before every [`Units::BLOCK`]th byte; none when the text is ASCII.
    blocks: Option<Vec<u32>>,
}

impl Units {
    const BLOCK: usize = 4096;

    fn new(text: &str) -> Self {
        if text.is_ascii() {
            return Units { blocks: None };
        }
        let mut before = 0u32;
        let blocks = text.as_bytes().chunks(Units::BLOCK).map(|block| {
            let here = before;
            before = before.saturating_add(units(block));
            here
        });
        Units { blocks: Some(blocks.collect()) }
    }

    fn at(&self, text: &str, offset: u32) -> u32 {
        let Some(blocks) = &self.blocks else { return offset };
        let block = offset as usize / Units::BLOCK;
        // The end of the text may be the start of a block that isn't there.
        let block = block.min(blocks.len().saturating_sub(1));
        let rest = text.as_bytes().get(block.saturating_mul(Units::BLOCK)..offset as usize).unwrap_or_default();
        blocks.get(block).copied().unwrap_or(0).saturating_add(units(rest))
    }
}

/// A character counts at its first byte; one outside the basic plane counts twice.
fn units(bytes: &[u8]) -> u32 {
    let characters = bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count();
    let pairs = bytes.iter().filter(|&&byte| byte >= 0xF0).count();
    u32::try_from(characters.saturating_add(pairs)).unwrap_or(u32::MAX)
}
