import { useState } from "preact/hooks";
import { ChoiceField } from "../../../ui/choice-field";
import { t } from "../../../ui/texts";
import { type Chosen, CitesField, placesOf } from "../../parts/cite/cites-field";
import { usePlanning } from "../planning";
import { ReasonDialog } from "../reason-dialog";
import { useAltering } from "../use-altering";
import { useSubjects } from "../use-subjects";

/** Hold the case, or one of its subjects. */
export function HoldDialog({ onClose }: { readonly onClose: () => void }) {
  const { caseId } = usePlanning();
  const { problem, alter } = useAltering(caseId);
  const [node, setNode] = useState("");
  const [reason, setReason] = useState("");
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const subjects = useSubjects(caseId);
  return (
    <ReasonDialog
      title={t("planHoldTitle")}
      help={t("planHoldHelp")}
      submit={t("planHoldDo")}
      label={t("planHoldReason")}
      missing={t("planHoldMissing")}
      problem={problem}
      reason={reason}
      onReason={setReason}
      onSubmit={() =>
        alter({
          alterations: [{ alter: "hold", node, reason }],
          cites: placesOf(chosen),
          done: t("planHoldDone"),
          undo: () => Promise.resolve([{ alter: "release", node }]),
        })
      }
      onClose={onClose}
    >
      <ChoiceField
        label={t("planHoldWhat")}
        value={node}
        choices={[["", t("planAboutCase")], ...subjects]}
        onValue={setNode}
      />
      <CitesField caseId={caseId} chosen={chosen} onChosen={setChosen} />
    </ReasonDialog>
  );
}
