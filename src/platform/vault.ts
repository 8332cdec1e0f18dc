import { type VaultLock, newKdf, unlockBy, unlockByRecovery, waitLeft } from "../domain/keeping/vault";
import { type Result, fail, ok } from "../domain/ground/result";
import { decodeBase64, encodeBase64 } from "../domain/ledger/log";
import { VAULT_OPEN, VAULT_TRIES, VAULT_USED } from "./kept";
import { getPreference, removePreference, setPreference } from "./preferences";
import { getSession, onSession, setSession } from "./session";

/** The master key of the vault, where it is unlocked: in the browser's memory, for our own pages and worker. */
export async function masterKey(): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const held = await getSession(VAULT_OPEN);
  const master = held?.master === undefined ? undefined : decodeBase64(held.master);
  return master && new Uint8Array(master);
}

/** Tell when the vault is locked, unlocked, or stands otherwise than before. Returns the way to stop. */
export const onVault = (listener: () => void): (() => void) => onSession(VAULT_OPEN, listener);

/** Says that the vault stands otherwise than before, with its key where it is unlocked. */
export async function turnVault(master?: Uint8Array): Promise<void> {
  await setSession(VAULT_USED, Date.now());
  const turn = crypto.randomUUID();
  await setSession(VAULT_OPEN, master ? { master: encodeBase64(master), turn } : { turn });
}

/** Locks it: the key is gone from the memory of this browser session. */
export const lockVault = (): Promise<void> => turnVault();

/** Who types or presses is there; it is said once in so long (ms). */
const SAID_EVERY_MS = 20_000;

/** Says that somebody is there, while that is so on a page. */
export function tellUse(page: Window): void {
  let said = 0;
  const tell = () => {
    if (Date.now() - said < SAID_EVERY_MS) return;
    said = Date.now();
    void setSession(VAULT_USED, said);
  };
  for (const kind of ["keydown", "pointerdown", "wheel"]) page.addEventListener(kind, tell, { passive: true });
}

export const vaultUsedAt = (): Promise<number | undefined> => getSession(VAULT_USED);

type Unlocked = Result<
  undefined,
  { readonly code: "wrong-passphrase" } | { readonly code: "wait"; readonly ms: number }
>;

/** Unlocks it for this browser session. Wrong passphrases cost time, more each time, and nothing else. */
export async function unlockVault(passphrase: string, lock: VaultLock): Promise<Unlocked> {
  // One after the other, whichever page it is.
  return navigator.locks.request("vault-tries", async (): Promise<Unlocked> => {
    const before = (await getPreference(VAULT_TRIES)) ?? { wrong: 0, at: 0 };
    const ms = waitLeft(before, Date.now());
    if (ms > 0) return fail({ code: "wait", ms });
    // Noted before it is tried: who closes the page meanwhile gains nothing.
    await setPreference(VAULT_TRIES, { wrong: before.wrong + 1, at: Date.now() });
    const master = await unlockBy(passphrase, lock);
    if (!master.ok) return master;
    await removePreference(VAULT_TRIES);
    await turnVault(master.value);
    return ok(undefined);
  });
}

/** Unlocks it by the agency’s key: its text, or the file with it. */
export async function recoverVault(
  text: string,
  lock: VaultLock,
): Promise<Result<undefined, { readonly code: "no-key" | "wrong-key" }>> {
  const master = await unlockByRecovery(text, lock);
  if (!master.ok) return master;
  await removePreference(VAULT_TRIES);
  await turnVault(master.value);
  return ok(undefined);
}

/** An empty module of WebAssembly. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** How a key is made of a new passphrase here: without WebAssembly where the browser or an administrator bars it. */
export function kdfHere(): ReturnType<typeof newKdf> {
  try {
    return newKdf(!(new WebAssembly.Module(EMPTY) instanceof WebAssembly.Module));
  } catch {
    return newKdf(true);
  }
}
