import * as v from "valibot";
import {
  type Checkpoint,
  type PublicKey,
  checkConsistency,
  checkInclusion,
  decodeBase64,
  jcs,
  keyIdOf,
  leafHash,
  parseCheckpoint,
} from "../../../ledger/log";
import { CheckpointLine, PATHS } from "../format";
import { parseProof } from "../proof-text";
import type { Tools } from "../tools";
import { parseVerifierKey } from "../verifier-key";
import type { OpenZip } from "../zip/open-zip";
import { type Check, Tally } from "./check";
import type { CheckedEntry } from "./entries";
import { fileLines } from "./open-file";

/** The signed states of the logs in a file, and what came of looking at them. */
export interface CheckedLogs {
  readonly checks: readonly Check[];
  /** Verifier keys as they stand in the file. */
  readonly keys: readonly string[];
  /** The notes that are signed, by origin and size (`origin size`). */
  readonly notes: ReadonlyMap<string, string>;
  /** The newest good checkpoint of each origin, and the line it stands in. */
  readonly newest: ReadonlyMap<string, Newest>;
}

interface Newest {
  readonly checkpoint: Checkpoint;
  readonly note: string;
  readonly line: number;
}

export const noteKey = (origin: string, size: number): string => `${origin} ${size}`;

/** Checks every checkpoint's signature, and that each tree begins with the one before it. */
export async function checkLogs(zip: OpenZip, tools: Tools, onStep: () => void): Promise<CheckedLogs> {
  const [signatures, consistency] = [new Tally("checkpoints"), new Tally("consistency")];
  const { keys, byOrigin } = await readKeys(zip, signatures);
  const newest = new Map<string, Newest>();
  const notes = new Map<string, string>();
  let [number, last] = [0, ""];
  for await (const text of fileLines(zip, PATHS.checkpoints)) {
    onStep();
    number++;
    const line = parseLine(text);
    const checkpoint = line && parseCheckpoint(line.note);
    if (!checkpoint) {
      signatures.add({ code: "line-broken", file: PATHS.checkpoints, line: number });
      continue;
    }
    const { origin, size } = checkpoint;
    signatures.count++;
    if (!(await isSigned(checkpoint, byOrigin.get(origin), tools)))
      signatures.add({ code: "signature-wrong", origin, size });
    else notes.set(noteKey(origin, size), line.note);
    if (origin < last) signatures.add({ code: "line-unexpected", file: PATHS.checkpoints, line: number });
    last = origin;
    const before = newest.get(origin)?.checkpoint;
    consistency.count++;
    if (!follows(before, checkpoint, line)) consistency.add({ code: "not-consistent", origin, size });
    newest.set(origin, { checkpoint, note: line.note, line: number });
  }
  if (number === 0) signatures.add({ code: "file-empty", file: PATHS.checkpoints });
  const unused = [...byOrigin.keys()].findIndex((origin) => !newest.has(origin));
  if (unused >= 0) signatures.add({ code: "line-unexpected", file: PATHS.keys, line: unused + 1 });
  return { checks: [signatures.check(), consistency.check()], keys, notes, newest };
}

async function readKeys(zip: OpenZip, tally: Tally) {
  const keys: string[] = [];
  let last = "";
  const byOrigin = new Map<string, PublicKey>();
  for await (const text of fileLines(zip, PATHS.keys)) {
    const parsed = parseVerifierKey(text ?? "");
    if (text === undefined || !parsed || parsed.origin <= last) {
      tally.add({ code: "line-broken", file: PATHS.keys, line: keys.length + 1 });
      break;
    }
    keys.push(text);
    byOrigin.set(parsed.origin, parsed.key);
    last = parsed.origin;
  }
  return { keys, byOrigin };
}

function parseLine(text: string | undefined): CheckpointLine | undefined {
  try {
    const parsed = v.safeParse(CheckpointLine, JSON.parse(text ?? ""));
    return parsed.success && jcs(parsed.output) === text ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

async function isSigned(checkpoint: Checkpoint, key: PublicKey | undefined, tools: Tools): Promise<boolean> {
  if (!key || checkpoint.keyId !== keyIdOf(checkpoint.origin, key)) return false;
  return tools.checkSignature(key, checkpoint.body, checkpoint.signature);
}

function follows(before: Checkpoint | undefined, checkpoint: Checkpoint, { consistency }: CheckpointLine): boolean {
  if (!before) return consistency.length === 0;
  const hashes = consistency.map(decodeBase64).filter((hash) => hash !== undefined);
  return before.size < checkpoint.size && checkConsistency(before, checkpoint, hashes);
}

/** The places of entries that stand in a signed log (`origin index`), and what came of looking. */
export interface CheckedInclusions {
  readonly check: Check;
  readonly proven: ReadonlySet<string>;
}

/**
 * Checks that each entry's header is a leaf of the tree that the newest checkpoint of its origin signs, and that there is
 * no checkpoint of an origin without an entry.
 */
export function checkInclusions(
  entries: readonly CheckedEntry[],
  { newest, notes }: CheckedLogs,
  onStep: () => void,
): CheckedInclusions {
  const tally = new Tally("inclusion");
  const proven = new Set<string>();
  for (const { line, entry } of entries) {
    onStep();
    const { origin, index } = entry.header;
    tally.count++;
    if (entry.isUnknown) tally.unknown++;
    const proof = parseProof(line.proof);
    const head = newest.get(origin);
    const isIn =
      proof?.index === index &&
      proof.note === head?.note &&
      checkInclusion(leafHash(line.header), index, head.checkpoint, proof.hashes);
    if (!isIn) tally.add({ code: "not-included", origin, index });
    else if (notes.get(noteKey(origin, head.checkpoint.size)) === head.note) proven.add(`${origin} ${index}`);
  }
  const told = new Set(entries.map(({ entry }) => entry.header.origin));
  for (const [origin, { line }] of newest)
    if (!told.has(origin)) tally.add({ code: "line-unexpected", file: PATHS.checkpoints, line });
  return { check: tally.check(), proven };
}
