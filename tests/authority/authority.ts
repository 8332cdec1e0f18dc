import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CertificateWish, makeCertificate, makeRoot } from "./certificates";
import { openssl } from "./openssl";

/** A time-stamping authority made of OpenSSL, with a root of its own, in a folder that is taken away again. */
export interface Authority {
  readonly folder: string;
  /** Its root, in PEM. */
  readonly root: string;
  /** Make one more certificate that its root vouches for. */
  certificate(wish: CertificateWish): string;
  /** Its answer to a request, both DER: a real `openssl ts -reply`. */
  reply(request: Uint8Array, signer?: Signer): Uint8Array;
  remove(): void;
}

export interface Signer {
  /** Name of the signer's certificate. */
  readonly name: string;
  /** Hashes that it takes. */
  readonly digests?: string;
  /** Names of certificates that go into the token beside the signer's. */
  readonly chain?: readonly string[];
}

const configuration = ({ name, digests = "sha256, sha512" }: Signer): string => `
[tsa]
default_tsa = settings
[settings]
serial = ./tsserial
signer_cert = ./${name}.pem
signer_key = ./${name}.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = ${digests}
accuracy = secs:1
ess_cert_id_alg = sha256
`;

export function makeAuthority(name = "Root of time"): Authority {
  const folder = mkdtempSync(join(tmpdir(), "authority-"));
  makeRoot(folder, name);
  makeCertificate(folder, { name: "stamps" });
  return {
    folder,
    root: readFileSync(join(folder, "ca.pem"), "utf8"),
    certificate: (wish) => makeCertificate(folder, wish),
    reply: (request, signer = { name: "stamps" }) => reply(folder, request, signer),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function reply(folder: string, request: Uint8Array, signer: Signer): Uint8Array {
  writeFileSync(join(folder, "ts.cnf"), configuration(signer));
  writeFileSync(join(folder, "request.tsq"), request);
  const chain = (signer.chain ?? []).map((one) => readFileSync(join(folder, `${one}.pem`), "utf8")).join("");
  writeFileSync(join(folder, "chain.pem"), chain);
  const extra = chain ? ["-chain", "chain.pem"] : [];
  openssl(folder, "ts", "-reply", "-config", "ts.cnf", "-queryfile", "request.tsq", "-out", "reply.tsr", ...extra);
  return readFileSync(join(folder, "reply.tsr"));
}
