import type { Finding } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { ownOrigin } from "../own-log";
import type { Progress } from "../../base/progress";
import { type CheckSignature, type WalkedLog, checkCheckpoints } from "./check-checkpoints";
import { type CheckToken, type TrustedTime, checkTimestamps } from "./check-timestamps";
import { tellErased } from "./tell-erased";
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
}

export interface VerifyProgress extends Progress {
  readonly step: "entries" | "signatures";
}

export interface VerifyOptions {
  readonly checkSignature: CheckSignature;
  readonly checkToken: CheckToken;
  /** Told how many entries were looked at, and how many signatures: of checkpoints, and of outside authorities. */
  readonly onProgress?: (progress: VerifyProgress) => void;
  readonly signal?: AbortSignal;
}

/** Beyond this the log is broken, and which thousandth entry is too no longer matters. */
const MOST_FINDINGS = 500;
/** So many signatures take a blink of an eye. */
const TOLD_EVERY = 50;

/**
 * Looks at the whole log as it is kept now: every header's shape, place and time, every payload against its commitment,
 * the Merkle tree against the headers, every checkpoint against tree and signature, every outside authority's token against its checkpoint. Changes nothing.
 * @throws what `signal` was aborted with.
 */
export async function verifyLog(db: Database, options: VerifyOptions): Promise<Verification> {
  const findings: Finding[] = [];
  const onFinding = (finding: Finding): void => {
    if (findings.length < MOST_FINDINGS) findings.push(finding);
  };
  const erasures = tellErased(await ownOrigin(db));
  const watch = {
    onFinding: (finding: Finding): void => {
      if (!erasures.isMissing(finding)) onFinding(finding);
    },
    onSaid: erasures.onSaid,
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
  return { entries, signed, erased: erasures.explained(), times, strangers, findings };
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
  let walk = startWalk(origin);
  for (let next = await walkSlice(db, walk, watch); next; next = await walkSlice(db, walk, watch)) {
    signal?.throwIfAborted();
    walk = next;
    onSeen(walk.seen);
  }
  const grown = await treeSize(db, origin);
  if (grown > walk.next) onFinding({ code: "entries-missing", origin, index: walk.next, count: grown - walk.next });
  return { origin, size: walk.next, roots };
}
