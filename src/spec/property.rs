//! One row of a table, and how it is written.

use super::form::Form;
use super::{Keys, Meaning, Minimum, Required, Text, Type, Values, When};

/// One row of a specification table.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// The key in the JSON; `""` for the root of a kind.
    pub name: &'static str,
    /// What the value is; for a list, what each item is.
    pub r#type: Type,
    /// Whether the value is a list.
    pub array: bool,
    /// Whether the property must be there.
    pub required: Required,
    /// Whether the server makes it: it may be missing from a document that is being created.
    pub server_made: bool,
    /// Whether a PATCH may change it.
    pub patchable: bool,
    /// Whether an explicit `null` is allowed, and means the same as a missing key.
    pub nullable: bool,
    /// What to use instead, when the property is deprecated. Empty: nothing replaces it.
    pub deprecated: Option<Text>,
    /// The values it may have.
    pub values: Values,
    /// Values that an open list lacks and that are in use all the same: no slip of one that it has.
    pub in_use: &'static [&'static str],
    /// What known values mean, as half sentences. Other values may be right all the same.
    pub explained: &'static [Meaning],
    /// The least number of items of a list.
    pub min_items: u32,
    /// Whether each item of the list is itself a list, with at least one item.
    pub nested: bool,
    /// A lower limit of a number that the structure alone can decide.
    pub minimum: Option<Minimum>,
    /// An upper limit of a number that the structure alone can decide; the value itself is allowed.
    pub maximum: Option<i32>,
    /// The greatest number of characters of a text; 0 is no limit.
    pub max_length: u32,
    /// The greatest number of characters that a name or code on one line has in practice; 0: the text is neither.
    pub usual_length: u16,
    /// Whether the text is a code by which others refer to something, so that blanks around it count.
    pub is_code: bool,
    /// How a text is built.
    pub form: Option<&'static Form>,
    /// Whether a date-time may have any offset; otherwise UTC is expected.
    pub any_offset: bool,
    /// Whether a date-time may have any number of fraction digits; otherwise .NET reads it, which takes seven.
    pub any_digits: bool,
    /// Whether a bare UUID may stand for the object.
    pub or_guid: bool,
    /// The row below that is meant where a bare text stands in the place of a list of objects. Empty: none.
    pub meant_by_text: &'static str,
    /// Whether who makes the document makes this id: a blank document has a fresh one.
    pub fresh: bool,
    /// When the property belongs in its object. With `required` it must then be there; otherwise it shouldn't be.
    pub when: Option<When>,
    /// Whether it is only eduXchange that requires the property, and plain OOAPI doesn't.
    pub only_eduxchange: bool,
    /// Rows below of which at least one must have a value; none: no such demand.
    pub any_of: &'static [&'static str],
    /// What keys mean that the table doesn't know.
    pub keys: Keys,
    /// Whether a document has only what it changes, so that nothing has to be there. Not so in lists, which go whole; only at the
    /// root.
    pub partial: bool,
    /// Whether keys that the table doesn't know pass without a word, because the inside isn't public.
    pub opaque: bool,
    /// Keys that the standard has and no row describes: they pass without a word.
    pub others: &'static [&'static str],
    /// The specification that the table is taken from; only at the root.
    pub specification: &'static str,
    /// What people call it.
    pub label: Text,
    /// What it is for, in a sentence or two.
    pub description: Text,
    /// The rows below it, in the order of the source.
    pub properties: &'static [Property],
    /// Which of the rows below are required: a bit for each, the first one lowest. Made by [`Property::of`].
    pub(crate) required_rows: u64,
    /// Which of the rows below have a condition ([`Property::when`]), in the same way.
    pub(crate) conditioned_rows: u64,
    /// Which of the rows below decides about those with a condition, where it is one and the same for all. Made in the same way.
    pub(crate) deciding_row: Option<usize>,
}

impl Property {
    /// A row: optional, fixed (not patchable), accepting null, any value. The methods below say what differs.
    #[must_use]
    pub const fn new(name: &'static str, r#type: Type) -> Self {
        const NO_TEXT: Text = Text { en: "", nl: "" };
        Property {
            name,
            r#type,
            array: false,
            required: Required::No,
            server_made: false,
            patchable: false,
            nullable: true,
            deprecated: None,
            values: Values::Any,
            in_use: &[],
            explained: &[],
            min_items: 0,
            nested: false,
            minimum: None,
            maximum: None,
            max_length: 0,
            usual_length: 0,
            is_code: false,
            form: None,
            any_offset: false,
            any_digits: false,
            or_guid: false,
            meant_by_text: "",
            fresh: false,
            when: None,
            only_eduxchange: false,
            any_of: &[],
            keys: Keys::Ignored,
            partial: false,
            opaque: false,
            others: &[],
            specification: "",
            label: NO_TEXT,
            description: NO_TEXT,
            properties: &[],
            required_rows: 0,
            conditioned_rows: 0,
            deciding_row: None,
        }
    }

