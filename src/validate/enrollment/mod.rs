//! What the tables of the Edu-V Association API can't say: rules over several properties.

use crate::findings::Findings;
use crate::spec::Kind;
use crate::text::tape::Value;

/// A named rule: looks at a document and says what it finds.
type Rule = for<'t> fn(Value<'t>, &mut Findings<'t>);

/// The rules of each kind, in no particular order: findings are put in the order of the text.
const fn rules(kind: Kind) -> &'static [Rule] {
    let _ = kind;
    &[]
}

pub(super) fn check<'t>(kind: Kind, root: Value<'t>, findings: &mut Findings<'t>) {
    for rule in rules(kind) {
        rule(root, findings);
    }
}
