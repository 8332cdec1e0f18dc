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
  // Care Inspectorate (Scotland), https://www.careinspectorate.com: the six-point scale.
  {
    grades: ["Unsatisfactory", "Weak", "Adequate", "Good", "Very good", "Excellent"],
    near: /\b(?:care|inspection|grade|quality)\b/iu,
  },
  // Medicare Care Compare, https://www.medicare.gov/care-compare: the words beside its stars.
  {
    grades: ["Much below average", "Below average", "Average", "Above average", "Much above average"],
    near: /\b(?:overall|rating|star|stars)\b/iu,
  },
  // Ofsted's and Estyn's neighbours: Care Inspectorate Wales, https://www.careinspectorate.wales
  {
    grades: ["Needs significant improvement", "Needs improvement", "Good", "Excellent"],
    near: /\b(?:overall|rating|rated|inspection)\b/iu,
  },
  // German school words, which tests and inspections use.
  {
    grades: ["Ungenügend", "Mangelhaft", "Ausreichend", "Befriedigend", "Gut", "Sehr gut"],
    near: /(?:gesamt|prüf|test)(?:note|bewertung|urteil|ergebnis)|qualitätsurteil/iu,
  },
  // Alim'confiance, https://www.alim-confiance.gouv.fr: hygiene of food businesses.
  {
    grades: ["À corriger de manière urgente", "À améliorer", "Satisfaisant", "Très satisfaisant"],
    near: /hygiène|contrôle|inspection|niveau|alim/iu,
  },
  { grades: ["Onvoldoende", "Voldoende", "Goed"], near: /eindoordeel|oordeel|inspectie|totaaloordeel/iu },
  {
    grades: ["Insuficiente", "Suficiente", "Bien", "Notable", "Sobresaliente"],
    near: /valoración (?:global|general)|calificación (?:global|general|final)/iu,
  },
  {
    grades: ["Insufficiente", "Sufficiente", "Buono", "Distinto", "Ottimo"],
    near: /giudizio (?:complessivo|globale|sintetico)|valutazione (?:complessiva|globale)/iu,
  },
  {
    grades: ["Insuficiente", "Suficiente", "Bom", "Muito bom", "Excelente"],
    near: /classificação (?:global|geral|final)|avaliação (?:global|geral|final)/iu,
  },
  {
    grades: ["Very poor", "Poor", "Average", "Good", "Excellent"],
    near: /\b(?:overall|our|total) (?:rating|score|grade)\b/iu,
  },
];

const KNOWN: ReadonlySet<string> = new Set(SCALES.flatMap(({ grades }) => grades.map((grade) => grade.toLowerCase())));

export const isGrade = (text: string): boolean => text.length <= 40 && KNOWN.has(text.trim().toLowerCase());

/** The steps of the known scale that holds all of these words, the best first; of several the first. */
export function knownGrades(words: readonly string[]): readonly string[] | undefined {
  const scale = SCALES.find((each) => words.every((word) => indexIn(each, word.trim()) >= 0));
  return words.length > 0 ? scale?.grades.toReversed() : undefined;
}

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
