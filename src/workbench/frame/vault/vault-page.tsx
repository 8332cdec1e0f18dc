import { useEffect, useState } from "preact/hooks";
import type { VaultRow } from "../../../domain/keeping/vault";
import { finishVault } from "../../../jobs";
import { masterKey, recoverVault, unlockVault } from "../../../platform";
import type { Database, Progress } from "../../../storage/reading";
import { TechnicalDetail } from "../../../ui/technical-detail";
import { formatNumber, t } from "../../../ui/texts";
import { UnlockForm } from "../../../ui/vault/unlock-form";
import { HowFar } from "../jobs/how-far";
import { NewVault } from "./new-vault";

interface Props {
  readonly db: Database;
  readonly lock: VaultRow | undefined;
}

/** In place of the workbench while nobody may read what is kept: it is locked, is just being sealed or opened, or has no lock yet and must. */
export function VaultPage({ db, lock }: Props) {
  const [error, setError] = useState<unknown>();
  const [hasKey, setHasKey] = useState<boolean>();
  useEffect(() => {
    masterKey().then((master) => setHasKey(master !== undefined), setError);
  }, []);
  if (hasKey === undefined && error === undefined) return null;
  const isHalf = lock !== undefined && lock.state !== "sealed";
  return (
    <main class="page narrow vault">
      <h1>{t(!lock ? "vaultRequiredTitle" : isHalf ? "vaultHalfTitle" : "vaultLockedTitle")}</h1>
      {!lock && (
        <>
          <p>{t("vaultRequired")}</p>
          <NewVault db={db} onFault={setError} />
        </>
      )}
      {lock && (!isHalf || !hasKey) && (
        <>
          <p>{t(isHalf ? "vaultHalfLocked" : "vaultLocked")}</p>
          <UnlockForm
            hasRecovery={lock.recovery.length > 0}
            onUnlock={(passphrase) => unlockVault(passphrase, lock)}
            onRecover={(text) => recoverVault(text, lock)}
            onFault={setError}
          />
        </>
      )}
      {isHalf && hasKey && <Finishing db={db} seals={lock.state === "sealing"} onFault={setError} />}
      {error !== undefined && (
        <div role="alert">
          <p class="problem">{t("vaultTrouble")}</p>
          <TechnicalDetail error={error} />
        </div>
      )}
    </main>
  );
}

interface FinishingProps {
  readonly db: Database;
  readonly seals: boolean;
  readonly onFault: (error: unknown) => void;
}

/** What is left is sealed or opened; the page is loaded anew when that is done, by what that says to all. */
function Finishing({ db, seals, onFault }: FinishingProps) {
  const [progress, setProgress] = useState<Progress>({ done: 0, total: 0 });
  useEffect(() => {
    finishVault(db, setProgress).then(() => location.reload(), onFault);
  }, []);
  const words = progress.total > 0 ? t("vaultProgress", formatNumber(progress.done), formatNumber(progress.total)) : "";
  const name = t(seals ? "vaultSealing" : "vaultUnsealing");
  return (
    <>
      <p role="status">{name}</p>
      <p class="bar">
        <HowFar name={name} progress={{ ...progress, words }} isStopping={false} onStop={undefined} />
      </p>
      <p class="soft">{t("vaultMayClose")}</p>
    </>
  );
}
