import * as v from "valibot";
import { LabelText, NoteText } from "../../domain/casework/annotation";
import { CaseId, CaseOutcome, CasePurpose, CaseTitle } from "../../domain/casework/cases";
import { Line, OptionalLine, Paragraphs } from "../../domain/ground/text";
import { type TextKey, t } from "../../ui/texts";

const REASON_LENGTH = 500;
const NAME_LENGTH = 300;

const SCHEMAS = {
  caseId: CaseId,
  title: CaseTitle,
  purpose: CasePurpose,
  outcome: CaseOutcome,
  note: NoteText,
  label: LabelText,
  reason: OptionalLine(REASON_LENGTH),
  subjectName: OptionalLine(NAME_LENGTH),
  decisionTitle: Line(200),
  decisionChange: Line(1_000),
  decisionWhy: Paragraphs(20_000),
  decisionText: v.pipe(v.string(), v.maxLength(20_000)),
  decisionReason: v.pipe(v.string(), v.maxLength(5_000)),
  decidedBy: Line(200),
  requestReference: Line(120),
} as const;
export type FieldName = keyof typeof SCHEMAS;

/** The others may be empty. */
const EMPTY: Readonly<Partial<Record<FieldName, TextKey>>> = {
  caseId: "caseIdMissing",
  title: "caseTitleMissing",
  note: "caseViewNoteEmpty",
  label: "annotationLabelEmpty",
  decisionTitle: "decisionTitleMissing",
  decisionChange: "decisionChangeMissing",
  decisionWhy: "decisionWhyMissing",
  decidedBy: "decisionByMissing",
};

/** What is wrong with a typed text, by the schema that the background will hold it against; undefined where nothing is. */
export function fieldProblem(field: FieldName, text: string): string | undefined {
  const parsed = v.safeParse(SCHEMAS[field], text);
  if (parsed.success) return undefined;
  const [issue] = parsed.issues;
  if (issue.type === "max_length") return t("caseViewTooLong", String(issue.requirement));
  return t((issue.type === "min_length" ? EMPTY[field] : undefined) ?? "caseIdBadSigns");
}
