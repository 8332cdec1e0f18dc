import { useState } from "preact/hooks";
import { type StandingRequirement, requirementDropped, requirementSet } from "../../../domain/casework/scorecards";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { ReasonDialog } from "../reason-dialog";
import { useScoring } from "../scoring";

/** The role does not ask for it any more: at once while nobody has scored, with a reason afterwards. */
export function DropRequirement({ requirement }: { readonly requirement: StandingRequirement }) {
  const { caseId, scoring } = useScoring();
  const { perform, onUnreadable } = useWorkbench();
  const { problem, run } = useDoing();
  const [isOpen, setOpen] = useState(false);
  const { requirementId, says, order } = requirement;
  const drop = (reason: string) =>
    run(
      () => perform(requirementDropped, { caseId, requirementId, reason }),
      t("scorecardRequirementDropped"),
      putBack,
    );
  const putBack = () => {
    const after = scoring.everyRequirement.get(requirementId)?.setIn ?? null;
    const reason = scoring.cards.length > 0 ? t("planTakenBack") : "";
    return perform(requirementSet, { caseId, requirementId, says, order, reason, after });
  };
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-label={t("scorecardDropRequirement", says.name)}
        onClick={() => {
          if (scoring.cards.length > 0) setOpen(true);
          else drop("").catch(onUnreadable);
        }}
      >
        {t("scorecardDrop")}
      </button>
      {isOpen && (
        <ReasonDialog
          title={t("scorecardDropRequirement", says.name)}
          help={t("scorecardOlderHelp")}
          submit={t("scorecardDrop")}
          problem={problem}
          onSubmit={drop}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
