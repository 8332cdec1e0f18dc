import * as v from "valibot";
import { readText } from "./read-file.mjs";

/**
 * A mapping file: one for both lists, or one for each.
 * @param {string} path
 * @param {import("./load-linkage.mjs").OwnData} ownData
 */
export async function readMapping(path, { ColumnMapping }) {
  const text = await readText(path);
  const shape = v.union([v.strictObject({ a: ColumnMapping, b: ColumnMapping }), ColumnMapping]);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text);
  if (!parsed.success)
    throw new Error(`${path} is no mapping: ${reasonsOf(parsed.issues).join(" ")} Nothing was written.`);
  const { output } = parsed;
  return isForEach(output) ? output : { a: output, b: output };
}

/**
 * @param {readonly v.BaseIssue<unknown>[]} issues
 * @returns {string[]}
 */
const reasonsOf = (issues) =>
  issues.flatMap(({ message, issues: within }) => (within ? reasonsOf(within).slice(-1) : [message]));

/**
 * @param {Record<string, string> | { a: Record<string, string>, b: Record<string, string> }} output
 * @returns {output is { a: Record<string, string>, b: Record<string, string> }}
 */
const isForEach = (output) => typeof output["a"] === "object";
