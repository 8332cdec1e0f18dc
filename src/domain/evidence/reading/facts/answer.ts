import type { Context } from "../context";
import type { Graph } from "../graph";
import { firstText, type Item, type Value, valuesOf } from "../items";
import type { Answer } from "../model";
import { namesOf } from "../subjects/name";
import { paragraphsOf } from "../text/words";
import { isCalledSo, isOwner } from "../visible/answers/whose-answer";
import { isReview, isThing } from "../vocabulary";
import { STATED, type Workshop } from "./fact-maker";
import { dateIn } from "./review";

/** Names of a review's property that say that whom the review is about has answered; no vocabulary has one of them. */
const OF_OWNER =
  words(`ownerResponse ownerReply ownerAnswer ownersResponse managementResponse managementReply businessResponse
  businessReply merchantResponse merchantReply companyResponse companyReply providerResponse hostResponse sellerResponse
  hotelResponse employerResponse responseFromOwner reviewReply officialResponse`);
/** What anybody may have said to a review (schema.org `comment`, and what sites write for it). */
const OF_ANYBODY = words(
  "comment comments replyToReview reply replies response responses answer acceptedAnswer suggestedAnswer",
);
const TEXTS = ["text", "commentText", "description", "articleBody", "reviewBody", "content", "body", "comment"];
const DATES = ["datePublished", "dateCreated", "commentTime", "dateModified", "date", "updateTime", "createTime"];
const AUTHORS = ["author", "creator", "publisher", "provider"];
const ORGANISATION = /Organization|Business|Corporation|Home|Hotel|Hospital|Clinic|Store|Restaurant|Brand$/u;
const MOST = 20;

function words(list: string): readonly string[] {
  return list.split(/\s+/u);
}

/**
 * The answer to a review that its markup states: the first that whom it is about has given, as the property's name, an
 * organisation as author, or the author's own name says; else a lone one that names no author, which is then nobody's. Of comments by
 * others there is none. `name`: what the subject is called.
 */
export function readAnswer(
  review: Item,
  name: string | undefined,
  { graph, context, cite }: Workshop,
): Answer | undefined {
  const owned = answersIn(review, OF_OWNER).map((stated) => ({ stated, bySubject: true }));
  const said = answersIn(review, OF_ANYBODY);
  const others = said.map((stated) => ({ stated, bySubject: isBySubject(stated, name, graph) }));
  for (const { stated, bySubject } of [...owned, ...others]) {
    const isUnsigned = said.length === 1 && stated.kind === "item" && authorOf(stated, graph) === undefined;
    const read = bySubject || isUnsigned ? wordsOf(stated, graph, context) : undefined;
    if (read === undefined) continue;
    return { ...read, ...(bySubject && { bySubject: true as const }), confidence: STATED, provenance: [cite(stated)] };
  }
  return undefined;
}

/** Whether an item is what was said to a review: a part of it, and no review by itself. */
export function isSaidToReview(item: Item, graph: Graph): boolean {
  const holder = graph.holderOf(item);
  if (holder === undefined || !isReview(holder)) return false;
  return [...OF_OWNER, ...OF_ANYBODY].some((property) => graph.itemsOf(holder, property).includes(item));
}

const answersIn = (review: Item, properties: readonly string[]): Value[] =>
  properties.flatMap((property) => valuesOf(review, property)).slice(0, MOST);

function isBySubject(stated: Value, name: string | undefined, graph: Graph): boolean {
  if (stated.kind !== "item") return false;
  const item = graph.resolve(stated);
  const author = authorOf(item, graph);
  const isOrganisation = AUTHORS.some((property) =>
    graph.itemsOf(item, property).some((by) => isThing(by) && by.types.some((type) => ORGANISATION.test(type))),
  );
  if (isOrganisation) return true;
  return author !== undefined && (isOwner(author) || (name !== undefined && isCalledSo(author, name)));
}

const authorOf = (stated: Item, graph: Graph): string | undefined => namesOf(graph.resolve(stated), graph, ...AUTHORS);

function wordsOf(stated: Value, graph: Graph, context: Context): Pick<Answer, "text" | "author" | "date"> | undefined {
  const item = stated.kind === "item" ? graph.resolve(stated) : undefined;
  const literal = stated.kind === "text" ? stated : item && firstText(item, ...TEXTS);
  const text = literal && paragraphsOf(literal);
  if (!text || !/\p{L}{2}/u.test(text)) return undefined;
  const author = item && authorOf(item, graph);
  const date = item && dateIn(item, context, ...DATES);
  return { text, ...(author !== undefined && { author }), ...(date && { date }) };
}
