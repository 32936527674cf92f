//! The Python package: its wheel, its tests, and those of the engines that it is used with.

use crate::bindgen;
use crate::shell::{self, command, run, succeeds};
use crate::{Profile, setup};
use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// An environment of its own with a wheel in it.
pub struct Environment {
    program: String,
    /// The wheel that was built for it.
    pub wheel: PathBuf,
}

impl Environment {
    /// Makes the environment, builds the wheel and installs it.
    pub fn new(profile: Profile) -> Result<Self> {
        let folder = bindgen::target_folder().join("python");
        let mut make = command("python3", ["-m", "venv"]);
        make.arg(&folder);
        if !succeeds(make) {
            bail!("python3 with venv is missing: `sudo apt-get install python3-venv`, or do without the Python package");
        }
        let wheels = folder.join("wheels");
        // An old wheel beside the new one would be installed with it.
        _ = fs::remove_dir_all(&wheels);
        let mut environment = Environment { program: folder.join("bin/python").display().to_string(), wheel: PathBuf::new() };
        environment.install(&["maturin>=1.9,<2", "pytest"])?;
        let mut build = environment.python(&["-m", "maturin", "build", "--quiet", "--manifest-path", "src/python/Cargo.toml"]);
        if profile == Profile::Release {
            build.arg("--release");
        }
        build.arg("--out").arg(&wheels);
        run(build)?;
        environment.wheel = fs::read_dir(&wheels)?.next().context("maturin left no wheel")??.path();
        let mut install = environment.python(&["-m", "pip", "install", "--quiet", "--force-reinstall"]);
        install.arg(&environment.wheel);
        run(install)?;
        Ok(environment)
    }

    fn python(&self, words: &[&str]) -> Command {
        command(&self.program, words)
    }

    fn install(&self, packages: &[&str]) -> Result<()> {
        let mut install = self.python(&["-m", "pip", "install", "--quiet"]);
        install.args(packages);
        run(install)
    }

    fn pytest(&self, folder: &str) -> Command {
        self.python(&["-m", "pytest", "--quiet", "-rs", "-p", "no:cacheprovider", folder])
    }

    /// Runs the tests of the package.
    pub fn test(&self) -> Result<()> {
        self.install(&["pyarrow"])?;
        run(self.pytest("src/python/tests"))
    }

    /// Runs the examples with Spark, DuckDB and Polars, and holds what they answer against the package alone.
    pub fn test_engines(&self) -> Result<()> {
        shell::step("Long: Spark, DuckDB and Polars");
        // Functions of Arrow ask for numpy in DuckDB and for pandas in Spark, and neither engine installs it.
        self.install(&["pyspark", "duckdb", "polars", "pyarrow", "numpy", "pandas"])?;
        run(shell::cargo(["build", "--quiet", "--package", "aanbod-cli"]))?;
        if !succeeds(command("java", ["-version"])) {
            eprintln!(
                "There is no java on PATH, so the two tests of Spark are skipped: `sudo apt-get install default-jre-headless`"
            );
        }
        let programs = setup::root()?.join(bindgen::target_folder()).join("debug");
        let path = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths([programs].into_iter().chain(env::split_paths(&path)))?;
        let mut tests = self.pytest("examples/cluster");
        tests.env("PATH", path).env("AANBOD_ENGINES", "all");
        run(tests)
    }
}
