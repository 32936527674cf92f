//! Findings and diagnostics. Rules add findings with a code, a place and params; the reporter makes diagnostics of them, with the
//! messages of a language and with corrections that were tried first.

pub(crate) mod codes;
pub(crate) mod diagnostic;
pub(crate) mod findings;
pub(crate) mod garbled;
pub(crate) mod messages;
pub(crate) mod other_names;
pub(crate) mod reporter;
mod shadowed;
pub(crate) mod suggest;
pub(crate) mod syntax;
pub(crate) mod trial;
pub(crate) mod unseen;
