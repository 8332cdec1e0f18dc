import * as v from "valibot";
import type { ArtifactRef } from "../../../evidence/snapshot";
import { type Chunks, chunksOf } from "../bytes";
import { type CaseFile, erasedIn } from "../case-file";
import { type ExportInfo, PATHS } from "../format";
import type { Tools } from "../tools";
import { type PlacedRecord, cdx } from "../warc/cdx";
import { type RecordPlan, planFiles, planRecords } from "../warc/plan";
import { RECORD_END, recordHead } from "../warc/record";
import { infoMember } from "../warc/write-warc";
import { artifactPath } from "../write/bundle";
import { type OpenZip, dataSpan } from "../zip/open-zip";
import { type Check, Tally } from "./check";
import { fileChunks, fileText } from "./open-file";
import { type OnRead, told } from "./walk";

/** The artifacts in a file, and what came of looking at them. */
export interface CheckedArtifacts {
  readonly check: Check;
  /** An artifact's bytes, as they stand in the file; nothing where it is not in it. */
  readonly read: (sha256: string) => Chunks | undefined;
}

const IndexFields = v.looseObject({
  length: v.pipe(v.number(), v.integer(), v.minValue(1)),
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/**
 * Checks that every artifact that an entry cites is there and is the one it names, that the web archive holds them under
 * the addresses of their pages and nothing else, and that its index says where.
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
  const placed = await placeRecords(zip, info, plans, tools, tally);
  for (const record of placed) {
    tally.count++;
    const { sha256 } = record.plan.artifact;
    if (!(await isRecord(zip, record, tools, onRead))) tally.add({ code: "artifact-changed", sha256 });
  }
  for (const artifact of planFiles(file.entries, missing)) {
    tally.count++;
    const path = artifactPath(artifact.sha256, artifact.mediaType);
    if (!zip.files.has(path)) tally.add({ code: "artifact-missing", sha256: artifact.sha256 });
    else if ((await hashed(fileChunks(zip, path), tools)) !== artifact.sha256)
      tally.add({ code: "artifact-changed", sha256: artifact.sha256 });
  }
  tally.gone = missing.size;
  checkMissing(file, missing, tally);
  return { check: tally.check("absent"), read: reader(zip, placed, file, missing, tools) };
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
  plans: readonly RecordPlan[],
  tools: Tools,
  tally: Tally,
): Promise<readonly PlacedRecord[]> {
  const text = (await fileText(zip, PATHS.index)) ?? "";
  const places = text
    .split("\n")
    .slice(0, -1)
    .flatMap(placeIn)
    .sort((a, b) => a.offset - b.offset);
  const placed = plans.flatMap((plan, i) => (places[i] ? [{ plan, ...places[i] }] : []));
  const first = await lengthOf(infoMember(info, tools));
  const size = zip.files.get(PATHS.warc)?.size ?? 0;
  const end = placed.reduce((next, { offset, length }) => (offset === next ? next + length : NaN), first);
  if (cdx(placed) !== text) tally.add({ code: "file-changed", file: PATHS.index });
  if (end !== size || !(await hasInfoRecord(zip, info, tools))) tally.add({ code: "file-changed", file: PATHS.warc });
  for (const { artifact } of plans.slice(placed.length))
    tally.add({ code: "artifact-missing", sha256: artifact.sha256 });
  return placed;
}

function placeIn(line: string): { offset: number; length: number }[] {
  try {
    const parsed = v.safeParse(IndexFields, JSON.parse(line.slice(line.indexOf(" {"))));
    return parsed.success ? [{ offset: parsed.output.offset, length: parsed.output.length }] : [];
  } catch {
    return [];
  }
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

function memberChunks(zip: OpenZip, { offset, length }: { offset: number; length: number }): Chunks {
  const archive = zip.files.get(PATHS.warc);
  if (!archive || offset + length > archive.size) return chunksOf(zip.source, { start: 0, length: 0 });
  return chunksOf(zip.source, { start: dataSpan(archive).start + offset, length });
}

/** Whether a member holds exactly this record, its artifact unchanged. */
async function isRecord(zip: OpenZip, record: PlacedRecord, tools: Tools, onRead: OnRead): Promise<boolean> {
  const { artifact } = record.plan;
  const hash = tools.newHash();
  const frame = tools.newHash();
  try {
    for await (const part of partsOf(zip, record, tools, onRead)) (part.isArtifact ? hash : frame).update(part.bytes);
  } catch {
    // A broken member, whatever the platform throws for it; where the check was stopped, this throws again.
    onRead(0);
    return false;
  }
  const wanted = tools.newHash();
  wanted.update(recordHead(record.plan));
  wanted.update(RECORD_END);
  return hash.hex() === artifact.sha256 && frame.hex() === wanted.hex();
}

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
  { plan, ...place }: PlacedRecord,
  tools: Tools,
  onRead: OnRead,
): AsyncGenerator<Part> {
  const start = recordHead(plan).length;
  const end = start + plan.artifact.bytes;
  let at = 0;
  for await (const chunk of tools.gunzip(told(memberChunks(zip, place), onRead))) {
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
  placed: readonly PlacedRecord[],
  file: CaseFile,
  missing: ReadonlySet<string>,
  tools: Tools,
): CheckedArtifacts["read"] {
  const records = new Map(placed.map((record) => [record.plan.artifact.sha256, record]));
  const paths = new Map(
    planFiles(file.entries, missing).map((artifact): [string, ArtifactRef] => [artifact.sha256, artifact]),
  );
  return (sha256) => {
    const record = records.get(sha256);
    const artifact = paths.get(sha256);
    if (record) return artifactBytes(partsOf(zip, record, tools, () => undefined));
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
