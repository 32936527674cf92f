//! Makes an input that fails as small as it goes by leaving parts out.

/// A smaller input that still fails.
pub fn smallest(mut input: Vec<u8>, fails: impl Fn(&[u8]) -> bool) -> Vec<u8> {
    let mut size = input.len().div_ceil(2);
    let mut attempts = 0;
    while size > 0 && attempts < 5000 {
        let mut from = 0;
        let mut shorter = false;
        while from < input.len() && attempts < 5000 {
            attempts += 1;
            let to = (from + size).min(input.len());
            let without = [&input[..from], &input[to..]].concat();
            if fails(&without) {
                input = without;
                shorter = true;
            } else {
                from = to;
            }
        }
        if !shorter || size > input.len() {
            size = if size == 1 && !shorter { 0 } else { (size / 2).max(1) };
        }
    }
    input
}
