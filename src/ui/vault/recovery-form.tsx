import { useId, useState } from "preact/hooks";
import { t } from "../texts";

interface Props {
  readonly isBusy: boolean;
  readonly onText: (text: string) => void;
  readonly onFault: (error: unknown) => void;
}

/** The agency's key, as text or as the file with it. */
export function RecoveryForm({ isBusy, onText, onFault }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  return (
    <details>
      <summary>{t("vaultRecover")}</summary>
      <form
        class="vault-form"
        onSubmit={(event) => {
          event.preventDefault();
          onText(text);
        }}
      >
        <p class="soft">{t("vaultRecoverHelp")}</p>
        <div class="field">
          <label for={`${id}-text`}>{t("vaultRecoverKey")}</label>
          <input
            id={`${id}-text`}
            type="password"
            autocomplete="off"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${id}-file`}>{t("vaultRecoverFile")}</label>
          <input
            id={`${id}-file`}
            type="file"
            onChange={({ currentTarget }) => {
              currentTarget.files?.[0]?.slice(0, 100_000).text().then(setText, onFault);
            }}
          />
        </div>
        <p>
          <button type="submit" disabled={isBusy || text === ""}>
            {t("vaultRecoverStart")}
          </button>
        </p>
      </form>
    </details>
  );
}
