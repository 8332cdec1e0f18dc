import { sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { ObjectIdentifier, OctetString } from "asn1js";
import { type Certificate, ExtKeyUsage, IssuerAndSerialNumber } from "pkijs";
import { type Element, isTagged, sameBytes, within } from "./der";
import {
  EC_CURVES,
  EC_KEY,
  EXTENDED_KEY_USAGE,
  FORGEABLE_HASHES,
  RSA_KEYS,
  SHA256,
  SHA384,
  SHA512,
  SIGNATURE_KINDS,
  SIGNING_CERTIFICATE,
  SIGNING_CERTIFICATE_V2,
  TIME_STAMPING,
} from "./oids";
import { type ReadCertificate, type ReadToken, attribute } from "./read-token";

type HashFunction = (bytes: Uint8Array) => Uint8Array;
const HASHES = new Map<string, HashFunction>([
  [SHA256, sha256],
  [SHA384, sha384],
  [SHA512, sha512],
]);

/** Whether a token is signed over a hash that somebody can forge. */
export const isForgeable = ({ signer }: ReadToken): boolean =>
  FORGEABLE_HASHES.includes(signer.digestAlgorithm.algorithmId);

/** Whether the signature is of a kind that can be checked here: Web Crypto knows its hash, its key and its curve. */
export function isOfKnownKind({ signer }: ReadToken, { certificate }: ReadCertificate): boolean {
  const { algorithm } = certificate.subjectPublicKeyInfo;
  const { algorithmId } = algorithm;
  const curve: unknown = algorithm.algorithmParams;
  const isKnownKey =
    RSA_KEYS.includes(algorithmId) ||
    (algorithmId === EC_KEY && curve instanceof ObjectIdentifier && EC_CURVES.includes(curve.getValue()));
  const isKnownKind = SIGNATURE_KINDS.includes(signer.signatureAlgorithm.algorithmId);
  return isKnownKey && isKnownKind && HASHES.has(signer.digestAlgorithm.algorithmId);
}

/** The certificate that the token's signer names; by its key identifier where it does not say issuer and number. */
export function signerCertificate({ signer: { sid }, certificates }: ReadToken): ReadCertificate | undefined {
  return certificates.find(({ certificate }) =>
    sid instanceof IssuerAndSerialNumber
      ? certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber)
      : isKey(certificate, sid as Element),
  );
}

function isKey({ subjectPublicKeyInfo }: Certificate, id: Element): boolean {
  if (!isTagged(id, 0)) return false;
  const key = sha1(subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView);
  return sameBytes(key, id.valueBeforeDecodeView.slice(-key.length));
}

/** Whether a certificate is for time stamps, for nothing else, and insists on that. @see RFC 3161 §2.3 */
export function isForTimeStamps({ extensions = [] }: Certificate): boolean {
  const [usage, ...more] = extensions.filter(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  if (!usage?.critical || more.length > 0 || !(usage.parsedValue instanceof ExtKeyUsage)) return false;
  const { keyPurposes } = usage.parsedValue;
  return keyPurposes.length === 1 && keyPurposes[0] === TIME_STAMPING;
}

/**
 * Whether the certificate is the one that the token itself, under its signature, names as the signer's.
 * @see RFC 5035 §4, RFC 5816
 */
export function isNamedSigner({ signer }: ReadToken, { der }: ReadCertificate): boolean {
  const [v1, v2] = [attribute(signer, SIGNING_CERTIFICATE), attribute(signer, SIGNING_CERTIFICATE_V2)];
  if (!v1 && !v2) return false;
  return (!v1 || hashMatches(firstId(v1), der, sha1)) && (!v2 || hashMatchesV2(firstId(v2), der));
}

/** The first ESSCertID of a signing-certificate attribute: the signer's own. */
const firstId = (value: Element): readonly Element[] => within(within(within(value)[0])[0]);

/** ESSCertIDv2: an algorithm where it is not SHA-256, then the hash. */
function hashMatchesV2(id: readonly Element[], der: Uint8Array): boolean {
  const [first, ...rest] = id;
  if (first instanceof OctetString) return hashMatches(id, der, sha256);
  const algorithm = within(first)[0];
  const hash = algorithm instanceof ObjectIdentifier ? HASHES.get(algorithm.getValue()) : undefined;
  return hash !== undefined && hashMatches(rest, der, hash);
}

const hashMatches = ([value]: readonly Element[], der: Uint8Array, hash: HashFunction): boolean =>
  value instanceof OctetString && sameBytes(new Uint8Array(value.getValue()), hash(der));
