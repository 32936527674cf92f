// A long catalogue through workers, one and as many as there are processors: used in Node and in the page alike.
import { median } from "./contest.mjs";
import { catalogue, ORDERED_AT } from "./generate.mjs";

const OPTIONS = { now: ORDERED_AT, quote: { orderedAt: ORDERED_AT } };

/**
 * @param {object} tools
 * @param {Function} tools.connect
 * @param {Function} tools.validate
 * @param {number} tools.processors
 * @param {() => void} [tools.gc]
 * @param {{ size: number, rounds: number }} plan
 */
export async function measureWorkers({ connect, validate, processors, gc }, { size, rounds }) {
  const { bytes } = catalogue(size);
  const text = new TextDecoder().decode(bytes);
  const [one, several] = [connect({ workers: 1 }), connect()];
  const due = JSON.stringify(validate("catalogue", bytes, OPTIONS));
  const check = (client) => client.validate("catalogue", bytes, OPTIONS);
  const fresh = async (options) => {
    const client = connect(options);
    await check(client);
    client.close();
  };
  const ways = {
    parse: () => JSON.parse(text),
    here: () => validate("catalogue", bytes, OPTIONS),
    one: () => check(one),
    several: () => check(several),
    oneFresh: () => fresh({ workers: 1 }),
    severalFresh: () => fresh(),
  };
  const differ = [];
  for (const [name, client] of Object.entries({ one, several }))
    if (JSON.stringify(await check(client)) !== due) differ.push(name);
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      gc?.();
      const start = performance.now();
      await way();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  one.close();
  several.close();
  const all = Object.entries(times).map(([name, times]) => [name, { median: median(times), min: Math.min(...times) }]);
  return {
    bytes: bytes.length,
    processors,
    times: Object.fromEntries(all),
    wrong: differ.map((name) => `the report of ${name} worker(s) isn't that of the function`),
  };
}
