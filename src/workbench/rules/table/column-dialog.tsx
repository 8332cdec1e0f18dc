import { useState } from "preact/hooks";
import { checkFeel } from "../../../domain/casework/dmn";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { withClause, withColumnMoved, withoutColumn } from "../draft/changes";
import type { Drafting } from "../draft/use-drafting";
import { headOf } from "./head-words";

interface Props {
  readonly drafting: Drafting;
  readonly part: "inputs" | "outputs";
  readonly column: number;
  /** Say what the column looks at. */
  readonly onBind: (name: string) => void;
  readonly onClose: () => void;
}

/** A column: what it is called, what it looks at, which values are allowed; to be moved and taken out. */
export function ColumnDialog({ drafting: { draft, change }, part, column, onBind, onClose }: Props) {
  const { table } = draft;
  const input = part === "inputs" ? table.inputs[column] : undefined;
  const output = part === "outputs" ? table.outputs[column] : undefined;
  const [label, setLabel] = useState(headOf(table, part, column));
  const [expression, setExpression] = useState(input?.expression ?? "");
  const [allowed, setAllowed] = useState(input?.allowed ?? "");
  const names = draft.bindings.map(({ name }) => name);
  const wrong = allowed.trim() !== "" && checkFeel(allowed, "tests", names) ? t("rulesCellSyntax") : undefined;
  const isWrongExpression = input && checkFeel(expression, "expression", [...names, expression.trim()]) !== undefined;
  const submit = () => {
    if (wrong !== undefined || isWrongExpression) return Promise.resolve(false);
    if (input)
      change(
        withClause(draft, column, { label: label.trim(), expression: expression.trim(), allowed: allowed.trim() }),
      );
    else if (output)
      change({
        ...draft,
        table: {
          ...table,
          outputs: table.outputs.map((one, n) => (n === column ? { ...one, label: label.trim() } : one)),
        },
      });
    return Promise.resolve(true);
  };
  const then = (next: typeof draft) => () => {
    change(next);
    onClose();
  };
  return (
    <FormDialog
      title={t("rulesColumnTitle", headOf(table, part, column))}
      submit={t("rulesKeep")}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={t("rulesColumnLabel")} value={label} onValue={setLabel} />
      {input && (
        <>
          <TextField
            label={t("rulesColumnExpression")}
            value={expression}
            hint={t("rulesColumnExpressionHint")}
            problem={isWrongExpression ? t("rulesCellSyntax") : undefined}
            isCode
            onValue={setExpression}
          />
          <p class="bar start">
            <button
              type="button"
              onClick={() => {
                onBind(input.expression.trim());
              }}
            >
              {t("rulesColumnBind")}
            </button>
          </p>
          <TextField
            label={t("rulesColumnAllowed")}
            value={allowed}
            hint={t("rulesColumnAllowedHint")}
            problem={wrong}
            isCode
            onValue={setAllowed}
          />
        </>
      )}
      <p class="bar start">
        <button type="button" disabled={column === 0} onClick={then(withColumnMoved(draft, part, column, -1))}>
          {t("rulesColumnLeft")}
        </button>
        <button
          type="button"
          disabled={column === table[part].length - 1}
          onClick={then(withColumnMoved(draft, part, column, 1))}
        >
          {t("rulesColumnRight")}
        </button>
        {(part === "inputs" || table.outputs.length > 1) && (
          <button type="button" onClick={then(withoutColumn(draft, part, column))}>
            {t("rulesColumnRemove")}
          </button>
        )}
      </p>
    </FormDialog>
  );
}
