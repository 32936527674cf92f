/** Stub. */
import { nothing } from "lit";
export class Changes {
  constructor(page) { this.page = page; this.count = null; }
  outdate() {}
  compare() {}
  show() {}
  render() { return nothing; }
}