    /// A row of a system that knows no null, says nothing of patches and isn't .NET's: optional, patchable, refusing null.
    #[must_use]
    pub const fn plain(name: &'static str, r#type: Type) -> Self {
        let mut row = Property::new(name, r#type).patchable();
        row.nullable = false;
        row.any_digits = true;
        row
    }

    /// Must be there, and not as `null`.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = Required::Yes;
        self.nullable = false;
        self
    }

    /// In a merge patch: null takes the value away.
    #[must_use]
    pub const fn removable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// Must be there under a condition.
    #[must_use]
    pub const fn conditional(mut self) -> Self {
        self.required = Required::Conditional;
        self
    }

    /// Made by the server when a document is created.
    #[must_use]
    pub const fn server_made(mut self) -> Self {
        self.server_made = true;
        self
    }

    /// May be changed by a PATCH.
    #[must_use]
    pub const fn patchable(mut self) -> Self {
        self.patchable = true;
        self
    }

    /// Out of use; `en` and `nl` say what to use instead.
    #[must_use]
    pub const fn deprecated(mut self, en: &'static str, nl: &'static str) -> Self {
        self.deprecated = Some(Text { en, nl });
        self
    }

    /// A list with at least `min_items` items.
    #[must_use]
    pub const fn list(mut self, min_items: u32) -> Self {
        self.array = true;
        self.min_items = min_items;
        self
    }

    /// A list of lists, each with at least one item. Forms draw none, so the tree leaves it out.
    #[must_use]
    pub const fn list_of_lists(mut self) -> Self {
        self.nested = true;
        self.list(0)
    }

