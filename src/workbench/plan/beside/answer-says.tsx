import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { AlterationList } from "../../parts/alterations/alteration-list";
import type { Answer } from "./in-entry";

interface Props {
  readonly type: string;
  readonly answer: Answer;
}

/** What became of a proposal: what it concluded, who answered it, and what changed by that. */
export function AnswerSays({ type, answer: { proposalId, by, changed, waits } }: Props) {
  const { words } = useWorkbench();
  const row = useLive((db) => db.proposals.get(proposalId), [proposalId]);
  return (
    <>
      <p>
        {words.nameOf(type)}
        {row?.outcome && (
          <>
            : <Words>{row.outcome}</Words>
          </>
        )}
        {by !== "" && <bdi> · {t("planProposalBy", by)}</bdi>}
        {waits && <span class="soft"> · {t("planProposalWaits")}</span>}
      </p>
      {changed.length > 0 && <AlterationList alterations={changed} />}
    </>
  );
}
