import { useEffect, useId, useState } from "preact/hooks";
import type { SealedCard } from "../../../domain/casework/scorecards";
import { oneLine } from "../../../domain/ground/text";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { entryHref } from "../../log/links";
import type { CardState } from "../card-state";
import { useScoring } from "../scoring";
import { WithdrawButton } from "./withdraw-button";

interface Props {
  readonly state: CardState;
  readonly own: SealedCard | undefined;
  readonly scored: number;
  readonly onYou: (name: string) => void;
}

/** How far each officer is: oneself by name, the others only by whether theirs is in. */
export function OfficerBoxes({ state: { cards }, own, scored, onYou }: Props) {
  const { scoring, you, canChange } = useScoring();
  const id = useId();
  const [typed, setTyped] = useState(you);
  useEffect(() => {
    setTyped(you);
  }, [you]);
  const of = scoring.requirements.length;
  const others = cards.filter((card) => card !== own);
  const missing = Math.max(0, scoring.officers - cards.length - (own ? 0 : 1));
  return (
    <div class="scorecard-officers">
      <div class="scorecard-officer">
        <label for={id}>
          <b>{t("scorecardYou")}</b>
        </label>
        <input
          id={id}
          type="text"
          dir="auto"
          maxLength={200}
          autocomplete="off"
          value={typed}
          readOnly={!canChange}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
          onChange={({ currentTarget }) => {
            onYou(oneLine(currentTarget.value));
          }}
        />
        <Meter part={own ? 1 : scored / of} />
        <span class="small soft">
          {own ? <InSince card={own} /> : t("scorecardScoredOf", formatNumber(scored), formatNumber(of))}
        </span>
        {own && canChange && <WithdrawButton card={own} />}
      </div>
      {others.map((card) => (
        <div key={card.scorecardId} class="scorecard-officer">
          <span>
            <b>{t("scorecardSecondOfficer")}</b>, <Words>{card.by}</Words>
          </span>
          <Meter part={1} />
          <span class="small soft">
            <InSince card={card} /> ·{" "}
            {card.elsewhere === "" || card.elsewhere === undefined
              ? t("scorecardHere")
              : t("scorecardElsewhere", card.elsewhere)}
          </span>
          {canChange && <WithdrawButton card={card} />}
        </div>
      ))}
      {Array.from({ length: missing }, (_, n) => (
        <div key={n} class="scorecard-officer">
          <b>{t("scorecardSecondOfficer")}</b>
          <Meter part={0} />
          <span class="small soft">{t("scorecardNotIn")}</span>
        </div>
      ))}
    </div>
  );
}

const Meter = ({ part }: { readonly part: number }) => (
  <span class="score-meter" aria-hidden="true">
    <i style={{ inlineSize: `${Math.round(100 * part)}%` }} />
  </span>
);

/** Since when a scorecard is in, by which entry. */
function InSince({ card: { sealedAt, sealedIn, openedAt } }: { readonly card: SealedCard }) {
  return (
    <>
      <b class="good">✓ {t("scorecardIn")}</b> {formatMoment(sealedAt)}
      {sealedIn && (
        <>
          {", "}
          <a href={entryHref(sealedIn)}>{t("caseViewEntry", String(sealedIn.index))}</a>
        </>
      )}{" "}
      · {t(openedAt === undefined ? "scorecardSealedUntil" : "scorecardOpen")}
    </>
  );
}
