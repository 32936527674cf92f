//! The version: Cargo.toml has it, and what repeats it has to agree.

use crate::shell;
use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// The version of everything that is published.
pub fn of_workspace() -> Result<String> {
    #[derive(Deserialize)]
    struct Manifest {
        workspace: Workspace,
    }
    #[derive(Deserialize)]
    struct Workspace {
        package: Package,
    }
    let manifest: Manifest = basic_toml::from_str(&shell::read("Cargo.toml")?).context("Cargo.toml can't be read")?;
    Ok(manifest.workspace.package.version)
}

#[derive(Deserialize)]
struct Package {
    version: String,
}

/// What the command line asks of the crate, as its manifest says it.
fn wanted_by_command_line(manifest: &str) -> Result<String> {
    #[derive(Deserialize)]
    struct Manifest {
        dependencies: Dependencies,
    }
    #[derive(Deserialize)]
    struct Dependencies {
        aanbod: Package,
    }
    let Manifest { dependencies } = basic_toml::from_str(manifest).context("src/cli/Cargo.toml can't be read")?;
    Ok(dependencies.aanbod.version)
}

fn of_wheel(manifest: &str) -> Result<String> {
    #[derive(Deserialize)]
    struct Manifest {
        package: Package,
    }
    let Manifest { package } = basic_toml::from_str(manifest).context("src/python/Cargo.toml can't be read")?;
    Ok(package.version)
}

/// Refuses a version that isn't the same everywhere, or that the changelog says nothing of.
pub fn check() -> Result<String> {
    let version = of_workspace()?;
    agree(&version, &shell::read("src/cli/Cargo.toml")?, &shell::read("src/python/Cargo.toml")?, &shell::read("CHANGELOG.md")?)?;
    Ok(version)
}

fn agree(version: &str, command_line: &str, python: &str, changelog: &str) -> Result<()> {
    for (file, found) in
        [("src/cli/Cargo.toml", wanted_by_command_line(command_line)?), ("src/python/Cargo.toml", of_wheel(python)?)]
    {
        if found != version {
            bail!("{file} has version {found}, and Cargo.toml {version}: write the same in both");
        }
    }
    let heading = format!("## {version}");
    let section = changelog.lines().skip_while(|line| *line != heading).skip(1).take_while(|line| !line.starts_with("## "));
    if section.filter(|line| !line.trim().is_empty()).count() == 0 {
        bail!("CHANGELOG.md has no section {heading:?}, or an empty one: say there what is new");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::agree;

    fn refusal(command_line: &str, python: &str, changelog: &str) -> String {
        let command_line = format!("[dependencies]\naanbod = {{ path = \"../..\", version = \"{command_line}\" }}");
        let python = format!("[package]\nname = \"x\"\nversion = \"{python}\"");
        agree("1.2.0", &command_line, &python, changelog).err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_version_is_the_same_everywhere_and_the_changelog_has_it() {
        let changelog = "# Changelog\n\n## 1.2.0\n\n- New.\n\n## 1.1.0\n";
        assert_eq!(refusal("1.2.0", "1.2.0", changelog), "");
        assert!(refusal("1.1.0", "1.2.0", changelog).contains("src/cli/Cargo.toml has version 1.1.0"));
        assert!(refusal("1.2.0", "1.2.1", changelog).contains("src/python/Cargo.toml has version 1.2.1"));
        for without in ["# Changelog\n", "## 1.2.0\n\n## 1.1.0\n- Old.\n", "## 1.2.0-beta\n- New.\n"] {
            assert!(refusal("1.2.0", "1.2.0", without).contains("CHANGELOG.md has no section"), "{without}");
        }
    }

    #[test]
    fn the_sources_agree() -> anyhow::Result<()> {
        let root = crate::setup::root()?;
        let read = |path: &str| crate::shell::read(root.join(path));
        let crate_version = aanbod_version(&read("Cargo.toml")?);
        agree(&crate_version, &read("src/cli/Cargo.toml")?, &read("src/python/Cargo.toml")?, &read("CHANGELOG.md")?)
    }

    fn aanbod_version(manifest: &str) -> String {
        let line = manifest.lines().find_map(|line| line.strip_prefix("version = "));
        line.unwrap_or_default().trim_matches('"').to_owned()
    }
}
