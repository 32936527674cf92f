//! JSON Pointers (RFC 6901).

use std::borrow::Cow;

/// One step of a pointer, escaped.
#[must_use]
pub fn escape(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}

/// The steps of a pointer, unescaped; `None` when it neither is empty nor starts with `/`, or has a `~` that escapes nothing.
///
/// ```
/// use aanbod::text::pointer::steps;
/// assert_eq!(steps("/a~1b/0").unwrap(), ["a/b", "0"]);
/// assert!(steps("a").is_none());
/// ```
#[must_use]
pub fn steps(pointer: &str) -> Option<Vec<Cow<'_, str>>> {
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    pointer.strip_prefix('/')?.split('/').map(unescape).collect()
}

fn unescape(step: &str) -> Option<Cow<'_, str>> {
    if !step.contains('~') {
        return Some(Cow::Borrowed(step));
    }
    let sound = step.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
    sound.then(|| Cow::Owned(step.replace("~1", "/").replace("~0", "~")))
}
