import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { FILES, SAMPLE_FOLDER } from "../../tests/sites/agency/files.mjs";

/**
 * Lays the sample agency's files where the official finds them, to bring them in as own data.
 * @param {string} [folder]
 * @returns {string[]} their paths
 */
export function layFiles(folder = SAMPLE_FOLDER) {
  mkdirSync(folder, { recursive: true });
  return FILES.map(({ name, make }) => {
    const path = resolve(folder, name);
    writeFileSync(path, make());
    return path;
  });
}
