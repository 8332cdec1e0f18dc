import type { Steps } from "./context";
import type { FactDraft, Workshop } from "./facts/fact-maker";
import type { ToldFact } from "./merge/fact-book";
import type { Provenance } from "./model";
import { isNewAggregate, type StatedRatings } from "./seen/join-aggregate";
import { kindsByRecipe } from "./seen/kinds-by-recipe";
import { answerAt, joinAnswer } from "./seen/join-answer";
import { statedProfile, type StatedProfile } from "./seen/join-profile";
import { locateReviews } from "./seen/locate-reviews";
import { indexReviews, type ReviewIndex } from "./seen/review-index";
import { addPlace } from "./seen/second-place";
import type { SeenPage } from "./seen/seen-page";
import { seenSubject } from "./seen/seen-subject";
import { aggregateElements, reviewElements } from "./seen/stated-elements";
import type { SubjectDraft } from "./subjects/subject-draft";
import { readVisible, type SeenAnswer, type VisibleFact } from "./visible";

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
  const answers = new Map<Element, SeenAnswer>();
  const seen = yield* readVisible(context, {
    findReviews: page.findReviews,
    stated: marked,
    have: kindsByRecipe(page.facts.all()),
    subject: page.main?.name,
    reviews: page.reviewsAt.keys(),
    answered: (review, answer) => answers.set(review, answer),
    vague: page.facts.all().some(({ fact }) => fact.kind === "aggregate-rating"),
    ...(page.readAt !== undefined && { readAt: page.readAt }),
  });
  const about = found?.subject();
  const stated = statedOn(page, about);
  yield;
  for (const [index, each] of seen.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    const cite = (): Provenance => page.shop.cite(each.stated);
    const of = each.about ? page.subjects.seen(each.about.name, each.about.address) : about;
    if (isNew(each, stated, page, cite) && found !== undefined && of !== undefined) {
      const confidence = Math.round(each.fact.confidence * found.sure * 100) / 100;
      page.facts.add(of, { ...withAnswer(each, page.shop), confidence }, cite);
    }
  }
  for (const [review, answer] of answers) {
    const told = page.reviewsAt.get(review);
    if (told) joinAnswer(told, answer, page.shop.cite);
  }
  yield* locateReviews(page.facts.all(), page.shop, marked);
}

const withAnswer = ({ fact, answer }: VisibleFact, { cite }: Workshop): FactDraft =>
  fact.kind === "review" && answer ? { ...fact, answer: answerAt(answer, cite) } : fact;

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
  const same =
    fact.kind === "review" ? stated.reviews().find(fact, seen.words ?? seen.stated.text) : stated.profile().same(fact);
  if (same !== undefined) addPlace(same, cite);
  if (same !== undefined && seen.answer) joinAnswer(same, seen.answer, shop.cite);
  if (same !== undefined) return false;
  return fact.kind === "review"
    ? fact.rating !== undefined || !stated.reviews().rates
    : !stated.profile().speaksOf(fact.property);
}
