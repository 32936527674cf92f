//! OOAPI v5, as eduXchange exchanges it: associations, changes of one, and the calls on one.

pub(crate) mod exchange;
pub mod forms;
pub(crate) mod rules;
pub mod table;
