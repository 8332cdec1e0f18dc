import { asWritten, folded, line, paragraphs } from "../../text/clean";
import { authorOf } from "../blocks/author";
import type { Said } from "../blocks/said";
import { isNestedAnswer, partsOf, partsWithAnswers } from "../blocks/block-parts";
import { isTwin } from "../blocks/twins";
import type { Part } from "../blocks/runs";
import { hasAny, OWNER_REPLY_TOKENS, OWNER_TOKENS, REPLY_TOKENS } from "../tokens";
import type { View } from "../view";
import { type SeenAnswer, statedAt } from "../visible-fact";
import { type AnswerHead, answerHead, headAt } from "./answer-head";
import { answerDate, isOnlyDate } from "./answer-date";
import { answerWords } from "./answer-words";
import { isCalledSo, isOnlyOwner, isOwner } from "./whose-answer";

/** How sure an answer is that is headed as one, and one that only its place or its author makes one. */
const HEADED = 0.8;
const PLACED = 0.7;
const MOST_WITHIN = 400;
const MOST_BEHIND = 3;
const UP = 2;
const PASSED = new Set(["hr", "br", "script", "style", "meta", "link", "template"]);
const RAW = 4_000;

/**
 * What whom a review is about has answered to it, as the page shows it within the review's block or right behind the last of its
 * boxes. Only where the page says that it is their answer: by the words over it, by how its place is named, or by its
 * author's name. What other visitors reply is none.
 */
export function answerTo(view: View, block: Element, tail: readonly Element[] = []): SeenAnswer | undefined {
  const boxes = [block, ...tail];
  for (const box of boxes) {
    const found = headedWithin(view, box) ?? placedWithin(view, box);
    if (found) return found;
  }
  return behind(view, boxes.at(-1) ?? block);
}

/** Whether a block is itself such an answer, to what stands before it. */
export function isOwnersAnswer(view: View, element: Element): boolean {
  const head = headAtBeginning(view, partsWithAnswers(view, element));
  return head?.isOwners === true || isOwnersPlace(view, element);
}

const headAtBeginning = (view: View, parts: readonly Part[]): AnswerHead | undefined =>
  headAt(view, parts, 0) ?? headAt(view, parts, 1);

function headedWithin(view: View, box: Element): SeenAnswer | undefined {
  const parts = partsWithAnswers(view, box);
  for (let first = 1; ;) {
    const head = answerHead(view, parts, first);
    const part = head && parts[head.from];
    if (!head || !part) return undefined;
    if (head.isOwners && !isToAnother(view, box, parts, head)) {
      const found = composed(view, headedBox(view, box, parts, head), parts, head);
      if (found) return found;
    }
    first = head.to;
  }
}

/** Whether what is answered is what another visitor replied. */
function isToAnother(view: View, box: Element, parts: readonly Part[], { from }: AnswerHead): boolean {
  const { dom } = view.context;
  let twin: Element | undefined;
  const part = parts[from];
  for (let at = part ? dom.parent(part.element) : null; at !== null && at !== box; at = dom.parent(at)) {
    if (!isTwin(view, at, box)) continue;
    if (twin !== undefined) return true;
    twin = at;
  }
  const begins = parts.findIndex(({ element }) => twin !== undefined && dom.contains(twin, element));
  return twin !== undefined && from - begins > 2;
}

/** The smallest box around the head that says more than it; the block itself where the answer has no box of its own. */
function headedBox(view: View, block: Element, parts: readonly Part[], head: AnswerHead): Element {
  const { dom } = view.context;
  const last = parts[head.to - 1];
  let at = last?.box ?? block;
  while (at !== block) {
    const within = parts.slice(head.to).filter(({ element }) => dom.contains(at, element));
    const isWhole = parts.slice(head.from, head.to).every(({ element }) => dom.contains(at, element));
    if (isWhole && (head.lead !== "" || within.some((part) => !isOnlyDate(view, part)))) return at;
    at = dom.parent(at) ?? block;
  }
  return block;
}

/** In a reply's box, or that of a comment on the review, by how it is named or who wrote it. */
function placedWithin(view: View, block: Element): SeenAnswer | undefined {
  const { dom } = view.context;
  const replies: Element[] = [];
  for (const element of [...dom.all("*", block)].slice(0, MOST_WITHIN)) {
    if (replies.some((other) => dom.contains(other, element))) continue;
    if (isNestedAnswer(view, element, block) || isOwnersPlace(view, element)) replies.push(element);
  }
  for (const reply of replies) {
    for (const each of isList(view, reply) ? childrenOf(view, reply) : [reply]) {
      const found = placed(view, each);
      if (found) return found;
    }
  }
  return undefined;
}

