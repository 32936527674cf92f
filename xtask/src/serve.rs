//! A small server of static files, for this machine only.

use crate::page;
use crate::shell::{self, run as run_command};
use crate::{Profile, package, setup};
use anyhow::{Context, Result};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The longest request line and headers that are read.
const LONGEST_HEAD: u64 = 16 * 1024;
const PATIENCE: Duration = Duration::from_secs(10);

/// Builds all and serves the page until it is stopped.
pub fn run(port: u16, profile: Profile) -> Result<()> {
    if profile == Profile::Dev {
        package::run(profile)?;
        setup::npm_packages("www")?;
        shell::step("Serving the page from its sources");
        return run_command(page::npm_run(&["dev", "--", "--host", "127.0.0.1", "--strictPort", "--port", &port.to_string()]));
    }
    // A port that is taken should be told before the long build.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .with_context(|| format!("couldn't serve on port {port}. Choose another with --port, or 0 for any that is free"))?;
    page::build(profile)?;
    let root = fs::canonicalize("dist").context("the page wasn't built")?;
    println!("\nThe page is on http://{}/ (stop with Ctrl+C)", listener.local_addr()?);
    for connection in listener.incoming() {
        let root = root.clone();
        std::thread::spawn(move || {
            // A browser that goes away in the middle is nothing to tell.
            let _ = connection.and_then(|stream| answer(stream, &root));
        });
    }
    Ok(())
}

fn answer(stream: TcpStream, root: &Path) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new(stream.try_clone()?.take(LONGEST_HEAD)).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // The headers say nothing that matters here, but must be read before an answer.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let (method, target) = match request.split(' ').collect::<Vec<_>>()[..] {
        [method, target, _version] => (method.to_owned(), target.to_owned()),
        _ => return respond(stream, "400 Bad Request", "text/plain", b"This isn't HTTP.\n", true),
    };
    if method != "GET" && method != "HEAD" {
        return respond(stream, "405 Method Not Allowed", "text/plain", b"Only GET and HEAD.\n", true);
    }
    match file(root, &target).and_then(|path| Some((fs::read(&path).ok()?, path))) {
        Some((content, path)) => respond(stream, "200 OK", mime(&path), &content, method == "GET"),
        None => respond(stream, "404 Not Found", "text/plain", b"There is no such file.\n", method == "GET"),
    }
}

fn respond(mut stream: TcpStream, status: &str, mime: &str, content: &[u8], with_content: bool) -> std::io::Result<()> {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        content.len()
    );
    stream.write_all(head.as_bytes())?;
    if with_content {
        stream.write_all(content)?;
    }
    stream.flush()
}

/// The file that a request asks for, if it is one inside the root.
fn file(root: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?;
    let path = decoded(path.strip_prefix('/')?)?;
    if path.contains(['\\', '\0', ':']) || path.split('/').any(|part| part == ".." || part == ".") {
        return None;
    }
    let mut file = fs::canonicalize(root.join(&path)).ok()?;
    if file.is_dir() {
        file = fs::canonicalize(file.join("index.html")).ok()?;
    }
    // Links may lead out.
    (file.starts_with(root) && file.is_file()).then_some(file)
}

fn decoded(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{decoded, file};
    use std::fs;

    #[test]
    fn only_files_inside_the_root_are_served() -> std::io::Result<()> {
        let folder = std::env::temp_dir().join(format!("aanbod-serve-{}", std::process::id()));
        let root = folder.join("dist");
        fs::create_dir_all(root.join("a b"))?;
        for path in ["dist/index.html", "dist/a b/x.js", "secret"] {
            fs::write(folder.join(path), "")?;
        }
        let root = fs::canonicalize(root)?;
        for (target, served) in [
            ("/", true),
            ("/index.html?x=/../y", true),
            ("/a%20b/x.js", true),
            ("/a%20b/", false),
            ("/nothing", false),
            ("/../secret", false),
            ("/%2e%2e/secret", false),
            ("/..%2fsecret", false),
            ("/%5c..%5csecret", false),
            ("//etc/passwd", false),
            ("/%00", false),
            ("/%zz", false),
            ("*", false),
        ] {
            assert_eq!(file(&root, target).is_some(), served, "{target}");
        }
        fs::remove_dir_all(folder)
    }

    #[test]
    fn percent_codes_are_read_as_utf8() {
        assert_eq!(decoded("caf%C3%A9").as_deref(), Some("café"));
        assert_eq!(decoded("%C3"), None);
        assert_eq!(decoded("%"), None);
        assert_eq!(decoded("%é"), None);
    }
}
