import { type SealedCard, isCardOf, writeScorecardFile } from "../../../domain/casework/scorecards";
import { SEALED_CARD } from "../../../platform/kept";
import { t } from "../../../ui/texts";
import { usePreference } from "../../frame/use-preference";
import { useWorkbench } from "../../frame/workbench";
import { saveBytes } from "../../parts/save-bytes";

interface Props {
  readonly handedIn: { readonly scorecardId: string; readonly file: string };
  /** The candidate's, by the file of the case. */
  readonly cards: readonly SealedCard[];
  readonly officers: number;
  readonly fileName: (what: "sealed" | "opened") => string;
}

/** What an officer handed in: to be sent again, and to be opened once a file shows that all are in, their own unchanged. */
export function HandedIn({ handedIn: { scorecardId, file }, cards, officers, fileName }: Props) {
  const { say } = useWorkbench();
  const kept = usePreference(SEALED_CARD.of(scorecardId));
  const own = cards.find((card) => card.scorecardId === scorecardId);
  const mayOpen = own !== undefined && kept !== undefined && isCardOf(own, kept) && cards.length >= officers;
  const save = (text: string, what: "sealed" | "opened") =>
    saveBytes(new Blob([text], { type: "application/json" }), fileName(what));
  if (own?.openedAt !== undefined) return <p class="good">{t("scorecardForeignDone")}</p>;
  return (
    <>
      <p>{t(mayOpen ? "scorecardForeignOpenHelp" : "scorecardForeignWaiting")}</p>
      <p class="score-hand-in">
        {mayOpen && (
          <button
            type="button"
            class="primary"
            onClick={() => {
              save(writeScorecardFile({ opened: kept }), "opened");
              say(t("scorecardForeignOpened"));
            }}
          >
            {t("scorecardForeignOpen")}
          </button>
        )}
        {own === undefined && (
          <button type="button" onClick={() => save(file, "sealed")}>
            {t("scorecardForeignAgain")}
          </button>
        )}
      </p>
    </>
  );
}
