//! Attacks one target for some time, and tells what was found.

use crate::mutate::Mutator;
use crate::random::Random;
use crate::seeds;
use crate::shrink::smallest;
use crate::targets::Target;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

/// Longer inputs only take time.
const MAX_BYTES: usize = 40_000;

/// What is kept in the repository is small.
const MAX_KEPT: usize = 600;

/// An answer that takes longer is a finding.
const TOO_SLOW: Duration = Duration::from_secs(20);

/// How many different findings end a run.
const ENOUGH: usize = 5;

pub struct Campaign<'t> {
    target: &'t Target,
    random: Random,
    mutator: Mutator,
    pool: Vec<Vec<u8>>,
    seeds: usize,
    answers: BTreeSet<String>,
    found: BTreeSet<String>,
    runs: u64,
}

/// Panics are told by the campaign, with their input.
pub fn silence() {
    std::panic::set_hook(Box::new(|_| {}));
}

/// The kinds of answer to an input, or what doesn't hold.
pub fn attempt(target: &Target, input: &[u8]) -> Result<Vec<String>, String> {
    let started = Instant::now();
    let answer = catch_unwind(AssertUnwindSafe(|| (target.run)(input)));
    if started.elapsed() > TOO_SLOW {
        return Err(format!("it took {:?}", started.elapsed()));
    }
    match answer {
        Ok(answer) => answer,
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
            Err(format!("panic: {}", text.unwrap_or("without words")))
        }
    }
}

impl<'t> Campaign<'t> {
    pub fn new(target: &'t Target, seed: u64) -> Self {
        let pool: Vec<Vec<u8>> =
            seeds::of(target).into_iter().map(|(_, input)| input).filter(|input| input.len() <= MAX_BYTES).collect();
        assert!(!pool.is_empty(), "{} has no seeds", target.name);
        Campaign {
            target,
            random: Random::new(seed),
            mutator: Mutator::new(),
            seeds: pool.len(),
            pool,
            answers: BTreeSet::new(),
            found: BTreeSet::new(),
            runs: 0,
        }
    }

    /// Whether nothing was found.
    pub fn run_for(&mut self, time: Duration) -> bool {
        let started = Instant::now();
        while started.elapsed() < time && self.found.len() < ENOUGH {
            self.step();
        }
        self.summary();
        self.found.is_empty()
    }

    /// Whether nothing was found.
    #[cfg(test)]
    pub fn run_times(&mut self, times: u64) -> bool {
        // Changed ones at once.
        self.runs = self.seeds as u64;
        let last = self.runs + times;
        while self.runs < last && self.found.is_empty() {
            self.step();
        }
        self.found.is_empty()
    }

    fn step(&mut self) {
        // The seeds first, as they are.
        let runs = self.runs as usize;
        let input = if let (true, Some(seed)) = (runs < self.seeds, self.pool.get(runs)) {
            seed.clone()
        } else {
            let parent = &self.pool[self.random.below(self.pool.len())];
            let other = &self.pool[self.random.below(self.pool.len())];
            self.mutator.changed(&mut self.random, parent, other)
        };
        self.runs += 1;
        if input.len() > MAX_BYTES {
            return;
        }
        match attempt(self.target, &input) {
            Ok(answers) => {
                let before = self.answers.len();
                self.answers.extend(answers);
                if self.answers.len() > before && runs >= self.seeds {
                    self.pool.push(input);
                }
            }
            Err(message) => self.report(input, &message),
        }
    }

    /// Two findings with the same first words are the same one.
    fn report(&mut self, input: Vec<u8>, message: &str) {
        let name = message.split([':', '\n', '(']).take(2).collect::<String>();
        if !self.found.insert(name) {
            return;
        }
        let small = smallest(input, |shorter| attempt(self.target, shorter).is_err());
        let message = attempt(self.target, &small).err().unwrap_or_else(|| message.to_owned());
        let folder = seeds::root().join("fuzz/artifacts");
        let path = folder.join(format!("{}-{:016x}", self.target.name, hash(&small)));
        let written = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, &small));
        let file = path.display();
        eprintln!("\nFOUND by {}: {message}\ninput: {:?}", self.target.name, String::from_utf8_lossy(&small));
        match written {
            Ok(()) => eprintln!("again: cargo xtask fuzz {} {file}", self.target.name),
            Err(error) => eprintln!("{file} couldn't be written: {error}"),
        }
    }

    fn summary(&self) {
        let (name, runs, seeds) = (self.target.name, self.runs, self.seeds);
        println!(
            "{name}: {runs} inputs from {seeds} seeds, {} kinds of answer, {} findings",
            self.answers.len(),
            self.found.len()
        );
    }

    /// Adds the small inputs that brought out something new to the corpus in the repository.
    pub fn keep(&self) {
        let mut lines = seeds::corpus(self.target);
        for input in &self.pool[self.seeds..] {
            let text = std::str::from_utf8(input).ok().filter(|text| text.len() <= MAX_KEPT);
            lines.extend(text.map(|text| serde_json::json!(text).to_string()));
        }
        lines.sort_by(|one, other| one.len().cmp(&other.len()).then_with(|| one.cmp(other)));
        lines.dedup();
        let file = seeds::corpus_file(self.target);
        let folder = file.parent().map_or(Ok(()), std::fs::create_dir_all);
        if let Err(error) = folder.and_then(|()| std::fs::write(&file, lines.join("\n") + "\n")) {
            eprintln!("{} couldn't be written: {error}", file.display());
        }
    }
}

/// FNV-1a.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
