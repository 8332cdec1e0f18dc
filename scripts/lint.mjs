/**
 * `npm run test:lint [FILE…]`: ESLint over every file, or over those named. `--types`: what the compiler has to say as well, of the
 * same program (`npm run test:code`). A file in which nothing was found is passed over
 * until it, or anything it imports, is another: ESLint's own cache looks at the file alone, but a rule that asks for types
 * may say something else of it when only what it imports has changed.
 */
import { relative } from "node:path";
import { ESLint } from "eslint";
import { openCleanFiles } from "./lint/clean-files.mjs";
import { listLintable } from "./lint/list-lintable.mjs";
import { openClosures } from "./lint/open-closures.mjs";
import { openProgram } from "./lint/open-program.mjs";

const files = listLintable();
const withTypes = process.argv.includes("--types");
const named = process.argv.slice(2).filter((word) => word !== "--types");
const typed = withTypes ? openProgram() : undefined;
const wrong = typed?.faults() ?? "";
if (wrong !== "") console.log(wrong);
const eslint = new ESLint({ overrideConfig: typed ? [withProgram(typed.program)] : [] });
const hashes = openClosures();
const { clean, keep } = openCleanFiles(files.filter((path) => path.endsWith(".d.ts")));

/** @type {string[]} */
const stale = [];
for (const path of files.filter((path) => named.length === 0 || named.includes(path)))
  if (clean[path] !== hashes(path) && !(await eslint.isPathIgnored(path))) stale.push(path);

// ESLint takes an empty list for the whole folder.
const results = stale.length > 0 ? await eslint.lintFiles(stale) : [];
const faulty = results.filter(({ messages }) => messages.length > 0);
if (faulty.length > 0) console.log(await (await eslint.loadFormatter("stylish")).format(faulty));
process.exitCode = faulty.length > 0 || wrong !== "" ? 1 : 0;

const notClean = new Set(faulty.map(({ filePath }) => relative(".", filePath)));
const known = files.filter((path) => !notClean.has(path) && (path in clean || stale.includes(path)));
keep(Object.fromEntries(known.map((path) => [path, stale.includes(path) ? hashes(path) : (clean[path] ?? "")])));

/**
 * @param {import("typescript").Program} program
 * @returns {import("eslint").Linter.Config}
 */
function withProgram(program) {
  return { files: ["**/*.{ts,tsx}"], languageOptions: { parserOptions: { programs: [program] } } };
}
