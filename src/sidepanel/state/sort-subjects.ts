import type { SubjectGroup } from "./subject-groups";

export const SUBJECT_ORDERS = ["page", "highest"] as const;
export type SubjectOrder = (typeof SUBJECT_ORDERS)[number];

/** Subjects in the order asked for; those whose rating has no scale come last. Ties keep page order. */
export function sortSubjects(groups: readonly SubjectGroup[], order: SubjectOrder): readonly SubjectGroup[] {
  return order === "page" ? groups : [...groups].sort((a, b) => worth(b) - worth(a));
}

const worth = ({ ratings }: SubjectGroup): number => ratings[0]?.fact.rating.normalised ?? -1;
