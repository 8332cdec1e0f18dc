import { CASE_KINDS, type CaseKind } from "../../../domain/casework/cases";
import { caseKindName } from "../../../ui/case-kind-names";
import { ChoiceField } from "../../../ui/choice-field";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { fieldProblem } from "../../words/field-problems";

/** What an official says of a case when it is opened or put right. */
export interface CaseWords {
  readonly caseId: string;
  readonly title: string;
  readonly kind: CaseKind;
  readonly purpose: string;
}
export type CaseProblems = Partial<Record<keyof CaseWords, string>>;

/** A sentence for each field that cannot stay as it is. */
export function caseProblems(words: CaseWords): CaseProblems {
  const found = (["caseId", "title", "purpose"] as const).flatMap((field) => {
    const problem = fieldProblem(field, words[field]);
    return problem === undefined ? [] : [[field, problem] as const];
  });
  return Object.fromEntries(found);
}

interface Props {
  readonly words: CaseWords;
  readonly problems: CaseProblems;
  readonly onWords: (words: CaseWords) => void;
  /** A case's ID never changes. */
  readonly withId: boolean;
}

export function CaseWordsFields({ words, problems, onWords, withId }: Props) {
  const text = (field: "caseId" | "title" | "purpose") => ({
    value: words[field],
    problem: problems[field],
    onValue: (value: string) => {
      onWords({ ...words, [field]: value });
    },
  });
  return (
    <>
      {withId && <TextField label={t("caseIdLabel")} hint={t("caseIdHint")} isCode {...text("caseId")} />}
      <TextField label={t("caseTitleLabel")} {...text("title")} />
      <ChoiceField
        label={t("caseKindLabel")}
        value={words.kind}
        choices={CASE_KINDS.map((kind) => [kind, caseKindName(kind)] as const)}
        onValue={(kind) => {
          onWords({ ...words, kind });
        }}
      />
      <TextField label={t("casePurposeLabel")} hint={t("casePurposeHint")} rows={3} {...text("purpose")} />
    </>
  );
}
