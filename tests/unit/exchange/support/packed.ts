import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import type { ExportInfo } from "../../../../src/domain/files/exchange";
import { utf8 } from "../../../../src/domain/files/exchange/bytes";
import { PATHS } from "../../../../src/domain/files/exchange/format";
import { withLowS } from "../../../../src/domain/files/exchange/summary/low-s";
import {
  dataPackage,
  dataPackageDigest,
  resourceOf,
  signedData,
  signedText,
} from "../../../../src/domain/files/exchange/wacz/datapackage";
import { writeZip } from "../../../../src/domain/files/exchange/zip/write-zip";
import { encodeBase64 } from "../../../../src/domain/ledger/log";
import { type Database, announcedKey } from "../../../../src/storage/reading";
import { bytesOf, signing384 } from "./written";

/** The files in a container by their paths, in order. */
export type Contents = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

export const unpacked = (file: Uint8Array): Contents =>
  new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, Uint8Array.from(bytes)]));

/** A container of these files, its sums and sizes right, in the one form that is written. */
export async function packed(contents: Contents): Promise<Uint8Array<ArrayBuffer>> {
  const inputs = [...contents].map(([name, one]) => ({ name, pieces: [one] }));
  return new Uint8Array(await bytesOf(writeZip(inputs)));
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Who signs a summary, and with which key (SubjectPublicKeyInfo in base64). */
export interface Signer {
  readonly publicKey: string;
  readonly sign: (text: string) => Promise<Uint8Array>;
}

/** How a summary is sealed: signed anew, or as it was signed, that spelt the other way, or not at all. */
export type Seal = Signer | "as it was" | "with s turned over" | "unsigned";

/** The files with a list of them, and its hash, made to fit. */
export async function described(contents: Contents, signer: Seal): Promise<Contents> {
  const made = new Map(contents);
  const was = text(contents.get(PATHS.digest));
  for (const name of [PATHS.datapackage, PATHS.digest]) made.delete(name);
  const info = JSON.parse(text(contents.get(PATHS.info))) as ExportInfo;
  const resources = [...made].map(([name, one]) => resourceOf(name, hashOf(one), one.length));
  const list = utf8(dataPackage(info, resources));
  const hex = hashOf(list);
  made.set(PATHS.datapackage, list);
  made.set(PATHS.digest, utf8(dataPackageDigest(hex, await seal(info, hex, was, signer))));
  return made;
}

async function seal(info: ExportInfo, hex: string, was: string, signer: Seal) {
  if (signer === "unsigned") return undefined;
  if (typeof signer === "string") {
    const { signedData: old } = JSON.parse(was) as { signedData?: { signature: string; publicKey: string } };
    const signature = old && (signer === "as it was" ? old.signature : turnedOver(old.signature));
    return old && signedData(info, hex, { ...old, signature: signature ?? "" });
  }
  const signature = encodeBase64(withLowS(await signer.sign(signedText(hex))));
  return signedData(info, hex, { signature, publicKey: signer.publicKey });
}

const ORDER = 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n;

/** The other signature that holds where this one does: with the curve's order less s for s. */
function turnedOver(signature: string): string {
  const bytes = Buffer.from(signature, "base64");
  const s = ORDER - BigInt(`0x${bytes.subarray(48).toString("hex")}`);
  return Buffer.concat([bytes.subarray(0, 48), Buffer.from(s.toString(16).padStart(96, "0"), "hex")]).toString(
    "base64",
  );
}

/** The installation whose log a database holds, as it signs. */
export async function signerOf(db: Database): Promise<Signer> {
  return { publicKey: (await announcedKey(db))?.publicKey ?? "", sign: signing384(db) };
}

const text = (bytes: Uint8Array = new Uint8Array()): string => new TextDecoder().decode(bytes);
