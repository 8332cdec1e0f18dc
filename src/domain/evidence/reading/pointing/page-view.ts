import type { Context } from "../context";
import { orderOf } from "../visible/dates/date-order";
import { languageOf } from "../visible/language";
import { openElementMarks } from "../visible/marks/element-marks";
import type { Marks } from "../visible/marks/mark";
import { textMarks } from "../visible/marks/text-marks";
import { openView, type View } from "../visible/view";

/** The page as the visible reader sees it, with what it marked on it. */
export interface Seen {
  readonly view: View;
  readonly marks: Marks;
}

const NOTHING_STATED: ReadonlySet<Element> = new Set();

/** Look at the whole page once. All of it at a time: an official has just clicked and waits. */
export function seePage(context: Context): Seen {
  const language = languageOf(context);
  const view = openView(context, language, { order: orderOf(language), readAt: undefined }, NOTHING_STATED);
  const marks: Marks = { ratings: [], counts: [], dates: [], steps: [], loose: [] };
  finish(textMarks(view, NOTHING_STATED, marks, openElementMarks(view, marks)));
  return { view, marks };
}

function finish(steps: Generator<void, void, void>): void {
  while (!steps.next().done);
}
