import { ObjectIdentifier, OctetString } from "asn1js";
import { Certificate, ContentInfo, SignedData, type SignerInfo, TSTInfo } from "pkijs";
import { type Element, bytesOf, isTagged, readDer, within } from "./der";
import { CONTENT_TYPE, SIGNED_DATA, TST_INFO } from "./oids";

/** A certificate, and its bytes as they were read. */
export interface ReadCertificate {
  readonly certificate: Certificate;
  readonly der: Uint8Array<ArrayBuffer>;
}

/** A time-stamp token taken apart. */
export interface ReadToken {
  readonly signed: SignedData;
  readonly signer: SignerInfo;
  readonly info: TSTInfo;
  readonly certificates: readonly ReadCertificate[];
}

/**
 * Takes a token apart: a SignedData with one signer, of a TSTInfo of version 1, and nothing behind it.
 * @throws where it is not that.
 * @see RFC 3161 §2.4.2, RFC 5652 §5.1
 */
export function readToken(token: Uint8Array): ReadToken {
  const element = readDer(token);
  if (!element) throw new TypeError("not one element");
  const content = ContentInfo.fromBER(bytesOf(element));
  if (content.contentType !== SIGNED_DATA) throw new TypeError("not signed data");
  const signed = new SignedData({ schema: content.content });
  const [signer, ...others] = signed.signerInfos;
  if (!signer || others.length > 0) throw new TypeError("not one signer");
  if (!isIdentifier(attribute(signer, CONTENT_TYPE), TST_INFO)) throw new TypeError("no signed content type");
  return { signed, signer, info: readInfo(signed), certificates: certificatesOf(token) };
}

const isIdentifier = (element: Element | undefined, id: string): boolean =>
  element instanceof ObjectIdentifier && element.getValue() === id;

function readInfo({ encapContentInfo: { eContentType, eContent } }: SignedData): TSTInfo {
  if (eContentType !== TST_INFO || !(eContent instanceof OctetString)) throw new TypeError("not a time stamp");
  const element = readDer(new Uint8Array(eContent.getValue()));
  if (!element) throw new TypeError("not one element");
  const info = TSTInfo.fromBER(bytesOf(element));
  if (info.version !== 1) throw new TypeError("not of version 1");
  return info;
}

/** The certificates as they stand in the token: their hashes are of these bytes and not of a second spelling. */
function certificatesOf(token: Uint8Array): ReadCertificate[] {
  const [signed] = within(within(readDer(token))[1]);
  const set = within(signed).find((element) => isTagged(element, 0));
  return within(set).flatMap((element) => readCertificate(bytesOf(element)) ?? []);
}

/** A certificate; nothing where it is none (a token may hold other kinds, which nobody uses). */
export function readCertificate(der: Uint8Array<ArrayBuffer>): ReadCertificate | undefined {
  try {
    return { certificate: Certificate.fromBER(der), der };
  } catch {
    return undefined;
  }
}

/** The one value of a signed attribute. */
export function attribute(signer: SignerInfo, type: string): Element | undefined {
  const found = signer.signedAttrs?.attributes.filter((one) => one.type === type) ?? [];
  const [value, ...others] = found.flatMap(({ values }) => values as Element[]);
  return others.length > 0 ? undefined : value;
}
