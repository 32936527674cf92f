//! What may stand only once in a list, remembered over all of it in 16 bytes each.

use std::collections::HashMap;
use std::collections::hash_map::{Entry, RandomState};
use std::hash::{BuildHasher, BuildHasherDefault, Hasher};

/// Makes short keys of texts. No two texts that anybody has share one: 96 bits, and nobody can know which.
#[derive(Clone, Debug, Default)]
pub struct Keys {
    first: RandomState,
    second: RandomState,
}

/// A text that a document is known by.
#[derive(Clone, Copy, Debug)]
pub struct Identity {
    property: &'static str,
    key: Key,
    document: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key {
    high: u64,
    low: u32,
}

impl std::hash::Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.high);
    }
}

/// A key is a hash already.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _: &[u8]) {}

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

impl Keys {
    /// The identity of a document.
    pub fn identity(&self, property: &'static str, text: &str, document: u32) -> Identity {
        let low = self.second.hash_one(text) >> 32;
        let key = Key { high: self.first.hash_one(text), low: u32::try_from(low).unwrap_or_default() };
        Identity { property, key, document }
    }
}

/// The document that had a text first.
type First = HashMap<Key, u32, BuildHasherDefault<AsItIs>>;

/// All identities of a list, by property.
#[derive(Default)]
pub struct Identities(Vec<(&'static str, First)>);

impl Identities {
    /// Remembers one: the earlier document that has it too.
    pub fn add(&mut self, identity: &Identity) -> Option<u32> {
        let place = match self.0.iter().position(|(property, _)| *property == identity.property) {
            Some(place) => place,
            None => {
                self.0.push((identity.property, First::default()));
                self.0.len() - 1
            }
        };
        match self.0.get_mut(place)?.1.entry(identity.key) {
            Entry::Vacant(free) => {
                free.insert(identity.document);
                None
            }
            Entry::Occupied(known) => Some(*known.get()),
        }
    }
}

/// Which documents have what an earlier one has.
#[derive(Clone, Debug, Default)]
pub struct Answers(HashMap<(&'static str, u32), u32>);

impl Answers {
    /// Whether none has.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// That a document has the same as another.
    pub fn set(&mut self, identity: &Identity, other: u32) {
        self.0.insert((identity.property, identity.document), other);
    }

    /// The earlier document that has the same.
    pub fn get(&self, property: &'static str, document: u32) -> Option<u32> {
        self.0.get(&(property, document)).copied()
    }
}
