import { useState } from "preact/hooks";
import { switchOffVault } from "../../../jobs";
import { PassphraseField } from "../../../ui/passphrase-field";
import { t } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";

/** Takes the lock off: all that is kept lies open again afterwards. */
export function SwitchOff() {
  const { db, onUnreadable } = useWorkbench();
  const [passphrase, setPassphrase] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  return (
    <details>
      <summary>{t("vaultSwitchOff")}</summary>
      <form
        class="vault-form"
        onSubmit={(event) => {
          event.preventDefault();
          setIsBusy(true);
          setIsWrong(false);
          switchOffVault(db, passphrase)
            .then((done) => setIsWrong(!done.ok), onUnreadable)
            .finally(() => setIsBusy(false));
        }}
      >
        <p class="soft">{t("vaultSwitchOffHelp")}</p>
        <PassphraseField label={t("vaultPassphrase")} value={passphrase} isNew={false} onValue={setPassphrase} />
        <p>
          <button type="submit" disabled={isBusy || passphrase === ""}>
            {t("vaultSwitchOffStart")}
          </button>
        </p>
        <p role="status">{isBusy && t("vaultUnlocking")}</p>
        <div role="alert">{isWrong && <p class="problem">{t("vaultWrongPassphrase")}</p>}</div>
      </form>
    </details>
  );
}
