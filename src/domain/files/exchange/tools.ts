import { type RunningHash, newRunningHash } from "../../ground/digest";
import type { Chunks } from "./bytes";

/** What writing and checking a file need from where they run. */
export interface Tools {
  newHash(): RunningHash;
  /** The reader's own clock, as `toISOString` writes it. */
  now(): string;
  /** RFC 1952, one member. */
  gzip(bytes: Chunks): Chunks;
  /** The bytes within a member; throws where it is broken. */
  gunzip(bytes: Chunks): Chunks;
  /** Whether a signature is that of this Ed25519 key (32 bytes) over this text in UTF-8 (RFC 8032). */
  checkSignature(publicKey: Uint8Array, text: string, signature: Uint8Array): Promise<boolean>;
  /**
   * Whether a signature (r and s, 48 bytes each) is that of this P-384 key (SubjectPublicKeyInfo) over this text in UTF-8,
   * with SHA-256 (FIPS 186-5 §6.4). False where the key is none.
   */
  checkSummarySignature(publicKey: Uint8Array, text: string, signature: Uint8Array): Promise<boolean>;
}

/** What a browser brings along for it; Node brings the same. */
interface Scope {
  readonly crypto: Crypto;
  readonly Date: DateConstructor;
  readonly CompressionStream: typeof CompressionStream;
  readonly DecompressionStream: typeof DecompressionStream;
}

const ED25519 = { name: "Ed25519" } as const;
const P384 = { name: "ECDSA", namedCurve: "P-384" } as const;
const WITH_SHA256 = { name: "ECDSA", hash: "SHA-256" } as const;

/** The tools as the web platform has them. */
export function webTools({
  crypto: { subtle },
  Date: Clock,
  CompressionStream: Compress,
  DecompressionStream: Expand,
}: Scope): Tools {
  return {
    newHash: newRunningHash,
    now: () => new Clock().toISOString(),
    gzip: (bytes) => through(bytes, new Compress("gzip")),
    gunzip: (bytes) => through(bytes, new Expand("gzip")),
    async checkSignature(publicKey, text, signature) {
      const key = await subtle.importKey("raw", Uint8Array.from(publicKey), ED25519, false, ["verify"]);
      return subtle.verify(ED25519, key, Uint8Array.from(signature), new TextEncoder().encode(text));
    },
    async checkSummarySignature(publicKey, text, signature) {
      const key = await subtle
        .importKey("spki", Uint8Array.from(publicKey), P384, false, ["verify"])
        .catch(() => undefined);
      if (!key) return false;
      return subtle.verify(WITH_SHA256, key, Uint8Array.from(signature), new TextEncoder().encode(text));
    },
  };
}

async function* through(bytes: Chunks, { readable, writable }: GenericTransformStream): Chunks {
  const writer = (writable as WritableStream<Uint8Array>).getWriter();
  const feeding = feed(bytes, writer);
  // What goes wrong in feeding goes wrong in reading, too, and is told there.
  feeding.catch(() => undefined);
  const reader = (readable as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
    await feeding;
  } finally {
    await reader.cancel().catch(() => undefined);
    await writer.abort().catch(() => undefined);
  }
}

async function feed(bytes: Chunks, writer: WritableStreamDefaultWriter<Uint8Array>): Promise<void> {
  try {
    for await (const chunk of bytes) await writer.write(chunk);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}
