import { useState } from "preact/hooks";
import { type SealedCard, scorecardWithdrawn } from "../../../domain/casework/scorecards";
import { removePreference } from "../../../platform";
import { SEALED_CARD } from "../../../platform/kept";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { ReasonDialog } from "../reason-dialog";

/** Sealed scores that nobody can open any more, or that were a mistake, do not count: the record says that there were some, and why. */
export function WithdrawButton({ card }: { readonly card: SealedCard }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [isOpen, setOpen] = useState(false);
  const { scorecardId, caseId, candidate, openedAt } = card;
  if (openedAt !== undefined) return null;
  return (
    <>
      <button type="button" class="quiet start" onClick={() => setOpen(true)}>
        {t("scorecardWithdraw")}
      </button>
      {isOpen && (
        <ReasonDialog
          title={t("scorecardWithdrawTitle", card.by)}
          help={t("scorecardWithdrawHelp")}
          submit={t("scorecardWithdraw")}
          problem={problem}
          onSubmit={async (reason) => {
            const isDone = await run(
              () => perform(scorecardWithdrawn, { scorecardId, caseId, candidate, reason }),
              t("scorecardWithdrawn"),
            );
            if (isDone) await removePreference(SEALED_CARD.of(scorecardId));
            return isDone;
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
