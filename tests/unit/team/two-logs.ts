import { createPrivateKey, createPublicKey, sign } from "node:crypto";
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
/** PKCS #8 of an Ed25519 key (RFC 8410 §7): what comes before its 32 bytes. */
const HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
const SECRET = createPrivateKey({ key: Buffer.concat([HEAD, Buffer.alloc(32, 9)]), format: "der", type: "pkcs8" });
const KEY = new Uint8Array(Buffer.from(createPublicKey(SECRET).export({ format: "jwk" }).x ?? "", "base64url"));

export const leafOf = (words: string): Hash => leafHash(words);

export const grown = (leaves: readonly Hash[]): Frontier =>
  leaves.reduce((frontier, leaf) => addLeaf(frontier, leaf).frontier, emptyFrontier);

/** What an origin says of its log from a place on to another. */
export function linkOver(leaves: readonly Hash[], from: number, to: number, origin = ORIGIN): string {
  const body = checkpointBody(origin, { size: to, root: rootOf(grown(leaves.slice(0, to))) });
  const note = signedNote(body, origin, KEY, new Uint8Array(sign(null, Buffer.from(body), SECRET)));
  return writeChainLink({ origin, from, leaves: leaves.slice(from, to), key: KEY, note });
}

export function readOver(leaves: readonly Hash[], from: number, to: number, origin = ORIGIN): ReadLink {
  const link = readChainLink(linkOver(leaves, from, to, origin));
  if (!link) throw new Error("no link");
  return link;
}
