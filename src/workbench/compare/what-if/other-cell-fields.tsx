import { useState } from "preact/hooks";
import type { Criterion } from "../../../domain/casework/comparison";
import { ChoiceField } from "../../../ui/choice-field";
import { t } from "../../../ui/texts";
import { useComparing } from "../comparing";
import { NumberField } from "../frame/number-field";
import { cellWords } from "../../parts/computed/cell-words";
import { unitWords } from "../says/unit-words";
import type { OtherCell } from "./suppose";

interface Props {
  readonly cell: OtherCell | undefined;
  readonly onCell: (cell: OtherCell | undefined) => void;
}

/** Another answer for one option by one criterion; the first one that is not known, to begin with. */
export function OtherCellFields({ cell, onCell }: Props) {
  const { held, frame } = useComparing();
  const [at, setAt] = useState(() => firstUnknown(held.inside) ?? { option: 0, criterion: 0 });
  const option = held.inside[at.option];
  const criterion = frame.criteria[at.criterion];
  const now = option?.cells[at.criterion];
  if (!option || !criterion || !now) return null;
  const go = (to: typeof at) => {
    setAt(to);
    onCell(undefined);
  };
  return (
    <fieldset class="compare-fields">
      <legend>{t("compareOtherAnswer")}</legend>
      <ChoiceField
        label={t("compareCriterion")}
        value={String(at.criterion)}
        choices={frame.criteria.map(({ name }, n) => [String(n), name])}
        onValue={(n) => {
          go({ ...at, criterion: Number(n) });
        }}
      />
      <ChoiceField
        label={t("comparisonAlternative")}
        value={String(at.option)}
        choices={held.inside.map(({ name }, n) => [String(n), name])}
        onValue={(n) => {
          go({ ...at, option: Number(n) });
        }}
      />
      <ValueField
        key={`${at.option} ${at.criterion}`}
        criterion={criterion}
        label={t("compareIfItWere", criterion.name, option.name)}
        asItIs={t("compareAsItIs", cellWords(now, criterion.unit))}
        value={cell?.value}
        onValue={(value) => {
          onCell(value === undefined ? undefined : { ...at, value });
        }}
      />
    </fieldset>
  );
}

function firstUnknown(inside: ReturnType<typeof useComparing>["held"]["inside"]) {
  for (const [option, { cells }] of inside.entries()) {
    const criterion = cells.findIndex(({ state }) => state !== "measured");
    if (criterion >= 0) return { option, criterion };
  }
  return undefined;
}

interface ValueProps {
  readonly criterion: Criterion;
  readonly label: string;
  readonly asItIs: string;
  readonly value: number | undefined;
  readonly onValue: (value: number | undefined) => void;
}

function ValueField({ criterion: { unit }, label, asItIs, value, onValue }: ValueProps) {
  if (unit.as === "grades")
    return (
      <ChoiceField
        label={label}
        value={value === undefined ? "" : String(value)}
        choices={[["", asItIs], ...unit.grades.map((grade, n) => [String(n + 1), grade] as const)]}
        onValue={(rank) => {
          onValue(rank === "" ? undefined : Number(rank));
        }}
      />
    );
  return (
    <>
      <NumberField
        label={label}
        value={value ?? Number.NaN}
        onValue={(typed) => {
          onValue(Number.isFinite(typed) ? typed : undefined);
        }}
      />
      <p class="small soft">
        {asItIs} · {unitWords(unit)}
      </p>
    </>
  );
}
