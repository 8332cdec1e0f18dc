import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openssl } from "./openssl";

export interface CertificateWish {
  /** The file's name: `NAME.pem` and `NAME.key`. */
  readonly name: string;
  /** The value of the extended key usage extension, as OpenSSL's configuration has it; none where it is empty. */
  readonly usage?: string;
  /** From when to when it holds, `YYYYMMDDHHMMSSZ`. */
  readonly span?: readonly [from: string, to: string];
  readonly key?: "rsa" | "ec" | "brainpool";
  /** Use the key of another certificate. */
  readonly keyOf?: string;
  readonly serial?: string;
  /** Whether it may vouch for others. */
  readonly isAuthority?: boolean;
  /** Who vouches for it; `ca` where nothing else is said. */
  readonly issuer?: string;
}

const CA = `
[req]
distinguished_name = dn
[dn]
[ca_ext]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[ca]
default_ca = sign
[sign]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
`;

const CURVES = { ec: "P-256", brainpool: "brainpoolP256r1" } as const;
const keyOptions = (kind: "rsa" | "ec" | "brainpool"): string[] =>
  kind === "rsa" ? ["-newkey", "rsa:2048"] : ["-newkey", "ec", "-pkeyopt", `ec_paramgen_curve:${CURVES[kind]}`];

/** A root certificate `ca.pem` in the folder, and what is needed to sign others with it. */
export function makeRoot(folder: string, name: string): void {
  writeFileSync(join(folder, "ca.cnf"), CA);
  const options = ["-subj", `/CN=${name}`, "-days", "3650", "-extensions", "ca_ext", "-config", "ca.cnf"];
  openssl(folder, "req", "-x509", ...keyOptions("ec"), "-noenc", "-keyout", "ca.key", "-out", "ca.pem", ...options);
}

/** A certificate that the root (or another issuer) vouches for. */
export function makeCertificate(folder: string, wish: CertificateWish): string {
  const { name, usage = "critical,timeStamping", span, key = "ec", keyOf, serial, isAuthority, issuer = "ca" } = wish;
  const kind = isAuthority
    ? "basicConstraints = critical,CA:true\nkeyUsage = critical,keyCertSign\n"
    : "basicConstraints = CA:false\n";
  const purpose = usage && !isAuthority ? `extendedKeyUsage = ${usage}\n` : "";
  writeFileSync(join(folder, `${name}.ext`), `${kind}${purpose}`);
  writeFileSync(join(folder, "serial"), `${serial ?? String(Math.trunc(performance.now() * 1e4)).padStart(16, "0")}\n`);
  // Nothing is remembered, so that two certificates may have one serial number.
  writeFileSync(join(folder, "index.txt"), "");
  const keys = keyOf ? ["-new", "-key", `${keyOf}.key`] : [...keyOptions(key), "-noenc", "-keyout", `${name}.key`];
  openssl(folder, "req", ...keys, "-out", `${name}.csr`, "-subj", `/CN=Time of ${name}`, "-config", "ca.cnf");
  const dates = span ? ["-startdate", span[0], "-enddate", span[1]] : ["-days", "3650"];
  const signed = ["-in", `${name}.csr`, "-out", `${name}.pem`, "-extfile", `${name}.ext`];
  const by = ["-config", "ca.cnf", "-cert", `${issuer}.pem`, "-keyfile", `${issuer}.key`];
  openssl(folder, "ca", "-batch", "-notext", ...by, ...dates, ...signed);
  return readFileSync(join(folder, `${name}.pem`), "utf8");
}
