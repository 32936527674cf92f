//! A table made flat: its rows one after the other, with what has to be known of each to hold a value against it.

use crate::spec::{Property, Required, Type, Values};
use crate::systems::kinds::Kind;
use crate::systems::system::System;
use std::sync::OnceLock;

/// No row, no table.
pub(super) const NOWHERE: u16 = u16::MAX;

/// What a value is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Left to the walk.
    Never,
    Object,
    Boolean,
    Integer,
    Decimal,
    Text,
    Uri,
    Listed,
    Guid,
    Date,
    DateTime,
}

/// What there is to know of one row.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) property: &'static Property,
    /// The most bytes of a text with its quotes.
    pub(super) longest: u32,
    /// The table of the rows below it.
    pub(super) table: u16,
    pub(super) sort: Sort,
    pub(super) is_list: bool,
    pub(super) takes_null: bool,
    pub(super) takes_empty: bool,
    /// Whether it is one of the rows of which at least one has to be there.
    pub(super) is_either: bool,
    /// Whether it decides about rows with a condition.
    pub(super) is_decisive: bool,
}

/// The rows of one object.
pub(super) struct Table {
    pub(super) first: u16,
    pub(super) end: u16,
    pub(super) is_never_plain: bool,
    pub(super) has_either: bool,
    /// The rows that have to be there, and those with a condition.
    pub(super) required: u64,
    pub(super) conditioned: u64,
    pub(super) decisions: Vec<Decision>,
}

/// What one value of the row that decides means for the rows with a condition.
pub(super) struct Decision {
    pub(super) value: &'static str,
    pub(super) belong: u64,
    pub(super) required: u64,
}

/// A table made flat, with the tables in it.
pub(super) struct Rows {
    pub(super) rows: Vec<Row>,
    pub(super) tables: Vec<Table>,
    /// The row that is expected after each row, and after the start of an object of each table.
    pub(super) followers: Vec<u16>,
}

/// Those of each kind, made when they are first asked for.
static KNOWN: [OnceLock<Rows>; Kind::ALL.len()] = [const { OnceLock::new() }; Kind::ALL.len()];

impl Rows {
    /// The rows of a kind.
    pub(super) fn of(kind: Kind) -> &'static Self {
        // There is one for each kind.
        let [first, ..] = &KNOWN;
        KNOWN.get(kind as usize).unwrap_or(first).get_or_init(|| Rows::flat(kind.table(), kind.row().system))
    }

    /// The first row is that of the whole document.
    fn flat(root: &'static Property, system: System) -> Self {
        let mut rows = vec![Row { sort: Sort::Object, is_list: false, ..Row::of(root, system, false) }];
        let mut tables: Vec<Table> = Vec::new();
        // Outside lists a document may have only what it changes.
        let mut partial = vec![root.partial];
        let mut at = 0usize;
        while let Some(row) = rows.get(at).copied() {
            let is_partial = partial.get(at).copied().unwrap_or(false) && !row.is_list;
            let property = row.property;
            if row.sort == Sort::Object && !(property.opaque && property.properties.is_empty()) {
                let below = property.properties.iter().map(|below| {
                    let row = Row::of(below, system, is_partial);
                    let is_either = property.any_of.contains(&below.name);
                    let decides = property.deciding_row.and_then(|at| property.properties.get(at));
                    let is_decisive = decides.is_some_and(|decides| decides.name == below.name);
                    Row { is_either, is_decisive, takes_empty: row.takes_empty && !is_either, ..row }
                });
                let first = place(rows.len());
                rows.extend(below);
                partial.resize(rows.len(), is_partial);
                if let Some(row) = rows.get_mut(at) {
                    row.table = place(tables.len());
                }
                tables.push(Table::of(property, first, place(rows.len()), is_partial));
            }
            at = at.saturating_add(1);
        }
        let followers = followers(&rows, &tables);
        Rows { rows, tables, followers }
    }
}

/// In the order of the tables, as documents mostly are.
fn followers(rows: &[Row], tables: &[Table]) -> Vec<u16> {
    let mut followers = vec![NOWHERE; rows.len().saturating_add(tables.len())];
    for (number, table) in tables.iter().enumerate() {
        let start = rows.len().saturating_add(number);
        let before = std::iter::once(start).chain(table.first.into()..usize::from(table.end));
        for (before, row) in before.zip(table.first..table.end) {
            if let Some(follower) = followers.get_mut(before) {
                *follower = row;
            }
        }
    }
    followers
}

/// A place as a small number; tables are far from having so many rows.
fn place(place: usize) -> u16 {
    u16::try_from(place).unwrap_or(NOWHERE)
}

impl Row {
    fn of(property: &'static Property, system: System, is_partial: bool) -> Self {
        let is_fixed = is_partial && !property.patchable;
        let is_left = is_fixed || property.nested || property.deprecated.is_some() || !property.explained.is_empty();
        let sort = match property.r#type {
            _ if is_left => Sort::Never,
            Type::Object => Sort::Object,
            Type::Boolean => Sort::Boolean,
            Type::Integer => Sort::Integer,
            Type::Decimal => Sort::Decimal,
            Type::Enum if property.values == Values::Any => Sort::Text,
            Type::Enum => Sort::Listed,
            Type::String => Sort::Text,
            Type::Uri => Sort::Uri,
            Type::Guid => Sort::Guid,
            Type::Date => Sort::Date,
            Type::DateTime => Sort::DateTime,
        };
        let limit = |limit: u32| if limit == 0 { u32::MAX } else { limit };
        Row {
            name: property.name,
            property,
            longest: limit(property.usual_length.into()).min(limit(property.max_length)),
            table: NOWHERE,
            sort,
            is_list: property.array && !is_left,
            takes_null: property.nullable && property.required != Required::Yes && !is_fixed,
            // OOAPI's own validator has something to say of those.
            takes_empty: property.r#type == Type::String
                && property.required != Required::Yes
                && property.form.is_none()
                && system != System::Ooapi,
            is_either: false,
            is_decisive: false,
        }
    }
}

impl Table {
    fn of(property: &'static Property, first: u16, end: u16, is_partial: bool) -> Self {
        let decides = property.deciding_row.and_then(|at| property.properties.get(at));
        let values = match decides.map(|row| row.values) {
            Some(Values::Open(values) | Values::Closed(values)) => values,
            _ => &[],
        };
        let decision = |value: &&'static str| {
            let mut decision = Decision { value, belong: 0, required: 0 };
            for (at, row) in property.properties.iter().enumerate() {
                if !row.when.is_some_and(|when| when.values.contains(value)) {
                    continue;
                }
                let bit = 1u64.wrapping_shl(u32::try_from(at).unwrap_or_default());
                decision.belong |= bit;
                decision.required |= if matches!(row.required, Required::Yes) { bit } else { 0 };
            }
            decision
        };
        Table {
            first,
            end,
            is_never_plain: property.conditioned_rows != 0 && values.is_empty(),
            has_either: !property.any_of.is_empty(),
            required: if is_partial { 0 } else { property.required_rows },
            conditioned: property.conditioned_rows,
            decisions: values.iter().map(decision).collect(),
        }
    }
}
