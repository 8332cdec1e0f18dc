import { line } from "../../text/clean";
import { anyOf } from "../words";
import { hasAny } from "../tokens";
import type { View } from "../view";
import type { Part } from "./block-parts";

export interface Said {
  readonly text: string;
  readonly element: Element;
}

/** Names that makers of pages give to the author's place, the surest first. */
const NAMES: readonly ReadonlySet<string>[] = [
  new Set(
    "author reviewer reviewername authorname username nickname byline consumername displayname auteur autor autore verfasser".split(
      " ",
    ),
  ),
  new Set(
    "fn user name member profile consumer customer guest by person nick naam nome nombre nom gast klant pseudo benutzer usuario utente poster commenter who wer qui quien chi wie quem figcaption".split(
      " ",
    ),
  ),
];
const NOT_NAMES = new Set(
  "avatar letter initial initials image img count location date time rating stars badge title level meta info stats product item place role link reviews".split(
    " ",
  ),
);
const BY = new RegExp(String.raw`^(?:${anyOf("by")})\s*:?\s+(.{2,60})$`, "iu");
/** "Review from Ann Smith (visitor)" */
const OF = new RegExp(String.raw`^(?:${anyOf("ratings", "reviews")})\s+(?:${anyOf("by")})\s*:?\s+(.{2,90})$`, "iu");
const ONLY_BY = new RegExp(String.raw`^(?:${anyOf("by")})\s*:?$`, "iu");
const ENDS_BY = new RegExp(String.raw`(?:^|\s)(?:by|von|par|por|da|door)\s*:?\s*$`, "iu");
const END = new RegExp(
  String.raw`(?:\s+(?:says|said|sagt|dit|dice|zegt|diz|schreibt|schrieb|wrote|a écrit|scrive|schreef|on|am|le|el|il|op|em)\s*:?|\s*[:,|·•–-]+\s*)$`,
  "iu",
);
const NOT_A_PERSON = new RegExp(
  String.raw`^(?:${anyOf("action", "heading", "rated", "star", "ratings", "reviews", "today", "yesterday")}|(?:${anyOf("posted")})(?: \p{L}{1,3})?:?|by|von|par|por|door|bewertet|valorado|avaliado|gewaardeerd|beoordeeld|[\p{P}\p{S}\d\s]+)$`,
  "iu",
);
const UP = 3;

/** Whether a text only introduces the author. */
export const isBy = (text: string): boolean => ONLY_BY.test(text.trim());

/** The name of whoever wrote the review: by how its place is named, by a link to a person, or by "von …" before it. */
export function authorOf(view: View, block: Element, parts: readonly Part[]): Said | undefined {
  const first = parts.slice(0, 60);
  const fit = first.filter(({ text }) => isName(line(text, 200)));
  // People sign with one letter; beside a longer name of the same place it is only a drawn avatar.
  const signed = first.filter(({ text }) => isName(line(text, 200), 1));
  for (const names of NAMES) {
    const isHis = (part: Part): boolean => isNamed(view, block, part.element, names);
    const named = fit.find(isHis) ?? signed.find(isHis);
    if (named) return cleaned(named);
  }
  const linked = fit.find((part) => isPerson(view, block, part.element));
  if (linked) return cleaned(linked);
  return introduced(parts) ?? leading(view, fit) ?? headed(fit);
}

function isNamed(view: View, block: Element, element: Element, names: ReadonlySet<string>): boolean {
  const { dom } = view.context;
  let at: Element | null = element;
  for (let step = 0; at !== null && at !== block && step < UP; step++, at = dom.parent(at)) {
    const tokens = view.tokens(at);
    if (tokens.has("item") || (step === 0 && hasAny(tokens, NOT_NAMES))) return false;
    if (hasAny(tokens, names)) return true;
    if (["cite", "figcaption"].includes(dom.name(at)) || dom.attribute(at, "rel") === "author") return true;
    if ((view.brief(at)?.length ?? 999) > 100) return false;
  }
  return false;
}

function isPerson(view: View, block: Element, element: Element): boolean {
  const { dom } = view.context;
  for (let at: Element | null = element; at !== null && at !== block; at = dom.parent(at)) {
    if (dom.name(at) === "a")
      return /\/(?:users?|profiles?|members?|u|people|persons?|authors?|mitglied(?:er)?|membres?|utenti|leden|perfil)\//iu.test(
        dom.attribute(at, "href") ?? "",
      );
  }
  return false;
}

function introduced(parts: readonly Part[]): Said | undefined {
  for (const [index, { text, element }] of parts.slice(0, 40).entries()) {
    const next = parts[index + 1];
    if (next && !next.text.includes("\n") && ENDS_BY.test(text) && isName(line(next.text, 200))) return cleaned(next);
    const said = line(text, 120);
    const name = BY.exec(said)?.[1] ?? OF.exec(said)?.[1];
    const cut = name?.replace(/\s*(?:[|·•,–(]|\s(?:on|am|le|el|il|op|em)\s(?=\d|\p{L}+ \d)).*$/iu, "") ?? "";
    if (isName(cut) && !/\d/u.test(cut)) return { text: cut, element };
  }
  return undefined;
}

/** Where nothing says so: what stands first, if it is short, in bold or a box of its own, and looks like a name. */
function leading(view: View, parts: readonly Part[]): Said | undefined {
  const first = parts
    .slice(0, 3)
    .find(
      ({ text, heading }) => /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{L}[\p{L}\p{M}.'’-]*){0,3}$/u.test(line(text)) && !heading,
    );
  if (first === undefined) return undefined;
  const isApart = (view.brief(first.box)?.length ?? 999) <= 60 || view.brief(first.element) === line(first.text);
  return isApart ? cleaned(first) : undefined;
}

/** A name in a heading, which its initials tell from a title: "Giulia B.", "A.B." */
function headed(parts: readonly Part[]): Said | undefined {
  const first = parts.slice(0, 3).find(({ text, heading }) => heading && INITIALS.test(line(text)));
  return first && cleaned(first);
}

const INITIALS = /^(?:\p{Lu}[\p{L}\p{M}'’-]+\s)?(?:\p{Lu}\.?\s?){1,3}$/u;

function isName(text: string, shortest = 2): boolean {
  return (
    text.length >= shortest &&
    text.length <= 60 &&
    /[\p{L}\p{N}]/u.test(text) &&
    !NOT_A_PERSON.test(text) &&
    text.split(" ").length <= 6 &&
    !/[!?]$|\d{4}|https?:/u.test(text)
  );
}

function cleaned({ text, element }: Part): Said {
  const shown = line(text, 200);
  const name = BY.exec(shown)?.[1] ?? shown;
  return { text: name.replace(END, "").trim() || shown, element };
}
