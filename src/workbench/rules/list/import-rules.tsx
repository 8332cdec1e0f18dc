import { useState } from "preact/hooks";
import { type NotShown, READ_LIMITS, extensionIn, readDmn } from "../../../domain/casework/dmn";
import { RULES_ELEMENT, type RulesUntaken, takeRules } from "../../../domain/casework/rules";
import { type Dataset, listDatasets } from "../../../storage/reading";
import { ChoiceField } from "../../../ui/choice-field";
import { FormDialog } from "../../../ui/form-dialog";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { tableOf, tablesOf } from "../draft/draft-of";
import type { RuleDraft } from "../draft/rule-draft";
import { beginDraft } from "./begin-draft";
import { dmnFaultWords } from "./fault-words";
import { notShownWords } from "./not-shown-words";

interface Found {
  readonly draft: Omit<RuleDraft, "ruleSetId">;
  /** With the table of another decision. */
  readonly withDecision: (decision: string) => Found;
  readonly decisions: readonly (readonly [id: string, name: string])[];
  readonly notShown: readonly NotShown[];
  readonly untaken: readonly RulesUntaken[];
  readonly isOurs: boolean;
}

/** Take a rule set from a DMN file: first it is said what is in it, then it is opened as a draft. Nothing is in use by that. */
export function ImportRules({ onClose }: { readonly onClose: () => void }) {
  const { navigate } = useWorkbench();
  const datasets = useLive(listDatasets, []);
  const [found, setFound] = useState<Found>();
  const [trouble, setTrouble] = useState<string>();
  const choose = async (file: File | undefined) => {
    setFound(undefined);
    setTrouble(undefined);
    if (!file) return;
    const read = await readFile(file, datasets ?? []);
    if (typeof read === "string") setTrouble(read);
    else setFound(read);
  };
  const submit = async () => {
    if (!found) setTrouble(trouble ?? t("workbenchImportNoFile"));
    else await beginDraft(found.draft, navigate);
    return found !== undefined;
  };
  return (
    <FormDialog
      title={t("rulesImportTitle")}
      submit={t("rulesImportOpen")}
      problem={trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      <label class="field">
        {t("rulesImportFile")}
        <input
          type="file"
          accept=".dmn,.xml,application/xml,text/xml"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </label>
      {found && <FoundParts found={found} onFound={setFound} />}
    </FormDialog>
  );
}

function FoundParts({ found, onFound }: { readonly found: Found; readonly onFound: (found: Found) => void }) {
  const { draft, decisions, notShown, untaken, isOurs } = found;
  return (
    <>
      <p>
        <bdi>{draft.name}</bdi>: {t(isOurs ? "rulesImportOurs" : "rulesImportForeign")}
      </p>
      {decisions.length > 1 && (
        <ChoiceField
          label={t("rulesImportDecision")}
          value={draft.decision}
          choices={decisions}
          onValue={(decision) => {
            onFound(found.withDecision(decision));
          }}
        />
      )}
      {notShown.length > 0 && <NotShownList notShown={notShown} />}
      {untaken.length > 0 && (
        <div>
          <p>{t("rulesImportUntaken")}</p>
          <ul class="bullets">
            {untaken.map(({ name, why, of }, n) => (
              <li key={n} dir="auto">
                {t(why === "dataset" ? "rulesUntakenDataset" : "rulesUntakenUnknown", name, of)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** What is in the file and not in the table: it is kept, but for what nobody could read. */
export function NotShownList({ notShown }: { readonly notShown: readonly NotShown[] }) {
  return (
    <div class="small">
      <p>{t("rulesNotShown")}</p>
      <ul class="bullets">
        {notShown.slice(0, 20).map((one, n) => (
          <li key={n} dir="auto">
            {notShownWords(one)}
          </li>
        ))}
      </ul>
    </div>
  );
}

async function readFile(file: File, datasets: readonly Dataset[]): Promise<Found | string> {
  if (file.size > READ_LIMITS.characters * 4) return t("rulesFaultTooLarge");
  const xml = await file.text();
  const read = await readDmn(xml);
  if (!read.ok) return dmnFaultWords(read.error);
  const model = read.value;
  const decisions = tablesOf(model).map(({ id, name }) => [id, name || id] as const);
  const [first] = decisions;
  if (!first) return dmnFaultWords({ code: "no-table" });
  const text = extensionIn(model.source.definitions, RULES_ELEMENT);
  const here = datasets.filter(({ withdrawn }) => !withdrawn);
  const told =
    text === undefined
      ? undefined
      : takeRules(
          text,
          here.map(({ datasetId, name, columns }) => ({ datasetId, name, heads: columns.map(({ head }) => head) })),
        );
  const rules = told?.ok ? told.value : undefined;
  const found = (decision: string): Found | undefined => {
    const table = tableOf(model, decision);
    if (!table) return undefined;
    const name = (model.name || decisions.find(([id]) => id === decision)?.[1] || file.name).slice(0, 200);
    return {
      draft: {
        base: 0,
        name,
        kind: rules?.kind ?? "placement",
        xml,
        decision,
        isAlone: model.decisions.length === 1,
        table,
        bindings: rules?.bindings ?? [],
        effects: rules?.effects ?? [],
        signatures: rules?.signatures ?? 1,
      },
      withDecision: (other) => found(other) ?? (found(decision) as Found),
      decisions,
      notShown: model.notShown.filter(({ what, name: of }) => !(rules && what === "extension" && of === model.name)),
      untaken: rules?.untaken ?? [],
      isOurs: rules !== undefined,
    };
  };
  const wanted = rules && tableOf(model, rules.decision) ? rules.decision : first[0];
  return found(wanted) ?? dmnFaultWords({ code: "no-table" });
}