const LISTS = new Set(["ul", "ol"]);
const SEVERAL = new Set("children replies responses antworten".split(" "));

const isList = (view: View, element: Element): boolean =>
  LISTS.has(view.context.dom.name(element)) || hasAny(view.tokens(element), SEVERAL);

function childrenOf({ context: { dom } }: View, element: Element): Element[] {
  const children: Element[] = [];
  let each = dom.firstElement(element);
  for (; each !== null && children.length < MOST_WITHIN; each = dom.nextElement(each)) children.push(each);
  return children;
}

function placed(view: View, reply: Element): SeenAnswer | undefined {
  const parts = partsOf(view, reply);
  const author = authorOf(view, reply, parts);
  const isOwners = isOwnersPlace(view, reply) || (author !== undefined && isOwnersName(view, author.text));
  return isOwners ? composed(view, reply, parts, undefined, author) : undefined;
}

const isOwnersName = (view: View, name: string): boolean =>
  isOwner(name) || view.names().some((other) => isCalledSo(name, other));

const isOwnersPlace = ({ tokens }: View, element: Element): boolean =>
  hasAny(tokens(element), OWNER_REPLY_TOKENS) ||
  (hasAny(tokens(element), REPLY_TOKENS) && hasAny(tokens(element), OWNER_TOKENS));

/** In what follows the block, or what holds nothing but it. */
function behind(view: View, block: Element): SeenAnswer | undefined {
  const { dom } = view.context;
  let at: Element = block;
  for (let level = 0; level <= UP; level++) {
    const next = nextOf(view, at);
    if (next !== undefined) return answerIn(view, next);
    const parent = dom.parent(at);
    if (parent === null || dom.name(parent) === "body" || dom.firstElement(parent) !== at) return undefined;
    at = parent;
  }
  return undefined;
}

function nextOf({ context: { dom } }: View, element: Element): Element | undefined {
  let next = dom.nextElement(element);
  for (let passed = 0; next !== null && passed < MOST_BEHIND && PASSED.has(dom.name(next)); passed++)
    next = dom.nextElement(next);
  return next ?? undefined;
}

function answerIn(view: View, element: Element): SeenAnswer | undefined {
  const parts = partsWithAnswers(view, element);
  const head = headAtBeginning(view, parts);
  if (head?.isOwners) return composed(view, headedBox(view, element, parts, head), parts, head);
  return head === undefined && (isOwnersPlace(view, element) || hasAny(view.tokens(element), REPLY_TOKENS))
    ? placed(view, element)
    : undefined;
}

function composed(
  view: View,
  box: Element,
  parts: readonly Part[],
  head: AnswerHead | undefined,
  signed?: Said,
): SeenAnswer | undefined {
  const { dom } = view.context;
  const begins = head?.from ?? 0;
  const own = parts.slice(begins).filter(({ element }) => dom.contains(box, element));
  const rest = own.filter((part) => head === undefined || parts.indexOf(part) >= head.to);
  const named = head === undefined ? signed : signatureOf(view, head, rest);
  const date = answerDate(view, box, own, head);
  const isOfHead = (part: Part): boolean =>
    (named !== undefined && folded(part.text) === folded(named.text)) ||
    isOnlyOwner(line(part.text, RAW)) ||
    isOnlyDate(view, part);
  const text = paragraphs([head?.lead ?? "", answerWords(rest.filter((part) => !isOfHead(part)))].join("\n"));
  if (!/\p{L}{2}/u.test(text)) return undefined;
  const who = head === undefined || isOnlyOwner(head.who) ? "" : head.who;
  const author = line(who === "" ? (named?.text ?? "") : who);
  return {
    says: {
      text,
      ...(author !== "" && { author }),
      ...(date && { date }),
      bySubject: true,
      confidence: head === undefined ? PLACED : HEADED,
    },
    stated: statedAt(box, asWritten(shownOf(own), RAW)),
    head: head?.said ?? "",
  };
}

/** Whoever is named below a head that names nobody. */
function signatureOf(view: View, { who }: AnswerHead, rest: readonly Part[]): Said | undefined {
  if (who !== "" && !isOnlyOwner(who)) return undefined;
  const [first] = rest.filter((part) => !isOnlyDate(view, part));
  const name = first && line(first.text, 200);
  return first && name && view.names().some((other) => isCalledSo(name, other)) && name.length <= LONGEST_NAME
    ? { text: name, element: first.element }
    : undefined;
}

const LONGEST_NAME = 60;

const shownOf = (own: readonly Part[]): string => own.map(({ text }) => text.trim()).join("\n");
