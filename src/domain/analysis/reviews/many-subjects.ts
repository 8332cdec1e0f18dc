import { type Anomaly, RARE, dateOf } from "./anomaly";
import { type Review, authorKeyOf, dayOf } from "./review";

/** Fewer subjects in a day are no wonder. */
const FEWEST = 4;
/** What is believed of how many more than one subject an author reviews in a day, before any is seen: as if so many days had half a one. */
const PRIOR_DAYS = 10;
const PRIOR_MEAN = 0.5;

/** Who has written more than this share of so many reviews or more is no person: the name is that of a site, or of whoever collected them. */
const NO_PERSON = 0.2;
const ENOUGH = 100;

/**
 * Authors who reviewed many subjects on one day: more than others' days here would have it, were the number beyond the first geometric with
 * the mean of all other days. Names that many share are left out, and those that stand over a fifth of all there is.
 */
export function findManySubjects(reviews: readonly Review[]): Anomaly[] {
  const counts = new Map<string, number>();
  for (const review of reviews) {
    const author = authorKeyOf(review);
    if (author !== undefined) counts.set(author, (counts.get(author) ?? 0) + 1);
  }
  const most = reviews.length < ENOUGH ? Infinity : NO_PERSON * reviews.length;
  const days = new Map<string, { readonly review: Review; readonly day: number; readonly by: Map<string, string[]> }>();
  for (const review of reviews) {
    const day = dayOf(review.date);
    const author = authorKeyOf(review);
    if (day === undefined || author === undefined || (counts.get(author) ?? 0) > most) continue;
    const key = `${author}\t${day}`;
    const known = days.get(key) ?? { review, day, by: new Map<string, string[]>() };
    days.set(key, known);
    const ids = known.by.get(review.subject);
    if (ids) ids.push(review.id);
    else known.by.set(review.subject, [review.id]);
  }
  const more = [...days.values()].reduce((sum, { by }) => sum + Math.min(FEWEST, by.size) - 1, 0);
  return [...days.values()].flatMap(({ review, day, by }) => {
    if (by.size < FEWEST) return [];
    const others = days.size - 1 + PRIOR_DAYS;
    const mean = (more - (FEWEST - 1) + PRIOR_DAYS * PRIOR_MEAN) / others;
    let probability = 1;
    for (let n = 1; n < by.size && probability > 1e-300; n++) probability *= mean / (1 + mean);
    const expectedByChance = probability * days.size;
    if (expectedByChance > RARE) return [];
    return [
      {
        kind: "many-subjects-in-a-day" as const,
        ...(review.author !== undefined && { author: review.author }),
        ...(review.source !== undefined && { source: review.source }),
        from: dateOf(day),
        to: dateOf(day),
        reviews: [...by.values()].flat(),
        numbers: { subjects: by.size, usual: 1 + mean, days: days.size },
        expectedByChance,
        innocent: ["wrote-all-at-once", "dates-of-import", "name-is-shared"] as const,
      },
    ];
  });
}
