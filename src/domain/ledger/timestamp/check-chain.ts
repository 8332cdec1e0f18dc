import { type Certificate, CertificateChainValidationEngine } from "pkijs";
import { sameBytes } from "./der";
import type { TimestampFailure } from "./failure";
import type { ReadCertificate } from "./read-token";

/** What is wrong with a signer's certificate at a time, whoever vouches for it: nothing where it was valid then. */
export const validityFailure = ({ certificate }: ReadCertificate, time: Date): TimestampFailure | undefined =>
  isValidAt(certificate, time) ? undefined : { code: "certificate-expired" };

/**
 * What keeps a signer's certificate, itself valid at a time, from being trusted: one on the way to a trusted one was not
 * valid then, or nobody trusted vouches for it. A trusted certificate may be the signer's own. Nothing where all is well.
 * Whether a certificate was revoked is told only by what the token brings with it: nobody is asked.
 * @see RFC 5280 §6.1
 */
export async function chainFailure(
  signer: ReadCertificate,
  certificates: readonly ReadCertificate[],
  anchors: readonly ReadCertificate[],
  time: Date,
): Promise<TimestampFailure | undefined> {
  if (anchors.length === 0) return { code: "anchor-unreadable" };
  if (anchors.some(({ der }) => sameBytes(der, signer.der))) return undefined;
  const others = certificates.filter(({ der }) => !sameBytes(der, signer.der));
  // The engine takes the last one as the one whose chain is asked for.
  const engine = new CertificateChainValidationEngine({
    trustedCerts: anchors.map(({ certificate }) => certificate),
    certs: [...others, signer].map(({ certificate }) => certificate),
    checkDate: time,
  });
  const { result, resultCode, resultMessage } = await engine.verify({ passedWhenNotRevValues: true });
  if (result) return undefined;
  return { code: resultCode === NOT_VALID_THEN ? "certificate-expired" : "not-trusted", detail: resultMessage };
}

const NOT_VALID_THEN = 8;

const isValidAt = ({ notBefore, notAfter }: Certificate, time: Date): boolean =>
  notBefore.value <= time && time <= notAfter.value;
