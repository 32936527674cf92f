//! Objects and lists while changes wait: their children by place and key, and which children are removed or have new neighbours.

use super::layout::Document;
use crate::json::order::Index;
use crate::json::tape::{Shape, Value};
use std::cell::RefCell;

/// The children of an object or list with fewer are gone through.
const FEW: usize = 32;

/// What is known, in the order of the objects and lists.
#[derive(Default)]
pub(super) struct Levels(RefCell<Vec<(u32, Box<Level>)>>);

/// An object or list.
#[derive(Default)]
struct Level {
    /// In the order of the text.
    children: Vec<u32>,
    /// The last child of each key, by its place.
    keys: Option<Index>,
    /// How many children stand at each place by now.
    sums: Option<Sums>,
    removed: Vec<bool>,
    /// How many stand behind the last.
    added: u32,
    /// The keys that come or go without a child that goes.
    changed_keys: Index,
    /// Of objects and of lists that have something in them: how many there are, and how many go over several lines.
    shapes: [Option<(u32, u32)>; 2],
}

/// A change of the children of an object or list.
pub(super) enum Effect {
    /// Of values alone.
    None,
    /// This child goes.
    Gone(u32),
    /// An item comes before this one.
    Before(u32),
    /// A child comes behind the last, with this key in an object.
    Behind(Option<String>),
    /// A member gets another key.
    Renamed([String; 2]),
}

