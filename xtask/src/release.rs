//! Everything that a release publishes, made and checked in one folder. Publishing itself is `.github/workflows/release.yml`'s.

use crate::python::Environment;
use crate::shell::{self, NPM, command, output, run as run_command};
use crate::{Profile, bindgen, setup, site, version};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// Makes and checks it all.
pub fn run(words: &[String]) -> Result<()> {
    match words {
        [word] if word == "--dry-run" => {}
        _ => bail!("release takes --dry-run, and publishes nothing: a tag v… does, in the release workflow"),
    }
    let version = version::check()?;
    clean()?;
    let out = setup::root()?.join(bindgen::target_folder()).join("release-files");
    _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out)?;

    crates(&version, &out)?;
    site::build(Profile::Release)?;
    site::test()?;
    move_to(&site::folder(), &out.join("site"))?;
    npm(&version, &out)?;
    wheel(&version, &out)?;

    shell::step("Release: checksums");
    run_command(command("node", [Path::new("xtask/js/sums.mjs"), &out]))?;
    clean().context("something that was built changed the sources")?;
    println!("\nVersion {version} is ready in {}", out.display());
    Ok(())
}

/// Refuses sources that aren't committed.
fn clean() -> Result<()> {
    let changed = output(command("git", ["status", "--porcelain"]))?.context("there is no git")?;
    if !changed.is_empty() {
        bail!("commit these first, or remove them: a release is made of what is committed\n{changed}");
    }
    Ok(())
}

/// The two crates, each built from its own archive.
fn crates(version: &str, out: &Path) -> Result<()> {
    shell::step("Release: the crates");
    let target = bindgen::target_folder().join("release-crates");
    let mut package = shell::cargo(["package", "--quiet", "--package", "aanbod", "--package", "aanbod-cli", "--target-dir"]);
    package.arg(&target);
    run_command(package)?;
    for name in ["aanbod", "aanbod-cli"] {
        let file = format!("{name}-{version}.crate");
        fs::copy(target.join("package").join(&file), out.join(&file)).with_context(|| format!("cargo made no {file}"))?;
    }
    Ok(())
}

/// The npm package, installed and used as its users do.
fn npm(version: &str, out: &Path) -> Result<()> {
    shell::step("Release: the npm package");
    let mut pack = command(NPM, ["pack", "./pkg", "--silent", "--pack-destination"]);
    pack.arg(out);
    run_command(pack)?;
    let tarball = out.join(format!("aanbod-{version}.tgz"));
    let user = bindgen::target_folder().join("release-user");
    _ = fs::remove_dir_all(&user);
    fs::create_dir_all(&user)?;
    shell::write(user.join("package.json"), "{ \"type\": \"module\", \"private\": true }\n")?;
    let mut install = command(NPM, ["install", "--silent", "--offline", "--no-audit", "--no-fund"]);
    install.arg(&tarball).current_dir(&user);
    run_command(install).with_context(|| format!("{} can't be installed", tarball.display()))?;
    let said = output(command("node", [user.join("node_modules/aanbod/cli.js").as_os_str(), "--version".as_ref()]))?;
    same("the npm package's command line", said.as_deref(), version)?;
    let course = setup::root()?.join("tests/data/course/valid.json");
    let mut check = command("node", ["node_modules/aanbod/cli.js", "check", "course"]);
    check.arg(course).current_dir(&user);
    run_command(check)
}

/// The wheel for this system, with its tests.
fn wheel(version: &str, out: &Path) -> Result<()> {
    shell::step("Release: the Python package");
    let environment = Environment::new(Profile::Release)?;
    environment.test()?;
    let name = environment.wheel.file_name().context("the wheel has no name")?.to_owned();
    let start = name.to_string_lossy().split('-').take(2).collect::<Vec<_>>().join("-");
    same("the wheel", Some(&start), &format!("aanbod-{version}"))?;
    fs::copy(&environment.wheel, out.join(name))?;
    Ok(())
}

fn same(what: &str, found: Option<&str>, expected: &str) -> Result<()> {
    if found != Some(expected) {
        bail!("{what} is {}, and should be {expected}", found.unwrap_or("missing"));
    }
    Ok(())
}

fn move_to(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).with_context(|| format!("couldn't move {} to {}", from.display(), to.display()))
}
