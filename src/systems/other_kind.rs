//! A document of another system than the one that it is checked for.

use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Finding, Param};
use crate::json::tape::{Shape, Value};
use crate::systems::detect::kind_of;
use crate::systems::kinds::Kind;

/// So few keys are told by chance: `name` and `status` are in more than one system.
const FEW: usize = 2;

/// The finding that a document is of another system, if it has hardly a key of its own kind. What its table and rules would say of
/// it means nothing then.
pub(crate) fn other_kind(root: Value<'_>, kind: Kind) -> Option<Finding<'_>> {
    let known = root.children().filter(|child| kind.table().child(&child.key()).is_some()).take(FEW).count();
    if known == FEW || root.shape() != Shape::Object || root.children().nth(FEW).is_none() {
        return None;
    }
    let found = kind_of(root).filter(|found| found.system() != kind.system())?;
    let finding = Finding::at(Code::OtherKind, root).with("kind", Param::Text(kind.one().root().label));
    Some(finding.with("found", Param::Text(found.root().label)))
}
