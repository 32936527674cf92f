//! Edu-V: the tables, whole documents, and exchanges.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod documents;
mod exchange;
mod forms;
mod reported;
mod table;

#[path = "../rows/mod.rs"]
mod rows;
