import { useState } from "preact/hooks";
import { switchOnVault } from "../../../jobs";
import { getPolicy } from "../../../platform";
import type { Database } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { NewPassphrase, TWICE, passphraseProblem } from "../../../ui/vault/new-passphrase";

interface Props {
  readonly db: Database;
  readonly onFault: (error: unknown) => void;
}

/** Puts a lock on all that is kept here. */
export function NewVault({ db, onFault }: Props) {
  const [typed, setTyped] = useState(TWICE);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const start = async (): Promise<void> => {
    const { recipients } = (await getPolicy()).vault;
    await switchOnVault(db, typed.once, recipients);
  };
  return (
    <form
      class="vault-form"
      onSubmit={(event) => {
        event.preventDefault();
        const found = passphraseProblem(typed);
        setProblem(found);
        if (found !== undefined) return;
        setIsBusy(true);
        start()
          .catch(onFault)
          .finally(() => setIsBusy(false));
      }}
    >
      <NewPassphrase value={typed} onValue={setTyped} />
      <p>
        <button type="submit" disabled={isBusy}>
          {t("vaultSwitchOn")}
        </button>
      </p>
      <p role="status">{isBusy && t("vaultUnlocking")}</p>
      <div role="alert">{problem !== undefined && <p class="problem">{problem}</p>}</div>
    </form>
  );
}
