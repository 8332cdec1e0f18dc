import type { Cell, Input, Unit } from "../../../domain/casework/comparison";
import { type TextKey, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { stepWords } from "./step-words";

/** How what was taken as it stands came to be the value. */
const AS_IT_STANDS: Readonly<Record<Input["of"], TextKey>> = {
  rating: "computedOfRating",
  fact: "computedOfFact",
  own: "computedOfOwn",
  place: "computedOfPlace",
  judgement: "computedOfJudgement",
};

/** The way that a cell was computed, step by step; of a value that is taken as it stands, what that means. */
export function ComputedSteps({ cell, unit }: { readonly cell: Cell; readonly unit: Unit }) {
  const steps = cell.state === "measured" ? cell.computed.flatMap((computed) => computed.steps) : [];
  const [first] = cell.inputs;
  if (steps.length === 0 || unit.as !== "scale") return first ? <p>{t(AS_IT_STANDS[first.of])}</p> : null;
  return (
    <ol class="computed-steps">
      {steps.map((step, n) => (
        <li key={n}>
          <Words>{stepWords(step, unit)}</Words>
        </li>
      ))}
    </ol>
  );
}
