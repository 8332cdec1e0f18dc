import type { DecisionTable } from "../../../domain/casework/dmn";
import { formatNumber, t } from "../../../ui/texts";
import type { CellAt } from "../draft/changes";
import { unquoted } from "../draft/cell-texts";
import type { Drafting } from "../draft/use-drafting";
import { conclusionColumn } from "../effects/conclusions-in";
import { WhatFollows } from "../effects/what-follows";
import { cellTrouble } from "./cell-checks";
import { headOf } from "./head-words";
import { testWords } from "./test-words";

interface Props {
  readonly drafting: Drafting;
  readonly at: CellAt | undefined;
  readonly known: readonly string[];
}

/** What the cell says in which somebody types, or what is wrong with it, and what else may stand there. */
export function CellLine({ drafting, at, known }: Props) {
  const { draft } = drafting;
  const { table } = draft;
  const isThere = at && at.row < table.rules.length && at.column < table[at.part].length;
  if (!isThere) return <p class="small soft rules-line">{t("rulesTableHelp")}</p>;
  const trouble = cellTrouble(draft, at, known);
  const typeRef = at.part === "inputs" ? (table.inputs[at.column]?.typeRef ?? "") : "";
  const words = at.part === "inputs" ? testWords(table.rules[at.row]?.inputs[at.column] ?? "", typeRef) : undefined;
  const name = t("rulesCellName", formatNumber(at.row + 1), headOf(table, at.part, at.column));
  const when = at.part === "outputs" && at.column === conclusionColumn(table) ? conclusionAt(table, at) : "";
  return (
    <p class="small rules-line">
      <bdi>{name}</bdi>
      {trouble !== undefined && <span class="problem"> {trouble}</span>}
      {trouble === undefined && words !== undefined && <b> {words}</b>}
      {at.part === "inputs" && (
        <span class="soft"> {t(typeRef === "number" ? "rulesHelpNumber" : "rulesHelpText")}</span>
      )}
      {when !== "" && trouble === undefined && (
        <>
          {" "}
          <WhatFollows key={when} drafting={drafting} when={when} />
        </>
      )}
      {at.part === "outputs" && <span class="soft"> {t("rulesHelpConclusion")}</span>}
    </p>
  );
}

const conclusionAt = ({ rules }: DecisionTable, { row, column }: CellAt): string =>
  unquoted(rules[row]?.outputs[column] ?? "")?.trim() ?? "";
