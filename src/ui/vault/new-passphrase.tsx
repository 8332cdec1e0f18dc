import { PassphraseField } from "../passphrase-field";
import { formatNumber, t } from "../texts";

/** A passphrase has at least so many characters. */
const SHORTEST = 12;

/** A passphrase as it is typed twice. */
export interface Twice {
  readonly once: string;
  readonly again: string;
}

export const TWICE: Twice = { once: "", again: "" };

/** What speaks against a new passphrase; nothing where it may be taken. */
export function passphraseProblem({ once, again }: Twice): string | undefined {
  if (Array.from(once).length < SHORTEST) return t("vaultTooShort", formatNumber(SHORTEST));
  return once === again ? undefined : t("vaultNotTheSame");
}

interface Props {
  readonly value: Twice;
  readonly onValue: (value: Twice) => void;
}

/** A new passphrase, typed twice. */
export function NewPassphrase({ value, onValue }: Props) {
  return (
    <>
      <p class="small soft">{t("vaultNewHelp")}</p>
      <PassphraseField label={t("vaultNew")} value={value.once} isNew onValue={(once) => onValue({ ...value, once })} />
      <PassphraseField
        label={t("vaultAgain")}
        value={value.again}
        isNew
        onValue={(again) => onValue({ ...value, again })}
      />
    </>
  );
}
