import { type Candidate, type Card, scorecardSealed } from "../../../domain/casework/scorecards";
import { isSameName } from "../../../domain/casework/planned";
import { newId, removePreference } from "../../../platform";
import { SEALED_CARD } from "../../../platform/kept";
import { formatNumber, t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { usePreference } from "../../frame/use-preference";
import { useWorkbench } from "../../frame/workbench";
import { HandIn, ScaleKey } from "../../parts/scores/hand-in";
import { ScoreSheet } from "../../parts/scores/score-sheet";
import { sealCard } from "../../parts/scores/seal-card";
import { Sealed } from "../../parts/scores/sealed";
import { type Typed, cardOf, toGo } from "../../parts/scores/typed-card";
import { useTypedScores } from "../../parts/scores/use-typed-scores";
import type { CardState } from "../card-state";
import { useScoring } from "../scoring";
import { EvidenceCell } from "./evidence-cell";
import { OfficerBoxes } from "./officer-boxes";

interface Props {
  readonly candidate: Candidate;
  readonly state: CardState;
  /** What is hidden. */
  readonly name: string;
  readonly onYou: (name: string) => void;
}

/** An officer's own scores of a candidate, as long as not all are open: given, handed in, and then fixed. */
export function OwnSheet({ candidate, state, name, onYou }: Props) {
  const { caseId, scoring, you, canChange } = useScoring();
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const { typed, give, forget } = useTypedScores(caseId, candidate.node, you);
  const own = state.cards.find(({ by }) => isSameName(by, you));
  const others = state.cards.filter((card) => card !== own);
  const kept = usePreference(SEALED_CARD.of(own?.scorecardId ?? ""));
  const { requirements } = scoring;
  const remaining = toGo(requirements, typed);
  const isFull = state.areIn && own === undefined;
  const isGiving = canChange && own === undefined && !isFull && you.trim() !== "";
  const handIn = async () => {
    const of = { scorecardId: newId(), caseId, candidate: candidate.node, by: you.trim() };
    const sealing = await sealCard(cardOf(requirements, typed, of));
    const isDone = await run(async () => {
      const sealed = await perform(scorecardSealed, { ...sealing, elsewhere: null });
      // Where no answer came it may have been done: what it is bound by stays.
      if (!sealed.ok && sealed.error.code !== "no-answer") await removePreference(SEALED_CARD.of(of.scorecardId));
      return sealed;
    }, t("scorecardHandedIn"));
    if (isDone) await forget();
  };
  return (
    <>
      <OfficerBoxes state={state} own={own} scored={own ? requirements.length : remaining.scored} onYou={onYou} />
      {canChange && own === undefined && !isFull && you.trim() === "" && <p class="notice">{t("scorecardSayWho")}</p>}
      {isFull && <p class="notice">{t("scorecardFull")}</p>}
      <ScoreSheet
        requirements={requirements}
        typed={own ? typedOfCard(kept?.card) : typed}
        onGiven={isGiving ? give : undefined}
        evidence={(requirementId) => (
          <EvidenceCell candidate={candidate} requirementId={requirementId} hiddenName={name} />
        )}
        other={others.length > 0 ? <Sealed /> : t("scorecardNotIn")}
        isOtherIn={others.length > 0}
      />
      <ScaleKey />
      {isGiving && (
        <HandIn
          toGo={remaining}
          label={t("scorecardHandIn")}
          help={t("scorecardHandInHelp")}
          problem={problem}
          onHandIn={handIn}
        />
      )}
      {own && <p class="small soft">{t("scorecardFixed", formatNumber(scoring.officers - state.cards.length))}</p>}
    </>
  );
}

/** What was handed in at this computer, as its officer may read it. */
const typedOfCard = (card: Card | undefined): Typed =>
  Object.fromEntries(
    (card?.scores ?? []).map(({ requirementId, score, reason }) => [
      requirementId,
      { score, isLeftOut: score === null, reason },
    ]),
  );
