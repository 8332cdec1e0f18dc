import { FaultBoundary } from "../../ui/fault-boundary";
import { features } from "../features";
import type { Place } from "../router/route";
import type { Feature } from "./feature";
import { KeysHelp } from "./keys-help";

interface Props {
  readonly place: Place;
  readonly onFault: (error: unknown) => void;
}

/** What stands above every view. */
export function AtTop({ place, onFault }: Props) {
  const all = features.flatMap(({ atTop = [] }: Feature) => atTop);
  return (
    <div class="at-top">
      {all.map((Part, n) => (
        <FaultBoundary key={n} onFault={onFault} instead={null}>
          <Part place={place} />
        </FaultBoundary>
      ))}
      <KeysHelp />
    </div>
  );
}
