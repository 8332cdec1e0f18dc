import { holdLifted, holdPlaced } from "../../../domain/casework/protection";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { ReasonForm } from "./reason-form";

interface Props {
  readonly caseId: string;
  readonly isHeld: boolean;
  readonly onClose: () => void;
}

/** Have all of a case kept, or let it go again, with a reason. */
export function HoldDialog({ caseId, isHeld, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  return (
    <ReasonForm
      title={t(isHeld ? "holdLiftTitle" : "holdPlaceTitle", caseId)}
      submit={t(isHeld ? "holdLift" : "holdPlace")}
      of={`hold:${caseId}:${isHeld}`}
      problem={problem}
      onReason={(reason) =>
        isHeld
          ? run(() => perform(holdLifted, { caseId, reason }), t("holdLifted", caseId))
          : run(() => perform(holdPlaced, { caseId, reason }), t("holdPlaced", caseId))
      }
      onClose={onClose}
    >
      <p>{t(isHeld ? "holdLiftHelp" : "holdPlaceHelp")}</p>
    </ReasonForm>
  );
}
