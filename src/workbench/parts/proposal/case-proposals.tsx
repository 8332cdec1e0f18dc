import { sortedOn } from "../../../domain/casework/inbox";
import { dayAfter } from "../../../domain/casework/plan";
import type { ProposalRow } from "../../../domain/casework/rules";
import { localDay, now } from "../../../platform";
import { proposalsOfCase } from "../../../storage/reading";
import { formatDay, formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useLive } from "../../frame/use-live";
import { stateWords } from "./answered";
import { ProposalBox } from "./proposal-box";
import { OPEN, useSortItem } from "./use-sort-item";

/** What rules propose for a case: what waits as boxes, what was put off and what became of the others in lines. */
export function CaseProposals({ caseId }: { readonly caseId: string }) {
  const sort = useSortItem();
  const { problem, run } = useDoing();
  const rows = useLive((db) => proposalsOfCase(db, caseId), [caseId]);
  const marks = useLive((db) => db.inboxMarks.where({ caseId }).toArray(), [caseId]);
  if (!rows || !marks || rows.length === 0) return null;
  const today = localDay(now());
  const nameOf = ({ proposalId, status }: ProposalRow) =>
    `${status === "waiting" ? "signature" : "proposal"} ${proposalId}`;
  const markOf = (row: ProposalRow) => marks.find(({ item }) => item === nameOf(row));
  const sortedAs = (row: ProposalRow) => {
    const { as = "open", until = "", on = "" } = markOf(row) ?? {};
    return sortedOn({ as, until, on }, today);
  };
  const standing = rows.filter(({ status }) => status === "open" || status === "waiting");
  const boxes = standing.filter((row) => sortedAs(row) === "open");
  const others = rows.filter((row) => !boxes.includes(row));
  const put = (row: ProposalRow, as: Parameters<typeof sort>[1]) => sort({ item: nameOf(row), caseId }, as);
  const later = (row: ProposalRow) => () => {
    const until = dayAfter(today, 1);
    void run(
      () => put(row, { as: "later", until }),
      t("inboxPutOff", formatDay(until)),
      () => put(row, OPEN),
    );
  };
  const read = (row: ProposalRow) => () => {
    void run(
      () => put(row, { as: "done", until: "" }),
      t("inboxIsDone"),
      () => put(row, OPEN),
    );
  };
  return (
    <div class="proposal-list">
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {boxes.map((row, n) => (
        <ProposalBox
          key={row.proposalId}
          proposal={row}
          hasKeys={n === 0}
          later={t("proposalAskTomorrow")}
          onLater={later(row)}
          onRead={read(row)}
          isWhyOpen={n === 0}
        />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{t("proposalEarlier")}</summary>
          <ul class="bullets">
            {others.map((row) => (
              <li key={row.proposalId}>
                <Words>{row.outcome}</Words>: {sortedAs(row) === "done" ? t("inboxSortedDone") : stateWords(row)}{" "}
                <span class="small soft">{formatMoment(row.answeredAt || row.proposedAt)}</span>{" "}
                {sortedAs(row) === "later" && (
                  <button type="button" class="quiet small" onClick={() => void run(() => put(row, OPEN))}>
                    {t("proposalShowNow")}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
