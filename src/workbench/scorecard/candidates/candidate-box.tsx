import { useState } from "preact/hooks";
import { type Candidate, candidateAdded, candidateDropped } from "../../../domain/casework/scorecards";
import type { Alternative } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { letterOf } from "../../parts/scores/letter-of";
import { caseHref } from "../../cases/links";
import { cardState } from "../card-state";
import { ReasonDialog } from "../reason-dialog";
import { subjectOf, useScoring } from "../scoring";

/** Who is scored: those whom an official took from the case's subjects. Open where nobody is yet. */
export function CandidateBox() {
  const { caseId, scoring, alternatives, canChange } = useScoring();
  const { perform, onUnreadable } = useWorkbench();
  const { problem, run } = useDoing();
  const standing = scoring.candidates.filter(({ isDropped }) => isDropped !== true);
  const gone = scoring.candidates.filter(({ isDropped }) => isDropped === true);
  const others = alternatives.filter(({ parts }) => !standing.some(({ node }) => parts.includes(node)));
  const add = ({ parts, node }: Alternative) => {
    const before = scoring.candidates.find((one) => parts.includes(one.node));
    const next = Math.max(0, ...scoring.candidates.map(({ number }) => number)) + 1;
    const payload = { caseId, candidate: before?.node ?? node, number: before?.number ?? next };
    run(() => perform(candidateAdded, payload), t("scorecardCandidateAdded", letterOf(payload.number))).catch(
      onUnreadable,
    );
  };
  return (
    <details class="scorecard-part scorecard-no-print" open={standing.length === 0}>
      <summary>
        <h2>{t("scorecardCandidates")}</h2>
      </summary>
      {standing.length === 0 && <p>{t(alternatives.length === 0 ? "scorecardNoSubjects" : "scorecardNoCandidates")}</p>}
      {alternatives.length === 0 && <a href={caseHref(caseId)}>{t("scorecardToEvidence")}</a>}
      <ul class="scorecard-list">
        {standing.map((candidate) => (
          <li key={candidate.node}>
            <CandidateLine candidate={candidate} />
          </li>
        ))}
      </ul>
      {canChange && others.length > 0 && (
        <>
          <h3>{t("scorecardSubjects")}</h3>
          <p class="small soft">{t("scorecardSubjectsHelp")}</p>
          <ul class="scorecard-list">
            {others.map((one) => (
              <li key={one.node}>
                <Words>{one.name}</Words>
                <button type="button" aria-label={t("scorecardAddNamed", one.name)} onClick={() => add(one)}>
                  {t("scorecardAdd")}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {gone.map(({ node, number, reason = "" }) => (
        <p key={node} class="small soft">
          {t("scorecardCandidateNamed", letterOf(number))}: {t("scorecardDroppedWhy")} <Words>{reason}</Words>
        </p>
      ))}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </details>
  );
}

function CandidateLine({ candidate }: { readonly candidate: Candidate }) {
  const { caseId, scoring, alternatives, canChange } = useScoring();
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [isOpen, setOpen] = useState(false);
  const { areOpen } = cardState(scoring, candidate.node);
  return (
    <>
      <span>
        <b>{t("scorecardCandidateNamed", letterOf(candidate.number))}</b>{" "}
        <span class="soft">
          {areOpen ? <Words>{subjectOf(alternatives, candidate)?.name}</Words> : t("scorecardNameHidden")}
        </span>
      </span>
      {canChange && (
        <button
          type="button"
          class="quiet"
          aria-label={t("scorecardDropNamed", letterOf(candidate.number))}
          onClick={() => setOpen(true)}
        >
          {t("scorecardDrop")}
        </button>
      )}
      {isOpen && (
        <ReasonDialog
          title={t("scorecardDropNamed", letterOf(candidate.number))}
          help={t("scorecardDropHelp")}
          submit={t("scorecardDrop")}
          problem={problem}
          onSubmit={(reason) =>
            run(() => perform(candidateDropped, { caseId, candidate: candidate.node, reason }), t("scorecardDropped"))
          }
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
