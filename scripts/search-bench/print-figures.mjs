/** @param {readonly number[]} values @param {number} share */
const at = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** @type {readonly (readonly [string, (figures: import("./ask-engine.mjs").Figures) => number])[]} */
const ROWS = [
  ["built in, s", ({ build }) => build / 1_000],
  ["size, MB", ({ bytes }) => bytes / 1_000_000],
  ["cold start to first answer, ms", ({ cold }) => at(cold, 0.5)],
  ["words, p50 ms", ({ asked }) => at(asked, 0.5)],
  ["words, p95 ms", ({ asked }) => at(asked, 0.95)],
  ["while typing, p50 ms", ({ typed }) => at(typed, 0.5)],
  ["while typing, p95 ms", ({ typed }) => at(typed, 0.95)],
  ["one more fact, p50 ms", ({ one }) => at(one, 0.5)],
  ["one more fact, p95 ms", ({ one }) => at(one, 0.95)],
  ["ten more facts, p50 ms", ({ ten }) => at(ten, 0.5)],
];

/**
 * Prints what was measured, and how the first engine's figures are to the others'.
 * @param {string} title
 * @param {readonly import("./ask-engine.mjs").Figures[]} engines
 */
export function printFigures(title, engines) {
  console.log(`\n${title}\n`);
  console.log(["".padEnd(32), ...engines.map(({ engine }) => engine.padStart(20))].join(""));
  for (const [name, figure] of ROWS) {
    const values = engines.map(figure);
    const cells = values.map((value, n) => {
      const ratio = n === 0 ? "" : ` (${((values[0] ?? Number.NaN) / value).toFixed(2)}×)`;
      return `${value.toFixed(1)}${ratio}`.padStart(20);
    });
    console.log([name.padEnd(32), ...cells].join(""));
  }
}
