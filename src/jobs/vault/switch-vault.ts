import { newKey, newVaultLock, unlockBy, vaultKeys } from "../../domain/keeping/vault";
import { type Result, fail, ok } from "../../domain/ground/result";
import {
  dropExports,
  kdfHere,
  masterKey,
  ringFiles,
  sealPreferences,
  turnVault,
  unsealPreferences,
} from "../../platform";
import { type Database, type Progress, VaultLocked } from "../../storage/reading";
import { removeRings, ringToSeal, sealTables, setVault } from "../../storage/writing";

const newLock = (master: Uint8Array<ArrayBuffer>, passphrase: string, recipients: readonly string[]) =>
  newVaultLock(master, { passphrase, kdf: kdfHere(), recipients });

/** Begins to seal all that is here: from now on nobody reads or writes it until that is done (`finishVault`). */
export async function switchOnVault(db: Database, passphrase: string, recipients: readonly string[]): Promise<void> {
  const master = newKey();
  const lock = await newLock(master, passphrase, recipients);
  await dropExports();
  // What is sealed and has no lock would be lost: the lock is there first, in the very step that begins it.
  await setVault(db.name, { key: "vault", state: "sealing", keyed: true, ...lock });
  await turnVault(master);
}

/** Begins to open all that is sealed, for who knows the passphrase. */
export async function switchOffVault(
  db: Database,
  passphrase: string,
): Promise<Result<undefined, { readonly code: "wrong-passphrase" }>> {
  const { lock } = db;
  if (!lock) return ok(undefined);
  const master = await unlockBy(passphrase, lock);
  if (!master.ok) return master;
  await setVault(db.name, { ...lock, state: "unsealing" });
  await turnVault(master.value);
  return ok(undefined);
}

/** Begins to give each row of a vault of before a key of its own, as the others have. @throws VaultLocked */
export async function renewVault(db: Database): Promise<void> {
  const { lock, name } = db;
  const master = await masterKey();
  if (!lock || !master) throw new VaultLocked();
  await setVault(name, { ...lock, state: "sealing", keyed: true });
  await turnVault(master);
}

/** Seals or opens what is left, from where that was cut off; one window does it, others wait. @throws VaultLocked */
export const finishVault = async (db: Database, onProgress: (progress: Progress) => void): Promise<void> =>
  navigator.locks.request("vault", async (): Promise<void> => {
    db.close();
    await db.open();
    const { lock, name } = db;
    if (!lock || lock.state === "sealed") return;
    const master = await masterKey();
    if (!master) throw new VaultLocked();
    const seals = lock.state === "sealing";
    const keys = vaultKeys(master);
    const ring = lock.keyed ? await ringToSeal(ringFiles, keys) : undefined;
    await sealTables(name, { keys, ring, seals, onProgress });
    await (seals ? sealPreferences() : unsealPreferences());
    // The browser's own files still have rows as they were: they are laid anew.
    await setVault(name, seals ? { ...lock, state: "sealed" } : undefined, seals);
    if (!seals) await removeRings(ringFiles);
    await turnVault(seals ? master : undefined);
  });

/** Another passphrase for the same vault, and for the agency's keys of today; what is sealed stays as it is. */
export async function changePassphrase(
  db: Database,
  passphrase: { readonly now: string; readonly next: string },
  recipients: readonly string[],
): Promise<Result<undefined, { readonly code: "wrong-passphrase" }>> {
  const { lock } = db;
  if (!lock) return ok(undefined);
  const master = await unlockBy(passphrase.now, lock);
  if (!master.ok) return fail(master.error);
  const next = await newLock(master.value, passphrase.next, recipients);
  await setVault(db.name, { ...lock, ...next }, true);
  await turnVault(master.value);
  return ok(undefined);
}
