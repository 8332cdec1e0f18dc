import { utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import { Sha256 } from "../../evidence/snapshot";
import { type Hash, Header, checkEntry, headerLeaf, jcs, sameHash } from "../../ledger/log";

const LONGEST = 64_000_000;
const MOST_FILES = 1_000;

const File = v.strictObject({
  sha256: Sha256,
  mediaType: v.pipe(v.string(), v.maxLength(200)),
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

const Line = v.strictObject({
  v: v.literal(1),
  header: Header,
  payload: v.exactOptional(
    v.strictObject({
      salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32,200}$/u)),
      json: v.pipe(v.string(), v.maxLength(LONGEST)),
    }),
  ),
  files: v.pipe(v.array(File), v.maxLength(MOST_FILES)),
});

/** A file that an entry cites, kept under its SHA-256 in hex. */
type SharedFile = v.InferOutput<typeof File>;

/** An entry as it is shared; without its payload where that was erased. */
export interface SharedItem {
  readonly header: Header;
  readonly payload?: { readonly salt: string; readonly json: string };
  readonly files: readonly SharedFile[];
}

export const writeItem = (item: SharedItem): Uint8Array => utf8ToBytes(jcs({ v: 1, ...item }));

export function readItem(bytes: Uint8Array): SharedItem | undefined {
  try {
    const read = v.safeParse(Line, JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    if (!read.success) return undefined;
    const { v: _version, ...item } = read.output;
    return item;
  } catch {
    return undefined;
  }
}

/** Why an item does not count: it is not the entry that its origin signed there, or not what that was made of. */
type ItemFault = "item-other" | "item-payload";

/** What is wrong with an item, held against what its origin's tree has there (`leaf`) and what its header commits to. */
export function itemFault({ header, payload }: SharedItem, leaf: Hash): ItemFault | undefined {
  if (!sameHash(headerLeaf(header), leaf)) return "item-other";
  const { origin, index } = header;
  const codes = checkEntry({ origin, index, after: undefined }, header, payload).map(({ code }) => code);
  if (codes.includes("header-broken")) return "item-other";
  return codes.includes("payload-changed") ? "item-payload" : undefined;
}
