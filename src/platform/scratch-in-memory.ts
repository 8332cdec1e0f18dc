import { digestOf } from "../domain/ground/digest";

/** A file that is never on the disk: for while what is kept there is locked with a passphrase. */
export function scratchInMemory(name: string) {
  let parts: BlobPart[] = [];
  return {
    write(bytes: Uint8Array): Promise<void> {
      parts.push(new Uint8Array(bytes));
      return Promise.resolve();
    },
    async finished() {
      const file = new File(parts, name);
      return { file, sha256: await digestOf(file) };
    },
    discard(): Promise<void> {
      parts = [];
      return Promise.resolve();
    },
  };
}
