import { line } from "../../text/clean";
import { anyOf } from "../words";
import type { View } from "../view";
import { isAuthorPlace } from "./author-place";
import { isOnBadge } from "./badge";
import type { Part } from "./block-parts";
import { leading } from "./leading-name";
import { isName, isPhrase, LABEL, SAYS } from "./not-a-name";
import { isPersonLink } from "./person-link";
import type { Said } from "./said";
import { signatureIn } from "./signature";

const BY = new RegExp(String.raw`^(?:(?:${anyOf("by")})\s*:?\s+|${LABEL}\s*:\s*)(.{2,60})$`, "iu");
/** "Review from Ann Smith (visitor)" */
const OF = new RegExp(String.raw`^(?:${anyOf("ratings", "reviews")})\s+(?:${anyOf("by")})\s*:?\s+(.{2,90})$`, "iu");
const ONLY_BY = new RegExp(String.raw`^(?:(?:${anyOf("by")})\s*:?|${LABEL}\s*:)$`, "iu");
const ENDS_BY = new RegExp(String.raw`(?:^|\s)(?:(?:by|von|par|por|da|door)\s*:?|${LABEL}\s*:)\s*$`, "iu");
/** "— Ann Smith, Lund", under what she says. */
const DASHED = /^\s*[—–―~]\s*(\p{L}[^,|·(—–]{1,50}?)\s*(?:[,|·(].*)?$/u;
const FROM = /^from(?!\p{L})/iu;
const END = new RegExp(String.raw`(?:\s+(?:${SAYS}|on|am|le|el|il|op|em)\s*:?|\s*[:,|·•–-]+\s*)$`, "iu");
/** A user's name may end in digits. */
const USER = /^\p{L}[\p{L}\p{M}_.-]+\d{1,4}$/u;

/** Whether a text only introduces the author. */
export const isBy = (text: string): boolean => ONLY_BY.test(text.trim());

/** The name of whoever wrote the review: by how its place is named, by a link to a person, or by "von …" before it. */
export function authorOf(view: View, block: Element, parts: readonly Part[]): Said | undefined {
  const first = parts.slice(0, 60).filter(({ element }) => !isOnBadge(view, block, element));
  const fit = first.filter(({ text }) => isName(line(text, 200)));
  // People sign with one letter; beside a longer name of the same place it is only a drawn avatar.
  const signed = first.filter(({ text }) => isName(line(text, 200), 1));
  for (const sureness of ["sure", "likely"] as const) {
    const isHis = (part: Part): boolean => isAuthorPlace(view, block, part.element, sureness);
    const named = fit.find(isHis) ?? signed.find(isHis);
    if (named) return cleaned(named);
  }
  const linked = fit.find((part) => isPersonLink(view, block, part.element));
  if (linked) return cleaned(linked);
  const stated = introduced(parts, false) ?? introduced(parts, true);
  if (stated) return stated;
  const led = leading(view, block, fit, signed);
  return led ? cleaned(led) : signatureIn(view, parts);
}

/** "from" may also tell a country: it counts where nothing else does. */
function introduced(parts: readonly Part[], isFrom: boolean): Said | undefined {
  for (const [index, { text, element }] of parts.slice(0, 40).entries()) {
    const next = parts[index + 1];
    if (next && !next.text.includes("\n") && ENDS_BY.test(text) && isName(line(next.text, 200))) return cleaned(next);
    const said = line(text, 120);
    if (FROM.test(said) && !isFrom) continue;
    const name = BY.exec(said)?.[1] ?? OF.exec(said)?.[1] ?? (index > 0 ? DASHED.exec(said)?.[1] : undefined);
    const cut =
      name?.replace(/\s*(?:[|·•,–—(]|\s-\s|\s(?:on|am|le|el|il|op|em)\s(?=\d|\p{L}+ \d)).*$/iu, "").trim() ?? "";
    if (isName(cut) && !isPhrase(cut) && (!/\d/u.test(cut) || USER.test(cut))) return { text: cut, element };
  }
  return undefined;
}

function cleaned({ text, element }: Part): Said {
  const shown = line(text, 200);
  const name = BY.exec(shown)?.[1] ?? shown;
  return { text: name.replace(END, "").trim() || shown, element };
}
