//! The smallest document to start from, derived from a table.

use super::{Property, Required};
use crate::json::value::Json;
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub use crate::systems::derived::blank;
pub use crate::systems::derived::blank_with;

/// The smallest document of a table, as an item of a list where `root` is one.
pub(crate) fn document(table: &Property, root: &Property, random: &mut dyn FnMut() -> [u8; 16]) -> Json {
    let mut one = if table.partial { Json::Object(Vec::new()) } else { object(table, random) };
    // Where any of some will do, the first of them.
    if let (Json::Object(members), Some(first)) = (&mut one, table.any_of.first())
        && members.is_empty()
    {
        members.push(((*first).to_owned(), Json::Null));
    }
    if root.array { Json::Array(vec![one]) } else { one }
}

fn object(table: &Property, random: &mut dyn FnMut() -> [u8; 16]) -> Json {
    let needed = table.properties.iter().filter(|row| row.required == Required::Yes && !row.server_made && row.when.is_none());
    Json::Object(needed.map(|row| (row.name.to_owned(), value(row, random))).collect())
}

fn value(row: &Property, random: &mut dyn FnMut() -> [u8; 16]) -> Json {
    let one = match row.properties.is_empty() {
        true if row.fresh => Json::String(uuid::Builder::from_random_bytes(random()).into_uuid().to_string()),
        true => Json::Null,
        false => object(row, random),
    };
    match (row.array, row.min_items) {
        (false, _) => one,
        (true, 0) => Json::Array(Vec::new()),
        (true, _) => Json::Array(vec![one]),
    }
}
