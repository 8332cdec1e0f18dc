import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { bytesOfLevelDb } from "./leveldb-files";
import { filesIn } from "./profile-files";

/** How a browser may have written a text: as it is, in two bytes a letter either way round, and as Firefox spells keys. */
const forms = (word: string): Buffer[] => [
  Buffer.from(word, "utf8"),
  Buffer.from(word, "utf16le"),
  Buffer.from(word, "utf16le").swap16(),
  Buffer.from(Array.from(word, (letter) => letter.charCodeAt(0) + 1)),
];

/** Where Chromium has what a database keeps. */
const LEVELDB = /IndexedDB\/[^/]+\.leveldb\/[^/]+$/u;

/**
 * The files of a profile that hold a word, all or those of a form; Chromium's database files are looked through unpacked. In
 * Firefox's it has to be random: nothing can be left out of it then, so that it is found where Snappy packed it, too.
 */
export function filesWith(profile: string, word: string, form = /./u): string[] {
  const wanted = forms(word);
  return filesIn(profile, form)
    .filter((path) => {
      const bytes = readQuietly(path);
      const held = LEVELDB.test(path) ? Buffer.concat([bytes, bytesOfLevelDb(path, bytes)]) : bytes;
      return wanted.some((spelled) => held.includes(spelled));
    })
    .map((path) => relative(profile, path));
}

/** A file may be gone by the time that it is its turn. */
function readQuietly(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Where both browsers have their databases: not what they note of addresses that were opened. */
export const DATABASE_FILES = /IndexedDB|moz-extension.+\/idb\//u;