    /// Some values are known, all are accepted.
    #[must_use]
    pub const fn open(mut self, values: &'static [&'static str]) -> Self {
        self.values = Values::Open(values);
        self
    }

    /// Values that an open list lacks and that are in use all the same.
    #[must_use]
    pub const fn in_use(mut self, values: &'static [&'static str]) -> Self {
        self.in_use = values;
        self
    }

    /// Only these values are accepted.
    #[must_use]
    pub const fn closed(mut self, values: &'static [&'static str]) -> Self {
        self.values = Values::Closed(values);
        self
    }

    /// What known values mean.
    #[must_use]
    pub const fn explained(mut self, meanings: &'static [Meaning]) -> Self {
        self.explained = meanings;
        self
    }

    /// A lower limit.
    #[must_use]
    pub const fn minimum(mut self, minimum: Minimum) -> Self {
        self.minimum = Some(minimum);
        self
    }

    /// An upper limit.
    #[must_use]
    pub const fn maximum(mut self, maximum: i32) -> Self {
        self.maximum = Some(maximum);
        self
    }

    /// At most so many characters.
    #[must_use]
    pub const fn max_length(mut self, characters: u32) -> Self {
        self.max_length = characters;
        self
    }

    /// A name, or another text that fits on one line.
    #[must_use]
    pub const fn line(mut self) -> Self {
        self.usual_length = 255;
        self
    }

    /// A code by which others refer to something.
    #[must_use]
    pub const fn code(mut self) -> Self {
        self.usual_length = 100;
        self.is_code = true;
        self
    }

    /// A text that is built in a certain way.
    #[must_use]
    pub const fn form(mut self, form: &'static Form) -> Self {
        self.form = Some(form);
        self
    }

    /// A date-time whose offset needn't be `Z`.
    #[must_use]
    pub const fn any_offset(mut self) -> Self {
        self.any_offset = true;
        self
    }

    /// A bare UUID may stand for the object.
    #[must_use]
    pub const fn or_guid(mut self) -> Self {
        self.or_guid = true;
        self
    }

    /// A bare text in the place of the list is most likely this row of its only object. It is wrong all the same.
    #[must_use]
    pub const fn meant_by_text(mut self, row: &'static str) -> Self {
        self.meant_by_text = row;
        self
    }

    /// An id that who makes the document makes.
    #[must_use]
    pub const fn fresh(mut self) -> Self {
        self.fresh = true;
        self
    }

    /// Belongs in its object only when the property beside it has one of these values.
    #[must_use]
    pub const fn when(mut self, property: &'static str, values: &'static [&'static str]) -> Self {
        self.when = Some(When { property, values });
        self
    }

    /// Required, but not by plain OOAPI.
    #[must_use]
    pub const fn only_eduxchange(mut self) -> Self {
        self.only_eduxchange = true;
        self.required()
    }

    /// At least one of these rows below must have a value.
    #[must_use]
    pub const fn any_of(mut self, rows: &'static [&'static str]) -> Self {
        self.any_of = rows;
        self
    }

    /// What keys mean that the table doesn't know.
    #[must_use]
    pub const fn keys(mut self, keys: Keys) -> Self {
        self.keys = keys;
        self
    }

    /// Has only what it changes: nothing has to be there, but in lists.
    #[must_use]
    pub const fn partial(mut self) -> Self {
        self.partial = true;
        self
    }

    /// The specification that the table is taken from.
    #[must_use]
    pub const fn specification(mut self, specification: &'static str) -> Self {
        self.specification = specification;
        self
    }

    /// Keys that the standard has and no row describes.
    #[must_use]
    pub const fn others(mut self, keys: &'static [&'static str]) -> Self {
        self.others = keys;
        self
    }

    /// Its inside isn't public: nothing in it is checked but the rows below, if there are any.
    #[must_use]
    pub const fn opaque(mut self) -> Self {
        self.opaque = true;
        self
    }

    /// Label and description: English, Dutch.
    #[must_use]
    pub const fn text(mut self, label: [&'static str; 2], description: [&'static str; 2]) -> Self {
        let [en, nl] = label;
        self.label = Text { en, nl };
        let [en, nl] = description;
        self.description = Text { en, nl };
        self
    }

    /// The rows below it: at most 64, so that a set of them is one number.
    #[must_use]
    pub const fn of(mut self, properties: &'static [Property]) -> Self {
        assert!(properties.len() <= 64, "no object has more than 64 rows");
        self.properties = properties;
        (self.required_rows, self.conditioned_rows, self.deciding_row) = (0, 0, None);
        let mut rest = properties;
        let mut bit = 1u64;
        let mut several = false;
        while let [row, more @ ..] = rest {
            if let Some(when) = row.when {
                let decides = place(properties, when.property);
                several |= self.conditioned_rows != 0 && !same_place(self.deciding_row, decides);
                self.deciding_row = if several { None } else { decides };
                self.conditioned_rows |= bit;
            } else if matches!(row.required, Required::Yes) {
                self.required_rows |= bit;
            }
            bit = bit.wrapping_shl(1);
            rest = more;
        }
        self
    }

    /// The row with this key, directly below.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&'static Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    /// The row with this key but for capitals, hyphens and underscores, directly below.
    #[must_use]
    pub(crate) fn child_in_other_case(&self, name: &str) -> Option<&'static Property> {
        self.properties.iter().find(|property| differs_in_case(property.name, name))
    }
}

/// Whether two names are one but for capitals, hyphens and underscores: those of `vat_amount` and `vatAmount`.
pub(crate) fn differs_in_case(one: &str, other: &str) -> bool {
    fn letters(name: &str) -> impl Iterator<Item = u8> {
        name.bytes().filter(|byte| !matches!(byte, b'_' | b'-')).map(|byte| byte.to_ascii_lowercase())
    }
    letters(one).eq(letters(other))
}

/// The place of the row with a name.
const fn place(mut rows: &[Property], name: &str) -> Option<usize> {
    let mut at = 0usize;
    while let [row, more @ ..] = rows {
        if same_bytes(row.name.as_bytes(), name.as_bytes()) {
            return Some(at);
        }
        at = at.wrapping_add(1);
        rows = more;
    }
    None
}

const fn same_place(a: Option<usize>, b: Option<usize>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => a == b,
        _ => false,
    }
}

/// What `==` says, where it can't be asked while compiling.
const fn same_bytes(mut a: &[u8], mut b: &[u8]) -> bool {
    while let ([first, more @ ..], [other, others @ ..]) = (a, b) {
        if *first != *other {
            return false;
        }
        a = more;
        b = others;
    }
    a.is_empty() && b.is_empty()
}
