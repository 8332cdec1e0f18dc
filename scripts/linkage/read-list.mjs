import papa from "papaparse";
import { readText } from "./read-file.mjs";

/** @typedef {import("./load-linkage.mjs").OwnData} OwnData */

/** @typedef {{ path: string, heads: string[], rows: string[][] }} List */

/**
 * A CSV file with a head and at least a row.
 * @param {string} path
 * @returns {Promise<List>}
 */
export async function readList(path) {
  const [heads = [], ...rows] = rowsOf(path, await readText(path));
  if (rows.length === 0) throw new Error(`${path} has no rows below its head. Nothing was written.`);
  return { path, heads, rows };
}

/**
 * Its rows as the matcher takes them; the columns are guessed where no mapping says what they mean.
 * @param {List} list
 * @param {Record<string, string> | undefined} mapping
 * @param {OwnData} ownData
 */
export function recordsOf({ path, heads, rows }, mapping, ownData) {
  const columns = mapping ? ownData.mappedColumns(heads, mapping) : ownData.guessMatchColumns(heads, rows);
  if (columns.length === 0) {
    throw new Error(`What the columns of ${path} mean cannot be told (${heads.join(", ")}). Say it with --mapping.`);
  }
  const said = columns.map(({ place, meaning, scheme }) => `${heads[place]} = ${scheme ?? meaning}`);
  console.error(`${path}: ${rows.length} rows; ${said.join(", ")}`);
  return rows.map((row, place) => ownData.recordOfRow(String(place), row, columns));
}

/**
 * @param {string} path
 * @param {string} text
 */
function rowsOf(path, text) {
  if (text.includes("\0"))
    throw new Error(`${path} is no CSV file: it holds bytes that no text has. Nothing was written.`);
  const parsed = papa.parse(text, { delimiter: delimiterOf(text), skipEmptyLines: true });
  const broken = parsed.errors.find(({ type }) => type === "Quotes");
  if (broken)
    throw new Error(
      `${path} cannot be read as CSV: ${broken.message} (row ${(broken.row ?? 0) + 1}). Nothing was written.`,
    );
  return /** @type {string[][]} */ (parsed.data);
}

/**
 * The sign between columns: papaparse's guess where the head has it, else one that no file has: a single column may hold
 * commas.
 * @param {string} text
 */
function delimiterOf(text) {
  const { meta } = papa.parse(text, { preview: 50, skipEmptyLines: true });
  const { data } = papa.parse(text, { preview: 1, delimiter: meta.delimiter });
  return /** @type {string[][]} */ (data)[0]?.length === 1 ? "\u001f" : meta.delimiter;
}
