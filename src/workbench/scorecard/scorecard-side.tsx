import { useMemo, useState } from "preact/hooks";
import type { CaseRow } from "../../domain/casework/cases";
import { setPreference } from "../../platform";
import { DECIDED_BY } from "../../platform/kept";
import { caseAlternatives, caseById, caseScoring } from "../../storage/reading";
import { t } from "../../ui/texts";
import { useLive } from "../frame/use-live";
import { usePreference } from "../frame/use-preference";
import { useWorkbench } from "../frame/workbench";
import { nameOfAbout } from "../parts/as-of/name-of";
import { useMoment } from "../parts/as-of/moments";
import { CandidateBox } from "./candidates/candidate-box";
import { CandidateNav } from "./candidates/candidate-nav";
import { CandidateView } from "./candidates/candidate-view";
import { cardState } from "./card-state";
import { Finished } from "./both/finished";
import { WhenIn } from "./both/when-in";
import { RequirementsBox } from "./requirements/requirements-box";
import { type Scoring, ScoringProvider } from "./scoring";
import { OfficersBox } from "./officers-box";
import { useOpening } from "./use-opening";
import "../parts/scores/scores.css";
import "./scorecard.css";

/** What the role asks for, and what officers say to it of each candidate. */
export function ScorecardSide({ caseId }: { readonly caseId: string }) {
  const scoring = useLive((db) => caseScoring(db, caseId), [caseId]);
  const known = useLive((db) => caseAlternatives(db, caseId), [caseId]);
  const found = useLive(async (db) => ({ row: await caseById(db, caseId) }), [caseId]);
  if (!scoring || !known || !found?.row) return <p class="soft">{t("workbenchLoading")}</p>;
  return <Shown row={found.row} scoring={scoring} alternatives={known.alternatives} />;
}

interface ShownProps extends Pick<Scoring, "scoring" | "alternatives"> {
  readonly row: CaseRow;
}

function Shown({ row: { caseId, kind, status }, scoring, alternatives }: ShownProps) {
  const { onUnreadable } = useWorkbench();
  const isNow = useMoment(nameOfAbout({ caseId })) === undefined;
  const you = usePreference(DECIDED_BY) ?? "";
  const [picked, setPicked] = useState<string>();
  const canChange = status === "open" && isNow && kind === "hiring";
  const shared = useMemo<Scoring>(
    () => ({ caseId, scoring, alternatives, you, canChange }),
    [caseId, scoring, alternatives, you, canChange],
  );
  const standing = scoring.candidates.filter(({ isDropped }) => isDropped !== true);
  const ready = scoring.candidates.flatMap(({ node }) => {
    const { cards, areIn } = cardState(scoring, node);
    return areIn && canChange ? cards.filter(({ openedAt }) => openedAt === undefined) : [];
  });
  const problem = useOpening(ready);
  const shown = standing.find(({ node }) => node === picked) ?? standing[0];
  const isReady = scoring.requirements.length > 0 && shown !== undefined;
  return (
    <ScoringProvider value={shared}>
      <p class="soft">{t("scorecardHelp")}</p>
      {status === "closed" && <p class="soft">{t("scorecardClosed")}</p>}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {isReady && <CandidateNav candidates={standing} shown={shown} onPick={setPicked} />}
      <div class="scorecard-columns">
        <div class="scorecard-main">
          {isReady && (
            <CandidateView
              key={shown.node}
              candidate={shown}
              onYou={(name) => {
                setPreference(DECIDED_BY, name).catch(onUnreadable);
              }}
            />
          )}
          <RequirementsBox isFirst={scoring.requirements.length === 0} />
          {scoring.requirements.length > 0 && <CandidateBox />}
        </div>
        <aside class="scorecard-aside" aria-label={t("scorecardBeside")}>
          <WhenIn />
          <OfficersBox />
          <Finished shown={shown?.node} />
        </aside>
      </div>
    </ScoringProvider>
  );
}
