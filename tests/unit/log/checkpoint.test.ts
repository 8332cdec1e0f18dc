import { createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkpointBody, emptyRoot, keyIdOf, parseCheckpoint, signedNote } from "../../../src/domain/ledger/log";

const ORIGIN = "counterflow/00112233445566778899aabbccddeeff";

function aKey() {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const raw = new Uint8Array(Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url"));
  return { raw, privateKey };
}

describe("a checkpoint", () => {
  it("is three lines, an empty one and a signature that others can check", () => {
    const { raw, privateKey } = aKey();
    const body = checkpointBody(ORIGIN, { size: 0, root: emptyRoot() });
    expect(body).toBe(`${ORIGIN}\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n`);
    const note = signedNote(body, ORIGIN, raw, sign(null, Buffer.from(body), privateKey));
    const read = parseCheckpoint(note);
    expect(read).toMatchObject({ origin: ORIGIN, size: 0, body, keyId: keyIdOf(ORIGIN, raw) });
    const jwk = { kty: "OKP", crv: "Ed25519", x: Buffer.from(raw).toString("base64url") };
    const key = createPublicKey({ key: jwk, format: "jwk" });
    expect(verify(null, Buffer.from(body), key, read?.signature ?? new Uint8Array())).toBe(true);
  });

  it.each([
    ["a size with a leading zero", (note: string) => note.replace("\n7\n", "\n07\n")],
    ["a signature by another name", (note: string) => note.replace(`— ${ORIGIN}`, "— somebody.example/else")],
    ["a root that is too short", (note: string) => note.replace(/\n[^\n]+=\n\n/u, "\nAAAA\n\n")],
    ["a hyphen for the dash", (note: string) => note.replace("—", "-")],
    ["no newline at its end", (note: string) => note.slice(0, -1)],
    ["something behind", (note: string) => `${note}more`],
  ])("is none with %s", (_what, spoil) => {
    const { raw, privateKey } = aKey();
    const body = checkpointBody(ORIGIN, { size: 7, root: emptyRoot() });
    const note = signedNote(body, ORIGIN, raw, sign(null, Buffer.from(body), privateKey));
    expect(parseCheckpoint(note)).toBeDefined();
    expect(parseCheckpoint(spoil(note))).toBeUndefined();
  });
});
