import { samePage } from "./addresses";
import type { Graph } from "./graph";
import { firstText, type Item, valuesOf } from "./items";
import type { PageSignals } from "./page-signals";
import { isLeftOver } from "./subjects/left-over";
import type { SubjectDraft } from "./subjects/subject-draft";
import { folded } from "./text/clean";
import { isPage, isTextOrMedia } from "./vocabulary";

/**
 * Which subject the page is about, by its own signals, the plainest first: `mainEntity` and `about` of the page, `mainEntityOfPage`
 * and addresses of the subjects, heading, breadcrumb trail and title. Each signal narrows down what the ones before it left; where one points
 * elsewhere, or more than one subject is left, the page does not say, nor where markup claims a page that shows something
 * else. A thing comes before the article around it.
 */
export function mainSubject(
  drafts: readonly SubjectDraft[],
  graph: Graph,
  signals: PageSignals,
): SubjectDraft | undefined {
  const things = drafts.filter((draft) => !draft.items.some(isPage));
  const entities = pointedAt("mainEntity", graph);
  const topics = pointedAt("about", graph);
  const tests: ((draft: SubjectDraft) => boolean)[] = [
    ({ items }) => items.some((item) => entities.has(item)),
    ({ items }) => items.some((item) => topics.has(item)),
    ({ items }) => items.some((item) => claimsPage(item, signals)),
    ({ explicitId, url }) => [explicitId, url].some((address) => address !== undefined && isHere(address, signals)),
    ({ name }) => name !== undefined && isCalled(name, signals.heading),
    ({ name }) => name !== undefined && isCalled(name, signals.crumb),
    ({ name }) => name !== undefined && isTitled(name, signals),
  ];
  const texts = things.filter(({ items }) => items.some(isTextOrMedia));
  const others = things.filter((draft) => !texts.includes(draft));
  const main = narrow(others, tests) ?? narrow(texts, tests);
  return main && isLeftOver(main, signals) ? undefined : main;
}

function pointedAt(property: string, graph: Graph): Set<Item> {
  return new Set(graph.items.filter(isPage).flatMap((page) => graph.itemsOf(page, property)));
}

function narrow(
  drafts: readonly SubjectDraft[],
  tests: readonly ((draft: SubjectDraft) => boolean)[],
): SubjectDraft | undefined {
  let left: readonly SubjectDraft[] | undefined;
  for (const test of tests) {
    const pointed = drafts.filter(test);
    if (pointed.length === 0) continue;
    const both: readonly SubjectDraft[] =
      left === undefined ? pointed : left.filter((draft) => pointed.includes(draft));
    if (both.length === 0) return undefined;
    left = both;
  }
  return left?.length === 1 ? left[0] : undefined;
}

function claimsPage(item: Item, signals: PageSignals): boolean {
  return valuesOf(item, "mainEntityOfPage").some((value) => {
    if (value.kind === "text") return value.text === "true" || isHere(value.text, signals);
    return [value.id, firstText(value, "url")?.text].some((each) => each !== undefined && isHere(each, signals));
  });
}

function isHere(address: string, { addresses }: PageSignals): boolean {
  return addresses.some((here) => samePage(here, address));
}

const BETWEEN = /\s+[–—:-]\s+|\s*[|·•»]\s*/u;

/**
 * Titles tell of the site as well, mostly at their end ("Lifts | Hartmann"): what is called as the end alone is not what the
 * page is about, nor is the site itself where the heading speaks of something else.
 */
function isTitled(name: string, { title, heading, site }: PageSignals): boolean {
  if (title === undefined || !isCalled(name, title)) return false;
  const parts = title.split(BETWEEN);
  const isEnd = parts.length > 1 && isCalled(name, parts.at(-1)) && !isCalled(name, parts.slice(0, -1).join(" "));
  const isSite = folded(name) === folded(site ?? "") && heading !== undefined;
  return (!isEnd && !isSite) || isCalled(name, heading);
}

/** The same words, or all of them within a heading that says more, such as the site's name. */
function isCalled(name: string, heading: string | undefined): boolean {
  if (heading === undefined) return false;
  const [called, said] = [folded(name), folded(heading)];
  return called !== "" && (` ${said} `.includes(` ${called} `) || called.startsWith(`${said} `));
}
