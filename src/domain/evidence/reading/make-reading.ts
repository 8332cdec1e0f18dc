import type { Context } from "./context";
import { LIMITS } from "./limits";
import type { ToldFact } from "./merge/fact-book";
import type { Fact, Reading, Subject, Warning } from "./model";
import type { SubjectDraft } from "./subjects/subject-draft";
import { nameSubjects } from "./subjects/subject-ids";

/** Ties facts to their subjects' ids, within the bounds of the model. */
export function makeReading(
  drafts: readonly SubjectDraft[],
  main: SubjectDraft | undefined,
  told: readonly ToldFact[],
  context: Context,
  warnings: () => Warning[],
): Reading {
  const spokenOf = new Set(told.map(({ subject }) => subject));
  const worth = drafts.filter((draft) => draft === main || spokenOf.has(draft));
  if (worth.length > LIMITS.subjects) context.warn("budget-subjects");
  const subjects = nameSubjects(worth.slice(0, LIMITS.subjects), context.url);
  const facts = told.flatMap((each) => tie(each, subjects.get(each.subject)));
  const id = main && subjects.get(main)?.id;
  return { subjects: [...subjects.values()], ...(id !== undefined && { main: id }), facts, warnings: warnings() };
}

function tie({ fact, provenance }: ToldFact, subject: Subject | undefined): Fact[] {
  return subject === undefined ? [] : [{ ...fact, subject: subject.id, provenance }];
}
