import type { Rating } from "../model";
import { cut, folded } from "../text/clean";

/**
 * The grade of an ordinal scale (worst first) that a short text is or has in it; its place is the scale's own. A text that
 * names several grades, as a list of single judgements does, says none.
 */
export function gradeIn(text: string, grades: readonly string[]): Rating | undefined {
  if (text.length > 400) return undefined;
  let said = ` ${folded(text).replaceAll(" ", "  ")} `;
  const longestFirst = [...grades.entries()].sort(([, one], [, other]) => other.length - one.length);
  const named = longestFirst.filter(([, grade]) => {
    const words = ` ${folded(grade).replaceAll(" ", "  ")} `;
    const isSaid = words.trim() !== "" && said.includes(words);
    // "Very good" is not "Good" as well.
    if (isSaid) said = said.replaceAll(words, " ");
    return isSaid;
  });
  const [found, another] = named;
  if (found === undefined || another !== undefined) return undefined;
  const [index, grade] = found;
  const place = grades.length > 1 ? { normalised: index / (grades.length - 1) } : {};
  return { raw: cut(text, 200), grade, grades: [...grades], ...place };
}
