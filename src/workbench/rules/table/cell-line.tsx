import { formatNumber, t } from "../../../ui/texts";
import type { CellAt } from "../draft/changes";
import type { RuleDraft } from "../draft/rule-draft";
import { cellTrouble } from "./cell-checks";
import { headOf } from "./head-words";
import { testWords } from "./test-words";

interface Props {
  readonly draft: RuleDraft;
  readonly at: CellAt | undefined;
  readonly known: readonly string[];
}

/** What the cell says in which somebody types, or what is wrong with it, and what else may stand there. */
export function CellLine({ draft, at, known }: Props) {
  const { table } = draft;
  const isThere = at && at.row < table.rules.length && at.column < table[at.part].length;
  if (!isThere) return <p class="small soft rules-line">{t("rulesTableHelp")}</p>;
  const trouble = cellTrouble(draft, at, known);
  const typeRef = at.part === "inputs" ? (table.inputs[at.column]?.typeRef ?? "") : "";
  const words = at.part === "inputs" ? testWords(table.rules[at.row]?.inputs[at.column] ?? "", typeRef) : undefined;
  const name = t("rulesCellName", formatNumber(at.row + 1), headOf(table, at.part, at.column));
  return (
    <p class="small rules-line">
      <bdi>{name}</bdi>
      {trouble !== undefined && <span class="problem"> {trouble}</span>}
      {trouble === undefined && words !== undefined && <b> {words}</b>}
      {at.part === "inputs" && (
        <span class="soft"> {t(typeRef === "number" ? "rulesHelpNumber" : "rulesHelpText")}</span>
      )}
      {at.part === "outputs" && <span class="soft"> {t("rulesHelpConclusion")}</span>}
    </p>
  );
}
