//! A module in parts: the first has what is needed at once, each later one what it brings. Later parts work in the memory of the
//! first, call the functions of those before them, and put what they bring into the table of the first, where stand-ins call it. So
//! the glue of wasm-bindgen fits the first part alone and all together. A function that isn't there yet is an empty place in the
//! table: to call it traps.

use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use walrus::{
    ConstExpr, ElementItems, ElementKind, FunctionBuilder, FunctionId, FunctionKind, GlobalKind, ImportKind, ImportedFunction,
    Module, ModuleConfig, TableId, ir, passes,
};

/// The name under which later parts import those before them.
const FIRST: &str = "first";

/// The parts of a module.
pub struct Parts {
    pub first: Module,
    /// What the exports besides `later` need, and the first part hasn't.
    pub second: Vec<u8>,
    /// What only the exports in `later` need.
    pub third: Vec<u8>,
}

/// Splits a module: of the functions that only `later` exports need, none is in the first part, and of the others those in `used`.
pub fn split(wasm: &[u8], later: &[String], used: &BTreeSet<usize>) -> Result<Parts> {
    let plan = Plan::new(wasm, later, used)?;
    let (third, of_third) = plan.later(wasm, 2, &Shared::default())?;
    let (second, of_second) = plan.later(wasm, 1, &of_third)?;
    let mut first = plan.first(wasm, &plan.slots)?;
    share(&mut first, &of_second.and(of_third), |id| plan.part(id) == 0);
    passes::gc::run(&mut first);
    Ok(Parts { first, second, third })
}

/// Reads a module. One that is read twice has the same ids.
pub fn parsed(wasm: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    config.parse(wasm)
}

/// Which part brings what. Functions are called by the numbers of their ids.
struct Plan {
    /// The part of each function, none of those that walrus makes besides.
    parts: Vec<usize>,
    /// Where in the table the first part looks for functions of later ones.
    slots: BTreeMap<usize, u64>,
}

impl Plan {
    fn new(wasm: &[u8], later: &[String], used: &BTreeSet<usize>) -> Result<Plan> {
        let whole = parsed(wasm)?;
        let mut early = parsed(wasm)?;
        for name in later {
            early.exports.remove(name)?;
        }
        passes::gc::run(&mut early);
        let early: BTreeSet<usize> = early.funcs.iter().map(|function| function.id().index()).collect();
        let mut parts = vec![2; whole.funcs.iter().map(|function| function.id().index() + 1).max().unwrap_or(0)];
        for function in whole.funcs.iter() {
            let id = function.id().index();
            if let Some(part) = parts.get_mut(id) {
                *part = match function.kind {
                    FunctionKind::Import(_) => 0,
                    _ if !early.contains(&id) => 2,
                    _ => usize::from(!used.contains(&id)),
                };
            }
        }
        let mut plan = Plan { parts, slots: BTreeMap::new() };
        let mut first = plan.first(wasm, &BTreeMap::new())?;
        passes::gc::run(&mut first);
        let stand_ins = first.funcs.iter().map(|function| function.id().index()).filter(|&id| plan.part(id) > 0);
        let table = first.tables.main_function_table()?.context("the module has no table of functions")?;
        plan.slots = stand_ins.zip(first.tables.get(table).initial..).collect();
        Ok(plan)
    }

    fn part(&self, function: usize) -> usize {
        self.parts.get(function).copied().unwrap_or_default()
    }

