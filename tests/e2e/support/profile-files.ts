import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every file in a profile whose path (as the system writes it) is of that form. */
export const filesIn = (profile: string, form: RegExp): string[] =>
  readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => form.test(path));

/** Where both browsers lay the bytes of what a database keeps as a blob. */
export const BLOB_FILES = /\.indexeddb\.blob\/.+|moz-extension.+\/idb\/.+\.files\/\d+$/u;
