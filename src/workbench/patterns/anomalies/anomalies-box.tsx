import {
  type FoundMethod,
  type Patterns,
  type ShownAnomaly,
  foundAnomaly,
  isFoundMethod,
} from "../../../domain/analysis/patterns";
import type { How } from "../../../domain/analysis/method";
import { t, tn } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { HowFound } from "../../parts/findings/how-found";
import { useSaidOf } from "../findings/use-kept";
import type { Narrowed } from "../narrowed";
import { AnomalyShown } from "./anomaly-shown";

interface Props {
  readonly anomalies: Patterns["anomalies"];
  readonly seen: Narrowed;
  readonly nameOf: (node: string) => string;
}

const FIRST = 4;

/** What is unlike the rest, each with its numbers and what may lie behind it; nobody is accused. What was dismissed is folded away. */
export function AnomaliesBox({ anomalies, seen, nameOf }: Props) {
  const saidOf = useSaidOf();
  const all = anomalies
    .flatMap(({ how, value }) => {
      const { method } = how;
      return isFoundMethod(method) ? value.map((anomaly): Told => ({ how, method, anomaly })) : [];
    })
    .sort(latestFirst);
  const isDismissed = ({ method, anomaly }: Told): boolean =>
    saidOf(method, foundAnomaly(anomaly)).dismissed !== undefined;
  const dismissed = all.filter(isDismissed);
  const standing = all.filter((one) => !dismissed.includes(one));
  const { shown, more } = useMore(standing, FIRST);
  const toShown = ({ anomaly, method, how }: Told, n: number) => (
    <AnomalyShown
      key={`${n} ${anomaly.kind} ${anomaly.reviews[0] ?? ""}`}
      anomaly={anomaly}
      method={method}
      how={how}
      seen={seen}
      nameOf={nameOf}
    />
  );
  return (
    <section class="patterns-box" aria-labelledby="patterns-odd">
      <h2 id="patterns-odd">{t("patternsOdd")}</h2>
      {standing.length === 0 ? (
        <p class="soft">{t(dismissed.length === 0 ? "patternsNothingOdd" : "findingNothingElse")}</p>
      ) : (
        <p>{tn("patternsOddFound", standing.length)}</p>
      )}
      {shown.map(toShown)}
      {more}
      {dismissed.length > 0 && (
        <details class="patterns-dismissed">
          <summary>{tn("findingsDismissed", dismissed.length)}</summary>
          {dismissed.map(toShown)}
        </details>
      )}
      {all.length === 0 && anomalies.map(({ how }) => <HowFound key={how.method} how={how} />)}
    </section>
  );
}

interface Told {
  readonly anomaly: ShownAnomaly;
  readonly method: FoundMethod;
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
