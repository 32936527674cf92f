/**
 * The findings in the order in which F8 leads from one to the next: as they are listed, with what is still to be filled in before
 * the remarks.
 *
 * @typedef {import("aanbod").Diagnostic} Diagnostic
 */

/** What comes after what is still to be filled in. @param {Diagnostic} finding */
const isRemark = ({ severity }) => severity === "info";

/** @param {readonly Diagnostic[]} listed in their order @returns {number} how many come before the first remark */
export function urgentIn(listed) {
  const remark = listed.findIndex(isRemark);
  return remark < 0 ? listed.length : remark;
}

export class Walk {
  /** The finding that was led to last, and its number. @type {{pointer: string, code: string, index: number}|null} */
  #last = null;
  #lists;

  /** @param {() => {listed: readonly Diagnostic[], unfilled: readonly Diagnostic[]}} lists as they are now */
  constructor(lists) {
    this.#lists = lists;
  }

  get #all() {
    const { listed, unfilled } = this.#lists();
    return listed.toSpliced(urgentIn(listed), 0, ...unfilled);
  }

  forget() {
    this.#last = null;
  }

  /** It is led to. @param {Diagnostic} finding */
  mark(finding) {
    this.#last = { pointer: finding.pointer, code: finding.code, index: this.#all.indexOf(finding) };
  }

  /**
   * The next finding, or the one before. Findings are made anew with each report: the last one is known by its place and rule. Where
   * it is gone, the next has its number.
   *
   * @param {boolean} isBack
   * @returns {{finding: Diagnostic, number: number, count: number}|null} null when there are none
   */
  step(isBack) {
    const all = this.#all;
    const count = all.length;
    const last = this.#last;
    /** @param {Diagnostic|undefined} finding */
    const isLast = (finding) => !!finding && finding.pointer === last?.pointer && finding.code === last.code;
    const number = Math.min(Math.max(last?.index ?? 0, 0), count);
    const found = isLast(all[number]) ? number : all.findIndex(isLast);
    const from = found >= 0 ? found : isBack ? number : number - 1;
    const next = (from + (isBack ? -1 : 1) + count) % count;
    const finding = all[next];
    return finding ? { finding, number: next + 1, count } : null;
  }
}
