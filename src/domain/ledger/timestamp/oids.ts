export const SHA256 = "2.16.840.1.101.3.4.2.1";
export const SHA384 = "2.16.840.1.101.3.4.2.2";
export const SHA512 = "2.16.840.1.101.3.4.2.3";
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
