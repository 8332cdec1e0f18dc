import { useState } from "preact/hooks";
import type { CaseHoldRow } from "../../../domain/casework/planned";
import { t } from "../../../ui/texts";
import { ReasonDialog } from "../reason-dialog";
import { useAltering } from "../use-altering";
import { HoldSays } from "./hold-says";

interface Props {
  readonly hold: Partial<CaseHoldRow>;
  readonly onClose: () => void;
}

/** Release what is held, with the reason. */
export function ReleaseDialog({ hold, onClose }: Props) {
  const { caseId = "", node = "" } = hold;
  const { problem, alter } = useAltering(caseId);
  const [before] = useState(hold.reason ?? "");
  const [reason, setReason] = useState("");
  return (
    <ReasonDialog
      title={t("planReleaseTitle")}
      help=""
      submit={t("planReleaseDo")}
      label={t("planHoldReason")}
      missing={t("planHoldMissing")}
      problem={problem}
      reason={reason}
      onReason={setReason}
      onSubmit={() =>
        alter({
          alterations: [{ alter: "release", node }],
          reason,
          done: t("planReleaseDone"),
          undo: () => Promise.resolve([{ alter: "hold", node, reason: before }]),
        })
      }
      onClose={onClose}
    >
      <HoldSays hold={hold} />
    </ReasonDialog>
  );
}
