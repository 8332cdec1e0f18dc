import { type ReadCertificate, readCertificate } from "./read-token";

const BLOCK = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END/gu;

/** The certificates in a PEM text (RFC 7468), those that can be read. */
export function certificatesOfPem(text: string): ReadCertificate[] {
  return [...text.matchAll(BLOCK)].flatMap(([, base64 = ""]) => {
    const der = decode(base64);
    return (der && readCertificate(der)) ?? [];
  });
}

function decode(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64.replace(/\s/gu, "")), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Whether there is a certificate in a PEM text that can be read. */
export const hasCertificate = (text: string): boolean => certificatesOfPem(text).length > 0;
