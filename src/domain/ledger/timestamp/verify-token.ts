import { sha256 } from "@noble/hashes/sha2.js";
import { type Result, fail, ok } from "../../ground/result";
import { chainFailure, validityFailure } from "./check-chain";
import { isForTimeStamps, isForgeable, isNamedSigner, isOfKnownKind, signerCertificate } from "./check-signer";
import { sameBytes } from "./der";
import type { TimestampFailure } from "./failure";
import { nameOf } from "./name-of";
import { SHA256 } from "./oids";
import { certificatesOfPem } from "./pem";
import { type ReadToken, readToken } from "./read-token";
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
  /** The signer's name, as its certificate has it: from outside. Empty where it has none. */
  readonly authority: string;
  /** SHA-256 of the signer's certificate (DER), in hex: what it is compared by. */
  readonly fingerprint: string;
  /** The token's number with that authority, in hex. */
  readonly serial: string;
}

/** A token in which nothing is wrong. */
export interface LookedAtToken {
  readonly told: TimestampTold;
  /**
   * What keeps its word from counting here all the same: nobody trusted vouches for its signer (`not-trusted`,
   * `anchor-unreadable`), or its signature is of a kind that cannot be checked (`signature-unknown`). What it tells is then
   * no more than stated.
   */
  readonly doubt: TimestampFailure | undefined;
}

const DOUBTS: readonly TimestampFailure["code"][] = ["not-trusted", "anchor-unreadable", "signature-unknown"];

/**
 * Looks at a token: what it states, and whether a trusted authority vouches by it that these bytes existed at that time.
 * Checks in this order: the token's form, its imprint (SHA-256 of `data`), the nonce and the span where they are given, the
 * signer's certificate (in the token, critically for time stamps alone, named by ESSCertID or ESSCertIDv2, valid at the
 * stated time), the signature, and the chain to an anchor at that time. Never throws for what a token says. Pure, with
 * `crypto.subtle` for signatures: the same in the extension, in Node and in a page.
 * @see RFC 3161 §2.2, RFC 5816
 */
export async function lookAtToken(request: TokenToVerify): Promise<Result<LookedAtToken, TimestampFailure>> {
  try {
    const token = readToken(request.token);
    const failure = contentFailure(token, request) ?? (await signerFailure(token, request));
    if (failure && !DOUBTS.includes(failure.code)) return fail(failure);
    return ok({ told: told(token), doubt: failure });
  } catch (error) {
    // The libraries throw wherever bytes from outside are not what they should be.
    return fail({ code: "token-unreadable", detail: String(error) });
  }
}

/** Whether a trusted authority vouches, by this token, that these bytes existed at a time; see `lookAtToken`. */
export async function verifyToken(request: TokenToVerify): Promise<Result<TimestampTold, TimestampFailure>> {
  const looked = await lookAtToken(request);
  if (!looked.ok) return looked;
  const { told: said, doubt } = looked.value;
  return doubt ? fail(doubt) : ok(said);
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
  { data, anchors }: TokenToVerify,
): Promise<TimestampFailure | undefined> {
  const signer = signerCertificate(token);
  if (!signer) return { code: "certificate-missing" };
  if (!isForTimeStamps(signer.certificate)) return { code: "purpose-wrong" };
  if (!isNamedSigner(token, signer)) return { code: "signer-differs" };
  const { genTime } = token.info;
  const expired = validityFailure(signer, genTime);
  if (expired) return expired;
  if (isForgeable(token)) return { code: "algorithm-weak" };
  if (!isOfKnownKind(token, signer)) return { code: "signature-unknown" };
  if (!(await isSigned(token, data))) return { code: "signature-broken" };
  return chainFailure(signer, token.certificates, anchors.flatMap(certificatesOfPem), genTime);
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
  const signer = signerCertificate(token);
  return {
    time: genTime.toISOString(),
    accuracy: accuracyOf(token.info),
    authority: nameOf(signer?.certificate),
    fingerprint: hex(sha256(signer?.der ?? new Uint8Array())),
    serial: hex(serialNumber.valueBlock.valueHexView),
  };
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
