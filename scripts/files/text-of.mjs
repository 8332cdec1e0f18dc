import { readFile } from "node:fs/promises";

/**
 * @param {string} path
 * @throws {Error} in a sentence
 */
export async function textOf(path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new Error(`${path} cannot be read: ${code === "ENOENT" ? "there is no such file" : code}.`, { cause: error });
  }
}
