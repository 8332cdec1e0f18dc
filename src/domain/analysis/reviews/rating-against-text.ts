import { sentimentOf } from "../words";
import type { Anomaly } from "./anomaly";
import type { Review } from "./review";

/** A rating at one end: within a fifth of the scale. */
const END = 0.2;
/** So many words of the other kind, and so many times as many as of the rating's own. */
const FEWEST = 5;
const TIMES = 5;
/** Of the ratings at an end no more than this share is shown, the clearest first, but one where there are few. */
const SHARE = 0.005;
/** With fewer ratings at an end, nobody can tell what is rare among them. */
const ENOUGH = 20;

/**
 * Reviews whose stars say one thing and whose words the other, by word lists in seven languages, so unlike the rest of those with such stars that
 * one of 200 is shown at most.
 */
export function findRatingsAgainstText(reviews: Iterable<Review>): Anomaly[] {
  const ends = { best: end(), worst: end() };
  for (const { id, subject, author, rating, text } of reviews) {
    if (rating === undefined || text === undefined) continue;
    const which = rating >= 1 - END ? "best" : rating <= END ? "worst" : undefined;
    if (which === undefined) continue;
    const sentiment = sentimentOf(text);
    if (!sentiment) continue;
    const [against, along] =
      which === "best" ? [sentiment.blame, sentiment.praise] : [sentiment.praise, sentiment.blame];
    ends[which].count++;
    if (against < FEWEST || against < TIMES * along) continue;
    ends[which].found.push({ id, subject, author, rating, against, along, words: sentiment.words });
  }
  return Object.values(ends).flatMap(({ found, count }) => {
    if (count < ENOUGH) return [];
    const clearest = found.sort((a, b) => b.against - b.along - (a.against - a.along));
    return clearest
      .slice(0, Math.max(1, Math.floor(SHARE * count)))
      .map(({ id, subject, author, rating, against, along, words }): Anomaly => ({
        kind: "rating-against-text",
        subject,
        ...(author !== undefined && { author }),
        reviews: [id],
        numbers: { rating, against, along, words, alike: found.length, ratings: count },
        // Among so many, so many are like this: that is all that can be said.
        expectedByChance: found.length / count,
        innocent: ["irony-or-missing-words", "pressed-by-mistake"],
      }));
  });
}

interface Found {
  readonly id: string;
  readonly subject: string;
  readonly author: string | undefined;
  readonly rating: number;
  readonly against: number;
  readonly along: number;
  readonly words: number;
}

const end = (): { found: Found[]; count: number } => ({ found: [], count: 0 });
