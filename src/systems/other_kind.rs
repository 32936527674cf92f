//! A document of another kind than the one that it is checked for.

use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Finding, Param};
use crate::json::tape::{Shape, Value};
use crate::systems::detect::kind_of;
use crate::systems::kinds::Kind;

/// So few keys are told by chance: `name` and `status` are in more than one system.
const FEW: usize = 2;

/// The finding that a document is of another kind, if it has hardly a key of the one it is checked for. What the table and rules of
/// that would say of it means nothing then.
pub(crate) fn other_kind(root: Value<'_>, kind: Kind) -> Option<Finding<'_>> {
    let table = kind.table();
    let is_known = |child: &Value<'_>| table.child(&child.key()).is_some() || table.others.iter().any(|name| child.key_is(name));
    let known = root.children().filter(is_known).take(FEW).count();
    // Of a single other key nobody can tell.
    if known == FEW || root.shape() != Shape::Object || root.children().nth(known.saturating_add(1)).is_none() {
        return None;
    }
    let found = kind_of(root).filter(|found| *found != kind.one())?;
    let finding = Finding::at(Code::OtherKind, root).with("kind", Param::Text(kind.one().root().label));
    Some(finding.with("found", Param::Text(found.root().label)))
}
