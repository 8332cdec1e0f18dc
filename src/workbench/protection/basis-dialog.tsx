import { useId, useState } from "preact/hooks";
import { BASES, type LegalBasis, SPECIAL_BASES, legalBasisSet } from "../../domain/casework/protection";
import { FormDialog } from "../../ui/form-dialog";
import { TextField } from "../../ui/text-field";
import { type TextKey, t } from "../../ui/texts";
import { useTyped } from "../../ui/typed";
import { useDoing } from "../frame/use-doing";
import { useWorkbench } from "../frame/workbench";
import { fieldProblem } from "../words/field-problems";

interface Props {
  readonly caseId: string;
  readonly basis: LegalBasis | undefined;
  readonly onClose: () => void;
}

const NOTHING: LegalBasis = { point: "", special: "", law: "", words: "" };

const POINTS: Readonly<Record<(typeof BASES)[number], TextKey>> = {
  a: "basisConsent",
  b: "basisContract",
  c: "basisObligation",
  d: "basisVital",
  e: "basisPublic",
  f: "basisInterests",
};

const SPECIAL_POINTS: Readonly<Record<(typeof SPECIAL_BASES)[number], TextKey>> = {
  a: "basisSpecialA",
  b: "basisSpecialB",
  c: "basisSpecialC",
  d: "basisSpecialD",
  e: "basisSpecialE",
  f: "basisSpecialF",
  g: "basisSpecialG",
  h: "basisSpecialH",
  i: "basisSpecialI",
  j: "basisSpecialJ",
};

/** State on what grounds personal data is processed for a case. */
export function BasisDialog({ caseId, basis = NOTHING, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [point, setPoint] = useState(basis.point);
  const [special, setSpecial] = useState(basis.special);
  const { texts, isFromBefore, type, forget } = useTyped(`basis:${caseId}`, { law: basis.law, words: basis.words });
  const [wrong, setWrong] = useState<{ readonly law?: string | undefined; readonly words?: string | undefined }>({});
  const submit = async () => {
    const found = { law: fieldProblem("purpose", texts.law), words: fieldProblem("purpose", texts.words) };
    setWrong(found);
    if (found.law !== undefined || found.words !== undefined) return false;
    const said = { point, special, ...texts };
    const done = await run(() => perform(legalBasisSet, { caseId, basis: said }), t("basisDone"));
    if (done) forget();
    return done;
  };
  return (
    <FormDialog
      title={t("basisTitle", caseId)}
      submit={t("basisSet")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
      onGiveUp={forget}
      isFromBefore={isFromBefore}
    >
      <Choice
        label={t("basisPoint")}
        value={point}
        choices={BASES.map((one) => [one, t(POINTS[one])])}
        onValue={(chosen) => setPoint(BASES.find((one) => one === chosen) ?? "")}
      />
      <Choice
        label={t("basisSpecial")}
        value={special}
        choices={SPECIAL_BASES.map((one) => [one, t(SPECIAL_POINTS[one])])}
        onValue={(chosen) => setSpecial(SPECIAL_BASES.find((one) => one === chosen) ?? "")}
      />
      <TextField
        label={t("basisLaw")}
        hint={t("basisLawHint")}
        value={texts.law}
        onValue={(law) => {
          type({ ...texts, law });
        }}
        problem={wrong.law}
      />
      <TextField
        label={t("basisWords")}
        value={texts.words}
        onValue={(words) => {
          type({ ...texts, words });
        }}
        problem={wrong.words}
        rows={2}
      />
    </FormDialog>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onValue: (value: string) => void;
}

function Choice({ label, value, choices, onValue }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          onValue(currentTarget.value);
        }}
      >
        <option value="">{t("basisNone")}</option>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
