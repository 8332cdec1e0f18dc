import {
  artifactsOf,
  isMade,
  readEntry,
  type Bundle,
  type BundledToken,
  type CheckpointLine,
  type EntryLine,
  type ExportInfo,
  formatProof,
} from "../../domain/files/exchange";
import {
  CLOCKS_DIFFER_MS,
  type Header,
  type NodeAt,
  type PublicKey,
  consistencyProof,
  encodeBase64,
  inclusionProof,
  jcs,
  madeAt,
  verifierKey,
} from "../../domain/ledger/log";
import { type Result, fail, ok } from "../../domain/ground/result";
import type { CheckpointRow, Database, EntryKey, TimestampRow } from "../base/database";
import { caseEntryKeys } from "./case-entries";
import { nodesFor } from "./nodes";
import { isRebuilding } from "./rebuild-state";
import { announcedKey } from "./summary-key";

export type BundleFailure =
  /** There is no entry about such a case. */
  | { readonly code: "case-missing" }
  /** No key is announced yet that could sign the file's summary. */
  | { readonly code: "unannounced" }
  /** The newest entries are not signed yet, or the tables that say which they are are only half there. */
  | { readonly code: "unsigned" };

/**
 * Everything of a case that goes into a file, but the bytes of its artifacts; `about` is what the file says of itself. All of
 * it is of one moment: what is erased while it is read is in it whole, or is not.
 */
export const caseBundle = (
  db: Database,
  about: Omit<ExportInfo, "missing">,
  anchors: string,
): Promise<Result<Bundle, BundleFailure>> => db.transaction("r", db.tables, async () => bundleNow(db, about, anchors));

/**
 * In the transaction that is open, which Dexie keeps only for a function that is itself `async`: nothing may be waited for
 * here but the database.
 */
async function bundleNow(
  db: Database,
  about: Omit<ExportInfo, "missing">,
  anchors: string,
): Promise<Result<Bundle, BundleFailure>> {
  if (await isRebuilding(db)) return fail({ code: "unsigned" });
  const keys = await caseEntryKeys(db, about.caseId);
  if (keys.length === 0) return fail({ code: "case-missing" });
  const summaryKey = await announcedKey(db);
  if (!summaryKey) return fail({ code: "unannounced" });
  const { origin: own, index } = summaryKey;
  const places = keys.some((place) => place[0] === own && place[1] === index)
    ? keys
    : [...keys, [own, index] as const].sort(byPlace);
  const origins = [...new Set(places.map(([name]) => name))];
  const logs: LogPart[] = [];
  for (const [n, origin] of origins.entries()) {
    const part = await logPart(
      db,
      origin,
      places.filter(([name]) => name === origin),
      origins.length > 1 ? `${n + 1}-` : "",
    );
    if (!part) return fail({ code: "unsigned" });
    logs.push(part);
  }
  const lines = logs.flatMap((log) => log.lines);
  return ok({
    info: { ...about, exportedAt: latest(about.exportedAt, logs), missing: await missingArtifacts(db, lines) },
    lines,
    checkpoints: logs.flatMap((log) => log.checkpoints),
    keys: logs.map(({ origin, key }) => verifierKey(origin, key)),
    summaryKey: summaryKey.publicKey,
    tokens: logs.flatMap((log) => log.tokens),
    anchors: logs.some((log) => log.tokens.length > 0) ? anchors : "",
  });
}

type Place = readonly [origin: string, index: number];

const byPlace = (a: Place, b: Place): number => (a[0] === b[0] ? a[1] - b[1] : a[0] < b[0] ? -1 : 1);

/** A file is no older than its newest entry, as no entry is older than the one before it: a clock may have been wrong. */
const latest = (now: string, logs: readonly LogPart[]): string =>
  logs.reduce((last, { newestAt }) => (newestAt > last ? newestAt : last), now);

interface LogPart {
  readonly origin: string;
  readonly key: PublicKey;
  /** When the newest of these entries was made. */
  readonly newestAt: string;
  readonly lines: readonly EntryLine[];
  readonly checkpoints: readonly CheckpointLine[];
  readonly tokens: readonly BundledToken[];
}

/**
 * One origin's part, the files of its tokens called so that no other origin's are: nothing where its newest checkpoint does not speak for all these entries, or its key is not here.
 */
