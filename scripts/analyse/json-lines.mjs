import { createReadStream } from "node:fs";

/** A longer line is not read (UTF-16 units): it would fill the memory before anybody could look at it. */
const LONGEST = 200_000_000;

/**
 * The lines of a JSON Lines file, one after the other, each with its number from 1; empty lines are passed over. A line that is no JSON
 * comes as the sentence that says so.
 * @param {string} path
 * @returns {AsyncGenerator<{ number: number, value?: unknown, wrong?: string }>}
 */
export async function* jsonLines(path) {
  let number = 0;
  for await (const line of linesOf(path)) {
    number++;
    if (line === undefined) yield { number, wrong: `is longer than ${LONGEST} characters` };
    else if (line.trim() !== "") yield { number, ...parsed(number === 1 ? line.replace(/^\uFEFF/u, "") : line) };
  }
}

/** @param {string} line */
function parsed(line) {
  try {
    return { value: /** @type {unknown} */ (JSON.parse(line)) };
  } catch {
    return { wrong: "is no JSON" };
  }
}

/**
 * @param {string} path
 * @returns {AsyncGenerator<string | undefined>}
 */
async function* linesOf(path) {
  /** @type {string[]} */
  let parts = [];
  let length = 0;
  for await (const piece of createReadStream(path, { encoding: "utf8" })) {
    const lines = /** @type {string} */ (piece).split("\n");
    const last = lines.pop() ?? "";
    for (const line of lines) {
      yield length + line.length > LONGEST ? undefined : [...parts, line].join("");
      [parts, length] = [[], 0];
    }
    length += last.length;
    if (length <= LONGEST) parts.push(last);
    else parts = [];
  }
  if (length > 0) yield length > LONGEST ? undefined : parts.join("");
}