    /// The first part, with stand-ins for the functions of later ones. What nothing needs is still in it.
    fn first(&self, wasm: &[u8], slots: &BTreeMap<usize, u64>) -> Result<Module> {
        let mut module = parsed(wasm)?;
        let table = module.tables.main_function_table()?.context("the module has no table of functions")?;
        let elements = self.elements(&mut module, 0)?;
        add_elements(&mut module, table, elements)?;
        let ids: Vec<FunctionId> = module.funcs.iter().map(|function| function.id()).collect();
        for id in ids.into_iter().filter(|id| self.part(id.index()) > 0) {
            let slot = i32::try_from(slots.get(&id.index()).copied().unwrap_or_default())?;
            let ty = module.funcs.get(id).ty();
            let signature = module.types.get(ty);
            let (params, results) = (signature.params().to_vec(), signature.results().to_vec());
            let args: Vec<_> = params.iter().map(|&param| module.locals.add(param)).collect();
            let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
            let mut body = builder.func_body();
            for &arg in &args {
                body.local_get(arg);
            }
            body.i32_const(slot).call_indirect(ty, table);
            module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(args));
        }
        grow(&mut module, table, slots.len() as u64);
        Ok(module)
    }

    /// A later part, and what it imports: everything that parts before it have. It exports what `shared` names and it brings.
    fn later(&self, wasm: &[u8], part: usize, shared: &Shared) -> Result<(Vec<u8>, Shared)> {
        let mut module = parsed(wasm)?;
        let table = module.tables.main_function_table()?.context("the module has no table of functions")?;
        let mut elements = self.elements(&mut module, part)?;
        let functions: Vec<FunctionId> = module.funcs.iter().map(|function| function.id()).collect();
        elements.extend(
            functions
                .iter()
                .filter(|id| self.part(id.index()) == part)
                .filter_map(|&id| Some((*self.slots.get(&id.index())?, id))),
        );
        empty(&mut module);
        for &id in &functions {
            if self.part(id.index()) < part {
                let ty = module.funcs.get(id).ty();
                let import = module.imports.add(FIRST, &id.index().to_string(), id);
                module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
            }
        }
        grow(&mut module, table, self.slots.len() as u64);
        add_elements(&mut module, table, elements)?;
        share(&mut module, &Shared { functions: shared.functions.clone(), ..Shared::default() }, |id| self.part(id) == part);
        // Only what is exported, or used by what is, stays.
        let export = module.exports.add("table", table);
        passes::gc::run(&mut module);
        module.exports.delete(export);

        let mut imported = Shared::default();
        for import in module.imports.iter() {
            match import.kind {
                ImportKind::Function(id) => imported.functions.insert(id.index()),
                ImportKind::Table(id) => imported.tables.insert(id.index()),
                ImportKind::Global(id) => imported.globals.insert(id.index()),
                ImportKind::Memory(_) | ImportKind::Tag(_) => true,
            };
        }
        Ok((module.emit_wasm(), imported))
    }

    /// Takes the segments of the table out, and gives the places and functions of those that a part has.
    fn elements(&self, module: &mut Module, part: usize) -> Result<Vec<(u64, FunctionId)>> {
        let mut found = Vec::new();
        for element in module.elements.iter() {
            let ElementKind::Active { offset: ConstExpr::Value(ir::Value::I32(offset)), .. } = element.kind else {
                anyhow::bail!("a segment of the table lies nowhere");
            };
            let ElementItems::Functions(functions) = &element.items else {
                anyhow::bail!("the table holds something else than functions");
            };
            found.extend((u64::try_from(offset)?..).zip(functions.iter().copied()));
        }
        for id in module.elements.iter().map(|element| element.id()).collect::<Vec<_>>() {
            module.elements.delete(id);
        }
        for table in module.tables.iter_mut() {
            table.elem_segments.clear();
        }
        Ok(found.into_iter().filter(|(_, id)| self.part(id.index()) == part).collect())
    }
}

/// Writes functions to their places in the table, those that follow each other at once.
fn add_elements(module: &mut Module, table: TableId, mut elements: Vec<(u64, FunctionId)>) -> Result<()> {
    elements.sort_by_key(|&(place, _)| place);
    let mut runs: Vec<(u64, Vec<FunctionId>)> = Vec::new();
    for (place, function) in elements {
        match runs.last_mut().filter(|(start, run)| start + run.len() as u64 == place) {
            Some((_, run)) => run.push(function),
            None => runs.push((place, vec![function])),
        }
    }
    for (start, run) in runs {
        let offset = ConstExpr::Value(ir::Value::I32(i32::try_from(start)?));
        let element = module.elements.add(ElementKind::Active { table, offset }, ElementItems::Functions(run));
        module.tables.get_mut(table).elem_segments.insert(element);
    }
    Ok(())
}

fn grow(module: &mut Module, table: TableId, by: u64) {
    let table = module.tables.get_mut(table);
    table.initial += by;
    table.maximum = table.maximum.map(|maximum| maximum + by);
}

/// Leaves a module its functions; memory, table and globals are those of the first part.
fn empty(module: &mut Module) {
    module.start = None;
    for id in module.exports.iter().map(|export| export.id()).collect::<Vec<_>>() {
        module.exports.delete(id);
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
        module.tables.get_mut(id).import = Some(import);
    }
    for id in module.globals.iter().map(|global| global.id()).collect::<Vec<_>>() {
        let import = module.imports.add(FIRST, &format!("g{}", id.index()), id);
        module.globals.get_mut(id).kind = GlobalKind::Import(import);
    }
}

/// What later parts import, by the numbers of the ids.
#[derive(Default)]
struct Shared {
    functions: BTreeSet<usize>,
    tables: BTreeSet<usize>,
    globals: BTreeSet<usize>,
}

impl Shared {
    fn and(mut self, other: Shared) -> Shared {
        self.functions.extend(other.functions);
        self.tables.extend(other.tables);
        self.globals.extend(other.globals);
        self
    }
}

/// Exports from a part what later ones import and it has.
fn share(module: &mut Module, shared: &Shared, has: impl Fn(usize) -> bool) {
    for id in module.funcs.iter().map(|function| function.id()).collect::<Vec<_>>() {
        if shared.functions.contains(&id.index()) && has(id.index()) {
            module.exports.add(&id.index().to_string(), id);
        }
    }
    for id in module.tables.iter().map(|table| table.id()).collect::<Vec<_>>() {
        if shared.tables.contains(&id.index()) {
            module.exports.add(&format!("t{}", id.index()), id);
        }
    }
    for id in module.globals.iter().map(|global| global.id()).collect::<Vec<_>>() {
        if shared.globals.contains(&id.index()) {
            module.exports.add(&format!("g{}", id.index()), id);
        }
    }
}
