//! Slips with one reading, and with several.

use crate::documents::SUBJECT;
