import { createHash, createPublicKey, verify } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { type Source, type Tools, webTools } from "../../domain/files/exchange";

/** The tools as Node has them: its own hash is ten times quicker, its own Ed25519 needs no flag. */
export const nodeTools: Tools = {
  ...webTools(globalThis),
  newHash: () => {
    const hash = createHash("sha256");
    return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
  },
  checkSignature: (publicKey, text, signature) => {
    const jwk = { kty: "OKP", crv: "Ed25519", x: Buffer.from(publicKey).toString("base64url") };
    const key = createPublicKey({ key: jwk, format: "jwk" });
    return Promise.resolve(verify(null, Buffer.from(text), key, signature));
  },
};

/** A source over an open file. */
export async function sourceOfFile(handle: FileHandle): Promise<Source> {
  const { size } = await handle.stat();
  return {
    size,
    async read(start, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - start)));
      let done = 0;
      while (done < bytes.length) {
        const { bytesRead } = await handle.read(bytes, done, bytes.length - done, start + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return bytes.subarray(0, done);
    },
  };
}
