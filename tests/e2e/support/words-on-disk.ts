import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { filesIn } from "./profile-files";

/** How a browser may have written a text: as it is, in two bytes a letter either way round, and as Firefox spells keys. */
const forms = (word: string): Buffer[] => [
  Buffer.from(word, "utf8"),
  Buffer.from(word, "utf16le"),
  Buffer.from(word, "utf16le").swap16(),
  Buffer.from(Array.from(word, (letter) => letter.charCodeAt(0) + 1)),
];

/**
 * The files of a profile that hold a word. It has to be random: nothing can be left out of it then, so that it is found
 * within blocks that Snappy packed, too.
 */
export function filesWith(profile: string, word: string): string[] {
  const wanted = forms(word);
  return filesIn(profile, /./u)
    .filter((path) => {
      const bytes = readQuietly(path);
      return wanted.some((form) => bytes.includes(form));
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
