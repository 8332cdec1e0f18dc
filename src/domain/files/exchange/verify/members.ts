import { jcs } from "../../../ledger/log";
import { PATHS } from "../format";
import { ARTIFACTS, notePath } from "../write/bundle";
import type { OpenZip } from "../zip/open-zip";
import type { Tally } from "./check";
import { fileLines } from "./open-file";
import { timestampLine } from "./timestamp-line";

const BEFORE_TOKENS = [
  PATHS.warc,
  PATHS.index,
  PATHS.pages,
  PATHS.readme,
  PATHS.statement,
  PATHS.info,
  PATHS.entries,
  PATHS.checkpoints,
  PATHS.keys,
  PATHS.timestamps,
];

/**
 * Checks that the files of a container are those that are written, in that order: of tokens and of the notes they are about
 * the ones that `timestamps.jsonl` names, each once. Artifacts that nobody cites are found where artifacts are looked at.
 */
export async function checkMembers(zip: OpenZip, tally: Tally): Promise<void> {
  const found = [...zip.files.keys()];
  const artifacts = found.filter((path) => path.startsWith(ARTIFACTS)).sort();
  const tokens = await tokenPaths(zip, tally);
  const anchors = tokens.length > 0 && zip.files.has(PATHS.anchors) ? [PATHS.anchors] : [];
  const wanted: readonly string[] = [
    ...BEFORE_TOKENS,
    ...tokens,
    ...anchors,
    PATHS.report,
    PATHS.verifier,
    ...artifacts,
    PATHS.datapackage,
    PATHS.digest,
  ];
  const expected = new Set(wanted);
  for (const file of found) if (!expected.has(file)) addOnce(tally, { code: "file-unexpected", file });
  for (const file of wanted) if (!zip.files.has(file)) addOnce(tally, { code: "file-missing", file });
  const order = wanted.filter((path) => zip.files.has(path));
  const misplaced = found.filter((path) => expected.has(path)).find((path, n) => path !== order[n]);
  if (misplaced !== undefined) tally.add({ code: "file-misplaced", file: misplaced });
}

type FileFinding = { readonly code: "file-unexpected" | "file-missing"; readonly file: string };

/** What is said of a file once is enough. */
function addOnce(tally: Tally, { code, file }: FileFinding): void {
  const isSaid = tally.findings.some((one) => one.code === code && "file" in one && one.file === file);
  if (!isSaid) tally.add({ code, file });
}

/** The files of tokens and notes, in the order in which they are written. */
async function tokenPaths(zip: OpenZip, tally: Tally): Promise<string[]> {
  const paths = new Set<string>();
  let number = 0;
  for await (const text of fileLines(zip, PATHS.timestamps)) {
    number++;
    const line = timestampLine(text);
    // One that cannot be read is said where times are looked at.
    if (!line) continue;
    if (jcs(line) !== text || paths.has(line.file))
      tally.add({ code: "line-broken", file: PATHS.timestamps, line: number });
    paths.add(notePath(line));
    paths.add(line.file);
  }
  return [...paths];
}
