import { useId, useState } from "preact/hooks";

interface Props {
  readonly label: string;
  /** NaN where nothing that is a number stands in it. */
  readonly value: number;
  readonly onValue: (value: number) => void;
  readonly problem?: string | undefined;
  readonly min?: number;
  readonly max?: number;
  /** Its name is for those who do not see what stands beside it. */
  readonly isBare?: boolean;
}

/** A number to type. What is typed stays as it is, whether or not it is a number yet. */
export function NumberField({ label, value, onValue, problem, min, max, isBare = false }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: number }>();
  const text = typed && Object.is(typed.value, value) ? typed.text : Number.isNaN(value) ? "" : String(value);
  return (
    <div class={isBare ? "compare-number bare" : "compare-number field"}>
      <label for={id} class={isBare ? "unseen" : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        step="any"
        min={min}
        max={max}
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onInput={({ currentTarget }) => {
          const next = currentTarget.valueAsNumber;
          setTyped({ text: currentTarget.value, value: next });
          onValue(next);
        }}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} class="small problem">
          {problem}
        </p>
      )}
    </div>
  );
}
