import type { FactContent } from "../domain/evidence/captures";
import { t } from "./texts";

/** A review's name for those who do not see where it stands: by whom, else how it begins. */
export function reviewName({
  author,
  title,
  text = "",
}: Pick<Extract<FactContent, { kind: "review" }>, "author" | "title" | "text">): string {
  if (author) return t("factReviewBy", author);
  return t("factReviewNamed", (title ?? text).slice(0, 60));
}
