import { useEffect, useState } from "preact/hooks";
import { caseById, caseComparison, standingDecision } from "../../storage/reading";
import { t } from "../../ui/texts";
import { useLive } from "../frame/use-live";
import { Decided } from "./decided";
import { WriteDecision } from "./draft/write-decision";
import { NoOptions } from "./no-options";

/** What is being written: the first decision (null), or one in place of another. */
interface Writing {
  readonly supersedes: string | null;
}

/** What was decided in a case; where nothing was yet, room to write it. */
export function DecisionSide({ caseId }: { readonly caseId: string }) {
  const comparison = useLive((db) => caseComparison(db, caseId), [caseId]);
  const found = useLive(async (db) => ({ row: await caseById(db, caseId) }), [caseId]);
  const [writing, setWriting] = useState<Writing>();
  const standing = comparison && standingDecision(comparison);
  const isNone = comparison !== undefined && standing === undefined;
  useEffect(() => {
    if (isNone) setWriting({ supersedes: null });
  }, [isNone]);
  if (!comparison || !found?.row) return <p class="soft">{t("workbenchLoading")}</p>;
  const isOpen = found.row.status === "open";
  const write = () => {
    setWriting({ supersedes: standing?.decisionId ?? null });
  };
  if (standing && (!writing || !isOpen))
    return <Decided comparison={comparison} standing={standing} onChange={isOpen ? write : undefined} />;
  if (!isOpen) return <p class="soft">{t("decisionCaseClosed")}</p>;
  if (comparison.alternatives.length === 0) return <NoOptions />;
  const supersedes = writing?.supersedes ?? null;
  return (
    <WriteDecision
      key={supersedes ?? ""}
      row={found.row}
      comparison={comparison}
      changed={comparison.decisions.find(({ decisionId }) => decisionId === supersedes)?.record}
      isOvertaken={(standing?.decisionId ?? null) !== supersedes}
      onDone={() => {
        setWriting(undefined);
      }}
      onGoOn={write}
    />
  );
}
