//! What is found, and how it is said: codes, findings, their way to diagnostics, and the messages in each language.

pub(crate) mod codes;
pub(crate) mod diagnostic;
pub(crate) mod findings;
pub(crate) mod messages;
pub(crate) mod suggest;
pub(crate) mod syntax;
pub(crate) mod trial;
pub(crate) mod unseen;
