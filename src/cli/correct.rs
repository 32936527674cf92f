//! Corrections, made in the text.

use crate::pieces::Piece;
use crate::replacements::is_splice;
use crate::unreadable::unreadable;
use aanbod::report::{Applicability, Diagnostic, Fix, Operation};
use aanbod::{
    Kind, ListDocument, ListObserver, ValidateOptions, apply, detect, strict_changes, to_strict_json, validate, validate_part,
};
use std::collections::{BTreeMap, BTreeSet};

/// Corrections may make room for others, so several rounds; a circle among them ends here.
const ROUNDS: usize = 10;

/// Which corrections are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those that are certain.
    Certain,
    /// Choices too, where a finding has exactly one.
    Choices,
}

/// A text with corrections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corrected {
    pub text: String,
    /// How many corrections were made.
    pub count: u32,
}

/// What a correction needs to know of a check: all findings with all their values.
fn thorough(options: &ValidateOptions) -> ValidateOptions {
    let mut options = options.clone().max_diagnostics(u32::MAX).max_bytes(u32::MAX);
    options.mask_values = None;
    options.quote = None;
    options
}

/// One document, corrected; `None` when there is nothing to correct, or when the bytes aren't UTF-8 and are better left alone.
pub fn document(kind: Kind, bytes: &[u8], options: &ValidateOptions, which: Which) -> Option<Corrected> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut corrected = Corrected { text: text.to_owned(), count: 0 };
    in_rounds(kind, &mut corrected, &thorough(options), which);
    without_superfluous(&mut corrected);
    (corrected.count > 0).then_some(corrected)
}

/// What a text is that tells it only once it can be read: with the corrections that are made of how it is written.
pub fn kind_of_corrected(bytes: &[u8], options: &ValidateOptions, which: Which) -> Option<Kind> {
    let mut text = std::str::from_utf8(bytes).ok()?.to_owned();
    let options = thorough(options);
    for _ in 0..ROUNDS {
        let (_, report) = unreadable(text.as_bytes(), &options)?;
        let fixes: Vec<&Fix> = report.diagnostics.iter().filter_map(|finding| chosen(finding, which)).collect();
        let (corrected, count) = spliced(&text, &fixes);
        if count == 0 || corrected == text {
            return None;
        }
        text = corrected;
        if let Some(kind) = detect(text.as_bytes()) {
            return Some(kind);
        }
    }
    None
}

/// A piece of a list, corrected document by document, so that a correction costs what its document costs.
pub fn piece(kind: Kind, piece: &Piece, options: &ValidateOptions, which: Which) -> Option<Corrected> {
    let text = std::str::from_utf8(&piece.text).ok()?;
    let options = thorough(options);
    let mut corrected = Corrected { text: text.to_owned(), count: 0 };
    for _ in 0..ROUNDS {
        let mut places = Places::default();
        let Ok(report) = validate_part(kind, corrected.text.as_bytes(), &options, 0, &mut places) else { break };
        let fixes: Vec<&Fix> = report.diagnostics.iter().filter_map(|finding| chosen(finding, which)).collect();
        // What keeps documents from being read comes first.
        if fixes.iter().any(|fix| is_splice(fix)) {
            let (text, count) = spliced(&corrected.text, &fixes);
            if text == corrected.text {
                break;
            }
            corrected = Corrected { text, count: corrected.count + count };
            continue;
        }
        let mut by_document: BTreeMap<u32, Vec<Vec<Operation>>> = BTreeMap::new();
        for fix in fixes {
            if let Some((number, operations)) = within(fix) {
                by_document.entry(number).or_default().push(operations);
            }
        }
        let mut text = String::with_capacity(corrected.text.len());
        let mut at = 0;
        for number in by_document.into_keys() {
            let Some(&(from, to)) = places.0.get(number as usize) else { continue };
            let Some(changed) = corrected.text.get(from..to) else { continue };
            let mut one = Corrected { text: changed.to_owned(), count: 0 };
            in_rounds(kind.one(), &mut one, &options, which);
            text.push_str(corrected.text.get(at..from).unwrap_or_default());
            text.push_str(&one.text);
            corrected.count += one.count;
            at = to;
        }
        text.push_str(corrected.text.get(at..).unwrap_or_default());
        corrected.text = text;
        break;
    }
    without_superfluous(&mut corrected);
    (corrected.count > 0).then_some(corrected)
}

/// Where documents are.
#[derive(Default)]
struct Places(Vec<(usize, usize)>);

impl ListObserver for Places {
    fn identity(&mut self, _: &'static str, _: &str, _: u32) -> Option<u32> {
        None
    }

    fn document(&mut self, document: &ListDocument<'_>) {
        self.0.push((document.from as usize, document.to as usize));
    }

    fn ended(&mut self) {}
}

fn in_rounds(kind: Kind, corrected: &mut Corrected, options: &ValidateOptions, which: Which) {
    for _ in 0..ROUNDS {
        let Ok(report) = validate(kind, corrected.text.as_bytes(), options) else { return };
        let fixes: Vec<&Fix> = report.diagnostics.iter().filter_map(|finding| chosen(finding, which)).collect();
        let (text, count) = if fixes.iter().any(|fix| is_splice(fix)) {
            spliced(&corrected.text, &fixes)
        } else {
            patched(&corrected.text, together(&fixes))
        };
        // A correction beside a duplicate key could be made for ever, and changes nothing.
        if text == corrected.text {
            return;
        }
        *corrected = Corrected { text, count: corrected.count + count };
    }
}

