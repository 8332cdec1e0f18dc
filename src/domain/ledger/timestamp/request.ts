import { sha256 } from "@noble/hashes/sha2.js";
import { Integer, Null, OctetString } from "asn1js";
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from "pkijs";
import { SHA256 } from "./oids";

/**
 * A TimeStampReq in DER that asks for the time of `data`, of which only the SHA-256 is in it. `nonce` is 8 or more random
 * bytes; the certificate is asked for, so that the token can be checked by itself.
 * @see RFC 3161 §2.4.1
 */
export function timestampRequest(data: Uint8Array, nonce: Uint8Array): Uint8Array<ArrayBuffer> {
  const hashAlgorithm = new AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new Null() });
  const hashedMessage = new OctetString({ valueHex: buffer(sha256(data)) });
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({ hashAlgorithm, hashedMessage }),
    nonce: new Integer({ valueHex: buffer(asInteger(nonce)) }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

/** Random bytes as a positive INTEGER's contents in DER: the first is neither zero nor has its highest bit set. */
export const asInteger = ([first = 0, ...rest]: Uint8Array): Uint8Array =>
  Uint8Array.of((first & 0x7f) | 0x40, ...rest);

const buffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
