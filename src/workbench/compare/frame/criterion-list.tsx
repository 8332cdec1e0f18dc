import { useRef, useState } from "preact/hooks";
import { type Criterion, MOST_CRITERIA } from "../../../domain/casework/comparison";
import { newId } from "../../../platform";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useComparing } from "../comparing";
import { measureWords } from "../says/measure-words";
import { SourceMark } from "../says/source-mark";
import { unitWords } from "../says/unit-words";
import { withMoved, withoutCriterion } from "./changes";
import { CriterionDialog } from "./criterion-dialog";
import { Curve } from "./curve";
import { MoveButtons } from "../../parts/forms/move-buttons";

/** What matters, in the official's order, each with its value function. */
export function CriterionList() {
  const { frame, canChange, problem } = useComparing();
  const [open, setOpen] = useState<Criterion | { readonly criterionId: string }>();
  const { criteria } = frame;
  return (
    <div class="compare-fields">
      <h3>{t("comparisonCriteria")}</h3>
      {criteria.length === 0 && <p class="soft">{t("compareNoCriteria")}</p>}
      {criteria.length > 0 && (
        <ol class="compare-criteria">
          {criteria.map((criterion, n) => (
            <CriterionItem
              key={criterion.criterionId}
              criterion={criterion}
              n={n}
              onEdit={() => {
                setOpen(criterion);
              }}
            />
          ))}
        </ol>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {canChange && criteria.length < MOST_CRITERIA && (
        <button
          type="button"
          class="start compare-no-print"
          onClick={() => {
            setOpen({ criterionId: newId() });
          }}
        >
          {t("compareCriterionAddMore")}
        </button>
      )}
      {criteria.length >= MOST_CRITERIA && (
        <p class="small soft">{t("compareCriteriaFull", formatNumber(MOST_CRITERIA))}</p>
      )}
      {open && (
        <CriterionDialog
          criterion={open}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </div>
  );
}

interface ItemProps {
  readonly criterion: Criterion;
  readonly n: number;
  readonly onEdit: () => void;
}

function CriterionItem({ criterion, n, onEdit }: ItemProps) {
  const { frame, held, datasets, canChange, change } = useComparing();
  const item = useRef<HTMLLIElement>(null);
  const { name, measure, unit, value, criterionId } = criterion;
  const move = async (by: number) => {
    const next = withMoved(frame, criterionId, by);
    if (next === frame) return;
    await change(next, t("compareCriterionMoved", name));
    item.current?.querySelector<HTMLElement>(`[data-move=${by < 0 ? "up" : "down"}]`)?.focus();
  };
  const measured = held.options.flatMap(({ isTicked, cells }) => {
    const cell = cells[n];
    return isTicked && cell?.state === "measured" ? [cell.value] : [];
  });
  return (
    <li ref={item}>
      <div class="compare-criterion-says">
        <p>
          <SourceMark of={measure.of} />
          <b>
            <Words>{name}</Words>
          </b>
        </p>
        <p class="small soft">{measureWords(measure, datasets)}</p>
        <p class="small soft">{unitWords(unit)}</p>
      </div>
      <Curve value={value} unit={unit} measured={measured} />
      {canChange && (
        <p class="compare-item-actions">
          <MoveButtons
            name={name}
            isFirst={n === 0}
            isLast={n === frame.criteria.length - 1}
            onMove={(by) => void move(by)}
          />
          <button type="button" class="quiet" aria-label={t("compareEditNamed", name)} onClick={onEdit}>
            {t("compareEdit")}
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={t("compareRemoveNamed", name)}
            onClick={() => void change(withoutCriterion(frame, criterionId), t("compareCriterionRemoved", name))}
          >
            {t("compareRemove")}
          </button>
        </p>
      )}
    </li>
  );
}
