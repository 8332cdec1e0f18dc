import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly isNew: boolean;
  readonly onValue: (value: string) => void;
}

/** A passphrase to type; the browser's own keeper of passwords may help. */
export function PassphraseField({ label, value, isNew, onValue }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="password"
        autocomplete={isNew ? "new-password" : "current-password"}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </div>
  );
}
