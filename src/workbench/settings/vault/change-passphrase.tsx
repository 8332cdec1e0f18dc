import { useState } from "preact/hooks";
import type { Policy } from "../../../domain/policy";
import { changePassphrase } from "../../../jobs";
import { PassphraseField } from "../../../ui/passphrase-field";
import { t } from "../../../ui/texts";
import { NewPassphrase, TWICE, passphraseProblem } from "../../../ui/vault/new-passphrase";
import { useWorkbench } from "../../frame/workbench";

/** Another passphrase for the same lock. */
export function ChangePassphrase({ policy }: { readonly policy: Policy | undefined }) {
  const { db, onUnreadable } = useWorkbench();
  const [now, setNow] = useState("");
  const [next, setNext] = useState(TWICE);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const change = async (): Promise<void> => {
    const done = await changePassphrase(db, { now, next: next.once }, policy?.vault.recipients ?? []);
    if (!done.ok) setProblem(t("vaultWrongPassphrase"));
  };
  return (
    <details>
      <summary>{t("vaultChange")}</summary>
      <form
        class="vault-form"
        onSubmit={(event) => {
          event.preventDefault();
          const found = passphraseProblem(next);
          setProblem(found);
          if (found !== undefined) return;
          setIsBusy(true);
          change()
            .catch(onUnreadable)
            .finally(() => setIsBusy(false));
        }}
      >
        <PassphraseField label={t("vaultPassphrase")} value={now} isNew={false} onValue={setNow} />
        <NewPassphrase value={next} onValue={setNext} />
        <p>
          <button type="submit" disabled={isBusy || policy === undefined}>
            {t("vaultChangeStart")}
          </button>
        </p>
        <p role="status">{isBusy && t("vaultUnlocking")}</p>
        <div role="alert">{problem !== undefined && <p class="problem">{problem}</p>}</div>
      </form>
    </details>
  );
}
