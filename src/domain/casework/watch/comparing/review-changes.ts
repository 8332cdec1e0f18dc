import { identityOf } from "../../../evidence/captures";
import type { Review } from "../../../evidence/reading";
import type { Condition, WatchedChange } from "../shapes";
import { asChange } from "./as-change";
import type { Baseline } from "./baseline";
import { type Rated, ratedOf, runsDown, scaleName } from "./rated";
import type { Shown } from "./shown";

/** New reviews that are worse than the condition's value, on its scale. */
export function reviewChanges(before: Baseline, now: Shown, condition: Condition): WatchedChange[] {
  // Without a capture nobody knows which ones are new.
  if (before.capturedAt === "") return [];
  return now.reviews.flatMap((review) => {
    const rated = review.rating && ratedOf(review.rating);
    const key = identityOf(review);
    if (!rated || !isBelow(rated, condition) || before.reviews.has(key)) return [];
    if (isDatedBefore(review, before.capturedAt)) return [];
    return [toldOf(review, key, rated)];
  });
}

function isBelow(rated: Rated, { by, scale = null }: Condition): boolean {
  if (by === null || rated.value === null || scaleName(rated) !== scaleName({ scale, value: by })) return false;
  return runsDown(scale) ? rated.value > by : rated.value < by;
}

const DAY_MS = 86_400_000;

/** Days are those of the page, of whose time zone nothing is known: one day more is left. */
function isDatedBefore({ date }: Review, capturedAt: string): boolean {
  const last = date?.edtf?.split("/").at(-1) ?? date?.iso;
  const day = /^\d{4}-\d\d-\d\d/u.exec(last ?? "")?.[0];
  if (day === undefined) return false;
  return Date.parse(day) + DAY_MS < Date.parse(capturedAt.slice(0, 10));
}

const toldOf = ({ author = "", date, title, text }: Review, key: string, rated: Rated): WatchedChange =>
  asChange({
    field: "review-below",
    key,
    was: [],
    now: [[rated.text, title, text].filter(Boolean).join("\n").slice(0, 20_000)],
    nowValue: rated.value,
    scale: rated.scale,
    author,
    date: date?.iso ?? date?.raw ?? "",
  });
