import type { SuddenMention } from "../../../domain/analysis/streams";
import { formatDay } from "../../../ui/dates";
import { formatNumber, t, tn } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { Words } from "../../../ui/words";
import { streamsHref } from "../links";
import type { Streams } from "../use-streams";

const FIRST = 3;
const LEAST = 0.0001;

/** Subjects that are suddenly named more than is usual: with numbers, how rare that is, and what may innocently lie behind it. */
export function SuddenBox({ streams }: { readonly streams: Streams }) {
  const { shown, more } = useMore(streams.sudden, FIRST);
  if (streams.sudden.length === 0) return null;
  return (
    <section class="streams-sudden" aria-labelledby="streams-sudden">
      <h2 id="streams-sudden">{t("streamSudden")}</h2>
      <ul>
        {shown.map((one) => (
          <li key={one.subject}>
            <a href={streamsHref({ tab: "all", subject: one.subject })}>
              <Words>{streams.subjects.get(one.subject)?.name ?? one.subject}</Words>
            </a>
            {": "}
            {t(
              "streamSuddenNumbers",
              tn("streamSuddenStories", one.stories.length),
              formatNumber(one.of),
              formatDay(one.from),
              formatNumber(Number(one.usual.toPrecision(2))),
            )}{" "}
            {t(
              "streamSuddenBefore",
              formatNumber(one.before),
              formatNumber(one.ofBefore),
              tn("patternsDays", one.daysBefore),
            )}{" "}
            {chanceWords(one)}
          </li>
        ))}
      </ul>
      {more}
      <p class="small">{t("streamSuddenInnocent")}</p>
    </section>
  );
}

function chanceWords({ expectedByChance }: SuddenMention): string {
  if (expectedByChance < LEAST) return t("streamSuddenLess", formatNumber(1 / LEAST));
  return t("streamSuddenAbout", formatNumber(Math.max(1, Math.round(1 / expectedByChance))));
}
