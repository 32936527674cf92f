/**
 * How large documents may be for what takes long, in UTF-16 units.
 */

/** Below this, a check takes about a millisecond: less than a message to a worker and back. */
export const LARGE = 200_000;

/** Larger documents are checked, but a tree and a form of them would take seconds. */
export const TREE_LIMIT = 8_000_000;

/** Below this, the comparison is priced with each keystroke; above, once typing has paused. */
export const COMPARED_AT_ONCE = 60_000;

/** Larger texts would make a text editor slow beyond use; their edits can't be undone either. */
export const TEXT_LIMIT = 16_000_000;
