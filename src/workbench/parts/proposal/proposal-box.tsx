import { useId } from "preact/hooks";
import { isNotice } from "../../../domain/casework/inbox";
import type { ProposalRow } from "../../../domain/casework/rules";
import { caseById, namesOfNodes, ruleSetVersion } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { AlterationList } from "../alterations/alteration-list";
import { AnswerForm } from "./answer-form";
import { Answered } from "./answered";
import { PlanBeside } from "./plan-beside";
import { ProposedBy } from "./rule-set-name";
import { SignatureBoxes } from "./signature-boxes";
import { Why } from "./why";
import "./proposal.css";

interface Props {
  readonly proposal: ProposalRow;
  readonly hasKeys: boolean;
  readonly onLater: () => void;
  /** What the button says that puts it off. */
  readonly later: string;
  readonly onAnswered?: () => void;
  /** Puts away what only had to be read, where that is done here. */
  readonly onRead?: () => void;
  /** Whether what it rests on is shown without being asked for. */
  readonly isWhyOpen?: boolean;
}

/** What a rule proposes for a case: what would change, why, and the official's answer. */
export function ProposalBox({ proposal, hasKeys, onLater, later, onAnswered, onRead, isWhyOpen = true }: Props) {
  const { caseId, node, ruleSetId, version, outcome, status, alterations } = proposal;
  const heading = useId();
  const found = useLive(
    async (db) => ({
      row: await caseById(db, caseId),
      set: await ruleSetVersion(db, ruleSetId, version),
      subject: node === "" ? undefined : (await namesOfNodes(db, [node])).get(node)?.name,
    }),
    [caseId, ruleSetId, version, node],
  );
  const isStanding = status === "open" || status === "waiting";
  const isClosed = found?.row?.status === "closed";
  return (
    <section class={isStanding ? "proposal-box" : "proposal-box proposal-over"} aria-labelledby={heading}>
      <h2 id={heading}>
        <Words>{t("proposalTitle", outcome)}</Words>
      </h2>
      {isStanding && (
        <p>
          <span class="chip changed">
            {status === "open"
              ? t("proposalWaitsSince", formatMoment(proposal.proposedAt))
              : t("proposalSecondSince", formatMoment(proposal.answeredAt))}
          </span>
        </p>
      )}
      {found?.subject !== undefined && (
        <p>
          <Words>{t("proposalAbout", found.subject)}</Words>
        </p>
      )}
      <ProposedBy proposal={proposal} />
      {isNotice(alterations) || !isStanding ? (
        <AlterationList alterations={alterations} />
      ) : (
        <PlanBeside proposal={proposal} />
      )}
      <Why proposal={proposal} set={found?.set} isOpen={isWhyOpen && isStanding} />
      {status !== "open" && <Answered proposal={proposal} />}
      {isStanding && isClosed && <p class="notice">{t("proposalCaseClosed")}</p>}
      {isStanding && found && !isClosed && !isNotice(alterations) && (
        <AnswerForm
          key={status}
          proposal={proposal}
          hasKeys={hasKeys}
          onLater={onLater}
          later={later}
          onAnswered={onAnswered}
        />
      )}
      {status === "open" && onRead && isNotice(alterations) && (
        <p>
          <button type="button" onClick={onRead}>
            {t("inboxDone")}
          </button>
        </p>
      )}
      <SignatureBoxes proposal={proposal} isAwaited={status === "waiting" && found !== undefined && !isClosed} />
    </section>
  );
}
