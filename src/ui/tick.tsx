import type { ComponentChildren } from "preact";
import { isRowPress } from "./row-press";

interface TickProps {
  readonly label: string;
  readonly ticked: boolean;
  /** Some of what the box stands for is ticked. */
  readonly some?: boolean;
  readonly onTick: (on: boolean) => void;
}

/** A checkbox with a name of its own. */
export function Tick({ label, ticked, some = false, onTick }: TickProps) {
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={ticked}
      indeterminate={some && !ticked}
      onChange={({ currentTarget }) => {
        onTick(currentTarget.checked);
      }}
    />
  );
}

interface LineProps extends TickProps {
  /** The fact's key: by it the line is known where the pointer rests. */
  readonly fact: string;
  readonly children: ComponentChildren;
}

/** A fact with its checkbox before it; a press anywhere on it ticks. */
export function FactLine({ children, fact, ...tick }: LineProps) {
  return (
    <div
      class="fact tick-row"
      data-fact={fact}
      onClick={(event) => {
        if (isRowPress(event)) tick.onTick(!tick.ticked);
      }}
    >
      <Tick {...tick} />
      <div>{children}</div>
    </div>
  );
}
