/**
 * What entries say of inbox items in version 1. Frozen: what is more than this is version 2, in a file of its own, with an upcast.
 */
import * as v from "valibot";

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const ITEM = new RegExp(
  `^(?:(?:proposal|change|task|signature) ${UUID}|rule-set ${UUID} ${DAY}T[0-9:.]+Z|backup ${DAY})$`,
  "iu",
);

/**
 * What waits, by its kind and what names it: `task 6f1e…`. A rule set that stopped with the moment, and a backup with the day since
 * which there is none: each time is another item.
 */
export const ItemV1 = v.pipe(v.string(), v.maxLength(200), v.regex(ITEM));
export const DayV1 = v.pipe(v.string(), v.isoDate());
