import { factLine } from "../../../ui/fact-line";
import { Words } from "../../../ui/words";
import { CountAgain } from "./count-again";
import type { FactOf } from "./fact-of";
import { SaidLater } from "./said-later";

interface Props {
  readonly of: FactOf;
  readonly host: string;
}

/** A fact that was set aside, struck through, with the reason. */
export function SetAsideFact({ of, host }: Props) {
  return (
    <>
      <p dir="auto">
        <del>
          <Words>{factLine(of.fact)}</Words>
        </del>{" "}
        <span class="small soft">
          <Words>{host}</Words>
        </span>{" "}
        <CountAgain of={of} />
      </p>
      <SaidLater later={of.later} />
    </>
  );
}
