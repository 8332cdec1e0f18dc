import { vaultKeys } from "../../../src/domain/keeping/vault";
import type { RingFiles } from "../../../src/storage/reading";
import { ringToSeal } from "../../../src/storage/writing";

/** Files with rings, in memory; written at a moment (ms) that can be set. */
export interface MemoryRings extends RingFiles {
  at: number;
}

export function memoryRings(): MemoryRings {
  const files = new Map<number, { sealed: Uint8Array; at: number }>();
  const rings: MemoryRings = {
    at: 0,
    read: () => Promise.resolve(new Map(files)),
    write: (n, sealed) => Promise.resolve(void files.set(n, { sealed, at: rings.at })),
    remove: (n) => Promise.resolve(void files.delete(n)),
  };
  return rings;
}

/** The same with the first ring of a vault. */
export async function ringsOf(master: Uint8Array): Promise<MemoryRings> {
  const files = memoryRings();
  await ringToSeal(files, vaultKeys(master));
  return files;
}
