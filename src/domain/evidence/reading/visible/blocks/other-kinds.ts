import { hasAny, REVIEW_TOKENS } from "../tokens";
import type { View } from "../view";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const NOTES = words("references reflist footnotes footnote endnotes endnote bibliography citation citations");
const POSTS = words("tweet tweets twitter toot toots mastodon bluesky instagram facebook fb tiktok");
const QUESTIONS = words("qa qna faq faqs question questions frage fragen preguntas domande vragen perguntas");
const NOTE_ROLE = /^doc-(?:endnotes?|footnote|bibliography|biblioentry)$/u;
const NOTE_ID = /^(?:cite|fn|footnote|endnote|ref)(?:[-_:]|\d)/iu;
const BACK = '.citation,a[href^="#cite_ref"],a[href^="#fnref"]';
const UP = 3;

/**
 * Whether words that nobody rated with are of another kind than reviews, by the names of their places: footnotes and
 * references, posts of social networks, questions with their answers.
 */
export function isOtherKind(view: View, element: Element): boolean {
  const { dom } = view.context;
  if ([...dom.all(BACK, element)].length > 0) return true;
  let at: Element | null = element;
  for (let level = 0; at !== null && level < UP && dom.name(at) !== "body"; level++, at = dom.parent(at)) {
    const names = view.tokens(at);
    if (hasAny(names, NOTES) || hasAny(names, QUESTIONS) || NOTE_ROLE.test(dom.attribute(at, "role") ?? ""))
      return true;
    if (hasAny(names, POSTS) && !hasAny(names, REVIEW_TOKENS)) return true;
  }
  return NOTE_ID.test(dom.attribute(element, "id") ?? "");
}
