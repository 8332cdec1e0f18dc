import { useEffect, useMemo, useState } from "preact/hooks";
import { type DmnModel, type Evaluation, evaluateDecision } from "../../../domain/casework/dmn";
import { conclusionsOf, isOfSubject, mistakesOf, valueOf } from "../../../domain/casework/rules";
import { now } from "../../../platform";
import { caseKnown, listCases } from "../../../storage/reading";
import { ChoiceField } from "../../../ui/choice-field";
import { PickField } from "../../../ui/pick-field";
import { TextField } from "../../../ui/text-field";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import type { RuleDraft } from "../draft/rule-draft";
import { modelOfDraft, typeOfInput } from "../draft/written-draft";
import { inputUnitWords } from "../conditions/input-words";
import { templateWords } from "../effects/template-words";
import { errorWords } from "./error-words";

interface Props {
  readonly draft: RuleDraft;
  readonly onFit: (rows: ReadonlySet<number>) => void;
}

/** Tries the table out: inputs filled in from a case, or by hand, and what it concludes from them. */
export function Tester({ draft, onFit }: Props) {
  const model = useModel(draft);
  const cases = useLive(listCases, []) ?? [];
  const [caseId, setCaseId] = useState<string>();
  const asOf = useMemo(now, [caseId]);
  const known = useLive(async (db) => (caseId === undefined ? undefined : caseKnown(db, caseId, asOf)), [caseId]);
  const [node, setNode] = useState("");
  const subject = known?.subjects.find((one) => one.node === node) ?? known?.subjects[0];
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const filled = draft.bindings.map(({ name, input }) => {
    const found = known && valueOf(input, known, isOfSubject(input) ? subject : undefined).value;
    const text = typed[name] ?? (found === undefined || found === null ? "" : String(found));
    return { name, input, text, isNumber: typeOfInput(input) === "number" };
  });
  const unbound = (model?.inputs ?? []).filter(({ name }) => !draft.bindings.some((one) => one.name === name));
  const inputs = Object.fromEntries([
    ...filled.map(({ name, text, isNumber }) => [name, valueIn(text, isNumber)] as const),
    ...unbound.map(({ name, typeRef }) => [name, valueIn(typed[name] ?? "", typeRef === "number")] as const),
  ]);
  const evaluation = model && evaluateDecision(model, draft.decision, inputs, { now: asOf });
  const hits = fittingRows(evaluation, draft);
  useEffect(() => {
    onFit(hits);
  }, [[...hits].join(" ")]);
  return (
    <section class="rules-section" aria-labelledby="rules-try">
      <h2 id="rules-try">{t("rulesTry")}</h2>
      <p class="soft">{t("rulesTryHelp")}</p>
      <div class="rules-try">
        <div class="rules-section">
          <PickField
            label={t("rulesTryCase")}
            nothing={t("rulesTryNoCase")}
            picks={cases.map((one) => ({ key: one.caseId, name: `${one.caseId} · ${one.title}` }))}
            picked={caseId}
            onPick={(key) => {
              setCaseId(key);
              setNode("");
              setTyped({});
            }}
          />
          {known && known.subjects.length > 0 && (
            <ChoiceField
              label={t("rulesTrySubject")}
              value={subject?.node ?? ""}
              choices={known.subjects.map((one) => [one.node, one.name || one.node])}
              onValue={(chosen) => {
                setNode(chosen);
                setTyped({});
              }}
            />
          )}
          {filled.map(({ name, input, text }) => (
            <TextField
              key={name}
              label={labelOf(draft, name)}
              hint={text === "" ? t("rulesTryUnknown") : inputUnitWords(input)}
              value={text}
              onValue={(next) => {
                setTyped({ ...typed, [name]: next });
              }}
            />
          ))}
          {unbound.map(({ name }) => (
            <TextField
              key={name}
              label={name}
              hint={t("rulesUnbound")}
              value={typed[name] ?? ""}
              onValue={(next) => {
                setTyped({ ...typed, [name]: next });
              }}
            />
          ))}
        </div>
        {evaluation && <Outcome draft={draft} evaluation={evaluation} hits={hits} />}
      </div>
    </section>
  );
}