async function logPart(
  db: Database,
  origin: string,
  places: readonly Place[],
  tokenPrefix: string,
): Promise<LogPart | undefined> {
  const span = [
    [origin, 0],
    [origin, Infinity],
  ] as const;
  const key = (await db.keys.get(origin))?.publicKey;
  const sizes = (
    await db.checkpoints
      .where("[origin+size]")
      .between(...span)
      .primaryKeys()
  ).map(([, size]) => size);
  const newest = sizes.at(-1);
  const last = places.at(-1)?.[1] ?? 0;
  if (!key || newest === undefined || newest <= last) return undefined;
  const kept = await db.timestamps
    .where("[origin+size+authority]")
    .between([origin, 0], [origin, Infinity, []])
    .toArray();
  const headers = (await db.entries.bulkGet(places.map(keyOf))).filter((header) => header !== undefined);
  const stamps = kept.filter((stamp) => isBelievable(stamp, headers));
  const wanted = telling(sizes, places, stamps);
  const rows = (await db.checkpoints.bulkGet(wanted.map((size): [string, number] => [origin, size]))).filter(
    (row) => row !== undefined,
  );
  return {
    origin,
    key,
    newestAt: (await db.entries.get([origin, last]))?.at ?? "",
    lines: await entryLines(db, places, rows.at(-1)),
    checkpoints: await checkpointLines(db, origin, rows),
    tokens: tokensOf(rows, stamps, tokenPrefix),
  };
}

/**
 * Whether a time is not before the newest of these entries that it speaks for. One made by a clock that ran ahead says that it
 * is: a checker, which does not have the entries after it, would take an honest authority's time for a false one.
 */
function isBelievable({ size, time }: TimestampRow, headers: readonly Header[]): boolean {
  const last = headers.findLast(({ index }) => index < size);
  return last === undefined || Date.parse(time) >= Date.parse(madeAt(last)) - CLOCKS_DIFFER_MS;
}

/**
 * The sizes of the checkpoints that tell something of these entries: the first that speaks for each, those that somebody
 * outside has confirmed, and the newest. A long log has one checkpoint for nearly every entry; all of them would make the
 * file of a small case large and prove no more.
 */
function telling(sizes: readonly number[], places: readonly Place[], stamps: readonly TimestampRow[]): number[] {
  const wanted = new Set([sizes.at(-1), ...stamps.map(({ size }) => size)]);
  let at = 0;
  for (const [, index] of places) {
    while ((sizes[at] ?? Infinity) <= index) at++;
    wanted.add(sizes[at]);
  }
  return sizes.filter((size) => wanted.has(size));
}

const keyOf = ([origin, index]: Place): EntryKey => [origin, index];

async function entryLines(
  db: Database,
  places: readonly Place[],
  head: CheckpointRow | undefined,
): Promise<EntryLine[]> {
  if (!head) return [];
  const [headers, payloads] = await Promise.all([
    db.entries.bulkGet(places.map(keyOf)),
    db.payloads.bulkGet(places.map(keyOf)),
  ]);
  const prove = (nodeAt: NodeAt) => places.map(([, index]) => inclusionProof(index, head.size, nodeAt));
  const proofs = await nodesFor(db, head.origin, prove);
  return places.flatMap(([, index], i) => {
    const [header, payload] = [headers[i], payloads[i]];
    if (!header) return [];
    const proof = formatProof({ index, hashes: proofs[i] ?? [], note: head.note });
    return [{ header: jcs(header), proof, ...(payload && { payload: payload.json, salt: payload.salt }) }];
  });
}

async function checkpointLines(
  db: Database,
  origin: string,
  rows: readonly CheckpointRow[],
): Promise<CheckpointLine[]> {
  const prove = (nodeAt: NodeAt) => rows.map(({ size }, i) => consistencyProof(rows[i - 1]?.size ?? 0, size, nodeAt));
  const proofs = await nodesFor(db, origin, prove);
  return rows.map(({ note }, i) => ({ consistency: (proofs[i] ?? []).map(encodeBase64), note }));
}

function tokensOf(rows: readonly CheckpointRow[], stamps: readonly TimestampRow[], prefix: string): BundledToken[] {
  const notes = new Map(rows.map(({ size, note }) => [size, note]));
  return stamps.flatMap(({ origin, size, authority, token }, i) => {
    const note = notes.get(size);
    const file = `counterflow/timestamps/${prefix}${size}-${i + 1}.tst`;
    return note === undefined ? [] : [{ line: { authority, file, origin, size }, token: Uint8Array.from(token), note }];
  });
}

/** The artifacts that these entries cite and that are not here any more. Whether the others can be read is seen before they are written. */
async function missingArtifacts(db: Database, lines: readonly EntryLine[]): Promise<string[]> {
  const entries = lines.flatMap((line) => readEntry(line) ?? []).filter(isMade);
  const cited = [...new Set(entries.flatMap(artifactsOf).map(({ sha256 }) => sha256))];
  const here = new Set(await db.artifacts.where("sha256").anyOf(cited).primaryKeys());
  return cited.filter((sha256) => !here.has(sha256)).sort();
}
