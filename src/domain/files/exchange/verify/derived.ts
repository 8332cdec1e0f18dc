import type { ArtifactRef } from "../../../evidence/snapshot";
import { type Chunks, once, utf8 } from "../bytes";
import type { CaseFile } from "../case-file";
import { type ExportInfo, MADE_AGAIN, PATHS } from "../format";
import { report } from "../report/report";
import { readme, statement } from "../report/texts";
import type { Tools } from "../tools";
import { pages } from "../wacz/pages";
import type { OpenZip } from "../zip/open-zip";
import type { CheckedArtifacts } from "./artifacts";
import { type Check, Tally } from "./check";
import { fileChunks, fileLines } from "./open-file";

export interface DerivedFrom {
  readonly info: ExportInfo;
  readonly file: CaseFile;
  readonly keys: readonly string[];
  readonly authorities: readonly string[];
  readonly artifacts: CheckedArtifacts;
}

/**
 * Checks that what people read (report, statement, list of pages) says what the entries say and nothing else: it is made
 * anew from them and must come out the same. One that an unknown version has worded cannot be compared; nor can a report
 * on entries of unknown kinds, which say something in it. The list of pages must still have all pages that are known.
 */
export async function checkDerived(zip: OpenZip, from: DerivedFrom, tools: Tools, onStep: () => void): Promise<Check> {
  const { info, file, artifacts } = from;
  const tally = new Tally("derived");
  if (!MADE_AGAIN.includes(info.templates)) return { ...tally.check(), status: "unchecked" };
  const bytesOf = ({ sha256 }: ArtifactRef): Chunks => artifacts.read(sha256) ?? none();
  const listed = () => pages(file.entries, new Set(info.missing), bytesOf);
  tally.unknown = file.entries.filter(({ isUnknown }) => isUnknown).length;
  const wanted: [string, Chunks][] = [
    [PATHS.readme, once(utf8(readme(info)))],
    [PATHS.statement, once(utf8(statement(info)))],
  ];
  if (tally.unknown === 0) wanted.push([PATHS.pages, listed()], [PATHS.report, report(from, bytesOf)]);
  else if (!(await hasLines(zip, listed()))) tally.add({ code: "file-changed", file: PATHS.pages });
  for (const [path, chunks] of wanted) {
    tally.count++;
    if ((await hashed(chunks, tools, onStep)) !== (await hashed(fileChunks(zip, path), tools, onStep)))
      tally.add({ code: "file-changed", file: path });
  }
  const check = tally.check();
  return check.status === "held" && tally.unknown > 0 ? { ...check, status: "unchecked" } : check;
}

/** Whether the list of pages has these pages, in this order; others, which unknown entries name, may stand between them. */
async function hasLines(zip: OpenZip, wanted: Chunks): Promise<boolean> {
  const lines: string[] = [];
  for await (const line of wanted) lines.push(new TextDecoder().decode(line).trimEnd());
  // The first says whether any page has its text with it.
  lines.shift();
  for await (const line of fileLines(zip, PATHS.pages)) if (line === lines[0]) lines.shift();
  return lines.length === 0;
}

async function* none(): Chunks {
  // An artifact that is not there shows as one without bytes, and so as a difference.
}

async function hashed(chunks: Chunks, tools: Tools, onStep: () => void): Promise<string> {
  const hash = tools.newHash();
  for await (const chunk of chunks) {
    onStep();
    hash.update(chunk);
  }
  return hash.hex();
}
