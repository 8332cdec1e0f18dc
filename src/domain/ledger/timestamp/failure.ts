/** Why an authority's word about the time is not taken. `detail` is for the technically minded, and from outside. */
export interface TimestampFailure {
  readonly code:
    /** What came back is no time-stamp reply (RFC 3161 §2.4.2). */
    | "reply-unreadable"
    /** The authority answered that it does not stamp this. */
    | "not-granted"
    /** What is there is no time-stamp token, or has more or less in it than one. */
    | "token-unreadable"
    /** The token is about other bytes. */
    | "imprint-differs"
    /** The token answers another request: an old answer, played again. */
    | "nonce-differs"
    /** The time it states is before what it is about was there. */
    | "time-too-early"
    /** The time it states has not come yet. */
    | "time-in-future"
    /** The signer's certificate is not in the token. */
    | "certificate-missing"
    /** The signer's certificate is not for time stamps alone, or does not insist on it (RFC 3161 §2.3). */
    | "purpose-wrong"
    /** The certificate that the token names as its signer's is another one (RFC 5035, ESSCertIDv2). */
    | "signer-differs"
    /** The signature is not the signer's over this token. */
    | "signature-broken"
    /** Signed in a way that cannot be checked here: no browser knows the curve, the key or the hash. */
    | "signature-unknown"
    /** Signed with a hash that can be forged (SHA-1, MD5). */
    | "algorithm-weak"
    /** A certificate on the way to the trusted one was not valid at the stated time. */
    | "certificate-expired"
    /** No trusted certificate vouches for the signer. */
    | "not-trusted"
    /** None of the certificates that are to be trusted can be read. */
    | "anchor-unreadable";
  readonly detail?: string;
}
