import type { VaultLock } from "../../domain/keeping/vault";
import { openWorkbench, recoverVault, unlockVault } from "../../platform";
import { t } from "../../ui/texts";
import { UnlockForm } from "../../ui/vault/unlock-form";

/** What is kept here is locked, so nothing is captured; or nothing is before there is a lock, where the agency requires one. */
export function LockedPanel({ lock }: { readonly lock: (VaultLock & { readonly state: string }) | undefined }) {
  const onFault = (error: unknown) => console.error("Counterflow:", error);
  const open = () => void openWorkbench("#/settings/lock").catch(onFault);
  return (
    <main class="vault-locked">
      <h1>{t(lock ? "vaultLockedTitle" : "vaultRequiredTitle")}</h1>
      <p role="alert">{t(lock ? "vaultLockedPanel" : "vaultRequiredPanel")}</p>
      {lock?.state === "sealed" ? (
        <UnlockForm
          hasRecovery={lock.recovery.length > 0}
          onUnlock={(passphrase) => unlockVault(passphrase, lock)}
          onRecover={(text) => recoverVault(text, lock)}
          onFault={onFault}
        />
      ) : (
        <p>
          <button type="button" class="primary" onClick={open}>
            {t("vaultOpenWorkbench")}
          </button>
        </p>
      )}
    </main>
  );
}
