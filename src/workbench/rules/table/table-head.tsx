import type { DecisionTable } from "../../../domain/casework/dmn";
import type { Binding } from "../../../domain/casework/rules";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { inputUnitWords } from "../conditions/input-words";
import { headOf } from "./head-words";

interface Props {
  readonly table: DecisionTable;
  readonly bindings: readonly Binding[];
  readonly onColumn: (part: "inputs" | "outputs", column: number) => void;
}

/** What is looked at, and in what it is told; what is concluded. */
export function TableHead({ table, bindings, onColumn }: Props) {
  const { inputs, outputs, annotations } = table;
  return (
    <thead>
      <tr class="kind">
        <td />
        {inputs.length > 0 && <th colSpan={inputs.length}>{t("rulesIf")}</th>}
        <th colSpan={outputs.length} class="out">
          {t("rulesThen")}
        </th>
        {annotations.length > 0 && <td colSpan={annotations.length} />}
      </tr>
      <tr>
        <th scope="col" class="n">
          {t("rulesRow")}
        </th>
        {inputs.map(({ id, expression }, column) => {
          const bound = bindings.find(({ name }) => name === expression.trim());
          return (
            <th key={id} scope="col">
              <Head name={headOf(table, "inputs", column)} onPress={() => onColumn("inputs", column)} />
              <span class={bound ? "soft" : "problem"}>{bound ? inputUnitWords(bound.input) : t("rulesUnbound")}</span>
            </th>
          );
        })}
        {outputs.map(({ id, name }, column) => (
          <th key={id} scope="col" class="out">
            <Head name={headOf(table, "outputs", column)} onPress={() => onColumn("outputs", column)} />
            {name === "due" && <span class="soft">{t("rulesDueUnit")}</span>}
          </th>
        ))}
        {annotations.map((_, column) => (
          <th key={column} scope="col">
            <Words>{headOf(table, "annotations", column)}</Words>
          </th>
        ))}
      </tr>
    </thead>
  );
}

const Head = ({ name, onPress }: { readonly name: string; readonly onPress: () => void }) => (
  <button type="button" class="quiet rules-head" aria-label={t("rulesColumnChange", name)} onClick={onPress}>
    <Words>{name}</Words>
  </button>
);
