import { hasAny, REVIEW_TOKENS, wordsOf } from "../tokens";
import type { View } from "../view";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** How surely the names that makers of pages give to a place say that it is the author's. */
export type Sureness = "sure" | "likely";

const SURE = set(
  "author reviewer reviewername authorname username nickname byline consumername displayname auteur autor autore verfasser",
);
/** "comauth", "commentauthor" */
const ENDS_SURE = /(?:auth|author|auteur|autor|reviewer|commenter|username|nickname)$/u;
const LIKELY = set(
  `fn user name member profile consumer customer guest by person nick naam nome nombre nom gast klant pseudo benutzer usuario
  utente poster commenter customername membername guestname fullname screenname profilename personname postername
  who wer qui quien chi wie quem figcaption`,
);
const NOT_NAMES = set(
  `avatar letter initial initials img image count location date time rating stars badge title level meta info stats product item
  place role link reviews`,
);
/** A person's words or marks: "user_review" holds no user. */
const HIS = set("review reviews comment comments opinion opinions rating score content message description");
/** "biz-name" holds what is reviewed. */
const THINGS = set(
  `biz business product item place restaurant hotel company store shop brand property listing venue recipe film movie book song artist
  game provider practice clinic doctor dealer dealership employer course app service category site seller
  merchant vendor`,
);
const BOXES = set("cite figcaption");
const NAMED_BY = ["class", "id", "itemprop", "data-testid", "data-hook"];
const COMMENTS = set("comment comments testimonial");
const UP = 3;
const LONGEST = 100;

/** Whether an element of a block, or what stands closely around it, is named as the author's place. */
export function isAuthorPlace(view: View, block: Element, element: Element, sureness: Sureness): boolean {
  const { dom } = view.context;
  let at: Element | null = element;
  for (let step = 0; at !== null && at !== block && step < UP; step++, at = dom.parent(at)) {
    const tokens = view.tokens(at);
    if (isOther(view, at, sureness, step === 0)) return false;
    if (isAny(tokens, sureness)) return namesOf(view, at).some((words) => isHis(words, sureness));
    if (BOXES.has(dom.name(at)) || dom.attribute(at, "rel") === "author") return true;
    if ((view.brief(at)?.length ?? LONGEST * 2) > LONGEST) return false;
  }
  return false;
}

/** Whether the names of a place say that something else stands there: a badge, a picture, what is reviewed. */
function isOther(view: View, at: Element, sureness: Sureness, isItself: boolean): boolean {
  const tokens = view.tokens(at);
  if (tokens.has("item") && namesOf(view, at).some((words) => words.includes("item") && !isOfReview(words, sureness)))
    return true;
  if (!isItself) return false;
  return [...tokens].some(
    (token) => NOT_NAMES.has(token) && token !== "item" && !(token === "link" && isAny(tokens, "sure")),
  );
}

/** "review-item__author" is a part of a review's box, "item" or "item-name" what is reviewed. */
const isOfReview = (words: readonly string[], sureness: Sureness): boolean =>
  words.some((word) => REVIEW_TOKENS.has(word) || COMMENTS.has(word) || (sureness === "sure" && isSure(word)));

const isSure = (word: string): boolean => SURE.has(word) || ENDS_SURE.test(word);

const isAny = (tokens: ReadonlySet<string>, sureness: Sureness): boolean =>
  sureness === "sure" ? [...tokens].some(isSure) : hasAny(tokens, LIKELY);

function isHis(words: readonly string[], sureness: Sureness): boolean {
  return words.some((word, index) => {
    if (!(sureness === "sure" ? isSure(word) : LIKELY.has(word))) return false;
    return !HIS.has(words[index + 1] ?? "") && !isThing(words, index - 1, sureness);
  });
}

function isThing(words: readonly string[], index: number, sureness: Sureness): boolean {
  const word = words[index] ?? "";
  return sureness === "likely" && THINGS.has(word) && !(word === "item" && isOfReview(words, sureness));
}

/** The words of each name of an element by itself, for it is their order that tells "user_review" from "review_user". */
const namesOf = ({ context: { dom } }: View, element: Element): string[][] =>
  NAMED_BY.flatMap((name) => (dom.attribute(element, name) ?? "").slice(0, 400).split(/\s+/u)).map(wordsOf);

/** Whether a name says that what is reviewed stands here. */
export const isThingPlace = (view: View, element: Element): boolean =>
  namesOf(view, element).some((words) =>
    words.some((word, index) => THINGS.has(word) && (words[index + 1] === "name" || words.length === 1)),
  );
