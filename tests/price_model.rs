//! The core's prices and timelines against a model of them, on thousands of random courses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod model;
mod random;

use model::agreement::agree;
use model::courses::{course, terms};
use random::{Random, seeds};
use std::collections::BTreeMap;

/// Courses of an ordinary run.
const COURSES: u64 = 800;

#[test]
fn price_and_timeline_are_those_of_the_model() {
    let mut answers: BTreeMap<String, u64> = BTreeMap::new();
    for seed in seeds(COURSES) {
        let mut random = Random::new(seed);
        let course = course(&mut random);
        let tolerant = random.one_in(4);
        let text = random.text_of(&course, tolerant);
        for _ in 0..2 {
            let options = terms(&mut random, &course);
            match agree(&text, &course, &options) {
                Ok(answer) => *answers.entry(answer).or_default() += 1,
                Err(differ) => panic!("seed {seed}: {differ}"),
            }
        }
    }
    // Every kind of answer came up, and prices most of the time.
    for reason in ["priced", "noPeriod", "overlappingPeriods", "unknownStartMoment", "invalidDocument", "too large"] {
        let least = if reason == "priced" { COURSES / 2 } else { COURSES / 400 };
        assert!(answers.get(reason).is_some_and(|&times| times >= least), "{reason}: {answers:?}");
    }
}
