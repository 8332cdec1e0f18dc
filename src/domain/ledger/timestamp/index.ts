// Some 80 KB of certificate and ASN.1 code stand behind this: import it where it is used, not where a worker starts.
export type { TimestampFailure } from "./failure";
export { readReply } from "./read-reply";
export { timestampRequest } from "./request";
export { type TimestampTold, type TokenToVerify, verifyToken } from "./verify-token";
