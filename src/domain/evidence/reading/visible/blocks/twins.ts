import { COMMENT_TOKENS, hasAny, REVIEW_TOKENS, wordsOf } from "../tokens";
import type { View } from "../view";

/** Names of layouts, which anything may have. */
const LAYOUT =
  /^(?:row|cols?|columns?|container|wrap|wrapper|clearfix|grid|flex|d-flex|box|[a-z]{1,2}-|(?:large|small|medium)-)/iu;
const STATE = /^(?:even|odd|first|last|alt|active|current|new|parent|thread|depth|is-|has-|by)/iu;

/** A block within a block of the same make is an answer to it; a box that shares but its layout's name is a part of it. */
export function isTwin({ context: { dom } }: View, element: Element, block: Element): boolean {
  if (dom.name(element) !== dom.name(block)) return false;
  const [own, others] = [block, element].map((each) => dom.attribute(each, "class")?.trim().split(/\s+/u) ?? []);
  const first = own?.[0] ?? "";
  if (first === "" || own === undefined || others?.[0] !== first) return false;
  const telling = own.filter((name) => isTelling(name));
  if (telling.length > 0) return telling.some((name) => others.includes(name));
  if (LAYOUT.test(first)) return false;
  const makes = new Set(others.map(withoutDigits));
  return own.every((name) => STATE.test(name) || makes.has(withoutDigits(name)));
}

function isTelling(name: string): boolean {
  const words = new Set(wordsOf(name));
  return hasAny(words, REVIEW_TOKENS) || hasAny(words, COMMENT_TOKENS);
}

const withoutDigits = (name: string): string => name.replace(/\d+/gu, "");
