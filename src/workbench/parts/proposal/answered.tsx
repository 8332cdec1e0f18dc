import type { ProposalRow } from "../../../domain/casework/rules";
import { formatMoment } from "../../../ui/dates";
import { type TextKey, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { entryHref } from "../../log/links";

/** What became of a proposal, by whom, when and why. */
export function Answered({ proposal }: { readonly proposal: ProposalRow }) {
  const { status, by, reason, answeredAt, answeredIn } = proposal;
  return (
    <div class="proposal-answered">
      <p>{stateWords(proposal)}</p>
      {status !== "lapsed" && reason !== "" && (
        <blockquote dir="auto">
          <Words>{reason}</Words>
        </blockquote>
      )}
      <p class="small soft">
        {status !== "lapsed" && by !== "" && (
          <>
            <Words>{by}</Words> ·{" "}
          </>
        )}
        <time dateTime={answeredAt}>{formatMoment(answeredAt)}</time>
        {answeredIn && (
          <>
            {" · "}
            <a href={entryHref(answeredIn)}>{t("caseViewEntry", String(answeredIn.index))}</a>
          </>
        )}
      </p>
    </div>
  );
}

const LAPSED: Readonly<Record<string, TextKey>> = {
  evidence: "proposalLapsedEvidence",
  "rule-set": "proposalLapsedRuleSet",
};

/** What became of it, in a sentence. */
export function stateWords({ status, reason, secondBy }: ProposalRow): string {
  switch (status) {
    case "accepted":
      return secondBy === "" ? t("proposalWasAccepted") : t("proposalWasSigned", secondBy);
    case "refused":
      return t("proposalWasRefused");
    case "lapsed":
      return t(LAPSED[reason] ?? "proposalLapsedEvidence");
    case "waiting":
      return t("proposalWaitsSecond");
    case "open":
      return t("proposalWaits");
  }
}
