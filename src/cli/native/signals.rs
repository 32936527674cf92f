//! What ends a run from outside.

/// Ends the run with one line when it is interrupted, and takes away what was written half. A file that grows beyond its limit
/// is a failed write, and not the end.
#[cfg(unix)]
pub fn listen(line: String) {
    use super::replacement::remove_unfinished;
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use std::io::Write;
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    // Where a signal can't be heard it does what it does everywhere.
    let _ = signal_hook::flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)));
    let Ok(mut signals) = Signals::new([SIGINT, SIGTERM, SIGHUP]) else { return };
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            remove_unfinished();
            let _ = std::io::stderr().write_all(line.as_bytes());
            std::process::exit(128 + signal);
        }
    });
}

/// A file would grow beyond its limit.
#[cfg(unix)]
const SIGXFSZ: i32 = signal_hook::consts::signal::SIGXFSZ;

#[cfg(not(unix))]
pub fn listen(_: String) {}
