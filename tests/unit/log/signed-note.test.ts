import { createPrivateKey, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseVerifierKey } from "../../../src/domain/files/exchange/verifier-key";
import { parseCheckpoint, signedNote, verifierKey } from "../../../src/domain/ledger/log";
import { checkSignature } from "../../../src/platform/signing";

// The vectors of the reference implementation, golang.org/x/mod/sumdb/note (note_test.go), which C2SP's signed-note
// (https://c2sp.org/signed-note) took its example from.
const NAME = "PeterNeumann";
const VERIFIER_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const SIGNER_KEY = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const OTHER_KEY = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const SIGNATURE = "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";
const NOTE = `${TEXT}\n— ${NAME} ${SIGNATURE}\n`;

const PLACES = Array.from(VERIFIER_KEY, (_sign, place) => place);

const key = (text: string): Uint8Array => {
  const read = parseVerifierKey(text);
  if (!read) throw new Error(text);
  return read.key;
};

/** Ed25519 is deterministic (RFC 8032): the same seed signs the same text with the same bytes. */
function signedBySeed(text: string): Uint8Array {
  const seed = Buffer.from(SIGNER_KEY, "base64").subarray(1);
  // An Ed25519 key in PKCS #8 (RFC 8410 §7) is these bytes and its seed.
  const pkcs8 = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
  return sign(null, Buffer.from(text), createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" }));
}

describe("a verifier key", () => {
  it.each([VERIFIER_KEY, OTHER_KEY])("is read and written as others do: %s", (text) => {
    const read = parseVerifierKey(text);
    expect(read?.origin).toBe(text.slice(0, text.indexOf("+")));
    expect(read && verifierKey(read.origin, read.key)).toBe(text);
  });

  it("is none where a part of it is missing", () => {
    const parts = PLACES.flatMap((from) => PLACES.map((to) => VERIFIER_KEY.slice(from, to + 1)));
    expect(parts.filter((part) => part !== VERIFIER_KEY && parseVerifierKey(part))).toEqual([]);
  });

  it("is none where one sign of it is another", () => {
    const next = (place: number) => String.fromCharCode(VERIFIER_KEY.charCodeAt(place) + 1);
    const changed = PLACES.map((at) => VERIFIER_KEY.slice(0, at) + next(at) + VERIFIER_KEY.slice(at + 1));
    expect(changed.filter(parseVerifierKey)).toEqual([]);
  });

  it.each([
    ["a key of another length", "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=="],
    ["an algorithm that is not known", "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"],
  ])("is none with %s, though its hash is right", (_what, text) => {
    expect(parseVerifierKey(text)).toBeUndefined();
  });
});

describe("a signed note", () => {
  it("is byte for byte what others write", () => {
    expect(signedNote(TEXT, NAME, key(VERIFIER_KEY), signedBySeed(TEXT))).toBe(NOTE);
  });

  it("is held good by its key, and not once a letter of it is another", async () => {
    const signature = Buffer.from(SIGNATURE, "base64").subarray(4);
    expect(await checkSignature(key(VERIFIER_KEY), TEXT, signature)).toBe(true);
    expect(await checkSignature(key(OTHER_KEY), TEXT, signature)).toBe(false);
    expect(await checkSignature(key(VERIFIER_KEY), TEXT.replace("graphy", "graphY"), signature)).toBe(false);
  });

  it("is a checkpoint only where its text is one", () => {
    expect(parseCheckpoint(NOTE)).toBeUndefined();
    const body = `${NAME}\n7\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n`;
    const note = signedNote(body, NAME, key(VERIFIER_KEY), signedBySeed(body));
    expect(parseCheckpoint(note)).toMatchObject({ origin: NAME, size: 7, keyId: "c74f20a3", body });
  });

  it.each([
    ["without its empty line and signature", (text: string) => text],
    ["without a signature", (text: string) => `${text}\n`],
    ["without its last newline", (_text: string, note: string) => note.slice(0, -1)],
    ["by a name with a space", (_text: string, note: string) => note.replace(`— ${NAME}`, "— Bad Name")],
    ["with a line behind", (_text: string, note: string) => `${note}Unexpected line.\n`],
    ["with four signs more in its signature", (_text: string, note: string) => note.replace(/.{40}$/mu, "ABCD$&")],
  ])("is none %s", (_what, spoil) => {
    const body = `${NAME}\n7\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n`;
    const note = signedNote(body, NAME, key(VERIFIER_KEY), signedBySeed(body));
    expect(parseCheckpoint(spoil(body, note))).toBeUndefined();
  });
});
