import type { Context } from "../context";
import { elementText } from "../text/element-text";
import { line } from "../text/clean";
import type { DateContext } from "./dates/find-date";
import { hasAny, openTokens, RATING_TOKENS, type TokensOf } from "./tokens";
import { openZones, type Zone } from "./zones";

/** The page as the visible reader looks at it: what it asks of an element again and again is worked out once. */
export interface View {
  readonly context: Context;
  readonly language: string | undefined;
  readonly dates: DateContext;
  readonly tokens: TokensOf;
  readonly zone: (element: Element) => Zone;
  /** One line of an element's text, if it is no longer than a line may be. */
  readonly brief: (element: Element) => string | undefined;
  /** Whether the names of an element, or of those right around it, say that it shows ratings. */
  readonly spoken: (element: Element) => boolean;
  /** What the page calls what it is about. */
  readonly names: () => readonly string[];
}

export const BRIEF = 160;
const AROUND = 3;
const MOST_NAMES = 3;

export function openView(
  context: Context,
  language: string | undefined,
  dates: DateContext,
  stated: ReadonlySet<Element>,
  subject?: string,
): View {
  const tokens = openTokens(context.dom);
  const texts = new Map<Element, string | undefined>();
  const brief = (element: Element): string | undefined => {
    if (!texts.has(element)) texts.set(element, briefText(context, element));
    return texts.get(element);
  };
  const told = new Map<Element, boolean>();
  const spoken = (element: Element): boolean => {
    const known = told.get(element);
    if (known !== undefined) return known;
    const isSpoken = isSpokenOf(element);
    told.set(element, isSpoken);
    return isSpoken;
  };
  const isSpokenOf = (element: Element): boolean => {
    let at: Element | null = element;
    for (let step = 0; at !== null && step < AROUND; step++, at = context.dom.parent(at)) {
      if (hasAny(tokens(at), RATING_TOKENS)) return true;
      if (brief(at) === undefined) return false;
    }
    return false;
  };
  let called: readonly string[] | undefined;
  const names = (): readonly string[] => (called ??= namesOn(context, subject));
  return { context, language, dates, tokens, zone: openZones(context.dom, tokens, stated), brief, spoken, names };
}

/** What is stated, what its main heading says, and its title. */
function namesOn({ dom }: Context, subject = ""): string[] {
  const said = [...dom.all("h1"), ...dom.all("title")].slice(0, MOST_NAMES);
  return [subject, ...said.map((element) => line(elementText(dom, element, BRIEF * 4), BRIEF))].filter(Boolean);
}

function briefText({ dom }: Context, element: Element): string | undefined {
  const text = elementText(dom, element, BRIEF * 4);
  if (text.length >= BRIEF * 4) return undefined;
  const shown = line(text);
  return shown.length > BRIEF ? undefined : shown;
}
