//! What the table of an association can't say: rules over several properties.

use super::Check;
use crate::codes::Code;
use crate::findings::{Finding, Findings};
use crate::options::{OperationMode, Profile};
use crate::text::tape::Value;

/// An association and what the rules need to know besides.
struct Association<'t> {
    root: Value<'t>,
    /// Whether eduXchange's rules count, and not only plain OOAPI's.
    eduxchange: bool,
    /// Whether it is stored already, and not just being opened.
    stored: bool,
}

/// A named rule: looks at an association and says what it finds.
type Rule = for<'t> fn(&Association<'t>, &mut Findings<'t>);

/// Every rule, in no particular order: findings are put in the order of the text.
const RULES: &[Rule] = &[opening];

pub(super) fn check<'t>(check: &Check<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    let association = Association {
        root,
        eduxchange: check.readings.profile == Profile::Eduxchange,
        stored: check.readings.operation == OperationMode::Stored,
    };
    for rule in RULES {
        rule(&association, findings);
    }
}

/// A host can't open with what only follows later.
fn opening<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let state = association.root.get("remoteState").filter(|_| association.eduxchange && !association.stored);
    if let Some(state) = state.filter(|state| state.text_is("denied") || state.text_is("canceled")) {
        findings.add(Finding::at(Code::AssociationOpening, state).value(state));
    }
}
