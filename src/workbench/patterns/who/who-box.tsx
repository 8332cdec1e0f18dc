import type { WhoOnWhom } from "../../../domain/analysis/patterns";
import { formatNumber, t, tn } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { Words } from "../../../ui/words";
import { subjectHref } from "../../subjects/links";
import { WhoNetwork } from "./who-network";

interface Props {
  readonly who: WhoOnWhom;
  readonly nameOf: (node: string) => string;
}

const FIRST = 8;

/** Which subjects share reviewers, in a table and a drawing that says the same. */
export function WhoBox({ who, nameOf }: Props) {
  const { shown, more } = useMore(who.pairs, FIRST);
  return (
    <section class="patterns-box patterns-wide" aria-labelledby="patterns-who">
      <h2 id="patterns-who">{t("patternsWho")}</h2>
      {who.pairs.length === 0 ? (
        <p class="soft">{t("patternsNoPairs")}</p>
      ) : (
        <div class="patterns-half">
          <WhoNetwork who={who} nameOf={nameOf} />
          <div class="patterns-stack">
            <div class="table-box">
              <table>
                <caption class="unseen">{t("patternsPairs")}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t("patternsPair")}</th>
                    <th scope="col" class="n">
                      {t("patternsShared")}
                    </th>
                    <th scope="col" class="n">
                      {t("patternsByChance")}
                    </th>
                    <th scope="col">{t("patternsSameDay")}</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map(({ a, b, shared, either, byChance, sameDay }) => (
                    <tr key={`${a} ${b}`}>
                      <th scope="row">
                        <a href={subjectHref(a)}>
                          <Words>{nameOf(a)}</Words>
                        </a>
                        {", "}
                        <a href={subjectHref(b)}>
                          <Words>{nameOf(b)}</Words>
                        </a>
                      </th>
                      <td class="n" data-label={t("patternsShared")}>
                        {t("patternsOf", formatNumber(shared), formatNumber(either))}
                      </td>
                      <td class="n" data-label={t("patternsByChance")}>
                        {formatNumber(Math.round(byChance * 10) / 10)}
                      </td>
                      <td data-label={t("patternsSameDay")}>
                        {sameDay === 0
                          ? t("patternsNoSameDay")
                          : t("patternsOf", formatNumber(sameDay), formatNumber(shared))}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {more}
            {who.leftOutPairs > 0 && <p class="small soft">{tn("patternsPairsLeftOut", who.leftOutPairs)}</p>}
            <p class="small">{t("patternsAskFirst")}</p>
            <p class="small soft">{t("patternsByNumber")}</p>
            <details class="patterns-how">
              <summary>{t("patternsHow", t("patternsWho"))}</summary>
              <p>{t("patternsWhoHow")}</p>
            </details>
          </div>
        </div>
      )}
    </section>
  );
}
