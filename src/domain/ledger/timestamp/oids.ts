export const SHA256 = "2.16.840.1.101.3.4.2.1";
export const SHA384 = "2.16.840.1.101.3.4.2.2";
export const SHA512 = "2.16.840.1.101.3.4.2.3";
/** Hashes that can be forged: MD5 and SHA-1. */
export const FORGEABLE_HASHES: readonly string[] = ["1.2.840.113549.2.5", "1.3.14.3.2.26"];
/** id-ecPublicKey, and the curves that every browser knows: P-256, P-384, P-521 (RFC 5480 §2.1.1). */
export const EC_KEY = "1.2.840.10045.2.1";
export const EC_CURVES: readonly string[] = ["1.2.840.10045.3.1.7", "1.3.132.0.34", "1.3.132.0.35"];
/** rsaEncryption and id-RSASSA-PSS (RFC 8017, appendix C). */
export const RSA_KEYS: readonly string[] = ["1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10"];
/** How such keys sign: RSA by itself, with SHA-1 or SHA-2, or PSS (RFC 8017); ECDSA with SHA-1 or SHA-2 (RFC 5758). */
export const SIGNATURE_KINDS: readonly string[] = [
  ...RSA_KEYS,
  ...["5", "11", "12", "13"].map((kind) => `1.2.840.113549.1.1.${kind}`),
  ...["1", "3.2", "3.3", "3.4"].map((kind) => `1.2.840.10045.4.${kind}`),
];
/** id-ct-TSTInfo (RFC 3161 §2.4.2). */
export const TST_INFO = "1.2.840.113549.1.9.16.1.4";
/** id-signedData (RFC 5652 §5.1). */
export const SIGNED_DATA = "1.2.840.113549.1.7.2";
export const CONTENT_TYPE = "1.2.840.113549.1.9.3";
/** id-aa-signingCertificate (RFC 2634 §5.4), by SHA-1, and id-aa-signingCertificateV2 (RFC 5035 §3). */
export const SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
export const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
export const EXTENDED_KEY_USAGE = "2.5.29.37";
/** id-kp-timeStamping (RFC 5280 §4.2.1.12). */
export const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
