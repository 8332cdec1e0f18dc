import * as v from "valibot";
import {
  type Checkpoint,
  type PublicKey,
  checkConsistency,
  checkInclusion,
  decodeBase64,
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
  /** The newest good checkpoint of each origin. */
  readonly newest: ReadonlyMap<string, { readonly checkpoint: Checkpoint; readonly note: string }>;
}

export const noteKey = (origin: string, size: number): string => `${origin} ${size}`;

/** Checks every checkpoint's signature, and that each tree begins with the one before it. */
export async function checkLogs(
  zip: OpenZip,
  tools: Tools,
  wantedKey: string | undefined,
  onStep: () => void,
): Promise<CheckedLogs> {
  const [signatures, consistency] = [new Tally("checkpoints"), new Tally("consistency")];
  const { keys, byOrigin } = await readKeys(zip, signatures, wantedKey);
  const newest = new Map<string, { checkpoint: Checkpoint; note: string }>();
  const notes = new Map<string, string>();
  let number = 0;
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
    const before = newest.get(origin)?.checkpoint;
    consistency.count++;
    if (!follows(before, checkpoint, line)) consistency.add({ code: "not-consistent", origin, size });
    newest.set(origin, { checkpoint, note: line.note });
  }
  return { checks: [signatures.check(), consistency.check()], keys, notes, newest };
}

async function readKeys(zip: OpenZip, tally: Tally, wantedKey: string | undefined) {
  const keys: string[] = [];
  const byOrigin = new Map<string, PublicKey>();
  for await (const text of fileLines(zip, PATHS.keys)) {
    const parsed = parseVerifierKey(text ?? "");
    if (text === undefined || !parsed || byOrigin.has(parsed.origin)) {
      tally.add({ code: "line-broken", file: PATHS.keys, line: keys.length + 1 });
      break;
    }
    keys.push(text);
    byOrigin.set(parsed.origin, parsed.key);
    if (wantedKey !== undefined && wantedKey !== text) tally.add({ code: "key-other", key: text });
  }
  return { keys, byOrigin };
}

function parseLine(text: string | undefined): CheckpointLine | undefined {
  try {
    const parsed = v.safeParse(CheckpointLine, JSON.parse(text ?? ""));
    return parsed.success ? parsed.output : undefined;
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

/** Checks that each entry's header is a leaf of the tree that the newest checkpoint of its origin signs. */
export function checkInclusions(entries: readonly CheckedEntry[], { newest }: CheckedLogs, onStep: () => void): Check {
  const tally = new Tally("inclusion");
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
  }
  return tally.check();
}
