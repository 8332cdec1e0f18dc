import { fail } from "../domain/ground/result";
import type { From, MessageFailure } from "../messaging";
import {
  clearAlarm,
  getPolicy,
  getPreference,
  lockVault,
  onAlarm,
  onCommand,
  onPolicy,
  onPreference,
  onVault,
  setAlarm,
  vaultUsedAt,
} from "../platform";
import { VAULT_IDLE } from "../platform/kept";
import { type Database, VaultLocked } from "../storage/reading";

type Answer = (message: unknown, from: From) => Promise<unknown>;

/** Answers nobody while the vault is locked, or is missing where the agency requires one. */
export const underVault =
  (db: Database, answer: Answer): Answer =>
  async (message, from) => {
    await db.open();
    const isMissing = !db.lock && (await getPolicy()).vault.isRequired;
    if (!db.isLocked && !isMissing) return answer(message, from);
    const detail = db.isLocked ? "the vault is locked" : "the agency requires a lock";
    return fail<MessageFailure>({ code: "refused", detail });
  };

/** What has to wait until the vault is unlocked. @throws VaultLocked */
export const unlocked =
  (db: Database, ready: () => Promise<void>): (() => Promise<void>) =>
  async () => {
    await db.open();
    if (db.isLocked) throw new VaultLocked();
    await ready();
  };

const ALARM = "vault-idle";
const LOCK_NOW = "lock-now";
const MINUTE_MS = 60_000;
/** Where neither the agency nor the official says another one. */
const MINUTES = 15;

interface Locking {
  readonly db: Database;
  /** Told when the vault was unlocked, or is no more. */
  readonly onOpen: () => void;
  readonly onFault: (error: unknown) => void;
}

/** Locks the vault when nobody has used it for long, and at the press of the keys; reads the database anew when it stands otherwise. */
export function lockOnTime({ db, onOpen, onFault }: Locking): void {
  const lockWhenIdle = async (): Promise<void> => {
    await db.open();
    if (!db.vault) return clearAlarm(ALARM);
    const minutes = (await getPolicy()).vault.idleMinutes ?? (await getPreference(VAULT_IDLE)) ?? MINUTES;
    const until = ((await vaultUsedAt()) ?? 0) + minutes * MINUTE_MS;
    if (until <= Date.now()) return lockVault();
    await setAlarm(ALARM, new Date(until).toISOString());
  };
  const stand = async (): Promise<void> => {
    db.close();
    await db.open();
    await lockWhenIdle();
    if (!db.isLocked) onOpen();
  };
  onVault(() => void stand().catch(onFault));
  const again = () => void lockWhenIdle().catch(onFault);
  onAlarm(ALARM, again);
  // A shorter time holds from now on, and not from when the longer one would have been over.
  onPreference(VAULT_IDLE, again);
  onPolicy(again);
  onCommand(LOCK_NOW, () => {
    db.open()
      .then(() => (db.vault ? lockVault() : undefined))
      .catch(onFault);
  });
}
