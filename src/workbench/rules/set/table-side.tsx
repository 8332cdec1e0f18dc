import { useState } from "preact/hooks";
import { HIT_POLICIES, type HitPolicy } from "../../../domain/casework/dmn";
import { CASE_KINDS } from "../../../domain/ground/case-names";
import { newId } from "../../../platform";
import { caseKindName } from "../../../ui/case-kind-names";
import { ChoiceField } from "../../../ui/choice-field";
import { TextField } from "../../../ui/text-field";
import { type TextKey, t } from "../../../ui/texts";
import { ConditionDialog } from "../conditions/condition-dialog";
import { withBinding, withCondition, withHitPolicy } from "../draft/changes";
import type { Drafting } from "../draft/use-drafting";
import { typeOfInput } from "../draft/written-draft";
import { EffectsPanel } from "../effects/effects-panel";
import { NotShownList } from "../list/import-rules";
import { Checks } from "../table/checks";
import { ColumnDialog } from "../table/column-dialog";
import { RuleTable } from "../table/rule-table";
import { Tester, useModel } from "../try/tester";

const POLICIES: Readonly<Record<HitPolicy, TextKey>> = {
  FIRST: "rulesPolicyFirst",
  UNIQUE: "rulesPolicyUnique",
  ANY: "rulesPolicyAny",
  PRIORITY: "rulesPolicyPriority",
  "RULE ORDER": "rulesPolicyRuleOrder",
  "OUTPUT ORDER": "rulesPolicyOutputOrder",
  COLLECT: "rulesPolicyCollect",
};
const POLICY_ORDER = [...HIT_POLICIES].sort((a, b) => Number(b === "FIRST") - Number(a === "FIRST"));

type Open =
  | { readonly what: "condition" }
  | { readonly what: "bind"; readonly name: string }
  | { readonly what: "column"; readonly part: "inputs" | "outputs"; readonly column: number };

/** The table, what can be said of it, what follows from its conclusions, and a way to try it out. */
export function TableSide({ drafting }: { readonly drafting: Drafting }) {
  const { draft, change } = drafting;
  const [open, setOpen] = useState<Open>();
  const [fitting, setFitting] = useState<ReadonlySet<number>>();
  const model = useModel(draft);
  const bound = new Set(draft.bindings.map(({ name }) => name));
  const known = (model ? [...model.inputs, ...model.decisions, ...model.knowledge] : []).map(({ name }) => name);
  const unbound = (model?.inputs ?? []).filter(({ name }) => !bound.has(name));
  const close = () => {
    setOpen(undefined);
  };
  return (
    <div class="rules-side">
      <section class="rules-section" aria-labelledby="rules-table">
        <div class="rules-top">
          <h2 id="rules-table">{t("rulesTableTitle")}</h2>
          <ChoiceField
            label={t("rulesPolicy")}
            value={draft.table.hitPolicy}
            choices={POLICY_ORDER.map((policy) => [policy, t(POLICIES[policy])])}
            onValue={(policy) => {
              change(withHitPolicy(draft, policy));
            }}
          />
        </div>
        <RuleTable
          drafting={drafting}
          known={known}
          fitting={fitting}
          onColumn={(part, column) => {
            setOpen({ what: "column", part, column });
          }}
        />
        <p class="bar start">
          <button
            type="button"
            onClick={() => {
              setOpen({ what: "condition" });
            }}
          >
            {t("rulesConditionAddMore")}
          </button>
        </p>
        <Checks table={draft.table} />
        {unbound.length > 0 && (
          <div class="notice">
            <p>{t("rulesUnboundHelp")}</p>
            <ul class="bullets">
              {unbound.map(({ name }) => (
                <li key={name}>
                  <bdi>{name}</bdi>{" "}
                  <button
                    type="button"
                    class="small"
                    aria-label={t("rulesBindTitle", name)}
                    onClick={() => {
                      setOpen({ what: "bind", name });
                    }}
                  >
                    {t("rulesBindMore")}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {model && model.notShown.length > 0 && <NotShownList notShown={model.notShown} />}
      </section>
      <EffectsPanel drafting={drafting} />
      <Tester draft={draft} onFit={setFitting} />
      <About drafting={drafting} />
      {open?.what === "column" && (
        <ColumnDialog
          drafting={drafting}
          part={open.part}
          column={open.column}
          onBind={(name) => {
            setOpen({ what: "bind", name });
          }}
          onClose={() => {
            setOpen((now) => (now === open ? undefined : now));
          }}
        />
      )}
      {(open?.what === "condition" || open?.what === "bind") && (
        <ConditionDialog
          name={open.what === "bind" ? open.name : undefined}
          taken={[...bound, ...known]}
          onChoose={(binding, label) => {
            if (open.what === "bind") change(withBinding(draft, binding));
            else {
              const id = `in_${newId().slice(0, 8)}`;
              const typeRef = typeOfInput(binding.input);
              change(withCondition(draft, { id, label, expression: binding.name, typeRef, allowed: "" }, binding));
            }
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

/** What the rule set is called, for which cases it is, and how many officials must accept what it proposes. */
function About({ drafting: { draft, change } }: { readonly drafting: Drafting }) {
  return (
    <section class="rules-section rules-about" aria-labelledby="rules-about">
      <h2 id="rules-about">{t("rulesAbout")}</h2>
      <TextField
        label={t("rulesListName")}
        value={draft.name}
        problem={draft.name.trim() === "" ? t("rulesNameMissing") : undefined}
        onValue={(name) => {
          change({ ...draft, name: name.slice(0, 200) }, "name");
        }}
      />
      <ChoiceField
        label={t("rulesListKind")}
        value={draft.kind}
        choices={CASE_KINDS.map((kind) => [kind, caseKindName(kind)])}
        onValue={(kind) => {
          change({ ...draft, kind });
        }}
      />
      <ChoiceField
        label={t("rulesSaysSignatures")}
        value={draft.signatures === 2 ? "2" : "1"}
        choices={[
          ["1", t("rulesAcceptOne")],
          ["2", t("rulesAcceptTwo")],
        ]}
        onValue={(n) => {
          change({ ...draft, signatures: n === "2" ? 2 : 1 });
        }}
      />
    </section>
  );
}
