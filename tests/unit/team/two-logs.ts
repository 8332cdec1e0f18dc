import { ed25519 } from "@noble/curves/ed25519.js";
import {
  type Frontier,
  type Hash,
  addLeaf,
  checkpointBody,
  emptyFrontier,
  leafHash,
  rootOf,
  signedNote,
} from "../../../src/domain/ledger/log";
import { type ReadLink, readChainLink, writeChainLink } from "../../../src/domain/files/team";

export const ORIGIN = "counterflow/0123456789abcdef0123456789abcdef";
const SECRET = new Uint8Array(32).fill(9);
const KEY = ed25519.getPublicKey(SECRET);

export const leafOf = (words: string): Hash => leafHash(words);

export const grown = (leaves: readonly Hash[]): Frontier =>
  leaves.reduce((frontier, leaf) => addLeaf(frontier, leaf).frontier, emptyFrontier);

/** What an origin says of its log from a place on to another. */
export function linkOver(leaves: readonly Hash[], from: number, to: number, origin = ORIGIN): string {
  const body = checkpointBody(origin, { size: to, root: rootOf(grown(leaves.slice(0, to))) });
  const note = signedNote(body, origin, KEY, ed25519.sign(new TextEncoder().encode(body), SECRET));
  return writeChainLink({ origin, from, leaves: leaves.slice(from, to), key: KEY, note });
}

export function readOver(leaves: readonly Hash[], from: number, to: number, origin = ORIGIN): ReadLink {
  const link = readChainLink(linkOver(leaves, from, to, origin));
  if (!link) throw new Error("no link");
  return link;
}
