/**
 * `npm run test:changed`: the quick checks, and the unit tests that reach anything changed since the branch left main; on
 * main, since the last commit, or by it where nothing has been changed since.
 */
import { CHECKS } from "./checks/list-checks.mjs";
import { reportChecks } from "./checks/report-checks.mjs";
import { findBase, listChanged } from "./checks/list-changed.mjs";

const base = findBase();
const changed = listChanged(base);
console.log(`${changed.length} files changed since ${base.slice(0, 10)}`);

/** What is done with the change alone. The others know by themselves, or are quick. @type {Record<string, string[]>} */
const NARROWED = { lint: changed, unit: ["--changed", base, "--passWithNoTests"] };
const QUICK = ["types", "lint", "unit", "format", "layers", "unused code"];
if (changed.length > 0) {
  await reportChecks(
    CHECKS.filter(({ name }) => QUICK.includes(name)).map((check) => ({ ...check, args: NARROWED[check.name] ?? [] })),
  );
}
