import { useState } from "preact/hooks";
import { PassphraseField } from "../passphrase-field";
import { t, tn } from "../texts";
import { RecoveryForm } from "./recovery-form";

/** Why it stays locked. */
export type UnlockFailure =
  { readonly code: "wrong-passphrase" | "no-key" | "wrong-key" } | { readonly code: "wait"; readonly ms: number };

type Unlocking = Promise<{ readonly ok: true } | { readonly ok: false; readonly error: UnlockFailure }>;

interface Props {
  /** Whether the agency's key opens it, too. */
  readonly hasRecovery: boolean;
  readonly onUnlock: (passphrase: string) => Unlocking;
  readonly onRecover: (text: string) => Unlocking;
  readonly onFault: (error: unknown) => void;
}

/** Unlocks what is kept here, by the passphrase or, where there is one, by the agency's key. */
export function UnlockForm({ hasRecovery, onUnlock, onRecover, onFault }: Props) {
  const [passphrase, setPassphrase] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<UnlockFailure>();
  const trying = (attempt: Unlocking): void => {
    setIsBusy(true);
    setFailure(undefined);
    attempt
      .then((done) => {
        if (!done.ok) setFailure(done.error);
      })
      .catch(onFault)
      .finally(() => setIsBusy(false));
  };
  return (
    <>
      <form
        class="vault-form"
        onSubmit={(event) => {
          event.preventDefault();
          trying(onUnlock(passphrase));
        }}
      >
        <PassphraseField label={t("vaultPassphrase")} value={passphrase} isNew={false} onValue={setPassphrase} />
        <p>
          <button type="submit" class="primary" disabled={isBusy || passphrase === ""}>
            {t("vaultUnlock")}
          </button>
        </p>
        <p role="status">{isBusy && t("vaultUnlocking")}</p>
        <div role="alert">{failure && <p class="problem">{unlockWords(failure)}</p>}</div>
      </form>
      {hasRecovery && <RecoveryForm isBusy={isBusy} onText={(text) => trying(onRecover(text))} onFault={onFault} />}
    </>
  );
}

const MS = 1_000;

/** Why it stays locked, in words. */
function unlockWords(failure: UnlockFailure): string {
  if (failure.code === "wait") return tn("vaultWait", Math.ceil(failure.ms / MS));
  if (failure.code === "no-key") return t("vaultNoKey");
  return t(failure.code === "wrong-key" ? "vaultWrongKey" : "vaultWrongPassphrase");
}
