import type { Ranking } from "../../../domain/casework/ranking";
import { formatNumber, formatShare, language, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useComparing } from "../comparing";

const MOST = 12;

/** How the ranking came: in a sentence, and opened: the weights that would put each option first, and how sure that is. */
export function HowRanked({ ranking }: { readonly ranking: Ranking }) {
  const { held, frame } = useComparing();
  const list = new Intl.ListFormat(language(), { type: "unit" });
  const shown = ranking.rankOrder.slice(0, MOST);
  return (
    <div class="small">
      <p class="soft">{t("compareInEachTry")}</p>
      <details>
        <summary>{t("compareHow")}</summary>
        <div class="compare-how">
          <p>{t("compareHowTries", formatNumber(ranking.draws))}</p>
          <p>{t("compareHowUnknown")}</p>
          <p>{t("compareHowCentral")}</p>
          <ul class="bullets">
            {shown.map((n) => {
              const central = ranking.central[n];
              const confidence = ranking.confidence[n];
              return (
                <li key={n}>
                  <b>
                    <Words>{held.inside[n]?.name}</Words>
                  </b>
                  :{" "}
                  {central
                    ? list.format(
                        frame.criteria.map(({ name }, k) => t("compareShareOf", name, formatShare(central[k] ?? 0))),
                      )
                    : t("compareNeverFirst")}
                  {central && typeof confidence === "number" && (
                    <> · {t("compareConfidence", formatShare(confidence))}</>
                  )}
                </li>
              );
            })}
          </ul>
          <p class="soft">{t("compareMethod")}</p>
        </div>
      </details>
    </div>
  );
}
