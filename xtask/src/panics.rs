//! Panics as what they come to in a browser. There a panic writes its message to nobody and traps, so all that makes the message is
//! dead weight: the functions that panic trap at once, and wasm-opt takes away what was only made for them.

use anyhow::Result;
use std::fs;
use std::path::Path;
use walrus::{FunctionBuilder, FunctionKind, ModuleConfig, passes};

/// What the names of functions that never return end with, or have before their types: those of Rust's own libraries.
const ENDS: [&str; 9] = [
    "::assert_failed",
    "::assert_failed_inner",
    "::expect_failed",
    "::unwrap_failed",
    "::slice_error_fail",
    "::slice_index_fail",
    "::handle_alloc_error",
    "::raw_vec::handle_error",
    "::raw_vec::capacity_overflow",
];

/// Where every function panics.
const PANICKING: &str = "::panicking::panic";

/// Rewrites a module that still has the names of its functions; afterwards it has none.
pub fn to_traps(wasm: &Path) -> Result<()> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse_file(wasm)?;
    let panicking: Vec<_> = module
        .funcs
        .iter_local()
        .map(|(id, _)| id)
        .filter(|&id| module.funcs.get(id).name.as_deref().is_some_and(never_returns))
        .collect();
    anyhow::ensure!(!panicking.is_empty(), "{} has no function that panics: have their names changed?", wasm.display());
    for id in panicking {
        let signature = module.types.get(module.funcs.get(id).ty());
        let (params, results) = (signature.params().to_vec(), signature.results().to_vec());
        let args = params.iter().map(|&param| module.locals.add(param)).collect();
        let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
        builder.func_body().unreachable();
        module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(args));
    }
    passes::gc::run(&mut module);
    fs::write(wasm, module.emit_wasm())?;
    Ok(())
}

/// Whether a function is one of Rust's libraries that only panics: `core[c593]::option::unwrap_failed`.
fn never_returns(name: &str) -> bool {
    let is_of_rust = ["core[", "alloc[", "<alloc["].iter().any(|library| name.starts_with(library));
    let path = name.split_once("::<").map_or(name, |(path, _)| path);
    is_of_rust && (path.contains(PANICKING) || ENDS.iter().any(|end| name.ends_with(end) || path.ends_with(end)))
}

#[cfg(test)]
mod tests {
    use super::never_returns;

    #[test]
    fn only_functions_of_rust_that_panic_become_traps() {
        for name in [
            "core[c5930c85a12de822]::option::unwrap_failed",
            "core[c5930c85a12de822]::panicking::panic_const::panic_const_add_overflow",
            "core[c5930c85a12de822]::panicking::assert_failed::<usize, usize>",
            "alloc[3ca501edff3f0c7c]::raw_vec::handle_error",
            "<alloc[3ca501edff3f0c7c]::vec::Vec<_, _>>::remove::assert_failed",
        ] {
            assert!(never_returns(name), "{name}");
        }
        for name in [
            "aanbod::systems::eduv::exchange::speaks_of_failure",
            "std[a543996e6e7dbf1e]::panicking::panic_count::increase",
            "alloc[3ca501edff3f0c7c]::raw_vec::finish_grow",
            "core[c5930c85a12de822]::ptr::drop_in_place::<std[a543996e6e7dbf1e]::panicking::panic_handler::FormatStringPayload>",
        ] {
            assert!(!never_returns(name), "{name}");
        }
    }
}