function Outcome({
  draft,
  evaluation,
  hits,
}: {
  readonly draft: RuleDraft;
  readonly evaluation: Evaluation;
  readonly hits: ReadonlySet<number>;
}) {
  const conclusions = conclusionsOf(evaluation.value, [...draft.effects]);
  const isNothing = saysNothing(evaluation.value);
  const { trace, stopped } = evaluation;
  const errors = mistakesOf(evaluation);
  return (
    <div class="rules-outcome" role="status">
      <h3>{t("rulesTryOutcome")}</h3>
      {stopped && <p class="problem">{t(stopped === "cycle" ? "rulesTryCycle" : "rulesTryBudget")}</p>}
      <p>
        {hits.size === 0 ? t("rulesTryNoRow") : tn("rulesTryRows", hits.size, [...hits].map(formatNumber).join(", "))}
      </p>
      {conclusions.map(({ outcome, effect, dueDays }) => (
        <div key={outcome}>
          <p>
            <b>
              <Words>{outcome}</Words>
            </b>
            {dueDays !== undefined && ` · ${tn("rulesDueAfter", dueDays)}`}
          </p>
          <ul class="bullets">
            {effect.alterations.map((one, n) => (
              <li key={n} dir="auto">
                {templateWords(one)}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {conclusions.length === 0 && !stopped && <p>{t(isNothing ? "rulesTryNothing" : "rulesTryNoEffect")}</p>}
      {errors.length > 0 && (
        <ul class="bullets problem small">
          {errors.slice(0, 20).map((error, n) => (
            <li key={n} dir="auto">
              {errorWords(error)}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t("rulesTryTrace")}</summary>
        <ol class="rules-trace small">
          {trace.map((step, n) => (
            <li key={n}>
              <Words>{step.decision}</Words>: <code dir="auto">{JSON.stringify(step.value).slice(0, 500)}</code>
              {step.table && (
                <ul class="bullets">
                  {step.table.inputs.map((one, at) => (
                    <li key={at} dir="auto">
                      {one.label || one.expression}:{" "}
                      {one.value === null ? t("rulesTryUnknown") : JSON.stringify(one.value).slice(0, 200)}
                    </li>
                  ))}
                  {step.table.rules.slice(0, 50).map(({ ruleId, number, fits, tests }) => (
                    <li key={ruleId}>
                      {t(fits ? "rulesTraceFits" : "rulesTraceNot", formatNumber(number))}{" "}
                      {tests.map((one) => (one === null ? "·" : one ? "✓" : "✗")).join(" ")}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

/** No text, number or list anywhere in it. */
function saysNothing(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).every(saysNothing);
  return value === null || value === "";
}

/** The model of the draft, a moment after it was changed last; undefined until it is there. */
export function useModel(draft: RuleDraft): DmnModel | undefined {
  const [model, setModel] = useState<DmnModel>();
  useEffect(() => {
    let isHere = true;
    const timer = setTimeout(() => {
      void modelOfDraft(draft).then((made) => {
        if (isHere) setModel(made.ok ? made.value : undefined);
      });
    }, 200);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [draft]);
  return model;
}

function fittingRows(evaluation: Evaluation | undefined, { table }: RuleDraft): ReadonlySet<number> {
  const hits = new Set(evaluation?.trace.at(-1)?.table?.hits ?? []);
  return new Set(table.rules.flatMap(({ id }, n) => (hits.has(id) ? [n + 1] : [])));
}

const labelOf = ({ table }: RuleDraft, name: string): string =>
  table.inputs.find(({ expression }) => expression.trim() === name)?.label || name;

/** A number as people type it; what is empty is not known. */
function valueIn(text: string, isNumber: boolean): number | string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed.replace(",", "."));
  return isNumber && !Number.isNaN(number) ? number : trimmed;
}