/// Takes out what strict JSON doesn't have. In a broken text it can't be told what belongs.
fn without_superfluous(corrected: &mut Corrected) {
    let superfluous = strict_changes(&corrected.text).map_or(0, |changes| changes.len());
    if superfluous > 0
        && let Ok(text) = to_strict_json(&corrected.text)
    {
        corrected.text = text;
        corrected.count += u32::try_from(superfluous).unwrap_or(u32::MAX);
    }
}

/// The correction of a finding that is made: the one that is certain, or else the only one, when choices are made too.
fn chosen(finding: &Diagnostic, which: Which) -> Option<&Fix> {
    let certain = finding.fixes.iter().find(|fix| fix.applicability == Applicability::Certain);
    certain.or(match (which, finding.fixes.as_slice()) {
        (Which::Choices, [only]) => Some(only),
        _ => None,
    })
}

/// A correction within one document of a list: its number, and the operations as the document itself has them.
pub fn within(fix: &Fix) -> Option<(u32, Vec<Operation>)> {
    let mut number = None;
    let mut changed = |path: &str| {
        let rest = path.strip_prefix('/')?;
        let (document, rest) = rest.split_once('/').map(|(document, rest)| (document, format!("/{rest}")))?;
        let document = document.parse::<u32>().ok()?;
        (*number.get_or_insert(document) == document).then_some(rest)
    };
    let operations = fix.operations.iter().map(|operation| moved(operation, &mut changed)).collect::<Option<Vec<_>>>()?;
    Some((number?, operations))
}

/// An operation with other pointers.
fn moved(operation: &Operation, mut to: impl FnMut(&str) -> Option<String>) -> Option<Operation> {
    Some(match operation {
        Operation::Add { path, value } => Operation::Add { path: to(path)?, value: value.clone() },
        Operation::Remove { path } => Operation::Remove { path: to(path)? },
        Operation::Replace { path, value } => Operation::Replace { path: to(path)?, value: value.clone() },
        Operation::Move { from, path } => Operation::Move { from: to(from)?, path: to(path)? },
        Operation::Copy { from, path } => Operation::Copy { from: to(from)?, path: to(path)? },
        Operation::Test { path, value } => Operation::Test { path: to(path)?, value: value.clone() },
        Operation::Splice { .. } => return None,
    })
}

/// Splices that don't touch each other, all at once.
fn spliced(text: &str, fixes: &[&Fix]) -> (String, u32) {
    let mut occupied: BTreeMap<u32, u32> = BTreeMap::new();
    let mut operations = Vec::new();
    let mut count = 0;
    for fix in fixes.iter().filter(|fix| is_splice(fix)) {
        let ranges: Vec<(u32, u32)> = fix
            .operations
            .iter()
            .filter_map(|operation| match operation {
                Operation::Splice { from, to, .. } => Some((*from, *to)),
                _ => None,
            })
            .collect();
        let free = |&(from, to): &(u32, u32)| occupied.range(..=to).next_back().is_none_or(|(_, &end)| end < from);
        if ranges.len() == fix.operations.len() && ranges.iter().all(free) {
            occupied.extend(ranges);
            operations.extend(fix.operations.iter().cloned());
            count += 1;
        }
    }
    match apply(text, &operations) {
        Ok(text) => (text, count),
        Err(_) => (text.to_owned(), 0),
    }
}

/// The corrections that can be made together: no two at the same place. The last comes first, so that a place that leaves a list
/// moves none that are still to come.
fn together(fixes: &[&Fix]) -> Vec<Vec<Operation>> {
    let mut touched: BTreeSet<String> = BTreeSet::new();
    let mut above: BTreeSet<String> = BTreeSet::new();
    let mut chosen = Vec::new();
    for fix in fixes.iter().rev() {
        let paths: Vec<&str> = fix.operations.iter().flat_map(paths).collect();
        let occupied = |path: &&str| above.contains(*path) || upwards(path).any(|place| touched.contains(place));
        if paths.iter().any(occupied) {
            continue;
        }
        for path in paths {
            touched.insert(path.to_owned());
            above.extend(upwards(path).map(str::to_owned));
        }
        chosen.push(fix.operations.clone());
    }
    chosen
}

fn paths(operation: &Operation) -> Vec<&str> {
    match operation {
        Operation::Add { path, .. }
        | Operation::Remove { path }
        | Operation::Replace { path, .. }
        | Operation::Test { path, .. } => {
            vec![path]
        }
        Operation::Move { from, path } | Operation::Copy { from, path } => vec![from, path],
        Operation::Splice { .. } => Vec::new(),
    }
}

/// A place and all those that it is in: `/a/0/b`, `/a/0`, `/a`.
fn upwards(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| path.rfind('/').and_then(|at| path.get(..at))).filter(|path| !path.is_empty())
}

/// All corrections at once; or, when one of them can't be made, those that can, in halves so that one that fails doesn't make
/// thousands slow.
fn patched(text: &str, mut corrections: Vec<Vec<Operation>>) -> (String, u32) {
    if corrections.is_empty() {
        return (text.to_owned(), 0);
    }
    if let Ok(text) = apply(text, &corrections.concat()) {
        return (text, u32::try_from(corrections.len()).unwrap_or(u32::MAX));
    }
    if corrections.len() == 1 {
        return (text.to_owned(), 0);
    }
    let second = corrections.split_off(corrections.len() / 2);
    let (text, before) = patched(text, corrections);
    let (text, after) = patched(&text, second);
    (text, before + after)
}
