import type { PageDate } from "../../model";
import { line } from "../../text/clean";
import { findDate, pageDate } from "../dates/find-date";
import type { Part } from "../blocks/runs";
import { anyOf } from "../words";
import type { View } from "../view";
import type { AnswerHead } from "./answer-head";

const LONGEST = 60;
const LABEL = 24;
const POSTED = new RegExp(String.raw`(?:${anyOf("posted")})|\b(?:on|am|vom|le|el|il|op|em)\b`, "giu");

/** The day of an answer: in its head, in an element for times, or in words that say little else. */
export function answerDate(
  view: View,
  box: Element,
  parts: readonly Part[],
  head: AnswerHead | undefined,
): PageDate | undefined {
  const { dom } = view.context;
  for (const time of [...dom.all("time", box)].slice(0, 3)) {
    if (!parts.some(({ element }) => dom.contains(time, element))) continue;
    const shown = line(dom.text(time), 200);
    const stated = dom.attribute(time, "datetime")?.slice(0, 10) ?? "";
    const date = findDate(stated, view.dates) ?? findDate(shown, view.dates);
    if (date) return pageDate({ ...date, raw: shown || date.raw });
  }
  if (head?.date) return pageDate(head.date);
  const part = parts.find((each) => isOnlyDate(view, each));
  const date = part && findDate(line(part.text), view.dates);
  return date && pageDate(date);
}

/** Whether a part tells a day and no more. */
export function isOnlyDate({ dates, context: { dom } }: View, { text, element }: Part): boolean {
  const said = line(text, LONGEST * 2);
  if (said.length > LONGEST) return false;
  if (dom.name(element) === "time") return true;
  const date = findDate(said, dates);
  if (date === undefined) return false;
  const rest = said.replace(date.raw, "").replace(POSTED, "");
  return rest.length <= LABEL && !/\p{L}{4}/u.test(rest);
}
