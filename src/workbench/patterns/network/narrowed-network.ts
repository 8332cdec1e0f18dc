import { NODE_KINDS, type NetworkRequest } from "../../../domain/analysis/networks";
import type { NetworkEvidence } from "../../../storage/reading";
import type { NetworkQuery } from "./route";

/** Whoever is tied to one thing alone holds nothing together. */
const LEAST = "2";

export const leastIn = ({ least = LEAST }: NetworkQuery): string => least;

/** The evidence narrowed to a case, with what of it is asked for. */
export function networkRequest(evidence: NetworkEvidence, query: NetworkQuery): NetworkRequest {
  const { case: wanted, kinds = NODE_KINDS, until } = query;
  const isIn = (subject: string): boolean =>
    wanted === undefined || (evidence.casesOf.get(subject) ?? []).includes(wanted);
  return {
    said: evidence.reviews
      .filter(({ subject }) => isIn(subject))
      .map(({ id, source, subject, author, date }) => ({
        id,
        source,
        subject,
        ...(author !== undefined && { author }),
        ...(date !== undefined && { date }),
      })),
    owned: evidence.owned.filter(({ subject }) => isIn(subject)).map((one) => ({ ...one })),
    tagged: evidence.tagged.filter(({ subject }) => isIn(subject)).map((one) => ({ ...one })),
    kinds: [...kinds],
    least: Number(leastIn(query)),
    ...(until !== undefined && { until }),
  };
}

/** All months from the first review's to the last one's that is not still to come. */
export function monthsIn({ reviews }: Pick<NetworkEvidence, "reviews">, today: string): string[] {
  const now = today.slice(0, 7);
  const months = reviews.flatMap(({ date }) => date?.slice(0, 7) ?? []).filter((month) => /^\d{4}-\d{2}$/u.test(month));
  const known = months.filter((month) => month <= now).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  for (let month = first; month <= last && all.length < MOST_MONTHS; month = after(month)) all.push(month);
  return all;
}

const MOST_MONTHS = 1200;

function after(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(next[0]).padStart(4, "0")}-${String(next[1]).padStart(2, "0")}`;
}
