import { matches } from "./match-fact.mjs";

const OPINIONS = ["aggregate-rating", "review"];

/** Counts, over many pages, which expected facts were read and which of the facts read were expected. */
export function compareFacts() {
  /** @type {Map<string, { expected: number, found: number, read: number, right: number }>} */
  const kinds = new Map();
  /** @type {string[]} */
  const differences = [];
  let pages = 0;

  /** @param {string} kind */
  const tallyOf = (kind) => {
    const tally = kinds.get(kind) ?? { expected: 0, found: 0, read: 0, right: 0 };
    kinds.set(kind, tally);
    return tally;
  };

  return {
    /**
     * @param {string} file
     * @param {readonly import("./expected-facts.mjs").ExpectedFact[]} expected
     * @param {readonly any[]} facts
     * @param {string | undefined} error
     */
    add(file, expected, facts, error) {
      pages += 1;
      if (error !== undefined) differences.push(`${file}: ${error}`);
      // A fact that the page states twice is read once, with two provenances: it answers for both.
      const left = facts.flatMap((fact) => fact.provenance.map(() => fact));
      const used = new Set();
      for (const wanted of expected) {
        const tally = tallyOf(wanted.visible ? `${wanted.kind}, unmarked` : wanted.kind);
        tally.expected += 1;
        const at = left.findIndex((fact) => matches(wanted, fact));
        if (at < 0) differences.push(`${file}: not read: ${JSON.stringify(wanted)}`);
        else {
          tally.found += 1;
          used.add(left.splice(at, 1)[0]);
        }
      }
      const named = new Set([...OPINIONS, ...expected.map(({ kind }) => kind)]);
      for (const fact of facts.filter(({ kind }) => named.has(kind))) {
        const tally = tallyOf(fact.kind);
        tally.read += 1;
        if (used.has(fact)) tally.right += 1;
        else
          differences.push(
            `${file}: read, not expected: ${JSON.stringify({ ...fact, provenance: undefined }).slice(0, 300)}`,
          );
      }
    },
    /** @param {boolean} verbose */
    print(verbose) {
      if (verbose) for (const line of differences) console.log(line);
      console.log(`${pages} pages`);
      for (const [kind, { expected, found, read, right }] of [...kinds].sort()) {
        console.log(`${kind.padEnd(28)} recall ${share(found, expected)}   precision ${share(right, read)}`);
      }
    },
  };
}

/**
 * @param {number} part
 * @param {number} whole
 */
function share(part, whole) {
  return whole === 0 ? "–".padEnd(18) : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`.padEnd(18);
}
