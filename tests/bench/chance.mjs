// Chance that comes out the same every time.

/** Mulberry32: small, and the same everywhere. */
export class Chance {
  constructor(seed) {
    this.state = seed >>> 0;
  }
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  /** A whole number from `least` to `most`. */
  whole(least, most) {
    return least + Math.floor(this.next() * (most - least + 1));
  }
  of(list) {
    return list[Math.floor(this.next() * list.length)];
  }
  happens(probability) {
    return this.next() < probability;
  }
  hex(length) {
    return Array.from({ length }, () => Math.floor(this.next() * 16).toString(16)).join("");
  }
  guid() {
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-${"89ab"[this.whole(0, 3)]}${this.hex(3)}-${this.hex(12)}`;
  }
}
