import type { Said } from "./said";
import { textOf } from "./review-text";
import { type Free, sureTitle, titleOf } from "./title";

/** The text and the title of a review: what is surely its title is no part of its text, and what else may be one stands before it. */
export function saidWords(free: Free, isSigned: boolean): Partial<Record<"text" | "title", Said | undefined>> {
  const { view, block, parts, used } = free;
  const sure = sureTitle(free);
  const text = textOf(view, block, parts, new Set([...used, ...(sure?.parts ?? [])]));
  return { text, title: withoutStars(sure ?? titleOf(free, text, isSigned)) };
}

const STARS = /^(?:[★☆⭐✩✭✮🌟⯨⯪⯫½]\ufe0f?\s?){2,12}|(?:[★☆⭐✩✭✮🌟⯨⯪⯫½]\ufe0f?\s?){2,12}$/gu;

/** "★★★★☆ Very kind": the stars are the rating, and the words beside them the title. */
function withoutStars(title: Said | undefined): Said | undefined {
  const text = title?.text.replace(STARS, "").trim() ?? "";
  return title && text !== "" ? { ...title, text } : title;
}
