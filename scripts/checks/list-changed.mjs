import { execFileSync } from "node:child_process";

/** @param {string[]} words */
const git = (...words) => execFileSync("git", words, { encoding: "utf8" }).trim();

/** The commit that what is worked on began at: where the branch left main; on main, the last but what is not committed. */
export function findBase() {
  const head = git("rev-parse", "HEAD");
  const left = git("merge-base", "HEAD", "main");
  if (left !== head) return left;
  return git("status", "--porcelain") === "" ? git("rev-parse", "HEAD~1") : head;
}

/**
 * The files that are others than they were, or new; not those that are gone.
 * @param {string} base
 */
export function listChanged(base) {
  const changed = git("diff", "--name-only", "--diff-filter=d", base);
  const added = git("ls-files", "--others", "--exclude-standard");
  return `${changed}\n${added}`.split("\n").filter((path) => path !== "");
}
