import { type VaultKeys, newKey, sealBytes } from "../../../domain/keeping/vault";
import { type RingFiles, knownRings } from "../../base/database";
import { type KeyRing, RingMissing, keyRing, ringId } from "../../base/sealed/key-ring";

/** Writes a ring into a file of its own, and reads it again. @throws RingMissing where it is not there then */
export async function writeRing(
  files: RingFiles,
  { ringKey }: Pick<VaultKeys, "ringKey">,
  n: number,
  ring: Uint8Array,
): Promise<void> {
  await files.write(n, sealBytes(ringKey, ring, ringId(n)));
  const held = (await knownRings(files, { ringKey })).get(n);
  if (!held || held.some((byte, i) => byte !== ring[i])) throw new RingMissing();
}

/** The rings of a vault that is about to seal; the first is made where there is none. */
export async function ringToSeal(files: RingFiles, keys: VaultKeys): Promise<KeyRing> {
  if ((await knownRings(files, keys)).size === 0) await writeRing(files, keys, 1, newKey());
  return keyRing(await knownRings(files, keys));
}

/** Takes all rings away: nothing is sealed any more. */
export async function removeRings(files: RingFiles): Promise<void> {
  for (const n of (await files.read()).keys()) await files.remove(n);
}
