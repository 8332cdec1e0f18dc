import { line } from "../../text/clean";
import { findDate } from "../dates/find-date";
import type { View } from "../view";
import type { Said } from "./said";
import { isName, isPhrase } from "./not-a-name";
import type { Part } from "./runs";

/** What stands before the day in a line that signs a review: a name, and what parts the two. */
const BEFORE_DAY = /^[\s—–―~-]*(\p{Lu}[^,·|•()]{1,50}?)\s*(?:[,·|•]|\s[–—-])\s*$/u;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:von|van|de|den|der|di|da|do|dos|du|la|le)\s)?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$/u;
/** What else is written before a day: that somebody was there then. */
const STAYED =
  /^(?:visit(?:ed)?|stay(?:ed)?|date|besucht?|aufenthalt|datum|séjour|visite|visitado|estancia|fecha|visita|soggiorno|data|bezocht|verblijf|estadia)(?!\p{L})/iu;
const MOST_PARTS = 40;
const LONGEST = 90;
/** Behind the day stands at most a rating. */
const MOST_AFTER = 25;

/** The name before the day, in a line that signs a review: "Ann Smith, 3 May 2026", "Ann Smith · 3 May 2026 · 4/5". */
export function signatureIn(view: View, parts: readonly Part[]): Said | undefined {
  for (const { text, element, heading } of parts.slice(0, MOST_PARTS)) {
    const said = line(text, LONGEST + 1);
    const day = heading || said.length > LONGEST ? undefined : findDate(said, view.dates);
    const at = day ? said.indexOf(day.raw) : -1;
    if (!day || at < 0 || said.length - at - day.raw.length > MOST_AFTER) continue;
    const name = BEFORE_DAY.exec(said.slice(0, at))?.[1] ?? "";
    if (NAME.test(name) && isName(name) && !isPhrase(name) && !STAYED.test(name)) return { text: name, element };
  }
  return undefined;
}
