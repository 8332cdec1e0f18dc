import { LICENCES, PERIODS, type ReleaseLicence, type ReleasePeriod } from "../../domain/keeping/releases";
import type { CaseRow } from "../../domain/casework/cases";
import { ChoiceField } from "../../ui/choice-field";
import { TextField } from "../../ui/text-field";
import { type TextKey, t } from "../../ui/texts";
import { Words } from "../../ui/words";
import type { Draft, DraftText } from "./use-draft";

interface Props {
  readonly draft: Draft;
  readonly cases: readonly CaseRow[];
  /** Whether what is wrong is said. */
  readonly isTried: boolean;
}

const PERIOD_NAMES = {
  month: "releasePeriodMonth",
  quarter: "releasePeriodQuarter",
  year: "releasePeriodYear",
} as const satisfies Record<ReleasePeriod, TextKey>;

const LICENCE_NAMES = {
  "cc-by-4.0": "releaseLicenceBy",
  "cc0-1.0": "releaseLicenceZero",
  own: "releaseLicenceOwn",
} as const satisfies Record<ReleaseLicence, TextKey>;

/** From which cases, and what the release says of itself. */
export function DraftForm({ draft, cases, isTried }: Props) {
  const { chosen, choose, caseIds } = draft;
  return (
    <>
      <CaseChoice draft={draft} cases={cases} />
      {isTried && caseIds.length === 0 && (
        <p class="problem" role="alert">
          {t("releaseCasesMissing")}
        </p>
      )}
      <Text name="title" label="releaseTitle" problem="releaseTitleMissing" draft={draft} isTried={isTried} />
      <Text
        name="description"
        label="releaseDescription"
        problem="releaseDescriptionMissing"
        draft={draft}
        isTried={isTried}
        rows={3}
      />
      <Text
        name="publisher"
        label="releasePublisher"
        problem="releasePublisherMissing"
        draft={draft}
        isTried={isTried}
      />
      <Text
        name="contact"
        label="releaseContact"
        hint="releaseContactHint"
        problem="releaseContactWrong"
        draft={draft}
        isTried={isTried}
      />
      <ChoiceField
        label={t("releaseLicence")}
        value={chosen.licence}
        choices={LICENCES.map((one) => [one, t(LICENCE_NAMES[one])] as const)}
        onValue={(licence) => choose({ licence })}
      />
      {chosen.licence === "own" && (
        <Text
          name="licenceAddress"
          label="releaseLicenceAddress"
          problem="releaseAddressWrong"
          draft={draft}
          isTried={isTried}
        />
      )}
      <ChoiceField
        label={t("releasePeriod")}
        value={chosen.period}
        choices={PERIODS.map((one) => [one, t(PERIOD_NAMES[one])] as const)}
        onValue={(period) => choose({ period })}
      />
      <Text
        name="address"
        label="releaseAddress"
        hint="releaseAddressHint"
        problem="releaseAddressWrong"
        draft={draft}
        isTried={isTried}
      />
    </>
  );
}

interface TextProps {
  readonly name: DraftText;
  readonly label: TextKey;
  readonly hint?: TextKey;
  readonly problem: TextKey;
  readonly draft: Draft;
  readonly isTried: boolean;
  readonly rows?: number;
}

const Text = ({ name, label, hint, problem, draft, isTried, rows }: TextProps) => (
  <TextField
    label={t(label)}
    value={draft.texts[name]}
    problem={isTried && draft.wrong.has(name) ? t(problem) : undefined}
    onValue={(text) => draft.type(name, text)}
    {...(hint && { hint: t(hint) })}
    {...(rows !== undefined && { rows })}
  />
);

function CaseChoice({ draft: { caseIds, setCaseIds }, cases }: Pick<Props, "draft" | "cases">) {
  return (
    <fieldset class="releases-choice">
      <legend>{t("releaseCases")}</legend>
      {cases.map(({ caseId, title }) => (
        <label key={caseId} class="releases-tick">
          <input
            type="checkbox"
            checked={caseIds.includes(caseId)}
            onChange={({ currentTarget }) => {
              const others = caseIds.filter((one) => one !== caseId);
              setCaseIds(currentTarget.checked ? [...others, caseId].sort() : others);
            }}
          />
          <span>
            <Words>{title === "" ? caseId : `${caseId} · ${title}`}</Words>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