/// What stands at a place by now.
pub(super) enum Item<'t> {
    /// A child that was read.
    Child(Value<'t>),
    /// The first of those that wait to come before a child.
    Ahead(Value<'t>),
    /// One that waits, and so isn't there to be looked at.
    Waiting,
    /// Nothing.
    None,
}

impl Level {
    fn new(container: Value<'_>) -> Self {
        Level { children: container.children().map(Value::index).collect(), ..Level::default() }
    }

    fn place(&self, child: u32) -> usize {
        self.children.partition_point(|&other| other < child)
    }

    fn sums(&mut self) -> &mut Sums {
        let count = self.children.len();
        self.sums.get_or_insert_with(|| Sums::ones(count))
    }

    fn is_removed(&self, place: usize) -> bool {
        self.removed.get(place).copied().unwrap_or(false)
    }

    fn length(&self) -> usize {
        self.sums.as_ref().map_or(self.children.len(), |sums| sums.before(self.children.len()))
    }

    /// The place of the child that is `index` behind the first by now; `None` where one stands that waits.
    fn nth(&self, index: usize) -> Option<usize> {
        let Some(sums) = &self.sums else { return Some(index) };
        let place = sums.find(index);
        (!self.is_removed(place) && sums.before(place.saturating_add(1)) == index.saturating_add(1)).then_some(place)
    }

    /// The place of the child before which the first of some that wait is `index` behind the first by now.
    fn ahead(&self, index: usize) -> Option<usize> {
        let sums = self.sums.as_ref()?;
        let place = sums.find(index);
        (!self.is_removed(place) && sums.before(place) == index).then_some(place)
    }

    fn apply(&mut self, effect: Effect) {
        match effect {
            Effect::None => {}
            Effect::Gone(child) => {
                let place = self.place(child);
                self.sums().add(place, -1);
                self.removed.resize(self.children.len(), false);
                if let Some(removed) = self.removed.get_mut(place) {
                    *removed = true;
                }
            }
            Effect::Before(child) => {
                let place = self.place(child);
                self.sums().add(place, 1);
            }
            Effect::Behind(key) => {
                self.added = self.added.saturating_add(1);
                self.changed_keys.extend(key.map(|key| (key, 0)));
            }
            Effect::Renamed(keys) => self.changed_keys.extend(keys.map(|key| (key, 0))),
        }
    }
}

impl Levels {
    /// Notes a change of the children of an object or list.
    pub fn apply(&self, container: Value<'_>, effect: Effect) {
        self.with(container, true, |level| level.apply(effect));
    }

    /// What is known of an object or list; `None` of one that has few children, all as they were read.
    fn with<R>(&self, container: Value<'_>, always: bool, read: impl FnOnce(&mut Level) -> R) -> Option<R> {
        let mut levels = self.0.borrow_mut();
        let at = levels.partition_point(|level| level.0 < container.index());
        if levels.get(at).is_none_or(|level| level.0 != container.index()) {
            if !always && container.children().nth(FEW).is_none() {
                return None;
            }
            levels.insert(at, (container.index(), Box::new(Level::new(container))));
        }
        levels.get_mut(at).map(|level| read(&mut level.1))
    }
}

impl<'t> Document<'t> {
    fn level<R>(&self, container: Value<'t>, read: impl FnOnce(&mut Level) -> R) -> Option<R> {
        self.levels.with(container, false, read)
    }

    /// How many children an object or list has by now.
    pub fn length(&self, container: Value<'t>) -> usize {
        let known = self.level(container, |level| level.length().saturating_add(level.added as usize));
        known.unwrap_or_else(|| container.children().count())
    }

    /// The item at a place of a list by now.
    pub fn item(&self, list: Value<'t>, index: usize) -> Item<'t> {
        let known = self.level(list, |level| {
            if index >= level.length() {
                let waits = index < level.length().saturating_add(level.added as usize);
                return if waits { Item::Waiting } else { Item::None };
            }
            let at = |place: usize| level.children.get(place).map(|&child| list.at(child));
            let child = level.nth(index).and_then(at).map(Item::Child);
            child.or_else(|| level.ahead(index).and_then(at).map(Item::Ahead)).unwrap_or(Item::Waiting)
        });
        known.unwrap_or_else(|| list.children().nth(index).map_or(Item::None, Item::Child))
    }

    /// The member of an object under a key by now: the last when it stands twice.
    pub fn member(&self, object: Value<'t>, key: &str) -> Item<'t> {
        let known = self.level(object, |level| {
            if level.changed_keys.contains_key(key) {
                return Item::Waiting;
            }
            let children = &level.children;
            let keys = level.keys.get_or_insert_with(|| {
                crate::json::order::index(
                    children.iter().zip(0..).map(|(&child, place)| (object.at(child).key().into_owned(), place)),
                )
            });
            let place = keys.get(key).map(|&place| place as usize);
            match place.and_then(|place| children.get(place).map(|&child| (place, child))) {
                // Another one under the same key may be the last now.
                Some((place, _)) if level.is_removed(place) && keys_twice(level) => Item::Waiting,
                Some((place, child)) if !level.is_removed(place) => Item::Child(object.at(child)),
                _ => Item::None,
            }
        });
        let found = || object.children().filter(|child| child.key_is(key)).last();
        known.unwrap_or_else(|| found().map_or(Item::None, Item::Child))
    }

    /// The last child that was read and is still there, and whether others wait behind it.
    pub fn last(&self, container: Value<'t>) -> (Option<Value<'t>>, bool) {
        let known = self.level(container, |level| {
            let last = level.length().checked_sub(1).and_then(|last| level.nth(last));
            (last.and_then(|last| level.children.get(last)).map(|&child| container.at(child)), level.added > 0)
        });
        known.unwrap_or_else(|| (container.children().last(), false))
    }

    /// The children that were read before and after one, and are still there.
    pub fn neighbours(&self, container: Value<'t>, child: Value<'t>) -> (Option<Value<'t>>, Option<Value<'t>>) {
        let known = self.level(container, |level| {
            let place = level.place(child.index());
            let (before, behind) = match &level.sums {
                None => (place.checked_sub(1), Some(place.saturating_add(1))),
                Some(sums) => {
                    let before = sums.before(place);
                    let next = sums.before(place.saturating_add(1));
                    (before.checked_sub(1).map(|before| sums.find(before)), Some(sums.find(next)))
                }
            };
            let child =
                |place: Option<usize>| place.and_then(|place| level.children.get(place)).map(|&child| container.at(child));
            (child(before), child(behind))
        });
        known.unwrap_or_else(|| around(container, child))
    }

    /// The children that were read between two others (or the brackets) and are all gone but this one: the first and the last.
    pub fn cluster(&self, container: Value<'t>, child: Value<'t>) -> (Value<'t>, Value<'t>) {
        let (before, behind) = self.neighbours(container, child);
        let known = self.level(container, |level| {
            let first = before.map_or(0, |before| level.place(before.index()).saturating_add(1));
            let last = behind.map_or(level.children.len(), |behind| level.place(behind.index())).saturating_sub(1);
            let at = |place: usize| level.children.get(place).map_or(child, |&child| container.at(child));
            (at(first), at(last))
        });
        known.unwrap_or((child, child))
    }

    /// The children that were read right before and behind one, there or gone.
    pub fn read_neighbours(&self, container: Value<'t>, child: Value<'t>) -> (Option<Value<'t>>, Option<Value<'t>>) {
        let known = self.level(container, |level| {
            let place = level.place(child.index());
            let at = |place: usize| level.children.get(place).map(|&child| container.at(child));
            (place.checked_sub(1).and_then(at), at(place.saturating_add(1)))
        });
        known.unwrap_or_else(|| around(container, child))
    }

    /// Of the children of a shape that have something in them: how many there are, and how many go over several lines.
    pub fn sisters(&self, container: Value<'t>, shape: Shape) -> (u32, u32) {
        let count = || {
            let like = container.children().filter(|child| child.shape() == shape && child.children().next().is_some());
            like.fold((0u32, 0u32), |(all, broken), child| {
                (all.saturating_add(1), broken.saturating_add(u32::from(self.has_break(child))))
            })
        };
        let shape = usize::from(shape == Shape::Array);
        if let Some(Some(known)) = self.level(container, |level| level.shapes.get(shape).copied().flatten()) {
            return known;
        }
        let counted = count();
        self.level(container, |level| level.shapes.get_mut(shape).map(|known| *known = Some(counted)));
        counted
    }
}

/// The children before and behind one.
fn around<'t>(container: Value<'t>, child: Value<'t>) -> (Option<Value<'t>>, Option<Value<'t>>) {
    let before = container.children().take_while(|other| other.index() < child.index()).last();
    (before, container.children().find(|other| other.index() > child.index()))
}

fn keys_twice(level: &Level) -> bool {
    level.keys.as_ref().is_some_and(|keys| keys.len() < level.children.len())
}

/// Numbers whose sums are kept, as a Fenwick tree.
pub(super) struct Sums(Vec<i64>);

impl Sums {
    /// So many zeros.
    pub fn zeros(count: usize) -> Self {
        Sums(vec![0; count])
    }

    fn ones(count: usize) -> Self {
        Sums((1..=count).map(|place| i64::try_from(low_bit(place)).unwrap_or(0)).collect())
    }

    pub fn add(&mut self, at: usize, amount: i64) {
        let mut place = at.saturating_add(1);
        while let Some(sum) = self.0.get_mut(place.saturating_sub(1)) {
            *sum = sum.saturating_add(amount);
            place = place.saturating_add(low_bit(place));
        }
    }

    /// The sum of those before a place.
    pub fn sum(&self, mut at: usize) -> i64 {
        let mut sum = 0i64;
        while let Some(last) = at.checked_sub(1) {
            sum = sum.saturating_add(self.0.get(last).copied().unwrap_or(0));
            at = at.saturating_sub(low_bit(at));
        }
        sum
    }

    fn before(&self, at: usize) -> usize {
        usize::try_from(self.sum(at)).unwrap_or(0)
    }

    /// The place of the one that has so many before it.
    fn find(&self, count: usize) -> usize {
        let mut left = i64::try_from(count).unwrap_or(i64::MAX);
        let mut place = 0usize;
        let mut step = self.0.len().checked_next_power_of_two().unwrap_or(0);
        while step > 0 {
            let next = place.saturating_add(step);
            if let Some(&sum) = self.0.get(next.saturating_sub(1))
                && sum <= left
            {
                left = left.saturating_sub(sum);
                place = next;
            }
            step /= 2;
        }
        place
    }
}

const fn low_bit(place: usize) -> usize {
    place & place.wrapping_neg()
}
