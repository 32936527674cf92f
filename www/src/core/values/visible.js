/**
 * Text of a document among the page's own words: characters that turn the direction of what follows, or can't be seen
 * at all, are shown as dots, as the text pane shows them.
 */

const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * @param {string} text
 * @returns {string}
 */
export function visible(text) {
  return text.replace(UNSEEN, "•");
}
