import { type Sought, anchorPage } from "../domain/evidence/anchoring";
import { type PageText, domOf, frameAddress, gatherText } from "../domain/evidence/reading";
import { tokenHere } from "./token-here";
import { held } from "./held";
import { type FoundTarget, findTarget } from "./show/find-target";
import { type Overlay, openOverlay } from "./show/overlay";
import { scrollTo } from "./show/scroll";

/** As in the protocol; here from our own background. */
interface Request {
  readonly token: string;
  readonly mode: "outline" | "scroll";
  readonly sought: Sought;
}

type Answer = { readonly is: FoundTarget["is"] | "page-moved"; readonly how?: string };

interface Scope {
  counterflowShow?: { show(request: Request): Answer; clear(): void };
}

/** A panel that is closed while the pointer rests on a fact cannot take its outline away. */
const LONGEST_MS = { outline: 15_000, scroll: 5_000 };

const scope = globalThis as Scope;
let overlay: Overlay | undefined;

function clear(): void {
  overlay?.close();
  overlay = undefined;
}

function show({ token, mode, sought }: Request): Answer {
  clear();
  const isPage = window === top;
  if (isPage && tokenHere() !== token) return { is: "page-moved" };
  const here = frameAddress(location.href);
  const places = sought.places.filter(({ frame }) => (isPage ? frame === undefined : frame === here));
  if (!isPage && places.length === 0) return { is: "orphan" };
  const dom = domOf(document);
  const page = anchorPage(dom, textOf(gatherText(dom)));
  const own = places.length === sought.places.length ? sought : { words: [] };
  const found = findTarget(page, { ...own, places }, mode === "scroll");
  if (found.is !== "shown") return found;
  if (mode === "scroll") scrollTo(dom, found.target);
  overlay = openOverlay(dom, found.target, LONGEST_MS[mode]);
  return { is: "shown", how: found.how };
}

function textOf(steps: Generator<void, PageText, void>): PageText {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

if (!held("counterflowShow")) {
  addEventListener("keydown", ({ key }) => key === "Escape" && clear(), { capture: true });
  addEventListener("pagehide", clear);
  addEventListener("visibilitychange", clear);
  scope.counterflowShow = { show, clear };
}
