import { utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import { Header, Instant, decodeBase64, encodeBase64, jcs } from "../../ledger/log";

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const Word = v.strictObject({
  v: v.literal(1),
  origin: Header.entries.origin,
  at: Instant,
  /** Up to which place in the stream of items all that counts was taken in, and erased what was to be. */
  items: Count,
  /** How many of its own entries it has shared, whole or as headers: whoever has fewer reads once more. */
  sent: Count,
  /** How much of each origin's log is known there. */
  known: v.pipe(v.array(v.strictObject({ origin: Header.entries.origin, size: Count })), v.maxLength(20_000)),
  /** Erasures that are not done there, because a case must be kept. */
  held: Count,
});

/** The last word of a member: how far it has come. */
type MemberWord = Omit<v.InferOutput<typeof Word>, "v">;

const Signed = v.strictObject({
  body: v.pipe(v.string(), v.maxLength(4_000_000)),
  signature: v.pipe(v.string(), v.maxLength(100)),
});

/** The text of a word that its origin signs (Ed25519 over it in UTF-8). */
export const memberWordText = (word: MemberWord): string => jcs({ v: 1, ...word });

export const writeMemberWord = (body: string, signature: Uint8Array): Uint8Array =>
  utf8ToBytes(jcs({ body, signature: encodeBase64(signature) }));

/** A word as it came, with what is to be checked of it; nothing where it is none. */
export function readMemberWord(
  bytes: Uint8Array,
): { readonly word: MemberWord; readonly body: string; readonly signature: Uint8Array } | undefined {
  try {
    const signed = v.parse(Signed, JSON.parse(new TextDecoder().decode(bytes)));
    const { v: _version, ...word } = v.parse(Word, JSON.parse(signed.body));
    const signature = decodeBase64(signed.signature);
    return signature && { word, body: signed.body, signature };
  } catch {
    return undefined;
  }
}
