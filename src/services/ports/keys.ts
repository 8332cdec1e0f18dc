/** Keys that never leave the browser's profile. */
export interface Keys {
  /** A new key for the summaries of exported files; its public half as SubjectPublicKeyInfo. */
  newSummaryKey(): Promise<{ privateKey: CryptoKey; publicKey: Uint8Array }>;
  /** A new Ed25519 key for this installation; its public half as its 32 bytes. */
  newSigningKey(): Promise<{ privateKey: CryptoKey; publicKey: Uint8Array }>;
  /** The signature of a text with such a key. */
  signText(key: CryptoKey, text: string): Promise<Uint8Array>;
  /** Whether a signature is that of this public key over a text. */
  checkSignature(publicKey: Uint8Array, text: string, signature: Uint8Array): Promise<boolean>;
}
