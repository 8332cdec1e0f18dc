import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { format, resolveConfig } from "prettier";

/**
 * Writes a file as prettier likes it, and the folder that it lies in.
 * @param {string} path
 * @param {string} text
 */
export async function write(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/**
 * @param {string} path
 * @param {(before: string) => string} how
 */
export async function change(path, how) {
  const before = await readFile(path, "utf8");
  const after = how(before);
  if (after === before) throw new Error(`${path} is not as it should be: nothing could be added to it`);
  await write(path, after);
}
