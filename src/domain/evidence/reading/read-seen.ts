import type { Steps } from "./context";
import type { ToldFact } from "./merge/fact-book";
import type { Provenance } from "./model";
import { isNewAggregate, type StatedRatings } from "./seen/join-aggregate";
import { kindsByRecipe } from "./seen/kinds-by-recipe";
import { statedProfile, type StatedProfile } from "./seen/join-profile";
import { locateReviews } from "./seen/locate-reviews";
import { indexReviews, type ReviewIndex } from "./seen/review-index";
import { addPlace } from "./seen/second-place";
import type { SeenPage } from "./seen/seen-page";
import { seenSubject } from "./seen/seen-subject";
import { aggregateElements, reviewElements } from "./seen/stated-elements";
import type { SubjectDraft } from "./subjects/subject-draft";
import { readVisible, type VisibleFact } from "./visible";

const PAUSE_EVERY = 20;

/** What markup states, ready to be met with what is seen. */
interface Stated {
  readonly ratings: StatedRatings;
  readonly reviews: () => ReviewIndex;
  readonly profile: () => StatedProfile;
}

/**
 * Tells what people see on a page and no markup states, each with a confidence below 1; what they see and markup states
 * becomes a second place of the stated fact. Comes after everything stated is told.
 */
export function* readSeen(page: SeenPage): Steps {
  const { context, graph } = page.shop;
  const found = seenSubject(page);
  const marked = reviewElements(graph, context.dom);
  const seen = yield* readVisible(context, {
    stated: marked,
    have: kindsByRecipe(page.facts.all()),
    vague: page.facts.all().some(({ fact }) => fact.kind === "aggregate-rating"),
    ...(page.readAt !== undefined && { readAt: page.readAt }),
  });
  const about = found?.subject();
  const stated = statedOn(page, about);
  yield;
  for (const [index, each] of seen.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    const cite = (): Provenance => page.shop.cite(each.stated);
    if (isNew(each, stated, page, cite) && found !== undefined && about !== undefined) {
      const confidence = Math.round(each.fact.confidence * found.sure * 100) / 100;
      page.facts.add(about, { ...each.fact, confidence }, cite);
    }
  }
  yield* locateReviews(page.facts.all(), page.shop, marked);
}

function statedOn({ facts, shop }: SeenPage, about: SubjectDraft | undefined): Stated {
  const told: readonly ToldFact[] = [...facts.all()];
  return {
    ratings: { told, about, elements: aggregateElements(shop.graph) },
    reviews: once(() => indexReviews(told)),
    profile: once(() => statedProfile(told, about)),
  };
}

/** Worked out when it is first asked for: on most pages markup has spoken of all that is seen. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function isNew(seen: VisibleFact, stated: Stated, { shop }: SeenPage, cite: () => Provenance): boolean {
  const { fact } = seen;
  if (fact.kind === "aggregate-rating") return isNewAggregate(seen, stated.ratings, shop.context.dom, cite);
  if (fact.kind === "tag") return true;
  const same = fact.kind === "review" ? stated.reviews().find(fact, seen.stated.text) : stated.profile().same(fact);
  if (same !== undefined) addPlace(same, cite);
  if (same !== undefined) return false;
  return fact.kind === "review"
    ? fact.rating !== undefined || !stated.reviews().rates
    : !stated.profile().speaksOf(fact.property);
}
