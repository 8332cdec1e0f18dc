import type { Place } from "../../../domain/casework/comparison";
import {
  type Header,
  checkInclusion,
  commitmentHolds,
  hashToHex,
  inclusionProof,
  jcs,
  keyIdOf,
  leafHash,
  parseCheckpoint,
} from "../../../domain/ledger/log";
import type { CheckpointRow, Database, EntryKey, PayloadRow } from "../../base/database";
import { nodesFor } from "../nodes";
import type { CheckSignature } from "../proof/check-checkpoints";
import { TreeDamaged } from "../proof/tree";

/**
 * Whether an entry is as it was written and stands in the log that was signed last; `unsigned` where no signature speaks for it yet,
 * `missing` where the entry is not here.
 */
export type EntryProof = "holds" | "fails" | "unsigned" | "missing";

/**
 * The proofs of entries, in their order: of each header up to the newest signed head of its log, and of its payload where it has
 * one. With a `leaf`, the entry must be the one that had this hash (in hex) when it was cited.
 */
export async function entryProofs(
  db: Database,
  places: readonly (Place & { readonly leaf?: string })[],
  checkSignature: CheckSignature,
): Promise<readonly EntryProof[]> {
  const keys = places.map(({ origin, index }): EntryKey => [origin, index]);
  const headers = await db.entries.bulkGet(keys);
  const payloads = await db.payloads.bulkGet(keys);
  const origins = [...new Set(places.map(({ origin }) => origin))];
  const included = new Map<string, (index: number) => EntryProof>();
  // Everything is read first: what is waited for after that is no table of the database's.
  const heads = await Promise.all(origins.map((origin) => newestHead(db, origin)));
  const keysOf = await db.keys.bulkGet(origins);
  for (const [n, origin] of origins.entries())
    included.set(origin, await inclusions(db, heads[n], headers.filter(isOf(origin))));
  const signed = await Promise.all(heads.map((head, n) => isSigned(head, keysOf[n]?.publicKey, checkSignature)));
  return places.map(({ origin, index, leaf }, n) => {
    const header = headers[n];
    if (!header) return "missing";
    const isOther = leaf !== undefined && leaf !== hashToHex(leafHash(jcs(header)));
    if (isOther || !isCommitted(header, payloads[n])) return "fails";
    const proof = included.get(origin)?.(index) ?? "unsigned";
    return proof === "holds" && signed[origins.indexOf(origin)] !== true ? "fails" : proof;
  });
}

const isOf =
  (origin: string) =>
  (header: Header | undefined): header is Header =>
    header?.origin === origin;

const newestHead = (db: Database, origin: string): Promise<CheckpointRow | undefined> =>
  db.checkpoints.where("[origin+size]").between([origin, 0], [origin, Infinity]).last();

/** What was erased is proven by its header alone. */
const isCommitted = (header: Header, payload: PayloadRow | undefined): boolean =>
  !payload || commitmentHolds(header.payload, payload.salt, payload.json);

async function inclusions(
  db: Database,
  row: CheckpointRow | undefined,
  headers: readonly Header[],
): Promise<(index: number) => EntryProof> {
  const head = row && parseCheckpoint(row.note);
  if (!head) return () => (row ? "fails" : "unsigned");
  const within = headers.filter(({ index }) => index < head.size);
  const holds = new Set<number>();
  try {
    const proofs = await nodesFor(db, head.origin, (nodeAt) =>
      within.map(({ index }) => inclusionProof(index, head.size, nodeAt)),
    );
    for (const [n, header] of within.entries())
      if (checkInclusion(leafHash(jcs(header)), header.index, head, proofs[n] ?? [])) holds.add(header.index);
  } catch (error) {
    if (!(error instanceof TreeDamaged)) throw error;
  }
  return (index) => (index >= head.size ? "unsigned" : holds.has(index) ? "holds" : "fails");
}

async function isSigned(
  row: CheckpointRow | undefined,
  key: Uint8Array | undefined,
  checkSignature: CheckSignature,
): Promise<boolean> {
  const head = row && parseCheckpoint(row.note);
  if (!head || !key || head.keyId !== keyIdOf(head.origin, key)) return false;
  return checkSignature(key, head.body, head.signature);
}
