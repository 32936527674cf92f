//! A module in two: the first has some of its exports, the second what only the others need. The second works in the memory of the
//! first, calls its functions, and puts the functions that it brings into the first one's table, where stand-ins call them. So the
//! glue of wasm-bindgen fits the first module alone and both together.

use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use walrus::{
    ConstExpr, ElementItems, ElementKind, FunctionId, FunctionKind, GlobalKind, ImportKind, ImportedFunction, Module,
    ModuleConfig, TableId, ir, passes,
};

/// The name under which the second module imports the first.
const FIRST: &str = "first";

/// The module without what only some exports need.
pub struct Split {
    pub first: Module,
    pub second: Vec<u8>,
}

/// Splits a module; `later` are the exports that work once the second module is there.
pub fn split(wasm: &[u8], later: &[String]) -> Result<Split> {
    let mut kept = parsed(wasm)?;
    let Later { table, slot, functions } = stand_ins(&mut kept, later)?;
    passes::gc::run(&mut kept);
    // A module that is read twice has the same ids.
    let in_first: BTreeSet<usize> = kept.funcs.iter().map(|function| function.id().index()).collect();

    let (second, shared) = second(wasm, &in_first, table.index(), slot, &functions)?;
    let mut first = parsed(wasm)?;
    stand_ins(&mut first, later)?;
    share(&mut first, &shared);
    passes::gc::run(&mut first);
    Ok(Split { first, second })
}

fn parsed(wasm: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    config.parse(wasm)
}

/// The functions that come later, and the table in which they will be, from a slot on.
struct Later {
    table: TableId,
    slot: u64,
    functions: Vec<usize>,
}

/// Replaces exports by functions that call what the table holds.
fn stand_ins(module: &mut Module, later: &[String]) -> Result<Later> {
    let table = module.tables.main_function_table()?.context("the module has no table of functions")?;
    let slot = module.tables.get(table).initial;
    let mut functions = Vec::new();
    for (name, at) in later.iter().zip(slot..) {
        let function = module.exports.get_func(name)?;
        let signature = module.funcs.get(function).ty();
        let index = i32::try_from(at)?;
        module.replace_exported_func(function, |(body, parameters)| {
            for &parameter in parameters {
                body.local_get(parameter);
            }
            body.i32_const(index).call_indirect(signature, table);
        })?;
        functions.push(function.index());
    }
    grow(module, table, later.len() as u64);
    Ok(Later { table, slot, functions })
}

fn grow(module: &mut Module, table: TableId, by: u64) {
    let table = module.tables.get_mut(table);
    table.initial += by;
    table.maximum = table.maximum.map(|maximum| maximum + by);
}

/// What the second module imports, by the ids that it has in both.
struct Shared {
    functions: BTreeSet<usize>,
    tables: BTreeSet<usize>,
    globals: BTreeSet<usize>,
}

/// The second module: everything that the first has is imported from it.
fn second(wasm: &[u8], in_first: &BTreeSet<usize>, table: usize, slot: u64, later: &[usize]) -> Result<(Vec<u8>, Shared)> {
    let mut module = parsed(wasm)?;
    module.start = None;
    for id in module.exports.iter().map(|export| export.id()).collect::<Vec<_>>() {
        module.exports.delete(id);
    }
    for id in module.elements.iter().map(|element| element.id()).collect::<Vec<_>>() {
        module.elements.delete(id);
    }
    for id in module.data.iter().map(|data| data.id()).collect::<Vec<_>>() {
        module.data.delete(id);
    }
    for id in module.imports.iter().map(|import| import.id()).collect::<Vec<_>>() {
        module.imports.delete(id);
    }
    for memory in module.memories.iter().map(|memory| memory.id()).collect::<Vec<_>>() {
        let import = module.imports.add(FIRST, "memory", memory);
        let memory = module.memories.get_mut(memory);
        memory.data_segments.clear();
        memory.import = Some(import);
    }
    for id in module.tables.iter().map(|table| table.id()).collect::<Vec<_>>() {
        let import = module.imports.add(FIRST, &format!("t{}", id.index()), id);
        let table = module.tables.get_mut(id);
        table.elem_segments.clear();
        table.import = Some(import);
    }
    for id in module.globals.iter().map(|global| global.id()).collect::<Vec<_>>() {
        let import = module.imports.add(FIRST, &format!("g{}", id.index()), id);
        module.globals.get_mut(id).kind = GlobalKind::Import(import);
    }
    let functions: Vec<FunctionId> = module.funcs.iter().map(|function| function.id()).collect();
    for &id in &functions {
        let is_imported = matches!(module.funcs.get(id).kind, FunctionKind::Import(_));
        if is_imported || in_first.contains(&id.index()) {
            let ty = module.funcs.get(id).ty();
            let import = module.imports.add(FIRST, &id.index().to_string(), id);
            module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
    }
    let table = module.tables.iter().map(|table| table.id()).find(|id| id.index() == table).context("the table is gone")?;
    grow(&mut module, table, later.len() as u64);
    let brought: Vec<FunctionId> =
        later.iter().filter_map(|&index| functions.iter().copied().find(|id| id.index() == index)).collect();
    ensure!(brought.len() == later.len(), "a function that comes later is gone");
    let offset = ConstExpr::Value(ir::Value::I32(i32::try_from(slot)?));
    let element = module.elements.add(ElementKind::Active { table, offset }, ElementItems::Functions(brought));
    module.tables.get_mut(table).elem_segments.insert(element);
    // Only what is exported, or used by what is, stays.
    let export = module.exports.add("table", table);
    passes::gc::run(&mut module);
    module.exports.delete(export);

    let mut shared = Shared { functions: BTreeSet::new(), tables: BTreeSet::new(), globals: BTreeSet::new() };
    for import in module.imports.iter() {
        match import.kind {
            ImportKind::Function(id) => shared.functions.insert(id.index()),
            ImportKind::Table(id) => shared.tables.insert(id.index()),
            ImportKind::Global(id) => shared.globals.insert(id.index()),
            ImportKind::Memory(_) | ImportKind::Tag(_) => true,
        };
    }
    Ok((module.emit_wasm(), shared))
}

/// Exports from the first module what the second imports.
fn share(first: &mut Module, shared: &Shared) {
    for id in first.funcs.iter().map(|function| function.id()).collect::<Vec<_>>() {
        if shared.functions.contains(&id.index()) {
            first.exports.add(&id.index().to_string(), id);
        }
    }
    for id in first.tables.iter().map(|table| table.id()).collect::<Vec<_>>() {
        if shared.tables.contains(&id.index()) {
            first.exports.add(&format!("t{}", id.index()), id);
        }
    }
    for id in first.globals.iter().map(|global| global.id()).collect::<Vec<_>>() {
        if shared.globals.contains(&id.index()) {
            first.exports.add(&format!("g{}", id.index()), id);
        }
    }
}
