import type { ProposalRow, ProposalState } from "../../../domain/casework/rules";
import { type Database, proposalsOfRuleSet } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { type TextKey, formatNumber, t, tn } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { CaseLink } from "../../parts/links/case-link";
import { entryHref } from "../../log/links";

const STATES: Readonly<Record<ProposalState, TextKey>> = {
  open: "rulesStateOpen",
  waiting: "rulesStateWaiting",
  accepted: "rulesStateAccepted",
  refused: "rulesStateRefused",
  lapsed: "rulesStateLapsed",
};

interface Followed {
  readonly proposal: ProposalRow;
  readonly done: number;
  readonly open: number;
  readonly skipped: number;
}

/** What this rule set proposed, what people answered and why, and what followed. */
export function ProposalsSide({ ruleSetId }: { readonly ruleSetId: string }) {
  const all = useLive((db) => followed(db, ruleSetId), [ruleSetId]) ?? [];
  const { shown, more } = useMore(all, 50);
  const count = (state: ProposalState) => all.filter(({ proposal }) => proposal.status === state).length;
  if (all.length === 0) return <p class="soft">{t("rulesProposalsNone")}</p>;
  return (
    <section class="rules-section">
      <p>
        {(["open", "waiting", "accepted", "refused", "lapsed"] as const)
          .filter((state) => count(state) > 0)
          .map((state) => `${t(STATES[state])}: ${formatNumber(count(state))}`)
          .join(" · ")}
      </p>
      <div class="table-box" tabIndex={0} role="region" aria-label={t("rulesTabProposals")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("rulesProposalsWhat")}</th>
              <th scope="col">{t("rulesProposalsCase")}</th>
              <th scope="col">{t("rulesProposalsWhen")}</th>
              <th scope="col">{t("rulesProposalsAnswer")}</th>
              <th scope="col">{t("rulesProposalsFollowed")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ proposal, done, open, skipped }) => (
              <tr key={proposal.proposalId}>
                <th scope="row">
                  <Words>{proposal.outcome}</Words>
                </th>
                <td>
                  <CaseLink caseId={proposal.caseId} />
                </td>
                <td>
                  <a href={entryHref(proposal.proposedIn)}>{formatMoment(proposal.proposedAt)}</a>
                </td>
                <td>
                  {t(STATES[proposal.status])}
                  {proposal.status !== "lapsed" && proposal.reason !== "" && (
                    <>
                      : <Words>{proposal.reason}</Words>
                    </>
                  )}
                  {proposal.answeredIn && (
                    <>
                      {" "}
                      <a class="small" href={entryHref(proposal.answeredIn)}>
                        {t("rulesProposalsEntry")}
                      </a>
                    </>
                  )}
                </td>
                <td>
                  {[
                    done > 0 && tn("rulesFollowedDone", done),
                    open > 0 && tn("rulesFollowedOpen", open),
                    skipped > 0 && tn("rulesFollowedSkipped", skipped),
                  ]
                    .filter((part) => part !== false)
                    .join(", ") || "–"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </section>
  );
}

async function followed(db: Database, ruleSetId: string): Promise<readonly Followed[]> {
  const proposals = await proposalsOfRuleSet(db, ruleSetId);
  return Promise.all(
    proposals.map(async (proposal) => {
      const ids = proposal.alterations.flatMap((one) => (one.alter === "add-task" ? [one.task.taskId] : []));
      const tasks = proposal.status === "accepted" ? await db.planTasks.bulkGet(ids) : [];
      const count = (...states: readonly string[]) =>
        tasks.filter((task) => states.includes(task?.status ?? "")).length;
      return { proposal, done: count("done"), open: count("open"), skipped: count("skipped", "dropped") };
    }),
  );
}
