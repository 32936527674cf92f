//! Pieces of a list that are checked by several workers at a time. They share no memory: whoever cut the list puts the reports together.

use super::part::Part;
use super::{Check, checked};
use crate::call_error::CallError;
use crate::diagnostics::reporter::TRIAL_BYTES;
use crate::json::position::Positions;
use crate::options::ValidateOptions;
use crate::report::Report;
use crate::systems::kinds::Kind;
use serde::Serialize;

/// By how much the numbers of two pieces differ, which no piece has as many documents as.
pub const NUMBERS: u64 = 10_000_000;

/// What is known of a piece before its check, and after it what nobody can tell from its report.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Piece {
    /// What the numbers of its documents are counted from, in pointers and where words name a document: 0 for the first piece. How many
    /// documents precede any other piece isn't known while it is checked, so it has a number that stands nowhere else, for another to
    /// take its place.
    #[serde(skip)]
    pub base: u64,
    /// How many bytes may be read to try corrections; after the check, how many are left of them, of which none means that there weren't
    /// enough. In a list that is checked as a whole, a piece begins with what those before it leave.
    pub trials: u32,
    /// How many were read.
    pub tried: u32,
    /// How many findings are listed.
    pub limit: u32,
    /// How many documents it has.
    pub documents: u32,
    /// Whether it is documents and nothing else, so that its report is a part of the whole list's: each can be read, and nothing is
    /// said of the text as such.
    pub is_plain: bool,
    /// Its length in UTF-16 units.
    pub units: u32,
    /// Its line breaks.
    pub lines: u32,
    /// The UTF-16 units behind the last of them.
    pub column: u32,
    /// What may stand only once in a list, each with the number of its document in the piece.
    #[serde(skip)]
    pub identities: Vec<(Key, u32)>,
    /// Of those the ones that an earlier piece has too, ordered by their keys, with the number in the list of the document that had each
    /// first. Without them each is thought to be new.
    #[serde(skip)]
    pub known: Vec<(Key, u32)>,
    /// Whether it can't be read to its end.
    #[serde(skip)]
    pub(super) ended: bool,
}

impl Piece {
    /// A piece that nothing is known of yet. Without `trials` there are as many as for a whole list.
    #[must_use]
    pub fn new(base: u64, trials: Option<u32>) -> Self {
        Piece {
            base,
            trials: trials.unwrap_or(TRIAL_BYTES),
            tried: 0,
            limit: 0,
            documents: 0,
            is_plain: false,
            units: 0,
            lines: 0,
            column: 0,
            identities: Vec::new(),
            known: Vec::new(),
            ended: false,
        }
    }

    /// The number in the list of the first document with this, if it is in an earlier piece.
    pub(super) fn known(&self, key: Key) -> Option<u64> {
        let place = self.known.binary_search_by_key(&key, |&(known, _)| known).ok()?;
        self.known.get(place).map(|&(_, document)| document.into())
    }
}

/// Checks a piece of a list, which is itself a list: between brackets when the whole is. Pointers start with `piece.base`, ranges are
/// those of the piece.
///
/// # Errors
/// As [`crate::validate()`].
pub fn validate_piece(
    kind: Kind,
    input: &[u8],
    options: &ValidateOptions,
    piece: &mut Piece,
    progress: &dyn Fn(usize),
) -> Result<Report, CallError> {
    let trials = piece.trials;
    let check = Check { watch: Some(progress), ..Check::new(kind, options)? };
    let report = checked(&check, input, options, Some(&mut Part::Piece(piece)));
    piece.tried = trials.saturating_sub(piece.trials);
    let end = u32::try_from(input.len()).unwrap_or(u32::MAX);
    let end = Positions::new(input).range(end, end);
    (piece.units, piece.lines, piece.column) = (end.from, end.line.saturating_sub(1), end.column.saturating_sub(1));
    Ok(report)
}

/// A short key of a text: two numbers of as many bits as those of JavaScript hold exactly, 106 in all, so that no two texts share one.
pub type Key = (u64, u64);

pub(super) fn key(property: &str, text: &str) -> Key {
    let hash = |factor: u64| {
        let bytes = property.bytes().chain([0]).chain(text.bytes());
        bytes.fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(factor)) >> 11
    };
    // The factor of FNV-1a, and one without a pattern in its bits.
    (hash(0x100_0000_01B3), hash(0x517C_C1B7_2722_0A95))
}
