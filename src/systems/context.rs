//! What rules know of a call besides the document.

use super::system::System;
use crate::check::walk::{Stage, Walk};
use crate::diagnostics::findings::Findings;
use crate::json::tape::Value;
use crate::options::{OperationMode, Profile, Readings};
use crate::spec::Property;
use crate::time::Instant;
use std::collections::BTreeMap;

/// Checks an object by rules over several properties.
pub(crate) type Rules = for<'t> fn(&Context<'_>, Value<'t>, &mut Findings<'t>);

/// What rules know of a call besides the document.
pub(crate) struct Context<'o> {
    pub(crate) readings: Readings,
    /// The present; unknown only where there is no clock.
    pub(crate) now: Option<Instant>,
    /// Values that the caller allows, by full property name.
    pub(crate) allowed: Option<&'o BTreeMap<String, Vec<String>>>,
    /// Whether the document is in a list.
    pub(crate) in_list: bool,
    /// Whether the association that a PATCH changes is there to be held against it.
    pub(crate) has_before: bool,
    /// Whether the document is the answer to a GET, whatever is in it.
    pub(crate) answers_get: bool,
    /// The HTTP status that the document came with, when that is known.
    pub(crate) http_status: Option<u16>,
    /// What the list of kinds says of the document's kind.
    pub(crate) tables: Tables,
}

/// The tables of a kind, and what decides between them.
#[derive(Clone, Copy)]
pub(crate) struct Tables {
    /// The system that the documents belong to.
    pub(crate) system: System,
    /// The table of one document.
    pub(crate) table: &'static Property,
    /// The table of a document that is stored already.
    pub(crate) stored: &'static Property,
    /// The property without which a document seems to be one that is being created. Empty: no property tells that.
    pub(crate) stored_with: &'static str,
    /// Whether null takes a value away.
    pub(crate) merges: bool,
}

impl Context<'_> {
    /// Whether the caller lists the values of a property of this name.
    pub(crate) fn lists(&self, name: &str) -> bool {
        self.allowed.is_some_and(|allowed| allowed.keys().any(|full| full.rsplit('.').next() == Some(name)))
    }

    /// Whether an association is one that a GET answers: told by its id, or by the caller, or by the list it is in. What is stored
    /// with a `remoteState` but without an id is the body of a POST as an institution keeps it, for no GET answers that.
    pub(crate) fn is_answer(&self, root: Value<'_>) -> bool {
        if self.answers_get || self.in_list {
            return true;
        }
        match self.readings.operation {
            OperationMode::Create => false,
            OperationMode::Stored => root.filled("associationId").is_some() || root.get("remoteState").is_none(),
            OperationMode::Auto => root.filled("associationId").is_some(),
        }
    }

    /// The table that a document is held against.
    pub(crate) fn table(&self, root: Value<'_>) -> &'static Property {
        let Tables { system, table, stored, .. } = self.tables;
        if system == System::Ooapi && self.is_answer(root) { stored } else { table }
    }

    /// What holds values of a document against a table.
    pub(crate) fn walker<'a, 't>(&'a self, root: Value<'t>, findings: &'a mut Findings<'t>) -> Walk<'a, 't> {
        let Tables { system, merges, stored_with, .. } = self.tables;
        let stage = match self.readings.operation {
            OperationMode::Stored => Stage::Stored,
            OperationMode::Create => Stage::Created,
            OperationMode::Auto => match stored_with {
                "" => Stage::Stored,
                name if root.filled(name).is_some() => Stage::Stored,
                _ => Stage::SeemsCreated,
            },
        };
        let tolerant = self.readings.profile == Profile::Eduxchange && system == System::Ooapi;
        // Only the body of a POST has eduXchange's minimum.
        let eduxchange = tolerant && !self.is_answer(root);
        let signs = (system == System::Ooapi).then(Vec::new);
        Walk {
            findings,
            stage,
            allowed: self.allowed,
            eduxchange,
            tolerant,
            merges,
            partial: false,
            signs,
            table: None,
            skips_plain: false,
            duplicates: false,
            server_made: Vec::new(),
        }
    }
}
