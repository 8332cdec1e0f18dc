import { FaultBoundary } from "../../ui/fault-boundary";
import { t } from "../../ui/texts";
import type { Stop } from "./feature";
import { Heading } from "./heading";

interface Props {
  readonly stop: Stop;
  readonly onFault: (error: unknown) => void;
}

/** The view an address names. One that cannot be drawn leaves the rooms at the side as they are, and the next view. */
export function GuardedView({ stop, onFault }: Props) {
  return (
    <FaultBoundary key={stop.name} onFault={onFault} instead={<Broken />}>
      {stop.show()}
    </FaultBoundary>
  );
}

function Broken() {
  return (
    <div class="page narrow">
      <Heading title={t("workbenchViewFault")} />
      <p>{t("workbenchViewFaultHelp")}</p>
    </div>
  );
}
