import type { CaseRow } from "../../../domain/casework/cases";
import type { CaseKeepingRow } from "../../../domain/casework/protection";
import { caseById, caseKeeping } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { RetentionWays } from "../../parts/protection/retention-ways";
import { retentionWords } from "../../parts/protection/retention-words";
import { useCaseClock } from "../../parts/protection/use-case-clock";

/** A case whose retention is over, to be reviewed here. */
export function RetentionPane({ caseId }: { readonly caseId: string }) {
  const found = useLive(
    async (db) => ({ row: await caseById(db, caseId), keeping: await caseKeeping(db, caseId) }),
    [caseId],
  );
  return found?.row ? <Shown row={found.row} keeping={found.keeping} /> : null;
}

function Shown({ row, keeping }: { readonly row: CaseRow; readonly keeping: Partial<CaseKeepingRow> }) {
  const clock = useCaseClock(row, keeping);
  if (!clock) return null;
  return (
    <>
      <p>{retentionWords(clock)}</p>
      <p class="soft">{t("inboxRetentionHelp")}</p>
      {clock.at === "over" && <RetentionWays row={row} clock={clock} />}
    </>
  );
}
