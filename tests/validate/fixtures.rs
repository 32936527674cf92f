//! Documents on disk, named after the code: `study-year.enrollment.json` has that finding, and `study-year.enrollment.quiet.json`,
//! which looks much the same, hasn't. They are the first cases of each code in each system;
//! `AANBOD_WRITE_FIXTURES=1 cargo test --test validate fixtures` writes them anew.

use crate::cases::all;
use crate::common::options;
use aanbod::options::Profile;
use aanbod::spec::System;
use aanbod::{Kind, kind_info, validate};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn folder(kind: Kind) -> PathBuf {
    let system = match kind_info(kind).system {
        System::Edums => "course",
        System::Eduv => "enrollment",
        System::Ooapi => "association",
        other => panic!("{other:?} has no folder"),
    };
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(system).join("rules")
}

/// The one rule that only the plain standard has.
const OF_OOAPI: &str = "association-pair";

fn fires(kind: Kind, bytes: &[u8], code: &str) -> bool {
    let options = if code == OF_OOAPI { options().profile(Profile::Ooapi) } else { options() };
    validate(kind, bytes, &options).unwrap().diagnostics.iter().any(|found| found.code.as_str() == code)
}

#[test]
fn for_each_rule_there_is_a_document_that_has_the_finding_and_one_that_has_not() {
    let write = std::env::var_os("AANBOD_WRITE_FIXTURES").is_some();
    let (mut seen, mut written) = (BTreeSet::new(), BTreeSet::new());
    for case in all() {
        let (kind, loud) = case.document();
        let code = case.code_name();
        if !fires(kind, loud, code) {
            continue;
        }
        let Some(quiet) = case.quiet_documents().find(|quiet| !fires(kind, quiet, code)) else { continue };
        if !seen.insert((code, folder(kind))) {
            continue;
        }
        let name = |end: &str| folder(kind).join(format!("{code}.{}{end}", kind.as_str()));
        for (path, bytes, expected) in [(name(".json"), loud, true), (name(".quiet.json"), quiet, false)] {
            if write {
                std::fs::create_dir_all(folder(kind)).unwrap();
                std::fs::write(&path, bytes).unwrap();
            }
            let stored = std::fs::read(&path).unwrap_or_else(|_| panic!("{} isn't there", path.display()));
            assert_eq!(fires(kind, &stored, code), expected, "{}", path.display());
            written.insert(path);
        }
    }
    let folders: BTreeSet<&PathBuf> = seen.iter().map(|(_, folder)| folder).collect();
    let files = folders.into_iter().flat_map(|folder| std::fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    let stale: Vec<PathBuf> = files.filter(|path| !written.contains(path)).collect();
    assert!(stale.is_empty(), "no case has the findings that these are named after: {stale:?}");
    assert!(seen.len() > 90, "{seen:?}");
}
