import type { Candidate, Scoring } from "../../../domain/casework/scorecards";
import { isSameName } from "../../../domain/casework/planned";
import type { ReadEntry } from "../../../domain/files/exchange";
import { newId, removePreference } from "../../../platform";
import { SEALED_CARD } from "../../../platform/kept";
import { formatNumber, t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { saveBytes } from "../../parts/save-bytes";
import { HandIn, ScaleKey } from "../../parts/scores/hand-in";
import { letterOf } from "../../parts/scores/letter-of";
import { ScoreSheet } from "../../parts/scores/score-sheet";
import { sealCard } from "../../parts/scores/seal-card";
import { Sealed } from "../../parts/scores/sealed";
import { cardOf, toGo } from "../../parts/scores/typed-card";
import { useTypedScores } from "../../parts/scores/use-typed-scores";
import { EvidenceIn } from "./evidence-in";
import { HandedIn } from "./handed-in";
import { useHandedIn } from "./use-handed-in";

interface Props {
  readonly caseId: string;
  /** The installation whose case it is. */
  readonly of: string;
  readonly by: string;
  readonly candidate: Candidate;
  readonly scoring: Scoring;
  readonly entries: readonly ReadEntry[];
}

/** Score a candidate of another installation's case: what is sent first binds, and holds no score. */
export function ScoreOne({ caseId, of, by, candidate, scoring, entries }: Props) {
  const { ask } = useWorkbench();
  const { problem, run } = useDoing();
  const { typed, give, forget } = useTypedScores(caseId, candidate.node, by);
  const { handedIn, remember } = useHandedIn(caseId, candidate.node, by);
  const { requirements, officers } = scoring;
  const cards = scoring.cards.filter((card) => card.candidate === candidate.node);
  const others = cards.filter((card) => !isSameName(card.by, by));
  const handIn = async () => {
    const card = cardOf(requirements, typed, { scorecardId: newId(), caseId, candidate: candidate.node, by });
    const statement = await sealCard(card);
    const isDone = await run(async () => {
      const sealed = await ask("sealForOther", { statement, of });
      if (sealed.ok) {
        await remember(card.scorecardId, sealed.value.file);
        saveBytes(new Blob([sealed.value.file], { type: "application/json" }), fileName(caseId, candidate, "sealed"));
      } else await removePreference(SEALED_CARD.of(card.scorecardId));
      return sealed;
    }, t("scorecardForeignSaved"));
    if (isDone) await forget();
  };
  return (
    <article class="to-score-one">
      <h3>
        {t("scorecardCandidateNamed", letterOf(candidate.number))} <span class="soft">{t("scorecardNameHidden")}</span>
      </h3>
      <p class="small soft">{t("scorecardForeignOthers", formatNumber(cards.length), formatNumber(officers))}</p>
      {handedIn ? (
        <HandedIn
          handedIn={handedIn}
          cards={cards}
          officers={officers}
          fileName={(what) => fileName(caseId, candidate, what)}
        />
      ) : by === "" ? (
        <p class="notice">{t("scorecardSayWho")}</p>
      ) : cards.length >= officers ? (
        <p>{t("scorecardFull")}</p>
      ) : (
        <>
          <ScoreSheet
            requirements={requirements}
            typed={typed}
            onGiven={give}
            evidence={(requirementId) => (
              <EvidenceIn
                entries={entries}
                scoring={scoring}
                candidate={candidate.node}
                requirementId={requirementId}
              />
            )}
            other={others.length > 0 ? <Sealed /> : t("scorecardNotIn")}
            isOtherIn={others.length > 0}
          />
          <ScaleKey />
          <HandIn
            toGo={toGo(requirements, typed)}
            label={t("scorecardForeignHandIn")}
            help={t("scorecardHandInHelp")}
            problem={problem}
            onHandIn={handIn}
          />
        </>
      )}
    </article>
  );
}

const fileName = (caseId: string, { number }: Candidate, what: "sealed" | "opened"): string =>
  `${caseId.replaceAll(/[/\\:]/gu, "-")}-${letterOf(number)}-${what}.json`;
