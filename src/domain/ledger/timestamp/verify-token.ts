import { sha256 } from "@noble/hashes/sha2.js";
import { type Result, fail, ok } from "../../ground/result";
import { chainFailure } from "./check-chain";
import { isForTimeStamps, isNamedSigner, isStrong, signerCertificate } from "./check-signer";
import { sameBytes } from "./der";
import type { TimestampFailure } from "./failure";
import { nameOf } from "./name-of";
import { SHA256 } from "./oids";
import { certificatesOfPem } from "./pem";
import { type ReadCertificate, type ReadToken, readToken } from "./read-token";
import { asInteger } from "./request";
import { type Span, accuracyOf, timeFailure } from "./time";

export interface TokenToVerify {
  /** A TimeStampToken in DER, as it was received. */
  readonly token: Uint8Array;
  /** The bytes it should be about: a checkpoint's whole signed note in UTF-8. */
  readonly data: Uint8Array;
  /** PEM texts, each of one or more certificates that are trusted: a root, one in between, or the authority's own. */
  readonly anchors: readonly string[];
  /** The nonce of the request, where the token answers one just now. */
  readonly nonce?: Uint8Array;
  /** Between which times it must have been made, where that is known. */
  readonly between?: Span;
}

/** What a good token says. */
export interface TimestampTold {
  /** When the bytes existed at the latest, as `toISOString` writes it (genTime). */
  readonly time: string;
  /** How far off that may be, in milliseconds, as the authority says. 0 where it does not say. */
  readonly accuracy: number;
  /** The signer's name, as its certificate has it: from outside. */
  readonly authority: string;
  /** The token's number with that authority, in hex. */
  readonly serial: string;
}

/**
 * Whether a trusted authority vouches, by this token, that these bytes existed at a time. Checks in this order: the token's
 * form, its imprint (SHA-256 of `data`), the nonce and the span where they are given, the signer's certificate (in the
 * token, critically for time stamps alone, named by ESSCertID or ESSCertIDv2), the signature, and the chain to an anchor at
 * the stated time. Never throws for what a token says. Pure, with `crypto.subtle` for signatures: the same in the
 * extension, in Node and in a page.
 * @see RFC 3161 §2.2, RFC 5816
 */
export async function verifyToken(request: TokenToVerify): Promise<Result<TimestampTold, TimestampFailure>> {
  const anchors = request.anchors.flatMap(certificatesOfPem);
  if (anchors.length === 0) return fail({ code: "anchor-unreadable" });
  try {
    const token = readToken(request.token);
    const failure = contentFailure(token, request) ?? (await signerFailure(token, request.data, anchors));
    return failure ? fail(failure) : ok(told(token));
  } catch (error) {
    // The libraries throw wherever bytes from outside are not what they should be.
    return fail({ code: "token-unreadable", detail: String(error) });
  }
}

function contentFailure({ info }: ReadToken, { data, nonce, between }: TokenToVerify): TimestampFailure | undefined {
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const isOurs = sameBytes(new Uint8Array(hashedMessage.getValue()), sha256(data));
  if (hashAlgorithm.algorithmId !== SHA256 || !isOurs) return { code: "imprint-differs" };
  const answered = info.nonce?.valueBlock.valueHexView;
  if (nonce && !(answered && sameBytes(answered, asInteger(nonce)))) return { code: "nonce-differs" };
  return between && timeFailure(info, between);
}

async function signerFailure(
  token: ReadToken,
  data: Uint8Array,
  anchors: readonly ReadCertificate[],
): Promise<TimestampFailure | undefined> {
  const signer = signerCertificate(token);
  if (!signer) return { code: "certificate-missing" };
  if (!isForTimeStamps(signer.certificate)) return { code: "purpose-wrong" };
  if (!isNamedSigner(token, signer)) return { code: "signer-differs" };
  if (!isStrong(token)) return { code: "algorithm-weak" };
  if (!(await isSigned(token, data))) return { code: "signature-broken" };
  return chainFailure(signer, token.certificates, anchors, token.info.genTime);
}

async function isSigned({ signed }: ReadToken, data: Uint8Array): Promise<boolean> {
  try {
    return await signed.verify({ signer: 0, data: Uint8Array.from(data).buffer });
  } catch {
    return false;
  }
}

function told(token: ReadToken): TimestampTold {
  const { genTime, serialNumber } = token.info;
  return {
    time: genTime.toISOString(),
    accuracy: accuracyOf(token.info),
    authority: nameOf(signerCertificate(token)?.certificate),
    serial: [...serialNumber.valueBlock.valueHexView].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
  };
}
