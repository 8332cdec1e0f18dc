import { BANDS, SHOWN } from "./rating-coverage.mjs";
import { BETWEEN, SOURCES } from "./pool-coverage.mjs";

/**
 * The tables of docs/methods.md, as Markdown.
 * @typedef {{ held: number, of: number, width: number }} Found
 */

/**
 * How many ratings by what is shown: the share held, and the interval's mean width in stars.
 * @param {readonly import("./rating-coverage.mjs").Row[]} rows
 */
export function ratingTable(rows) {
  const bands = BANDS.map((band) => band.join("–"));
  const spreads = [...new Set(rows.map(({ spread }) => spread))];
  const lines = SHOWN.flatMap((shown) => [
    ...spreads.map((spread) => [shown, spread, ...cells(rows, bands, { shown, spread })]),
    [shown, "**all**", ...cells(rows, bands, { shown })],
  ]);
  return table(["shown", "spread", ...bands.map((band) => `n = ${band === "1–1" ? "1" : band}`), "all"], lines);
}

/**
 * @param {readonly import("./rating-coverage.mjs").Row[]} rows
 * @param {readonly string[]} bands
 * @param {{ shown: string, spread?: string }} which
 */
function cells(rows, bands, { shown, spread }) {
  const those = rows.filter((row) => row.shown === shown && (spread === undefined || row.spread === spread));
  return [...bands.map((band) => cell(those.filter((row) => row.band === band))), cell(those)];
}

/** @param {readonly import("./pool-coverage.mjs").Row[]} rows */
export function poolTable(rows) {
  const lines = BETWEEN.map((between) => {
    const those = rows.filter((row) => row.between === between);
    return [
      String(between),
      ...SOURCES.map((sources) => cell(those.filter((row) => row.sources === sources))),
      cell(those),
    ];
  });
  return table(["differ by", ...SOURCES.map((sources) => `${sources} sources`), "all"], lines);
}

/** @param {readonly Found[]} rows */
export function sum(rows) {
  const [held, of, width] = /** @type {const} */ (["held", "of", "width"]).map((field) =>
    rows.reduce((total, row) => total + row[field], 0),
  );
  return { share: (held ?? 0) / (of ?? 1), width: (width ?? 0) / (of ?? 1) };
}

/** @param {readonly Found[]} rows */
function cell(rows) {
  const { share, width } = sum(rows);
  return `${(100 * share).toFixed(1)} % (${width.toFixed(2)})`;
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} lines
 */
const table = (head, lines) =>
  [head, head.map(() => "---"), ...lines].map((cellsOf) => `| ${cellsOf.join(" | ")} |`).join("\n");
