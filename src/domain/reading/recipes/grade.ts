import type { Rating } from "../model";
import { cut, folded } from "../text/clean";

/** The grade of an ordinal scale (worst first) that a short text is or has in it; its place is the scale's own. */
export function gradeIn(text: string, grades: readonly string[]): Rating | undefined {
  const said = ` ${folded(text)} `;
  const longestFirst = [...grades.entries()].sort(([, one], [, other]) => other.length - one.length);
  const found = longestFirst.find(([, grade]) => folded(grade) !== "" && said.includes(` ${folded(grade)} `));
  if (found === undefined || text.length > 400) return undefined;
  const [index, grade] = found;
  const place = grades.length > 1 ? { normalised: index / (grades.length - 1) } : {};
  return { raw: cut(text, 200), grade, grades: [...grades], ...place };
}
