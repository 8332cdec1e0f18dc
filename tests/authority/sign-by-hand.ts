import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openssl } from "./openssl";

interface ByHand {
  /** Names of the certificate that signs and of the one that is put in; the signer's where nothing else is said. */
  readonly signer: string;
  readonly shown?: string;
  /** Whether it names its signer's certificate under the signature (ESSCertIDv2). */
  readonly names?: boolean;
  readonly digest?: string;
  /** The time that it states (`YYYYMMDDHHMMSSZ`), in place of the token's own. */
  readonly at?: string;
}

/**
 * A token as `openssl ts` would not make it, since it looks at the signer's certificate: the same statement, signed with
 * `openssl cms`.
 */
export function signByHand(folder: string, token: Uint8Array, { signer, shown, names = true, digest, at }: ByHand) {
  writeFileSync(join(folder, "token.der"), token);
  const verified = ["-verify", "-noverify", "-nosigs", "-inform", "DER", "-in", "token.der", "-out", "statement.der"];
  openssl(folder, "cms", ...verified);
  if (at !== undefined) restate(join(folder, "statement.der"), at);
  const who = ["-signer", `${signer}.pem`, "-inkey", `${signer}.key`, "-md", digest ?? "sha256"];
  const certificates = shown ? ["-nocerts", "-certfile", `${shown}.pem`] : [];
  const what = ["-econtent_type", "id-smime-ct-TSTInfo", "-binary", "-nodetach", ...(names ? ["-cades"] : [])];
  const files = ["-in", "statement.der", "-outform", "DER", "-out", "by-hand.der"];
  openssl(folder, "cms", "-sign", ...who, ...certificates, ...what, ...files);
  return new Uint8Array(readFileSync(join(folder, "by-hand.der")));
}

/** Another time in a TSTInfo: the one GeneralizedTime of that length in it. */
function restate(file: string, at: string): void {
  const statement = readFileSync(file);
  const start = statement.indexOf(Buffer.of(0x18, at.length)) + 2;
  statement.write(at, start, "latin1");
  writeFileSync(file, statement);
}
