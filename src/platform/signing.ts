const ED25519 = { name: "Ed25519" } as const;
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A new Ed25519 key (RFC 8032) whose private half can be used in this browser's profile and never be read. */
export async function newSigningKey(): Promise<{ privateKey: CryptoKey; publicKey: Uint8Array }> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(ED25519, false, ["sign", "verify"]);
  return { privateKey, publicKey: new Uint8Array(await crypto.subtle.exportKey("raw", publicKey)) };
}

/** The signature, 64 bytes, of a text in UTF-8. */
export const signText = async (key: CryptoKey, text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.sign(ED25519, key, utf8(text)));

/** Whether a signature is that of this public key over this text in UTF-8. */
export async function checkSignature(publicKey: Uint8Array, text: string, signature: Uint8Array): Promise<boolean> {
  const key = await crypto.subtle.importKey("raw", Uint8Array.from(publicKey), ED25519, false, ["verify"]);
  return crypto.subtle.verify(ED25519, key, Uint8Array.from(signature), utf8(text));
}

const P384 = { name: "ECDSA", namedCurve: "P-384" } as const;
const WITH_SHA256 = { name: "ECDSA", hash: "SHA-256" } as const;

/**
 * A new P-384 key for the summaries of exported files, whose private half can be used in this browser's profile and never
 * be read; the public one as SubjectPublicKeyInfo (RFC 5480). What WACZ signs with: it knows no Ed25519.
 */
export async function newSummaryKey(): Promise<{ privateKey: CryptoKey; publicKey: Uint8Array }> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(P384, false, ["sign", "verify"]);
  return { privateKey, publicKey: new Uint8Array(await crypto.subtle.exportKey("spki", publicKey)) };
}

/** The signature of a text in UTF-8 with SHA-256: r and s, 48 bytes each (FIPS 186-5 §6.4). */
export const signSummary = async (key: CryptoKey, text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.sign(WITH_SHA256, key, utf8(text)));
