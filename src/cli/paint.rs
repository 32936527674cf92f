//! Colour.

use crate::host::{Host, Stream};

/// The colours that are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Errors, and what isn't valid.
    Red,
    /// What is valid, and lines that are added.
    Green,
    /// Warnings.
    Yellow,
    /// Remarks.
    Blue,
    /// What matters less.
    Dim,
    /// What matters more.
    Bold,
}

/// Writes text in colour, or plainly.
#[derive(Clone, Copy, Debug)]
pub struct Painter {
    colours: bool,
}

impl Painter {
    /// Colours where they are wanted: as `--color` says, otherwise on a terminal and not against <https://no-color.org>;
    /// `FORCE_COLOR` goes above both, as in Node.
    pub fn new(host: &dyn Host, stream: Stream, wanted: Option<&str>) -> Self {
        let colours = match wanted {
            Some("always") => true,
            Some("never") => false,
            _ => match host.variable("FORCE_COLOR").as_deref() {
                Some(forced) => forced != "0" && forced != "false",
                None => {
                    let refused = host.variable("NO_COLOR").is_some_and(|value| !value.is_empty());
                    host.is_terminal(stream) && !refused && host.variable("TERM").as_deref() != Some("dumb")
                }
            },
        };
        Painter { colours }
    }

    /// Never colours.
    pub const fn plain() -> Self {
        Painter { colours: false }
    }

    /// A text in a colour.
    pub fn paint(self, colour: Colour, text: &str) -> String {
        if !self.colours || text.is_empty() {
            return text.to_owned();
        }
        let code = match colour {
            Colour::Red => 31,
            Colour::Green => 32,
            Colour::Yellow => 33,
            Colour::Blue => 34,
            Colour::Dim => 2,
            Colour::Bold => 1,
        };
        format!("\x1b[{code}m{text}\x1b[0m")
    }
}
