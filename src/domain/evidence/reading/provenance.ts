import type { Context } from "./context";
import type { Item, Place, Value } from "./items";
import { LIMITS } from "./limits";
import type { Provenance, Selector } from "./model";
import { briefJson } from "./selectors/brief-json";
import { openCssSelectors } from "./selectors/css-selector";
import { JSON_POINTER, pointerOf } from "./selectors/json-pointer";
import type { PageText, Stretch } from "./selectors/page-text";
import { positionOf, quotedOf, quoteOf } from "./selectors/text-quote";
import { asWritten } from "./text/clean";

/** Says where and in which words the page makes a statement. */
export type Cite = (value: Value) => Provenance;

/** Characters of the page's own words kept beside a fact; the selectors lead to the rest. */
const RAW = 4_000;

/** What is said of an element once, however many facts stand in it. */
interface Described {
  readonly text: string;
  readonly selectors: readonly Selector[];
}

/** A maker of provenance for one reading of a page with this text. */
export function openCitations(context: Context, page: PageText): Cite {
  const cssSelector = openCssSelectors(context.dom);
  const known = new Map<Element, Described>();
  const textOf = ({ start, end }: Stretch): string => {
    const text = page.text.slice(start, Math.min(end, start + RAW));
    return context.budget.spend("text", text.length) ? text : "";
  };
  const describe = (element: Element, isText: boolean): Described => {
    const before = known.get(element);
    if (before) return before;
    const css = cssSelector(element);
    const own = isText ? page.of(element) : undefined;
    const quoted = own && quotedOf(page, own);
    const selectors: Selector[] = css ? [css] : [];
    if (quoted) selectors.push(quoteOf(page, quoted), positionOf(page, quoted));
    const described = { text: own ? textOf(own) : "", selectors };
    known.set(element, described);
    return described;
  };
  return (value) => {
    const { by, element, data } = value.place;
    const { text, selectors } = describe(element, data === undefined);
    const fragments = data === undefined ? [] : fragment(value.place);
    const raw = asWritten(rawOf(value, text), RAW);
    return { syntax: by.syntax, reader: by.name, version: by.version, selectors: [...selectors, ...fragments], raw };
  };
}

function fragment(place: Place): Selector[] {
  const value = pointerOf(place);
  return value.length > LIMITS.short ? [] : [{ type: "FragmentSelector", value, conformsTo: JSON_POINTER }];
}

function rawOf(value: Value, text: string): string {
  if (value.kind === "text") return value.text;
  if (value.place.data !== undefined) return briefJson(value.place.data, RAW);
  return text.trim() === "" ? summary(value) : text.trim();
}

/** An item written in `meta` elements has no words of its own: its properties speak for it. */
function summary({ properties }: Item): string {
  const lines = [...properties].map(([name, values]) => {
    const texts = values.slice(0, 5).map((value) => (value.kind === "text" ? value.text.slice(0, 200) : "…"));
    return `${name}: ${texts.join(", ")}`;
  });
  return lines.slice(0, 50).join("; ");
}
