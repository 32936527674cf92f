// What a run says that was ended from outside. It is said without the WebAssembly, which may be at work.

/** @param {string[]} words */
export function interruptedLine(words) {
  const after = words.flatMap((word, at) => (words[at - 1] === "--locale" ? [word] : []));
  const within = words.flatMap((word) => (word.startsWith("--locale=") ? [word.slice("--locale=".length)] : []));
  return [...within, ...after].at(-1) === "nl" ? "aanbod: afgebroken.\n" : "aanbod: interrupted.\n";
}
