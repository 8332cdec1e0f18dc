/** Keys that never leave the browser's profile. */
export interface Keys {
  /** A new key for the summaries of exported files; its public half as SubjectPublicKeyInfo. */
  newSummaryKey(): Promise<{ privateKey: CryptoKey; publicKey: Uint8Array }>;
}
