import type { Context, Steps } from "../context";
import { type Frame, rootFrame } from "./rdfa-frame";
import { closeFrame } from "./rdfa-lists";
import { iri } from "./rdfa-names";
import { type Listen, openProcessor } from "./rdfa-process";
import type { Resource, Triple } from "./rdfa-triple";
import type { Manner } from "./rdfa-words";

/** Elements that change what the ones within them mean. All others only pass things on. */
const SAID = [
  "about",
  "property",
  "typeof",
  "rel",
  "rev",
  "resource",
  "href",
  "src",
  "vocab",
  "prefix",
  "lang",
  "inlist",
];
const SELECTOR = `${SAID.map((name) => `[${name}]`).join(",")},[xml\\:lang]`;
/** Mere links and pictures: in Lite they say something only where a `rel` waits for its other end. */
const LINKS =
  ":is([href],[src])" +
  ["about", "property", "typeof", "rel", "rev", "resource", "vocab", "prefix", "inlist"]
    .map((name) => `:not([${name}])`)
    .join("");
const PAUSE_EVERY = 200;

/**
 * The statements of a page, in its order: RDFa Core 1.1 §7.5 with the rules of HTML+RDFa 1.1 §3, in one pass over the
 * elements that have a say.
 */
export function* readTriples(context: Context, manner: Manner, listen: Listen): Steps {
  const { dom, budget } = context;
  let blanks = 0;
  const blank = (): Resource => `_:b${++blanks}`;
  const told = (triple: Triple): void => {
    if (budget.spend("nodes", 1)) listen(triple);
  };
  const process = openProcessor(context, manner, blank, told);
  const close = (frame: Frame, outer?: Frame): void => closeFrame(frame, outer, blank, told);
  const frames: Frame[] = [rootFrame(iri("", context.base))];
  const links = new Set(manner.lite ? dom.all(LINKS) : []);
  let count = 0;
  for (const element of dom.all(SELECTOR)) {
    if (!budget.spend("nodes", 1)) break;
    if (++count % PAUSE_EVERY === 0) yield;
    leave(frames, (outer) => dom.contains(outer, element), close);
    if (links.has(element) && frames.at(-1)?.incomplete.length === 0) continue;
    frames.push(process(element, frames.at(-1) as Frame));
  }
  leave(frames, () => false, close);
  close(frames[0] as Frame);
}

function leave(
  frames: Frame[],
  contains: (outer: Element) => boolean,
  close: (frame: Frame, outer?: Frame) => void,
): void {
  for (let frame = frames.at(-1); frame?.element && !contains(frame.element); frame = frames.at(-1)) {
    frames.pop();
    close(frame, frames.at(-1));
  }
}
