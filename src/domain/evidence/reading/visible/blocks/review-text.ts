import { grouped } from "../grouped";
import { folded, line, paragraphs } from "../../text/clean";
import { findDate } from "../dates/find-date";
import type { View } from "../view";
import type { Said } from "./said";
import type { Part } from "./block-parts";
import { isAction, isAge, isLabel } from "./not-words";
import { isSide, sidesOf } from "./sides";
import { isVerdict } from "./verdict";

const BODY = new Set(
  "text body content comment description message quote reviewbody excerpt snippet texto texte testo tekst".split(" "),
);
const JOINED = new Set(["p", "li", "blockquote"]);
const NAMED = 400;

/** What a review says: the longest box of text, with the paragraphs beside it; `used` parts already mean something else. */
export function textOf(view: View, block: Element, parts: readonly Part[], used: ReadonlySet<Part>): Said | undefined {
  const free = parts.filter(
    (part) =>
      !used.has(part) &&
      (!part.heading || isSide(part.text)) &&
      !part.button &&
      !isAction(line(part.text)) &&
      !(part.text.trim().endsWith(":") && isLabel(part.text)) &&
      !isAge(part.text),
  );
  const sides = sidesOf(free);
  if (sides !== undefined) return sides;
  const boxes = grouped(free, ({ box }) => box);
  let best: Element | undefined;
  let most = 0;
  for (const [box, inBox] of boxes) {
    const length = inBox.reduce((sum, { text, link }) => sum + (link ? 0 : text.trim().length), 0);
    const score = length === 0 ? 0 : length + (isNamedText(view, box, block) ? NAMED : 0);
    if (score > most) [best, most] = [box, score];
  }
  return best === undefined ? undefined : { text: joined(view, best, boxes), element: best };
}

function isNamedText({ context: { dom }, tokens }: View, box: Element, block: Element): boolean {
  const around = [box, dom.parent(box)].filter((at) => at !== null && at !== block);
  return around.some((at) => at !== null && [...tokens(at)].some((token) => BODY.has(token)));
}

function joined(view: View, box: Element, boxes: ReadonlyMap<Element, Part[]>): string {
  const { dom } = view.context;
  const beside = [...boxes.keys()].filter((other) => other === box || (JOINED.has(dom.name(box)) && isBeside(other)));
  const texts = beside.map((each) => boxText(boxes.get(each) ?? []));
  // Somebody may say no more than that; over other words it is the site's way to show it.
  const said = texts.some((text) => !isVerdict(text)) ? texts.filter((text) => !isVerdict(text)) : texts;
  return paragraphs(withoutTeasers(said).join("\n"));

  function isBeside(other: Element): boolean {
    return JOINED.has(dom.name(other)) && dom.parent(other) === dom.parent(box) && !isDated(other);
  }

  /** "Date of stay: May 2026" beside the text is no part of it. */
  function isDated(other: Element): boolean {
    const text = view.brief(other) ?? "";
    return text.length <= 60 && findDate(text, view.dates) !== undefined;
  }
}

/** One element that holds most of a box's text is the text; what is beside it are labels, unless a sentence goes on there. */
const MOST_OF = 0.6;
const LEAST_WORDS = 3;
/** A page that folds long texts may cut them anywhere. */
function isRunOn(parts: readonly Part[], held: readonly Part[]): boolean {
  return parts.some((part, index) => {
    const next = parts[index + 1];
    if (next === undefined || held.includes(part) === held.includes(next)) return false;
    const beside = held.includes(part) ? next : part;
    const isWords = !beside.link && beside.text.trim().split(/\s+/u).length >= LEAST_WORDS;
    return isWords && /^\s*\p{Ll}/u.test(next.text) && /[\p{L}\p{N},]\s*$/u.test(part.text);
  });
}

function boxText(parts: readonly Part[]): string {
  const all = parts.reduce((sum, { text }) => sum + text.trim().length, 0);
  for (const [element, held] of grouped(parts, ({ element }) => element)) {
    const own = held.reduce((sum, { text }) => sum + text.trim().length, 0);
    if (element !== parts[0]?.box && own > all * MOST_OF && own > 40 && !isRunOn(parts, held))
      return held
        .map(({ text }) => text)
        .join("")
        .trim();
  }
  const runs =
    [...grouped(parts, ({ element }) => element).keys()].length > 1
      ? withoutTeasers(parts.map(({ text }) => text))
      : parts.map(({ text }) => text);
  return runs.join("").trim();
}

/** Pages show the beginning of a text, then the whole of it: only the whole is kept. */
function withoutTeasers(texts: readonly string[]): string[] {
  return texts.filter((text, index) => {
    const start = folded(text.replace(/(?:…|\.\.\.)\s*$/u, ""));
    return start.length < 20 || !texts.some((other, at) => at > index && folded(other).startsWith(start));
  });
}
