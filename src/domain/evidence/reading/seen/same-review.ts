import type { PageDate } from "../model";
import { folded } from "../text/clean";
import type { ReviewDraft } from "./second-place";

/** Beginnings of texts, folded: so long that no two people write the same, and so long that they may. */
const SURELY = 40;
const LIKELY = 12;
const MONTH_MS = 31 * 86_400_000;

/** A review as it is compared: its text and author folded. */
export interface Compared {
  readonly text: string;
  readonly author: string;
  readonly date: PageDate | undefined;
}

export function compared({ text, author, date }: ReviewDraft): Compared {
  return { text: folded(text?.slice(0, 2_000) ?? ""), author: folded(author ?? ""), date };
}

/**
 * Whether a review that people see is a marked-up one: the same beginning, as pages cut either, with nothing against it
 * that cannot come from showing it (a shortened name, a rounded day). `shown`: all words of the seen one, folded.
 */
export function isShownForm(seen: Compared, stated: Compared, shown: string): boolean {
  if (stated.text === "")
    return seen.author !== "" && areAlike(seen.author, stated.author) && areNear(seen.date, stated.date);
  const isThere = beginsAlike(seen.text, stated.text) || isWithin(stated.text, shown);
  if (!isThere) return false;
  if (Math.min(seen.text.length, stated.text.length) >= SURELY) return true;
  const isNamed = stated.author === "" || seen.author === "" || areAlike(seen.author, stated.author);
  return isNamed || isWithin(stated.author, shown);
}

/** Marked-up texts of some length are looked for anywhere in what is seen. */
const isWithin = (text: string, shown: string): boolean =>
  text.length >= LIKELY && ` ${shown} `.includes(` ${text.slice(0, SURELY)}`);

function beginsAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  return length >= LIKELY && one.slice(0, SURELY).startsWith(other.slice(0, Math.min(SURELY, length)));
}

/** "Jo" and "Jo D.", "Ann Smith" and "Ann Smith from Leeds". */
function areAlike(one: string, other: string): boolean {
  return (
    one === other || (one !== "" && other !== "" && (`${one} `.startsWith(`${other} `) || `${other} `.startsWith(one)))
  );
}

/** Within a month where both say one: what is seen may be told by its distance only. */
function areNear(one: PageDate | undefined, other: PageDate | undefined): boolean {
  if (one?.iso === undefined || other?.iso === undefined) return true;
  const [short, long] = [one.iso, other.iso].sort((a, b) => a.length - b.length) as [string, string];
  if (long.startsWith(short)) return true;
  return Math.abs(Date.parse(one.iso.slice(0, 10)) - Date.parse(other.iso.slice(0, 10))) <= MONTH_MS;
}
