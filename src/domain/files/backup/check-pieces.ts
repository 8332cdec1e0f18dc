import { digestOf } from "../../ground/digest";
import {
  type Frontier,
  Header,
  addLeaf,
  checkEntry,
  decodeBase64,
  emptyFrontier,
  hashToHex,
  jcs,
  keyIdOf,
  leafHash,
  parseCheckpoint,
  rootOf,
} from "../../ledger/log";
import * as v from "valibot";
import type { Piece } from "./pieces";
import type { Line } from "./rows";

type CheckSignature = (publicKey: Uint8Array, text: string, signature: Uint8Array) => Promise<boolean>;

/** One origin's log as far as it was read. */
interface Walk {
  size: number;
  next: number;
  after: string | undefined;
  frontier: Frontier | undefined;
  publicKey: Uint8Array | undefined;
  /** The roots, in hex, that good checkpoints speak of, by size. */
  readonly roots: Map<number, string>;
}

/**
 * Reads a backup's pieces to their end and tells of each thing in the log that is not as it was written: an entry, a
 * checkpoint, an artifact, an imported file. A payload that was erased is none.
 */
export async function checkPieces(
  pieces: AsyncIterable<Piece>,
  checkSignature: CheckSignature,
  onFinding: () => void,
): Promise<void> {
  const walks = new Map<string, Walk>();
  const walkOf = (origin: string): Walk => {
    const walk = walks.get(origin) ?? startWalk();
    walks.set(origin, walk);
    return walk;
  };
  for await (const piece of pieces) {
    if (piece.kind === "contents") for (const { origin, size } of piece.contents.origins) walkOf(origin).size = size;
    if (piece.kind === "keys")
      for (const { origin, publicKey } of piece.lines) walkOf(origin).publicKey = decodeBase64(publicKey);
    if (piece.kind === "checkpoints")
      for (const line of piece.lines)
        if (!(await takeCheckpoint(walkOf(line.origin), line, checkSignature))) onFinding();
    if (piece.kind === "timestamps")
      for (const { origin, size } of piece.lines) if (!walkOf(origin).roots.has(size)) onFinding();
    if ((piece.kind === "artifacts" || piece.kind === "imports") && (await digestOf(piece.bytes)) !== piece.sha256)
      onFinding();
    if (piece.kind === "entries")
      for (const line of piece.lines) if (!takeEntry(walkOf(line.header.origin), line)) onFinding();
  }
  for (const walk of walks.values()) if (!isAtEnd(walk)) onFinding();
}

const startWalk = (): Walk => ({
  size: 0,
  next: 0,
  after: undefined,
  frontier: emptyFrontier,
  publicKey: undefined,
  roots: new Map(),
});

const isAtEnd = ({ size, next, roots }: Walk): boolean => size === next && [...roots.keys()].every((at) => at <= next);

async function takeCheckpoint(
  { publicKey, roots }: Walk,
  { origin, size, note }: Line<"checkpoints">,
  checkSignature: CheckSignature,
): Promise<boolean> {
  const checkpoint = parseCheckpoint(note);
  if (checkpoint?.origin !== origin || checkpoint.size !== size) return false;
  if (!publicKey || checkpoint.keyId !== keyIdOf(origin, publicKey)) return false;
  roots.set(size, hashToHex(checkpoint.root));
  return checkSignature(publicKey, checkpoint.body, checkpoint.signature);
}

function takeEntry(walk: Walk, { header, payload }: Line<"entries">): boolean {
  const { next, after } = walk;
  walk.next = header.index + 1;
  const findings = checkEntry({ origin: header.origin, index: next, after }, header, payload);
  if (findings.some(({ code }) => code !== "payload-missing")) {
    walk.frontier = undefined;
    return false;
  }
  walk.after = v.parse(Header, header).at;
  walk.frontier &&= addLeaf(walk.frontier, leafHash(jcs(header))).frontier;
  const root = walk.roots.get(walk.next);
  return root === undefined || walk.frontier === undefined || hashToHex(rootOf(walk.frontier)) === root;
}
