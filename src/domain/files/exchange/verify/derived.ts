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
import { fileChunks } from "./open-file";

export interface DerivedFrom {
  readonly info: ExportInfo;
  readonly file: CaseFile;
  readonly keys: readonly string[];
  readonly authorities: readonly string[];
  readonly artifacts: CheckedArtifacts;
}

/**
 * Checks that what people read (report, statement, list of pages) says what the entries say and nothing else: it is made
 * anew from them and must come out the same. One that an unknown version has worded cannot be compared.
 */
export async function checkDerived(zip: OpenZip, from: DerivedFrom, tools: Tools, onStep: () => void): Promise<Check> {
  const { info, file, artifacts } = from;
  const tally = new Tally("derived");
  if (!MADE_AGAIN.includes(info.templates)) return { ...tally.check(), status: "unchecked" };
  const bytesOf = ({ sha256 }: ArtifactRef): Chunks => artifacts.read(sha256) ?? none();
  const wanted: [string, Chunks][] = [
    [PATHS.pages, pages(file.entries, new Set(info.missing), bytesOf)],
    [PATHS.readme, once(utf8(readme(info)))],
    [PATHS.statement, once(utf8(statement(info)))],
    [PATHS.report, report(from, bytesOf)],
  ];
  for (const [path, chunks] of wanted) {
    tally.count++;
    if ((await hashed(chunks, tools, onStep)) !== (await hashed(fileChunks(zip, path), tools, onStep)))
      tally.add({ code: "file-changed", file: path });
  }
  return tally.check();
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
