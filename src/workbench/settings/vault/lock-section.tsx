import type { Policy } from "../../../domain/policy";
import { lockVault, setPreference } from "../../../platform";
import { VAULT_IDLE } from "../../../platform/kept";
import { formatNumber, t, tn } from "../../../ui/texts";
import { usePreference } from "../../frame/use-preference";
import { NewVault } from "../../frame/vault/new-vault";
import { useWorkbench } from "../../frame/workbench";
import { ChangePassphrase } from "./change-passphrase";
import { SwitchOff } from "./switch-off";

const MINUTES = [5, 15, 30, 60, 240];
const USUAL = 15;

/** The lock on what is kept: to put it on, to lock now, after how long it locks itself, another passphrase, to take it off. */
export function LockSection({ policy }: { readonly policy: Policy | undefined }) {
  const { db, onUnreadable } = useWorkbench();
  const { lock } = db;
  return (
    <section id="settings-lock" class="vault" aria-labelledby="lock">
      <h2 id="lock">{t("vaultTitle")}</h2>
      <p class="soft">{t("vaultHelp")}</p>
      {policy && policy.vault.recipients.length > 0 && (
        <p>{tn("vaultRecipients", lock ? lock.recovery.length : policy.vault.recipients.length)}</p>
      )}
      {lock ? <Locking policy={policy} /> : <NewVault db={db} onFault={onUnreadable} />}
    </section>
  );
}

function Locking({ policy }: { readonly policy: Policy | undefined }) {
  const { onUnreadable } = useWorkbench();
  const own = usePreference(VAULT_IDLE);
  const set = policy?.vault.idleMinutes;
  const minutes = set ?? own ?? USUAL;
  return (
    <>
      <p class="bar">
        <button type="button" class="primary" onClick={() => void lockVault().catch(onUnreadable)}>
          {t("vaultLockNow")}
        </button>
      </p>
      <p>
        <label>
          {t("vaultIdle")}{" "}
          <select
            value={String(minutes)}
            disabled={set !== undefined}
            onChange={({ currentTarget }) => void setPreference(VAULT_IDLE, Number(currentTarget.value))}
          >
            {[...new Set([...MINUTES, minutes])]
              .sort((a, b) => a - b)
              .map((each) => (
                <option key={each} value={String(each)}>
                  {formatNumber(each)}
                </option>
              ))}
          </select>
        </label>
      </p>
      {set !== undefined && <p class="small soft">{t("vaultIdleSet")}</p>}
      <ChangePassphrase policy={policy} />
      {policy?.vault.isRequired ? <p class="small soft">{t("vaultStays")}</p> : <SwitchOff />}
    </>
  );
}
