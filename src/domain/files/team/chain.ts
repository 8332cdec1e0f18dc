import { concatBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import {
  type Checkpoint,
  type Frontier,
  type Hash,
  Header,
  type TreeNode,
  addLeaf,
  decodeBase64,
  encodeBase64,
  jcs,
  keyIdOf,
  parseCheckpoint,
  rootOf,
  sameHash,
} from "../../ledger/log";

const HASH_BYTES = 32;
const KEY_BYTES = 32;
/** Leaves of one message; 33 kB of it in base64. */
export const MOST_LEAVES = 768;
const LONGEST = 200_000;

const Line = v.strictObject({
  v: v.literal(1),
  origin: Header.entries.origin,
  from: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  leaves: v.pipe(v.string(), v.maxLength(LONGEST)),
  key: v.pipe(v.string(), v.maxLength(100)),
  note: v.pipe(v.string(), v.maxLength(4_000)),
});

/** What an origin added to its log: the hashes of its headers from a place on, and its signed head over them. */
interface ChainLink {
  readonly origin: string;
  readonly from: number;
  readonly leaves: readonly Hash[];
  /** Ed25519, 32 bytes. */
  readonly key: Uint8Array;
  readonly note: string;
}

export const writeChainLink = ({ origin, from, leaves, key, note }: ChainLink): string =>
  jcs({ v: 1, origin, from, leaves: encodeBase64(concatBytes(...leaves)), key: encodeBase64(key), note });

/** A link with its head read: of its own origin, by that key, over exactly those leaves. The signature is still to be checked. */
export interface ReadLink extends ChainLink {
  readonly head: Checkpoint;
}

export function readChainLink(text: string): ReadLink | undefined {
  if (text.length > LONGEST * 2) return undefined;
  const read = v.safeParse(Line, parsed(text));
  if (!read.success) return undefined;
  const { origin, from, note } = read.output;
  const [bytes, key] = [decodeBase64(read.output.leaves), decodeBase64(read.output.key)];
  if (!bytes || bytes.length === 0 || bytes.length % HASH_BYTES !== 0 || key?.length !== KEY_BYTES) return undefined;
  const leaves = Array.from({ length: bytes.length / HASH_BYTES }, (_, i) =>
    bytes.slice(i * HASH_BYTES, (i + 1) * HASH_BYTES),
  );
  const head = parseCheckpoint(note);
  if (head?.origin !== origin || head.size !== from + leaves.length || head.keyId !== keyIdOf(origin, key))
    return undefined;
  return { origin, from, leaves, key, note, head };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is known here of an origin: its tree, and what of it a link says again. */
interface KnownChain {
  readonly frontier: Frontier;
  /** The leaves here from the link's first on, as far as there are any. */
  readonly overlap: readonly Hash[];
  /** The tree's frontier at the link's size, where that is here already. */
  readonly atHead?: Frontier | undefined;
}

/** What a link is, whose signature holds. */
type ChainVerdict =
  /** It goes on from what is known: these nodes are new. */
  | { readonly is: "next"; readonly frontier: Frontier; readonly nodes: readonly TreeNode[] }
  /** All of it is known, and is the same. */
  | { readonly is: "again" }
  /** Leaves in between never came. */
  | { readonly is: "gap"; readonly from: number; readonly to: number }
  /** The origin has signed two logs: from `index` on, or before, they are not the same. */
  | { readonly is: "fork"; readonly index: number };

/** Holds a link against what is known of its origin: never anything of it that contradicts is taken. */
export function judgeLink({ frontier, overlap, atHead }: KnownChain, { from, leaves, head }: ReadLink): ChainVerdict {
  if (from > frontier.size) return { is: "gap", from: frontier.size, to: from };
  const other = overlap.findIndex((leaf, i) => {
    const said = leaves[i];
    return said !== undefined && !sameHash(leaf, said);
  });
  if (other >= 0) return { is: "fork", index: from + other };
  if (head.size <= frontier.size) {
    const isSame = atHead !== undefined && sameHash(rootOf(atHead), head.root);
    return isSame ? { is: "again" } : { is: "fork", index: from };
  }
  const nodes: TreeNode[] = [];
  let grown = frontier;
  for (const leaf of leaves.slice(frontier.size - from)) {
    const added = addLeaf(grown, leaf);
    grown = added.frontier;
    nodes.push(...added.nodes);
  }
  // The leaves fit and the root does not: what it was signed over before them is another log than was told here.
  return sameHash(rootOf(grown), head.root) ? { is: "next", frontier: grown, nodes } : { is: "fork", index: from };
}
