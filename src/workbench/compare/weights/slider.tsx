import { useId } from "preact/hooks";
import { formatNumber } from "../../../ui/texts";

interface Props {
  readonly label: string;
  /** 0 to 100. */
  readonly value: number;
  readonly onValue: (value: number) => void;
  /** What stands beside the number. */
  readonly aside?: string | undefined;
}

/** Points from 0 to 100, by the platform's own slider, with the number beside it. */
export function Slider({ label, value, onValue, aside }: Props) {
  const id = useId();
  return (
    <>
      <label for={id} dir="auto">
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={value}
        onInput={({ currentTarget }) => {
          onValue(currentTarget.valueAsNumber);
        }}
      />
      <output class="n" for={id}>
        {formatNumber(value)} {aside !== undefined && <span class="small soft">{aside}</span>}
      </output>
    </>
  );
}
