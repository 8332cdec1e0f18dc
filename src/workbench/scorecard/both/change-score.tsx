import { useState } from "preact/hooks";
import { type Score, type SealedCard, scoreChanged } from "../../../domain/casework/scorecards";
import { ChoiceField } from "../../../ui/choice-field";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { scoreWord } from "../../parts/scores/score-word";
import { ReasonDialog } from "../reason-dialog";

/** A score that is to be changed. */
export interface Changing {
  readonly card: SealedCard;
  readonly requirementId: string;
  readonly name: string;
  readonly from: Score;
}

const SCORES: readonly Score[] = [0, 1, 2, 3, null];
const keyOf = (score: Score): string => String(score);

/** Change a score after all were seen: the old one stays, and why it was changed. */
export function ChangeScore({ changing, onClose }: { readonly changing: Changing; readonly onClose: () => void }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const { card, requirementId, name, from } = changing;
  const [to, setTo] = useState<Score>(from);
  const { scorecardId, caseId, candidate } = card;
  return (
    <ReasonDialog
      title={t("scorecardChangeScore", name, card.by)}
      help={t("scorecardChangeHelp")}
      submit={t("scorecardChange")}
      problem={problem}
      onSubmit={(reason) =>
        run(
          () => perform(scoreChanged, { scorecardId, caseId, candidate, requirementId, from, to, reason }),
          t("scorecardChanged"),
        )
      }
      onClose={onClose}
    >
      <ChoiceField
        label={t("scorecardScore")}
        value={keyOf(to)}
        choices={SCORES.map((score) => [keyOf(score), scoreWord(score)] as const)}
        onValue={(key) => {
          const chosen = SCORES.find((score) => keyOf(score) === key);
          if (chosen !== undefined) setTo(chosen);
        }}
      />
    </ReasonDialog>
  );
}
