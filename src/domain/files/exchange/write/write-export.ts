import { encodeBase64, jcs } from "../../../ledger/log";
import type { ArtifactRef } from "../../../evidence/snapshot";
import { type Chunks, type Source, chunksOf, streamed, utf8 } from "../bytes";
import { type CaseFile, caseFile, isMade, readEntry } from "../case-file";
import { type ExportInfo, PATHS, type Resource } from "../format";
import { picturesRead } from "../report/pictures";
import { report } from "../report/report";
import { readme, statement } from "../report/texts";
import { withLowS } from "../summary/low-s";
import type { Tools } from "../tools";
import { dataPackage, dataPackageDigest, resourceOf, signedData, signedText } from "../wacz/datapackage";
import { pages } from "../wacz/pages";
import { type PlacedRecord, cdx } from "../warc/cdx";
import { planFiles, planRecords } from "../warc/plan";
import { writeWarc } from "../warc/write-warc";
import { type ZipInput, writeZip } from "../zip/write-zip";
import { type Bundle, artifactPath, notePath } from "./bundle";

export interface WriteOptions {
  readonly tools: Tools;
  /** The bytes of an artifact that is not among the missing ones. */
  readonly artifact: (sha256: string) => Promise<Source | undefined>;
  /** Signs a text with the private half of the bundle's `summaryKey`: r and s, 48 bytes each. */
  readonly signSummary: (text: string) => Promise<Uint8Array>;
  /** The checker's page, as it is built. */
  readonly verifier: Uint8Array<ArrayBuffer>;
  /** Artifact bytes read so far, of all that will be read. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/**
 * The file of a case: a WACZ 1.1.1, as it is written, with flat memory however large the artifacts are. The same bundle
 * gives the same bytes, but for how well the platform's gzip packs, and the summary's signature. Cancel the stream to stop.
 */
export const writeExport = (bundle: Bundle, options: WriteOptions): ReadableStream<Uint8Array> =>
  streamed(writeZip(files(bundle, options)));

type Named = readonly [path: string, bytes: ZipInput["pieces"] | string | Uint8Array<ArrayBuffer>];

function* files(bundle: Bundle, options: WriteOptions): Generator<ZipInput> {
  const resources: Resource[] = [];
  for (const [path, bytes] of contents(bundle, options)) {
    const given = typeof bytes === "string" ? [utf8(bytes)] : bytes instanceof Uint8Array ? [bytes] : bytes;
    const pieces = measured(given, options.tools, (hex, length) => resources.push(resourceOf(path, hex, length)));
    yield { name: path, pieces };
  }
  const described = utf8(dataPackage(bundle.info, resources));
  yield { name: PATHS.datapackage, pieces: [described] };
  yield { name: PATHS.digest, pieces: digestPieces(bundle, described, options) };
}

/** The summary's own hash, signed. */
async function* digestPieces(
  { info, summaryKey }: Bundle,
  described: Uint8Array<ArrayBuffer>,
  { tools, signSummary }: WriteOptions,
): Chunks {
  const hash = tools.newHash();
  hash.update(described);
  const hex = hash.hex();
  const signature = encodeBase64(withLowS(await signSummary(signedText(hex))));
  yield utf8(dataPackageDigest(hex, signedData(info, hex, { signature, publicKey: summaryKey })));
}

async function* measured(
  pieces: ZipInput["pieces"],
  tools: Tools,
  onEnd: (hex: string, length: number) => void,
): Chunks {
  const hash = tools.newHash();
  let length = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    length += piece.length;
    yield piece;
  }
  onEnd(hash.hex(), length);
}

/** Every file but those that describe the others, in order; a file is made when the one before it has been written. */
function* contents(bundle: Bundle, options: WriteOptions): Generator<Named> {
  const { info, lines, checkpoints, keys, tokens } = bundle;
  const file = caseFile(
    info.caseId,
    lines.flatMap((line) => readEntry(line) ?? []),
  );
  const missing = new Set(info.missing);
  const read = artifactReader(file, info, options);
  const placed: PlacedRecord[] = [];
  yield [
    PATHS.warc,
    writeWarc(info, planRecords(file.entries, missing), options.tools, read, (one) => placed.push(one)),
  ];
  yield [PATHS.index, cdx(placed)];
  yield [
    PATHS.pages,
    pages(file.entries, missing, artifactReader(file, info, { ...options, onProgress: () => undefined })),
  ];
  yield [PATHS.readme, readme(info)];
  yield [PATHS.statement, statement(info)];
  yield [PATHS.info, `${jcs(info)}\n`];
  yield [PATHS.entries, jsonLines(lines)];
  yield [PATHS.checkpoints, jsonLines(checkpoints)];
  yield [PATHS.keys, keys.map((key) => `${key}\n`).join("")];
  yield [PATHS.timestamps, jsonLines(tokens.map(({ line }) => line))];
  yield* tokenFiles(bundle);
  const authorities = [...new Set(tokens.map(({ line }) => line.authority))];
  yield [PATHS.report, report({ info, file, keys, authorities }, read)];
  yield [PATHS.verifier, options.verifier];
  for (const artifact of planFiles(file.entries, missing))
    yield [artifactPath(artifact.sha256, artifact.mediaType), read(artifact)];
}

function* tokenFiles({ tokens, anchors }: Bundle): Generator<Named> {
  const noted = new Set<string>();
  for (const { line, token, note } of tokens) {
    const path = notePath(line);
    if (!noted.has(path)) yield [path, note];
    noted.add(path);
    yield [line.file, token];
  }
  if (anchors !== "") yield [PATHS.anchors, anchors];
}

/** Lines as they are asked for. */
function* jsonLines(lines: readonly object[]): Generator<Uint8Array<ArrayBuffer>> {
  for (const line of lines) yield utf8(`${jcs(line)}\n`);
}

/** Reads artifacts and tells how far all reading is. */
function artifactReader(
  file: CaseFile,
  { missing: gone, templates }: ExportInfo,
  { artifact, onProgress }: WriteOptions,
) {
  const missing = new Set(gone);
  const records = planRecords(file.entries, missing).map((record) => record.artifact);
  const inReport = picturesRead(file.entries.filter(isMade), missing, templates);
  const hashedFirst = planRecords(file.entries, missing).flatMap(({ type, artifact: one }) =>
    type === "response" ? [one] : [],
  );
  const all = [...records, ...hashedFirst, ...inReport, ...planFiles(file.entries, missing)];
  const total = all.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  return async function* read({ sha256, bytes }: ArtifactRef): Chunks {
    const source = await artifact(sha256);
    if (source?.size !== bytes) throw new ArtifactGone(sha256);
    for await (const chunk of chunksOf(source, { start: 0, length: bytes })) {
      done += chunk.length;
      onProgress?.({ done, total });
      yield chunk;
    }
  };
}

/** An artifact went away, or is of another size, while the file was being written. */
export class ArtifactGone extends Error {
  constructor(sha256: string) {
    super(`artifact ${sha256} is not there`);
    this.name = "ArtifactGone";
  }
}
