import { type Anomaly, RARE, dateOf } from "./anomaly";
import { type Review, dayOf } from "./review";
import { tailOf } from "./tail";

const DAYS = 14;
const LEAST_PAST = 60;
const FEWEST = 5;

/**
 * Sources that had nothing on a subject, and then much at once, while others had reviews of it for two months or longer. How much by chance: as
 * if the source had been there all that time without a word.
 */
export function findSuddenSources(reviews: Iterable<Review>): Anomaly[] {
  const bySubject = new Map<string, Map<string, { readonly day: number; readonly id: string }[]>>();
  for (const { id, subject, source, date } of reviews) {
    const day = dayOf(date);
    if (day === undefined || source === undefined) continue;
    const sources = bySubject.get(subject) ?? new Map<string, { day: number; id: string }[]>();
    bySubject.set(subject, sources);
    const those = sources.get(source);
    if (those) those.push({ day, id });
    else sources.set(source, [{ day, id }]);
  }
  const found: Anomaly[] = [];
  let tests = 0;
  for (const [subject, sources] of bySubject) {
    const firsts = new Map([...sources].map(([source, those]) => [source, earliest(those)] as const));
    const first = Math.min(...firsts.values());
    for (const [source, those] of sources) {
      const began = firsts.get(source) ?? first;
      const past = began - first;
      if (past < LEAST_PAST) continue;
      tests++;
      const early = those.filter(({ day }) => day < began + DAYS);
      if (early.length < FEWEST) continue;
      found.push({
        kind: "sudden-source",
        subject,
        source,
        from: dateOf(began),
        to: dateOf(began + DAYS - 1),
        reviews: early.map(({ id }) => id),
        numbers: { reviews: early.length, days: DAYS, daysBefore: past, sources: sources.size },
        // The first review is why one looks: it does not count.
        expectedByChance: tailOf(early.length - 1, 0, DAYS / past),
        innocent: ["not-looked-at-before", "source-is-new", "customers-were-asked", "dates-of-import"],
      });
    }
  }
  return found
    .map((one) => ({ ...one, numbers: { ...one.numbers, tests }, expectedByChance: one.expectedByChance * tests }))
    .filter(({ expectedByChance }) => expectedByChance <= RARE);
}

function earliest(those: readonly { readonly day: number }[]): number {
  let first = Infinity;
  for (const { day } of those) first = Math.min(first, day);
  return first;
}
