import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  /** A day (YYYY-MM-DD), or nothing. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A day, by the browser's own means. */
export function DateField({ label, value, onValue }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        onInput={({ currentTarget }) => {
          onValue(currentTarget.value);
        }}
      />
    </div>
  );
}
