import type { TagAnswerRow } from "../../../domain/casework/taxonomy";
import type { Database } from "../../base/database";

/** A tag of a case that stands for a concept. */
export type TagInUse = Pick<TagAnswerRow, "caseId" | "tag" | "label" | "concept" | "conceptLabel">;

/** The tags of all cases that were accepted or mapped as concepts of a taxonomy, by case and tag. */
export async function tagsInUse(db: Database, taxonomyId: string): Promise<readonly TagInUse[]> {
  const rows = await db.tagAnswers.filter((row) => row.taxonomyId === taxonomyId).toArray();
  return rows
    .flatMap(({ answer, caseId, tag, label, concept, conceptLabel }) =>
      (answer === "accepted" || answer === "mapped") &&
      caseId !== undefined &&
      tag !== undefined &&
      concept !== undefined
        ? [{ caseId, tag, label: label ?? tag, concept, conceptLabel: conceptLabel ?? concept }]
        : [],
    )
    .sort((a, b) => (a.caseId + a.tag < b.caseId + b.tag ? -1 : 1));
}
