import type { Patterns, ShownAnomaly } from "../../../domain/analysis/patterns";
import type { How } from "../../../domain/analysis/method";
import { t, tn } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { HowFound } from "../how/how-found";
import type { Narrowed } from "../narrowed";
import { AnomalyShown } from "./anomaly-shown";

interface Props {
  readonly anomalies: Patterns["anomalies"];
  readonly seen: Narrowed;
  readonly nameOf: (node: string) => string;
}

const FIRST = 4;

/** What is unlike the rest, each with its numbers and what may lie behind it; nobody is accused. */
export function AnomaliesBox({ anomalies, seen, nameOf }: Props) {
  const all = anomalies.flatMap(({ how, value }) => value.map((anomaly) => ({ how, anomaly })));
  const { shown, more } = useMore(all.sort(latestFirst), FIRST);
  return (
    <section class="patterns-box" aria-labelledby="patterns-odd">
      <h2 id="patterns-odd">{t("patternsOdd")}</h2>
      {all.length === 0 ? <p class="soft">{t("patternsNothingOdd")}</p> : <p>{tn("patternsOddFound", all.length)}</p>}
      {shown.map(({ anomaly, how }, n) => (
        <AnomalyShown
          key={`${n} ${anomaly.kind} ${anomaly.reviews[0] ?? ""}`}
          anomaly={anomaly}
          how={how}
          seen={seen}
          nameOf={nameOf}
        />
      ))}
      {more}
      {all.length === 0 && anomalies.map(({ how }) => <HowFound key={how.method} how={how} />)}
    </section>
  );
}

interface Told {
  readonly anomaly: ShownAnomaly;
  readonly how: How;
}

const ORDER = [
  "bursts",
  "beyond-forecast",
  "near-identical",
  "many-subjects-in-a-day",
  "sudden-source",
  "rating-against-text",
];

/** Kinds in one order, the latest of a kind first. */
const latestFirst = ({ anomaly: a }: Told, { anomaly: b }: Told): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || ((a.to ?? "") < (b.to ?? "") ? 1 : -1);
