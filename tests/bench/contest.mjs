// Times several ways to do one thing, in turns, so that whatever else the machine does hits them all alike.

/** Keeps results alive, so that nothing is optimised away. */
export let kept;

/**
 * @param {Record<string, () => unknown>} ways
 * @param {{ rounds: number, calls?: number, warmUp?: number, gc?: () => void }} options `calls` are timed together
 * @returns {Record<string, { median: number, min: number, ratios: Record<string, { median: number, min: number }> }>} milliseconds a
 *   call; `ratios` to the other ways: the median of those within a round, which whatever lasts longer than a round doesn't
 *   touch, and the ratio of the least times
 */
export function contest(ways, { rounds, calls = 1, warmUp = 1, gc }) {
  const names = Object.keys(ways);
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    // Each round starts with another one: whoever goes first may pay for what the round before left.
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + Math.max(round, 0)) % names.length];
      const way = ways[name];
      kept = undefined;
      gc?.();
      const start = performance.now();
      for (let call = 0; call < calls; call += 1) kept = way();
      const time = (performance.now() - start) / calls;
      if (round >= 0) times[name].push(time);
    }
  }
  const least = (name) => Math.min(...times[name]);
  const ratios = (name) =>
    Object.fromEntries(
      names.map((other) => {
        const within = times[name].map((time, round) => time / times[other][round]);
        return [other, { median: median(within), min: least(name) / least(other) }];
      }),
    );
  return Object.fromEntries(
    names.map((name) => [name, { median: median(times[name]), min: least(name), ratios: ratios(name) }]),
  );
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
