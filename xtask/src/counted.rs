//! A module that counts what it executes, for the tests of cost: time differs from run to run, a count doesn't.
//!
//! Wherever a sequence of instructions starts, or a loop starts again, their number is added to a global. Instructions that copy or fill
//! memory add a step for every sixteen bytes besides.

use crate::shell;
use anyhow::{Context, Result};
use walrus::ir::{BinaryOp, InstrSeqId, UnaryOp, Value};
use walrus::{ConstExpr, FunctionId, FunctionKind, GlobalId, InstrLocId, LocalFunction, LocalId, ModuleConfig, ValType, ir};

/// The name under which the module exports its count, an `i64`.
const STEPS: &str = "steps";

/// Where `tests/node/cost.test.mjs` finds the module.
const COUNTED: &str = "tests/artefacts/counted.wasm";

/// Makes the module from the package's.
pub fn write() -> Result<()> {
    let wasm = std::fs::read("pkg/aanbod_bg.wasm").context("the package isn't built")?;
    std::fs::create_dir_all("tests/artefacts").context("couldn't make tests/artefacts")?;
    shell::write(COUNTED, counted(&wasm)?)
}

/// The module with a count of its steps.
fn counted(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse(wasm)?;
    let steps = module.globals.add_local(ValType::I64, true, false, ConstExpr::Value(Value::I64(0)));
    module.exports.add(STEPS, steps);
    let functions: Vec<FunctionId> = module.funcs.iter().map(|function| function.id()).collect();
    for id in functions {
        let length = module.locals.add(ValType::I32);
        if let FunctionKind::Local(function) = &mut module.funcs.get_mut(id).kind {
            for sequence in sequences(function) {
                count(function, sequence, steps, length);
            }
        }
    }
    Ok(module.emit_wasm())
}

/// The sequences of instructions of a function: its body, and those of its blocks, loops and branches.
fn sequences(function: &LocalFunction) -> Vec<InstrSeqId> {
    let mut found = vec![function.entry_block()];
    let mut next = 0;
    while let Some(&sequence) = found.get(next) {
        for (instruction, _) in &function.block(sequence).instrs {
            match instruction {
                ir::Instr::Block(ir::Block { seq }) | ir::Instr::Loop(ir::Loop { seq }) => found.push(*seq),
                ir::Instr::IfElse(ir::IfElse { consequent, alternative }) => found.extend([*consequent, *alternative]),
                _ => {}
            }
        }
        next += 1;
    }
    found
}

fn count(function: &mut LocalFunction, sequence: InstrSeqId, steps: GlobalId, length: LocalId) {
    let instructions = &mut function.block_mut(sequence).instrs;
    let number = i64::try_from(instructions.len()).unwrap_or(i64::MAX);
    let mut with_count = Vec::with_capacity(instructions.len() + 4);
    with_count.extend(add(steps, [ir::Instr::Const(ir::Const { value: Value::I64(number) })]));
    for (instruction, place) in instructions.drain(..) {
        if matches!(instruction, ir::Instr::MemoryCopy(_) | ir::Instr::MemoryFill(_)) {
            with_count.push((ir::Instr::LocalTee(ir::LocalTee { local: length }), InstrLocId::default()));
            with_count.extend(add(
                steps,
                [
                    ir::Instr::LocalGet(ir::LocalGet { local: length }),
                    ir::Instr::Unop(ir::Unop { op: UnaryOp::I64ExtendUI32 }),
                    ir::Instr::Const(ir::Const { value: Value::I64(4) }),
                    ir::Instr::Binop(ir::Binop { op: BinaryOp::I64ShrU }),
                ],
            ));
        }
        with_count.push((instruction, place));
    }
    *instructions = with_count;
}

/// Adds what some instructions give to the count.
fn add<const N: usize>(steps: GlobalId, amount: [ir::Instr; N]) -> impl Iterator<Item = (ir::Instr, InstrLocId)> {
    let before = [ir::Instr::GlobalGet(ir::GlobalGet { global: steps })];
    let after = [ir::Instr::Binop(ir::Binop { op: BinaryOp::I64Add }), ir::Instr::GlobalSet(ir::GlobalSet { global: steps })];
    before.into_iter().chain(amount).chain(after).map(|instruction| (instruction, InstrLocId::default()))
}
