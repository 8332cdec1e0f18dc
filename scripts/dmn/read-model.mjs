import { textOf } from "../files/text-of.mjs";

/**
 * The model that a file holds.
 * @param {import("./load-dmn.mjs").Dmn} dmn
 * @param {string} path
 * @throws {Error} in a sentence, where it cannot be read
 */
export async function readModel({ readDmn }, path) {
  const read = await readDmn(await textOf(path));
  if (read.ok) return read.value;
  const { code, line, element } = read.error;
  const where = (line === undefined ? "" : ` in line ${line}`) + (element === undefined ? "" : ` at “${element}”`);
  throw new Error(`${path} is no model that can be read: ${code}${where}.`);
}
