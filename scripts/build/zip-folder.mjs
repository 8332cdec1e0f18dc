import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { zipSync } from "fflate";

/** Local midnight of the first day a zip can name: the format has no time zone, so the same bytes come out anywhere. */
const EPOCH = new Date(1980, 0, 1);

/**
 * Zip a folder so that the same files always give the same bytes: sorted names, one fixed date.
 * @param {string} folder
 * @param {string} zip path of the zip to write
 */
export function zipFolder(folder, zip) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name.split(sep).join("/"), readFileSync(join(folder, name))]));
  writeFileSync(zip, zipSync(files, { level: 9, mtime: EPOCH, os: 3 }));
}
