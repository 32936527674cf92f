//! A JSON Patch of a course: each operation against what its path leads to.

use super::{Course, check as whole, money, objects, periods as period_rules};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Change, Correction, Finding, Findings, Param, wrong_type};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::diagnostics::messages::words::TypeWord;
use crate::diagnostics::suggest::nearest;
use crate::json::pointer::{escape, steps};
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::price::period::{Period, listed};
use crate::spec::{Property, Required};
use crate::systems::context::Context;
use crate::systems::edums::table::COURSE;
use crate::systems::edums::table::patch::{OPERATION, OPERATIONS, Target, target};

/// Checks each operation.
pub(crate) fn check<'t>(context: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    for operation in root.children() {
        if operation.shape() == Shape::Object {
            let mut found = Findings::default();
            context.walker(root, &mut found).object(operation, &OPERATION);
            for path in ["path", "from"].into_iter().filter_map(|name| operation.get(name)).filter(|path| path.text_is("")) {
                // It leads to the whole course.
                found.retract(Code::Blank, path);
            }
            findings.append(found);
            if let Some(op) = OPERATIONS.iter().find(|op| operation.get("op").is_some_and(|value| value.text_is(op))) {
                Operation { operation, op }.check(context, findings);
            }
        } else {
            findings.add(wrong_type(operation, TypeWord::Object));
        }
    }
}

struct Operation<'t> {
    operation: Value<'t>,
    op: &'static str,
}

impl<'t> Operation<'t> {
    fn check(&self, context: &Context<'_>, findings: &mut Findings<'t>) {
        let sets = matches!(self.op, "add" | "replace");
        let value = self.operation.get("value");
        if (sets || self.op == "test") && value.is_none() && !self.operation.node().unclosed {
            self.without_value(findings);
        }
        if matches!(self.op, "move" | "copy") {
            let is_moved = self.op == "move";
            self.path("from", is_moved, is_moved, false, findings);
        }
        let grows = matches!(self.op, "add" | "move" | "copy");
        let row = self.path("path", self.op != "test", self.op == "remove", grows, findings);
        if let (Some((row, is_item)), Some(value), true) = (row, value, sets) {
            self.value(context, value, row, is_item, findings);
        }
    }

    #[cold]
    fn without_value(&self, findings: &mut Findings<'t>) {
        let finding = Finding::new(Code::MissingWhen, Anchor::Missing(self.operation, "value"));
        let finding = finding.with("name", Param::Name("value".to_owned()));
        let property = Param::Rows(OPERATION.child("op").into_iter().collect());
        findings.add(finding.with("property", property).with("of", Param::Value(self.op.to_owned())));
    }

    /// Checks a path; the row that it leads to, and whether it leads to an item of that list, where a value may go there.
    fn path(
        &self,
        name: &'static str,
        changes: bool,
        removes: bool,
        grows: bool,
        findings: &mut Findings<'t>,
    ) -> Option<(&'static Property, bool)> {
        let path = self.operation.get(name)?;
        let text = path.text()?;
        match target(&text) {
            Target::Opaque => None,
            Target::Unknown { table, name, at } => {
                findings.add(unknown(path, &text, table, &name, at));
                None
            }
            Target::Row { is_end, .. } if is_end && !grows => {
                findings.add(nowhere(path, &text));
                None
            }
            Target::Nowhere => {
                findings.add(nowhere(path, &text));
                None
            }
            Target::Row { fixed: Some(fixed), .. } if changes => {
                let finding = Finding::at(Code::NotPatchable, path).with("name", Param::Name(fixed.name.to_owned()));
                let left_out = Correction::choice(FixTitle::LeaveOut, Change::Remove(self.operation));
                findings.add(finding.correction(left_out));
                None
            }
            Target::Row { row, is_item, .. } => {
                if removes && !is_item && row.required == Required::Yes {
                    let finding = Finding::at(Code::RequiredRemoved, path);
                    findings.add(finding.with("name", Param::Name(row.name.to_owned())));
                }
                Some((row, is_item))
            }
        }
    }

    /// Holds a value against the row of the place where it goes.
    fn value(&self, context: &Context<'_>, value: Value<'t>, row: &'static Property, is_item: bool, findings: &mut Findings<'t>) {
        // The value goes whole.
        let mut walk = context.walker(value, findings);
        walk.merges = false;
        if row.name.is_empty() {
            walk.single(value, &COURSE);
            whole(context, value, findings);
            return;
        }
        if is_item {
            walk.single(value, row);
        } else {
            walk.property(value, row);
        }
        let nothing = || Course::nothing(context, value);
        let course = match (row.name, is_item) {
            ("learningMethod", _) => Course::of_method(context, value, value),
            ("costs", _) => Course { periods: value.get("details").into_iter().flat_map(listed).collect(), ..nothing() },
            ("details", false) => Course { periods: listed(value).collect(), ..nothing() },
            ("details", true) if value.shape() == Shape::Object => {
                // What of the others overlaps with it, or ends, nobody knows.
                let course = Course { periods: vec![Period::of(0, value)], ..nothing() };
                period_rules::reversed(&course, findings);
                money::items(&course, findings);
                return;
            }
            ("planning", _) => Course { start_moments: objects(Some(value), "startMoments").collect(), ..nothing() },
            ("startMoments", true) => Course { start_moments: vec![value], ..nothing() },
            ("startMoments", false) => {
                let moments = value.children().filter(|moment| moment.shape() == Shape::Object);
                Course { start_moments: moments.collect(), ..nothing() }
            }
            _ => return,
        };
        course.check_all(findings);
    }
}

/// The finding about a path to a property that no row has.
#[cold]
fn unknown<'t>(path: Value<'t>, text: &str, table: &'static Property, name: &str, at: usize) -> Finding<'t> {
    let finding = Finding::at(Code::UnknownProperty, path).with("name", Param::Value(name.to_owned()));
    let suggestion = table.child_in_other_case(name).map(|row| row.name);
    let suggestion = suggestion.or_else(|| nearest(name, table.properties.iter().map(|row| row.name)));
    let (Some(suggestion), Some(steps)) = (suggestion, steps(text)) else { return finding.with("suggestion", Param::Nothing) };
    let renamed = steps.iter().enumerate().map(|(place, step)| escape(if place == at { suggestion } else { step }));
    let renamed: String = renamed.flat_map(|step| ["/".to_owned(), step]).collect();
    let finding = finding.with("suggestion", Param::Name(suggestion.to_owned()));
    finding.choice(Change::Replace(path, Json::String(renamed)))
}

/// The finding about a path that leads nowhere. Often the slash before it is missing, or points stand between the names.
#[cold]
fn nowhere<'t>(path: Value<'t>, text: &str) -> Finding<'t> {
    let finding = Finding::at(Code::PatchPath, path).value(path);
    let meant = ["/", &text.trim_start_matches(['$', '#', '.', '/']).replace(['.', '['], "/").replace(']', "")].concat();
    let is_known = matches!(target(&meant), Target::Row { is_end: false, .. });
    if text.starts_with('/') || !is_known || text.is_empty() {
        return finding.with("expected", Param::Nothing);
    }
    let finding = finding.with("expected", Param::Value(meant.clone()));
    finding.choice(Change::Replace(path, Json::String(meant)))
}
