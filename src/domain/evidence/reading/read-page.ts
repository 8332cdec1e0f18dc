import { standaloneThings } from "./candidates";
import type { Context, Steps } from "./context";
import { type FactDraft, SUBJECT_INFERRED, type Tell, type Workshop } from "./facts/fact-maker";
import { readOpinions, tellOpinion } from "./facts/opinions";
import { readProfiles } from "./facts/profiles";
import { warnFrames } from "./frames/warn-frames";
import { joinItems } from "./graph";
import type { Item, Value } from "./items";
import { mainSubject } from "./main-subject";
import { openFacts, type ToldFact } from "./merge/fact-book";
import type { Reading } from "./model";
import { readSignals } from "./page-signals";
import { openContext } from "./open-context";
import { openCitations } from "./provenance";
import { makeReading } from "./make-reading";
import { readSeen } from "./read-seen";
import { gatherText } from "./selectors/page-text";
import { readSites } from "./read-sites";
import { recipeApplies } from "./recipes/applies";
import { readRecipe, type RecipeReader } from "./recipes/read-recipe";
import type { SiteRecipe } from "./recipes/site-recipe";
import { openSubjects } from "./subjects/subject-book";
import { syntaxesWith } from "./syntaxes";
import { rareSyntaxes } from "./syntaxes/rare";
import type { SyntaxReader } from "./syntaxes/syntax-reader";
import { findReviews } from "./visible/blocks/find-reviews";
import type { ReviewFinder } from "./visible";
import { openWarnings } from "./warnings";

export interface ReadOptions {
  /** The syntaxes to read; all of them unless said otherwise. */
  readonly syntaxes?: readonly SyntaxReader[];
  /** The moment of reading (ISO 8601), which "3 weeks ago" is counted from; without it such a date keeps its words only. */
  readonly readAt?: string;
  /** How to read pages of sites that say less in markup than people see; those for other sites are passed over. */
  readonly recipes?: readonly SiteRecipe[];
}

/** The script in the page says which syntaxes it has brought along, and what reads by recipes where it has any. */
export interface SlicedOptions extends ReadOptions {
  readonly syntaxes: readonly SyntaxReader[];
  readonly byRecipe?: RecipeReader | undefined;
  /** What finds the reviews that the page shows, where it may show any. */
  readonly findReviews?: ReviewFinder | undefined;
}

/**
 * What a page says about whom: pure, the same in a tab, in jsdom and over a saved page. `url` is the page's address.
 * Never throws on what a page holds and never runs any of it; what cannot be read is a warning beside the rest.
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): Reading {
  const steps = readSteps(document, url, {
    ...{ syntaxes: syntaxesWith(rareSyntaxes), byRecipe: readRecipe, findReviews, ...options },
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same reading in slices: `pause` is called between short pieces of work (a few milliseconds at most, but for the
 * parsing of one data block) and may give a promise to wait for, e.g. when 30 ms have gone by since the last.
 */
export async function readPageSliced(
  document: Document,
  url: string,
  pause: () => Promise<void> | undefined,
  options: SlicedOptions,
): Promise<Reading> {
  const steps = readSteps(document, url, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const wait = pause();
    if (wait !== undefined) await wait;
  }
}

function* readSteps(document: Document, url: string, options: SlicedOptions): Steps<Reading> {
  const warnings = openWarnings();
  const context = openContext(document, url, warnings.warn, options.readAt);
  const roots = yield* readItems(context, readable(options, url));
  const graph = yield* joinItems(roots);
  yield;
  const signals = readSignals(context, graph);
  yield;
  const shop: Workshop = { context, graph, cite: openCitations(context, yield* gatherText(context.dom)) };
  const subjects = openSubjects(context, signals.heading ?? signals.title);
  const facts = openFacts(context);
  const reviewsAt = new Map<Element, ToldFact>();
  const tell: Tell = (subject, fact, stated) => {
    const told = facts.add(subject, atMost(fact, stated), () => shop.cite(stated));
    if (told && fact.kind === "review" && stated.place.data === undefined) reviewsAt.set(stated.place.element, told);
  };
  const orphans = yield* readOpinions(shop, subjects, tell);
  for (const item of standaloneThings(graph)) subjects.of(item);
  const stated = mainSubject(subjects.all(), graph, signals);
  const { recipes = [], byRecipe } = options;
  const main = byRecipe ? yield* readSites(recipes, byRecipe, stated, shop, subjects, tell) : stated;
  for (const orphan of orphans) tellOpinion(orphan, () => main ?? subjects.page(), SUBJECT_INFERRED, shop, tell);
  yield;
  yield* readProfiles(subjects.all(), shop, tell);
  const { findReviews, readAt } = options;
  yield* readSeen({ shop, facts, subjects, main, signals, reviewsAt, findReviews, readAt });
  warnFrames(context);
  return makeReading(subjects.all(), main, facts.all(), context, warnings.list);
}

/** The syntaxes that mean what they say on this page. */
function readable({ syntaxes, recipes = [] }: SlicedOptions, url: string): readonly SyntaxReader[] {
  const unread = new Set(recipes.filter((each) => recipeApplies(each, url)).flatMap((each) => each.unread ?? []));
  return syntaxes.filter(({ name }) => !unread.has(name));
}

function* readItems(context: Context, syntaxes: readonly SyntaxReader[]): Steps<Item[]> {
  const roots: Item[] = [];
  for (const reader of syntaxes) {
    yield* reader.read(context, (item) => roots.push(item));
    yield;
  }
  return roots;
}

/** A fact is no surer than its reader can be. */
function atMost(fact: FactDraft, { place }: Value): FactDraft {
  const { confidence = fact.confidence } = place.by;
  return confidence < fact.confidence ? { ...fact, confidence } : fact;
}
