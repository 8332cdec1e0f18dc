import type { Topic, Topics } from "../../../domain/analysis/patterns";
import type { Quote } from "../../../domain/analysis/themes";
import { formatNumber, formatShare, t, tn } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { Words } from "../../../ui/words";
import { HowFound } from "../../parts/findings/how-found";
import { aspectWords } from "./aspect-words";
import { Quotes } from "./quotes";

const FIRST = 5;

/** What people speak of, in their words; what they miss, and what they praise of late. */
export function TopicsBox({ topics }: { readonly topics: Topics }) {
  const { reviews, aspects, wishes, praise, themes } = topics;
  const missed = useMore(wishes.value.map(({ quote }) => quote).filter(isNew), FIRST);
  const special = useMore(themes?.value ?? [], FIRST);
  return (
    <section class="patterns-box patterns-wide" aria-labelledby="patterns-topics">
      <div class="patterns-head">
        <h2 id="patterns-topics">{t("patternsTopics")}</h2>
        <span class="small soft">{t("patternsTopicsOf", tn("patternsReviews", reviews))}</span>
      </div>
      {aspects.value.length === 0 ? <p class="soft">{t("patternsNoTopics")}</p> : <Aspects topics={topics} />}
      <p class="small soft">{t("patternsTopicsLists")}</p>
      <HowFound how={aspects.how} />
      {special.shown.length > 0 && themes && (
        <>
          <h3>{t("patternsThemes")}</h3>
          <ul class="patterns-list">
            {special.shown.map(({ term, here, elsewhere, quotes }) => (
              <li key={term}>
                <b>
                  <Words>{term}</Words>
                </b>{" "}
                {t("patternsThemeCounts", formatNumber(here), formatNumber(elsewhere))}
                <Quotes quotes={quotes.filter(isNew).slice(0, 2)} />
              </li>
            ))}
          </ul>
          {special.more}
          <HowFound how={themes.how} />
        </>
      )}
      <h3>{t("patternsOpportunities")}</h3>
      {wishes.value.length + praise.value.length === 0 && <p class="soft">{t("patternsNoOpportunities")}</p>}
      {praise.value.length > 0 && (
        <ul class="patterns-list">
          {praise.value.map(({ aspect, lately, ofLately, before, ofBefore, quotes }) => (
            <li key={aspect}>
              <b>{aspectWords(aspect)}</b>{" "}
              {t(
                "patternsPraise",
                formatNumber(lately),
                formatNumber(ofLately),
                formatNumber(before),
                formatNumber(ofBefore),
              )}
              <Quotes quotes={quotes} />
            </li>
          ))}
        </ul>
      )}
      {wishes.value.length > 0 && (
        <>
          <p>{tn("patternsWishes", wishes.value.length)}</p>
          <Quotes quotes={missed.shown} />
          {missed.more}
        </>
      )}
      <HowFound how={wishes.how} />
      <HowFound how={praise.how} />
    </section>
  );
}

/** The same words are shown once. */
const isNew = ({ text }: Quote, n: number, all: readonly Quote[]): boolean =>
  all.findIndex((other) => other.text === text) === n;

function Aspects({ topics: { reviews, ofLately, ofBefore, aspects } }: { readonly topics: Topics }) {
  const isCompared = ofLately > 0 && ofBefore > 0;
  return (
    <div class="table-box">
      <table class="patterns-topics">
        <caption class="unseen">{t("patternsTopics")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("patternsTheme")}</th>
            <th scope="col">{t("patternsShare")}</th>
            <th scope="col">{t("patternsPraisedBlamed")}</th>
            <th scope="col">{t("patternsAgainst")}</th>
            <th scope="col">{t("patternsInWords")}</th>
          </tr>
        </thead>
        <tbody>
          {aspects.value.map((topic) => (
            <tr key={topic.aspect}>
              <th scope="row">{aspectWords(topic.aspect)}</th>
              <td data-label={t("patternsShare")}>
                <span>
                  <meter class="patterns-meter" value={topic.reviews / reviews} aria-label={t("patternsShare")} />{" "}
                  {tn("patternsReviews", topic.reviews)}{" "}
                  <span class="soft small">{formatShare(topic.reviews / reviews)}</span>
                </span>
              </td>
              <td data-label={t("patternsPraisedBlamed")}>
                {t("patternsPraisedBlamedCounts", formatNumber(topic.praised), formatNumber(topic.blamed))}
              </td>
              <td data-label={t("patternsAgainst")}>
                {isCompared ? <Against topic={topic} ofLately={ofLately} ofBefore={ofBefore} /> : "–"}
              </td>
              <td data-label={t("patternsInWords")}>
                <Quotes quotes={topic.quotes.filter(isNew).slice(0, 2)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface AgainstProps {
  readonly topic: Topic;
  readonly ofLately: number;
  readonly ofBefore: number;
}

/** By how many points the share of the last year differs from that of before. */
function Against({ topic: { lately, before, isOtherNow }, ofLately, ofBefore }: AgainstProps) {
  const points = Math.round((lately / ofLately - before / ofBefore) * 100);
  const words =
    points > 0 ? t("patternsPointsMore", formatNumber(points)) : t("patternsPointsLess", formatNumber(-points));
  return (
    <span class={isOtherNow ? "warn" : undefined}>
      {points === 0 ? t("patternsPointsSame") : words}{" "}
      <span class="soft small">{isOtherNow ? t("patternsPointsSure") : t("patternsPointsUnsure")}</span>
    </span>
  );
}
