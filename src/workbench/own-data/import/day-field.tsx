import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly hint: string;
  /** YYYY-MM-DD, or empty. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A day, in the browser's own field for one. */
export function DayField({ label, hint, value, onValue }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          onValue(currentTarget.value);
        }}
      />
      <p id={`${id}-hint`} class="small soft">
        {hint}
      </p>
    </div>
  );
}
