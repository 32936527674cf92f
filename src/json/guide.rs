//! What a reader can be guided by: somebody who expects keys and judges values while they are read.

use super::tape::Shape;

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// Whether it has escapes.
    pub escaped: bool,
    /// Whether it has nothing but ASCII.
    pub ascii: bool,
}

/// Judges the values of a text while a [`super::reader::Reader`] reads them. What it says is noted on the tape, and changes nothing else.
pub trait Guide {
    /// What the values are held against: 0 is nothing.
    fn judge(&self) -> usize;
    /// A document starts.
    fn start(&mut self);
    /// The length of the key that is expected with its quotes, where the text goes on with it and a colon right behind it; otherwise 0.
    fn expected(&mut self, rest: &[u8]) -> usize;
    /// Another key, without its quotes.
    fn key(&mut self, name: &[u8], escaped: bool);
    /// A value that isn't an object or a list, as written: whether nothing can be said of it.
    fn scalar(&mut self, shape: Shape, raw: &[u8], written: Written) -> bool;
    /// An object or a list starts.
    fn open(&mut self, is_object: bool);
    /// It ends: whether nothing can be said of it, and of what is in it.
    fn close(&mut self) -> bool;
}

/// Nobody: every value is left to those who look at the tape.
impl Guide for () {
    #[inline(always)]
    fn judge(&self) -> usize {
        0
    }
    #[inline(always)]
    fn start(&mut self) {}
    #[inline(always)]
    fn expected(&mut self, _: &[u8]) -> usize {
        0
    }
    #[inline(always)]
    fn key(&mut self, _: &[u8], _: bool) {}
    #[inline(always)]
    fn scalar(&mut self, _: Shape, _: &[u8], _: Written) -> bool {
        false
    }
    #[inline(always)]
    fn open(&mut self, _: bool) {}
    #[inline(always)]
    fn close(&mut self) -> bool {
        false
    }
}
