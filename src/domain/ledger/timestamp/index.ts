// Some 80 KB of certificate and ASN.1 code stand behind this: import it where it is used, not where a worker starts.
export type { TimestampFailure } from "./failure";
export { hasCertificate } from "./pem";
export { readReply } from "./read-reply";
export { timestampRequest } from "./request";
export { type LookedAtToken, type TimestampTold, type TokenToVerify, lookAtToken, verifyToken } from "./verify-token";
