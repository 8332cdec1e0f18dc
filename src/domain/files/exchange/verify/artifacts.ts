import type { ArtifactRef } from "../../../evidence/snapshot";
import type { Chunks } from "../bytes";
import { type CaseFile, citedByUnknown, erasedIn } from "../case-file";
import { type ExportInfo, PATHS, hasBlockDigests } from "../format";
import type { Tools } from "../tools";
import type { PlacedRecord } from "../warc/cdx";
import { type RecordPlan, planFiles, planRecords } from "../warc/plan";
import { RECORD_END, blockHead, recordHead } from "../warc/record";
import { payloadHash } from "../warc/payload-hash";
import { infoMember } from "../warc/write-warc";
import { ARTIFACTS, artifactIn, artifactPath } from "../write/bundle";
import type { OpenZip } from "../zip/open-zip";
import { type Check, Tally } from "./check";
import { fileChunks, fileText } from "./open-file";
import { type Place, sortOut } from "./sort-out-records";
import { memberChunks, unpackMember } from "./unpack-member";
import type { OnRead } from "./walk";

/** The artifacts in a file, and what came of looking at them. */
export interface CheckedArtifacts {
  readonly check: Check;
  /** An artifact's bytes, as they stand in the file; nothing where it is not in it. */
  readonly read: (sha256: string) => Chunks | undefined;
}

/**
 * Checks that every artifact that an entry cites is there and is the one it names, that the web archive holds them under
 * the addresses of their pages and nothing else, and that its index says where. What entries of unknown kinds cite is in
 * the file as well; of that it can only be told that it is what its hash says.
 */
export async function checkArtifacts(
  zip: OpenZip,
  info: ExportInfo,
  file: CaseFile,
  tools: Tools,
  onRead: OnRead,
): Promise<CheckedArtifacts> {
  const tally = new Tally("artifacts");
  const missing = new Set(info.missing);
  const plans = planRecords(file.entries, missing);
  const cited = citedByUnknown(file.entries);
  const { placed, others } = await placeRecords(zip, info, { plans, cited }, tools, tally);
  for (const record of placed) {
    tally.count++;
    const { sha256 } = record.plan.artifact;
    if (!(await isRecord(zip, info, record, tools, onRead))) tally.add({ code: "artifact-changed", sha256 });
  }
  for (const { sha256, ...place } of others) {
    tally.count++;
    if ((await payloadHash(unpackMember(zip, place, tools, onRead), tools)) !== sha256)
      tally.add({ code: "artifact-changed", sha256 });
    onRead(0);
  }
  await checkFiles(zip, planFiles(file.entries, missing), cited, tools, tally);
  tally.gone = missing.size;
  checkMissing(file, missing, tally);
  return { check: tally.check("absent"), read: reader(zip, info, placed, file, tools) };
}

/** Artifacts that are files of the container: those that entries cite, and no others. */
async function checkFiles(
  zip: OpenZip,
  planned: readonly ArtifactRef[],
  cited: ReadonlySet<string>,
  tools: Tools,
  tally: Tally,
): Promise<void> {
  const wanted = new Map(planned.map(({ sha256, mediaType }) => [artifactPath(sha256, mediaType), sha256]));
  for (const path of zip.files.keys()) {
    if (!path.startsWith(ARTIFACTS) || wanted.has(path)) continue;
    const sha256 = artifactIn(path);
    if (sha256 !== undefined && cited.has(sha256)) wanted.set(path, sha256);
    else tally.add({ code: "file-unexpected", file: path });
  }
  for (const [path, sha256] of wanted) {
    tally.count++;
    if (!zip.files.has(path)) tally.add({ code: "artifact-missing", sha256 });
    else if ((await hashed(fileChunks(zip, path), tools)) !== sha256) tally.add({ code: "artifact-changed", sha256 });
  }
}

/** What is missing must have been erased, and the log must say so. */
function checkMissing(file: CaseFile, missing: ReadonlySet<string>, tally: Tally): void {
  const erased = erasedIn(file.entries);
  for (const sha256 of missing) if (!erased.has(sha256)) tally.add({ code: "artifact-missing", sha256 });
}

