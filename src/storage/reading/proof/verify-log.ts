import type { Finding, Header } from "../../../domain/ledger/log";
import type { Database, PayloadRow } from "../../base/database";
import { ownOrigin } from "../own-log";
import type { Progress } from "../../base/progress";
import { type CheckSignature, type WalkedLog, checkCheckpoints } from "./check-checkpoints";
import { type CheckToken, type TrustedTime, checkTimestamps } from "./check-timestamps";
import { tellErased } from "./tell-erased";
import { type LostFile, checkFiles } from "./check-files";
import { citedFiles } from "./cited-files";
import { leftEntries } from "./left-entries";
import { checkOwnRows } from "../own-data/check-own-rows";
import { type TableDifference, checkTables } from "../tables/check-tables";
import { treeSize } from "./tree";
import { type Watch, startWalk, walkSlice } from "./walk-log";

export interface Verification {
  /** Entries that were looked at, over all origins. */
  readonly entries: number;
  /** Entries that good checkpoints speak for. */
  readonly signed: number;
  /** Payloads that are not there because they were erased, as another entry says. */
  readonly erased: number;
  /** Of each origin that has one, the latest time that an outside authority vouches for. */
  readonly times: readonly TrustedTime[];
  /** Tokens of authorities whose certificate is not trusted here (any more). */
  readonly strangers: number;
  readonly findings: readonly Finding[];
  /** Kept files that were read to their last byte, and those of them that are lost. */
  readonly files: number;
  readonly lost: readonly LostFile[];
  /** Rows of the derived tables that are not what the log gives; undefined where the tables were being made anew. */
  readonly tables: readonly TableDifference[] | undefined;
}

export interface VerifyProgress extends Progress {
  readonly step: "entries" | "signatures" | "files" | "tables";
}

export interface VerifyOptions {
  readonly checkSignature: CheckSignature;
  readonly checkToken: CheckToken;
  /** Told how many entries, signatures (of checkpoints, and of outside authorities) and kept files were looked at. */
  readonly onProgress?: (progress: VerifyProgress) => void;
  readonly signal?: AbortSignal;
}

/** Beyond this the log is broken, and which thousandth entry is too no longer matters. */
const MOST_FINDINGS = 500;
/** So many signatures take a blink of an eye. */
const TOLD_EVERY = 50;

/**
 * Looks at the whole log as it is kept now: every header's shape, place and time, every payload against its commitment,
 * the Merkle tree against the headers, every checkpoint against tree and signature, every outside authority's token against
 * its checkpoint, every byte of kept files against its name, and the derived tables against a replay. Changes nothing.
 * @throws what `signal` was aborted with.
 */
export async function verifyLog(db: Database, options: VerifyOptions): Promise<Verification> {
  const findings: Finding[] = [];
  const left = leftEntries();
  const cited = citedFiles();
  const onFinding = (finding: Finding): void => {
    left.note(finding);
    if (findings.length < MOST_FINDINGS) findings.push(finding);
  };
  const erasures = tellErased(await ownOrigin(db));
  const watch = {
    onFinding: (finding: Finding): void => {
      if (!erasures.isMissing(finding)) onFinding(finding);
    },
    onSaid: (header: Header, payload: PayloadRow): void => {
      erasures.onSaid(header, payload);
      cited.onSaid(header, payload);
    },
  };
  const total = await db.entries.count();
  const allSignatures = (await db.checkpoints.count()) + (await db.timestamps.count());
  let signatures = 0;
  const onSignature = (): void => {
    signatures += 1;
    if (signatures % TOLD_EVERY === 0 || signatures === allSignatures)
      options.onProgress?.({ step: "signatures", done: signatures, total: allSignatures });
  };
  const times: TrustedTime[] = [];
  let [entries, signed, strangers] = [0, 0, 0];
  for (let origin = await originAfter(db, ""); origin !== undefined; origin = await originAfter(db, origin)) {
    const done = entries;
    const onSeen = (seen: number): void => {
      entries = done + seen;
      options.onProgress?.({ step: "entries", done: entries, total });
    };
    const walked = await walkOrigin(db, origin, options, watch, onSeen);
    const check = { ...options, onFinding, onSeen: onSignature };
    signed += await checkCheckpoints(db, walked, check);
    const timed = await checkTimestamps(db, origin, options.checkToken, check);
    if (timed.latest) times.push(timed.latest);
    strangers += timed.strangers;
  }
  erasures.unexplained().forEach(onFinding);
  const { files, lost } = await checkFiles(db, cited, {
    onSeen: (done, all) => options.onProgress?.({ step: "files", done, total: all }),
    signal: options.signal,
  });
  const derived = await checkTables(db, {
    isLeft: left.isLeft,
    onProgress: (progress) => options.onProgress?.({ step: "tables", ...progress }),
    signal: options.signal,
  });
  const tables = derived && [...derived, ...(await checkOwnRows(db))];
  return { entries, signed, erased: erasures.explained(), times, strangers, findings, files, lost, tables };
}

/** The first origin behind this one that the log has entries or checkpoints of. */
async function originAfter(db: Database, origin: string): Promise<string | undefined> {
  const [entry, checkpoint] = await Promise.all([
    db.entries.where("[origin+index]").above([origin, Infinity]).first(),
    db.checkpoints.where("[origin+size]").above([origin, Infinity]).first(),
  ]);
  return [entry?.origin, checkpoint?.origin].filter((found) => found !== undefined).sort()[0];
}

async function walkOrigin(
  db: Database,
  origin: string,
  { signal }: VerifyOptions,
  { onFinding, onSaid }: Pick<Watch, "onFinding" | "onSaid">,
  onSeen: (seen: number) => void,
): Promise<WalkedLog> {
  const keys = await db.checkpoints.where("[origin+size]").between([origin, 0], [origin, Infinity]).primaryKeys();
  const roots = new Map<number, string>();
  const watch = {
    onFinding,
    onSaid,
    sizes: new Set(keys.map(([, size]) => size)),
    onRoot: (size: number, root: string) => void roots.set(size, root),
  };
  const team = await db.teamOrigins.get(origin);
  let walk = startWalk(origin, team !== undefined);
  for (let next = await walkSlice(db, walk, watch); next; next = await walkSlice(db, walk, watch)) {
    signal?.throwIfAborted();
    walk = next;
    onSeen(walk.seen);
  }
  // Of a colleague's entries it is known how many are here: which of them is gone, the next exchange tells.
  if (team && walk.seen < team.held)
    onFinding({ code: "entries-missing", origin, index: walk.next, count: team.held - walk.seen });
  const grown = await treeSize(db, origin);
  if (grown > walk.next) onFinding({ code: "entries-missing", origin, index: walk.next, count: grown - walk.next });
  return { origin, size: walk.next, roots };
}
