import type { Rating } from "../../model";

/** Grades of one known scale in their order, worst first. */
interface GradeScale {
  readonly grades: readonly string[];
  /** Words that must stand near, as the grades are everyday words. */
  readonly near: RegExp;
}

/** @see https://www.cqc.org.uk/about-us/how-we-do-our-job/ratings (England's regulator of care), and Ofsted's scale. */
const SCALES: readonly GradeScale[] = [
  {
    grades: ["Inadequate", "Requires improvement", "Good", "Outstanding"],
    near: /\b(?:overall|rating|rated|cqc|inspection|inspected|grade)\b/iu,
  },
  {
    grades: ["Very poor", "Poor", "Average", "Good", "Excellent"],
    near: /\b(?:overall|our|total) (?:rating|score|grade)\b/iu,
  },
];

const KNOWN: ReadonlySet<string> = new Set(SCALES.flatMap(({ grades }) => grades.map((grade) => grade.toLowerCase())));

export const isGrade = (text: string): boolean => text.length <= 24 && KNOWN.has(text.trim().toLowerCase());

const EXPLICIT =
  /^(?:overall(?: rating)?|(?:cqc |our |inspection )*rating|rated|overall grade)\s*(?::|is|-|–)?\s*(?<grade>[\p{L} ]{4,24}?)\.?$/iu;

/**
 * A grade of an ordinal scale that a short text states of the whole (`Overall: Requires improvement`), or that stands
 * alone in a place headed by such words. Its place on the scale is the scale's own, as published.
 */
export function gradeRating(text: string, near: string): Rating | undefined {
  const said = (EXPLICIT.exec(text.trim())?.groups?.["grade"] ?? text).trim();
  const heading = said === text.trim() ? near : text;
  const scale = SCALES.find((each) => each.near.test(heading) && indexIn(each, said) >= 0);
  if (scale === undefined) return undefined;
  const index = indexIn(scale, said);
  const normalised = index / (scale.grades.length - 1);
  return { raw: text.trim().slice(0, 200), grade: scale.grades[index] ?? said, grades: [...scale.grades], normalised };
}

function indexIn({ grades }: GradeScale, said: string): number {
  return grades.findIndex((grade) => grade.toLowerCase() === said.toLowerCase());
}