/** Where each record lies, by the index; the members must follow one another without a gap and fill the archive. */
async function placeRecords(
  zip: OpenZip,
  info: ExportInfo,
  expected: { readonly plans: readonly RecordPlan[]; readonly cited: ReadonlySet<string> },
  tools: Tools,
  tally: Tally,
): Promise<{ readonly placed: readonly PlacedRecord[]; readonly others: readonly Place[] }> {
  const text = (await fileText(zip, PATHS.index)) ?? "";
  const found = sortOut(text, expected);
  const places = [...found.placed, ...found.others].sort((a, b) => a.offset - b.offset);
  const first = await lengthOf(infoMember(info, tools));
  const size = zip.files.get(PATHS.warc)?.size ?? 0;
  const end = places.reduce((next, { offset, length }) => (offset === next ? next + length : NaN), first);
  if (!found.isWhole) tally.add({ code: "file-changed", file: PATHS.index });
  if (end !== size || !(await hasInfoRecord(zip, info, tools))) tally.add({ code: "file-changed", file: PATHS.warc });
  for (const { artifact } of found.lacking) tally.add({ code: "artifact-missing", sha256: artifact.sha256 });
  return found;
}

async function lengthOf(chunks: Chunks): Promise<number> {
  let length = 0;
  for await (const chunk of chunks) length += chunk.length;
  return length;
}

async function hasInfoRecord(zip: OpenZip, info: ExportInfo, tools: Tools): Promise<boolean> {
  const length = await lengthOf(infoMember(info, tools));
  const [wanted, found] = [tools.newHash(), tools.newHash()];
  for await (const chunk of infoMember(info, tools)) wanted.update(chunk);
  for await (const chunk of memberChunks(zip, { offset: 0, length })) found.update(chunk);
  return wanted.hex() === found.hex();
}

/** Whether a member holds exactly this record, its artifact unchanged. */
async function isRecord(
  zip: OpenZip,
  info: ExportInfo,
  record: PlacedRecord,
  tools: Tools,
  onRead: OnRead,
): Promise<boolean> {
  const { plan } = record;
  const [payload, block, frame] = [tools.newHash(), tools.newHash(), tools.newHash()];
  block.update(blockHead(plan));
  try {
    for await (const { isArtifact, bytes } of partsOf(zip, info, record, tools, onRead))
      for (const hash of isArtifact ? [payload, block] : [frame]) hash.update(bytes);
  } catch {
    // A broken member, whatever the platform throws for it; where the check was stopped, this throws again.
    onRead(0);
    return false;
  }
  const wanted = tools.newHash();
  wanted.update(recordHead(plan, hasBlockDigests(info) ? block.hex() : undefined));
  wanted.update(RECORD_END);
  return payload.hex() === plan.artifact.sha256 && frame.hex() === wanted.hex();
}

/** As long as a hash. */
const NO_HASH = "0".repeat(64);

interface Part {
  readonly isArtifact: boolean;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A record's bytes, those of the artifact told from what stands around them.
 * @throws RangeError as soon as there are more than there should be, so that no made-up member fills time or memory.
 */
async function* partsOf(
  zip: OpenZip,
  info: ExportInfo,
  { plan, ...place }: PlacedRecord,
  tools: Tools,
  onRead: OnRead,
): AsyncGenerator<Part> {
  const start = recordHead(plan, hasBlockDigests(info) ? NO_HASH : undefined).length;
  const end = start + plan.artifact.bytes;
  let at = 0;
  for await (const chunk of unpackMember(zip, place, tools, onRead)) {
    const next = at + chunk.length;
    if (next > end + RECORD_END.length) throw new RangeError("longer than it should be");
    const cut = (from: number, to: number) =>
      chunk.subarray(Math.max(from - at, 0), Math.max(Math.min(to, next) - at, 0));
    if (at < start) yield { isArtifact: false, bytes: cut(at, start) };
    if (next > start && at < end) yield { isArtifact: true, bytes: cut(start, end) };
    if (next > end) yield { isArtifact: false, bytes: cut(end, next) };
    at = next;
  }
}

async function hashed(chunks: Chunks, tools: Tools): Promise<string> {
  const hash = tools.newHash();
  for await (const chunk of chunks) hash.update(chunk);
  return hash.hex();
}

function reader(
  zip: OpenZip,
  info: ExportInfo,
  placed: readonly PlacedRecord[],
  file: CaseFile,
  tools: Tools,
): CheckedArtifacts["read"] {
  const records = new Map(placed.map((record) => [record.plan.artifact.sha256, record]));
  const paths = new Map(
    planFiles(file.entries, new Set(info.missing)).map((artifact): [string, ArtifactRef] => [
      artifact.sha256,
      artifact,
    ]),
  );
  return (sha256) => {
    const record = records.get(sha256);
    const artifact = paths.get(sha256);
    if (record) return artifactBytes(partsOf(zip, info, record, tools, () => undefined));
    return artifact && fileChunks(zip, artifactPath(sha256, artifact.mediaType));
  };
}

/** A broken member ends early here; that it is broken has been found before. */
async function* artifactBytes(parts: AsyncIterable<Part>): Chunks {
  try {
    for await (const { isArtifact, bytes } of parts) if (isArtifact) yield bytes;
  } catch {
    return;
  }
}
