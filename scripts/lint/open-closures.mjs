import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** What stands where a module is named: more than imports is no harm, as a file that hangs on too much is linted too often. */
const NAMED = /\b(?:from|import)\s*\(?\s*["'](\.[^"'?]*)/gu;
const ENDINGS = ["", ".ts", ".tsx", ".d.ts", ".mjs", ".js", "/index.ts", "/index.tsx"];

/**
 * A function that gives the hash of a file together with everything it imports, however far away: a rule that asks for
 * types may say something else of a file when only what it imports has changed.
 * @returns {(path: string) => string}
 */
export function openClosures() {
  /** @type {Map<string, { hash: string, imports: string[] }>} */
  const known = new Map();

  /** @param {string} path */
  function look(path) {
    const seen = known.get(path);
    if (seen) return seen;
    const text = readFileSync(path, "utf8");
    const named = [...text.matchAll(NAMED)].flatMap(([, name = ""]) => resolved(path, name) ?? []);
    const file = { hash: createHash("sha256").update(text).digest("hex"), imports: [...new Set(named)] };
    known.set(path, file);
    return file;
  }

  return (path) => {
    const reached = new Set([path]);
    // A set gives what is added while it is gone through, too.
    for (const one of reached) for (const next of look(one).imports) reached.add(next);
    const lines = [...reached].sort().map((one) => `${one} ${look(one).hash}`);
    return createHash("sha256").update(lines.join("\n")).digest("hex");
  };
}

/**
 * @param {string} from
 * @param {string} name
 */
function resolved(from, name) {
  const base = join(dirname(from), name);
  return ENDINGS.map((ending) => base + ending).find((path) => existsSync(path) && statSync(path).isFile());
}
