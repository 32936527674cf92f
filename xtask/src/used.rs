//! Which functions of a module are called where courses are checked and priced that have no mistakes: what a first answer needs.

use crate::shell::{self, command, output};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use walrus::ir::{Const, Instr, MemArg, Store, StoreKind, Value};
use walrus::{InstrLocId, Module};

/// A page of WebAssembly's memory, in bytes.
const PAGE: u64 = 64 * 1024;

/// Runs the package on courses with a module that notes which of its functions are called, and gives those by the numbers of walrus.
pub fn on_courses(mut module: Module, pkg: &Path, folder: &Path) -> Result<BTreeSet<usize>> {
    let marks = instrument(&mut module)?;
    fs::create_dir_all(folder)?;
    let instrumented = folder.join("instrumented.wasm");
    shell::write(&instrumented, module.emit_wasm())?;
    let marks = marks.to_string();
    let words = [Path::new("xtask/js/used.mjs"), pkg, &instrumented, Path::new(&marks)];
    let printed = output(command("node", words)).context("the package doesn't run with its functions noted")?;
    let used: BTreeSet<usize> = serde_json::from_str(&printed.unwrap_or_default()).context("nothing was noted")?;
    ensure!(used.len() > 100, "only {} functions were called", used.len());
    Ok(used)
}

/// Lets each function write a mark when it is called, in memory that the module doesn't know of; says where the marks begin.
fn instrument(module: &mut Module) -> Result<u64> {
    let memory = module.memories.iter_mut().next().context("the module has no memory")?;
    let marks = memory.initial * PAGE;
    memory.initial += 1;
    let memory = memory.id();
    ensure!((module.funcs.iter().count() as u64) < PAGE, "the module has more functions than marks");
    for (id, function) in module.funcs.iter_local_mut() {
        let place = i32::try_from(marks + id.index() as u64)?;
        let mark = [
            Instr::Const(Const { value: Value::I32(place) }),
            Instr::Const(Const { value: Value::I32(1) }),
            Instr::Store(Store { memory, kind: StoreKind::I32_8 { atomic: false }, arg: MemArg { align: 1, offset: 0 } }),
        ];
        let entry = function.entry_block();
        let body = &mut function.block_mut(entry).instrs;
        body.splice(0..0, mark.map(|instruction| (instruction, InstrLocId::default())));
    }
    Ok(marks)
}
