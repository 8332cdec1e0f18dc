import type { Condition } from "../../../domain/casework/watch";
import { WatchUrl } from "../../../domain/casework/watch";
import { type FactContent, uncorrected } from "../../../domain/evidence/captures";
import { type Fact, type Rating, scaleOf } from "../../../domain/evidence/reading";
import * as v from "valibot";
import type { WatchableListing } from "../../../storage/reading";

/** Something that may be looked for, and whether it is by default. */
export interface Offered {
  readonly key: string;
  readonly condition: Condition;
  readonly ticked: boolean;
}

/** Properties that say where and what something is: they hardly change, and it hardly matters where they do. */
const FURNITURE =
  /^(?:name|alternateName|legalName|url|sameAs|image|logo|photo|description|identifier|geo\.|address|telephone|faxNumber|email)/u;
/** What an official most likely wants to hear of. */
const TELLING = /inspection|grade|rating|vacan|places|beds|availab|certif|licen|award/iu;
const MOST_PROPERTIES = 40;

/** Whether there is anything in a listing that could be compared, on a page that can be read again. */
export const isWatchable = ({ url, facts }: WatchableListing): boolean =>
  v.is(WatchUrl, url) && offeredConditions(facts).length > 0;

/** What may be looked for in a listing, by what was captured of it. */
export function offeredConditions(facts: readonly FactContent[]): Offered[] {
  const said: readonly Fact[] = facts.map((fact) => uncorrected({ provenance: [], ...fact }));
  const totals = said.flatMap((fact) => (fact.kind === "aggregate-rating" ? [fact] : []));
  const rated = said.flatMap((fact) => (fact.kind === "review" && fact.rating ? [fact.rating] : []));
  const isCounted = totals.some((total) => total.ratingCount !== undefined || total.reviewCount !== undefined);
  const properties = said.flatMap((fact) =>
    fact.kind === "profile" && !FURNITURE.test(fact.property) ? [fact.property] : [],
  );
  return [
    ...totals.slice(0, 1).map(({ rating }) => ratingOffer(rating)),
    ...(isCounted ? [offer({ field: "count", direction: "rises", by: 10 }, false)] : []),
    ...reviewOffer([...rated, ...totals.map(({ rating }) => rating)]),
    ...[...new Set(properties)]
      .slice(0, MOST_PROPERTIES)
      .map((property) => offer({ field: "fact", property, direction: "changes", by: null }, TELLING.test(property))),
  ];
}

const offer = (condition: Condition, ticked: boolean): Offered => ({
  key: `${condition.field} ${condition.property ?? ""}`,
  condition,
  ticked,
});

/** A fifteenth of the scale: 0.3 of five stars. Grades change, by however little. */
function ratingOffer(rating: Rating): Offered {
  if (rating.grade !== undefined) return offer({ field: "rating", direction: "changes", by: null }, true);
  const { worst, best } = scaleOf(rating) ?? { worst: 1, best: 5 };
  return offer({ field: "rating", direction: "falls", by: Math.round(Math.abs(best - worst) / 1.5) / 10 }, true);
}

/** Below the middle of the scale that reviews are on. */
function reviewOffer(ratings: readonly Rating[]): Offered[] {
  const known = ratings.find(({ normalised, grade }) => normalised !== undefined && grade === undefined);
  if (!known) return [];
  const scale = scaleOf(known) ?? null;
  const by = scale ? (scale.worst + scale.best) / 2 : 3;
  return [offer({ field: "review-below", direction: "falls", by, scale: scale && { ...scale } }, true)];
}
