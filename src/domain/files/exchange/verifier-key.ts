import { type PublicKey, decodeBase64, keyIdOf } from "../../ledger/log";

const KEY = /^(?<name>[^\s+]+)\+(?<id>[0-9a-f]{8})\+(?<key>[A-Za-z0-9+/]+=*)$/u;

/** Far longer than any of ours. */
const LONGEST_KEY = 1_000;

/** The origin and the Ed25519 key in a verifier key; nothing where it is none. @see https://c2sp.org/signed-note */
export function parseVerifierKey(text: string): { origin: string; key: PublicKey } | undefined {
  if (text.length > LONGEST_KEY) return undefined;
  const { name = "", id, key: encoded = "" } = KEY.exec(text)?.groups ?? {};
  const bytes = decodeBase64(encoded);
  if (bytes?.length !== 33 || bytes[0] !== 1) return undefined;
  const key = bytes.slice(1);
  return keyIdOf(name, key) === id ? { origin: name, key } : undefined;
}
