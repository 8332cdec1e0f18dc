/** `npm run export:open`: open data of an exported case, by the product's own code; or whether a release follows from it. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { loadOpenData } from "./open-data/load-open-data.mjs";

/** The signed heads of the log at the moment of the release. */
const HEADS = "checkpoints.txt";

const USAGE = `Make open data of an exported case, or check a release against it.

  npm run -s export:open -- CASE.wacz OUT                    writes the release's files into the folder OUT
  npm run -s export:open -- CASE.wacz --check RELEASE        whether every file of the folder RELEASE follows from the case

The case's file is checked first; where something in it is not as it was written, nothing is made.
A release of several cases, or one that came after others, cannot be made from one case's file: that is said.
Exit status: 0 made or the same, 1 some file differs, 2 cannot be done.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "string" }, help: { type: "boolean" } },
  });
  const [file, out, ...more] = positionals;
  const isAsked = file !== undefined && (out === undefined) !== (values.check === undefined) && more.length === 0;
  if (values.help || !isAsked) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
  } else process.exitCode = values.check === undefined ? await make(file, out ?? "") : await check(file, values.check);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/**
 * @param {string} file
 * @param {string} out
 */
async function make(file, out) {
  const { openDataOf } = await loadOpenData();
  const { files, outcome } = await openDataOf(file, undefined);
  for (const { name, bytes } of files) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), bytes);
  }
  console.log(
    `${out}: ${files.length} files${outcome === "partly" ? "; the case's file could only partly be checked" : ""}`,
  );
  return 0;
}

/**
 * @param {string} file
 * @param {string} folder
 */
async function check(file, folder) {
  const { openDataOf, readReleaseJson, headsOf } = await loadOpenData();
  const like = readReleaseJson(readFileSync(join(folder, "release.json"), "utf8"));
  if (like.earlier !== null) {
    console.error(
      `This release came after version ${like.earlier}: what it holds depends on that one too, so it cannot be made from the case alone.`,
    );
    return 2;
  }
  const heads = headsOf(readFileSync(join(folder, HEADS), "utf8"));
  const { files } = await openDataOf(file, like, heads);
  const different = files.filter(({ name, bytes }) => !isSame(join(folder, name), bytes));
  for (const { name } of files) {
    const outcome = different.some((one) => one.name === name) ? "differs" : name === HEADS ? "as said" : "same   ";
    console.log(`${outcome}  ${name}`);
  }
  console.log(
    `${HEADS} is taken as the release says it: a case's file is made at another moment, at another head of the log.`,
  );
  return different.length === 0 ? 0 : 1;
}

/**
 * @param {string} path
 * @param {Uint8Array} bytes
 */
function isSame(path, bytes) {
  try {
    return Buffer.compare(readFileSync(path), bytes) === 0;
  } catch {
    return false;
  }
}
