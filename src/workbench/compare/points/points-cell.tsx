import { useState } from "preact/hooks";
import type { Cell, Criterion } from "../../../domain/casework/comparison";
import { pointsOf } from "../../../domain/casework/ranking";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useComparing } from "../comparing";
import type { Option } from "../hold-options";
import { cellWords } from "../../parts/computed/cell-words";
import { HowComputed } from "../../parts/computed/how-computed";
import { unknownWords } from "../../parts/computed/unknown-words";
import { HowPoints } from "./how-points";
import { JudgeDialog } from "./judge-dialog";

interface Props {
  readonly option: Option;
  readonly criterion: Criterion;
  readonly cell: Cell;
  /** The criterion's share of the whole. */
  readonly weight: number;
}

/** What an option is worth by one criterion: the value, the points, and for a judgement its reason. */
export function PointsCell({ option, criterion, cell, weight }: Props) {
  const [open, setOpen] = useState<"judge" | "how">();
  const { canChange } = useComparing();
  const close = () => {
    setOpen(undefined);
  };
  const isJudged = criterion.measure.of === "judgement";
  return (
    <div class="compare-cell">
      {cell.state === "measured" ? (
        <Known
          cell={cell}
          criterion={criterion}
          name={option.name}
          onHow={() => {
            setOpen("how");
          }}
        />
      ) : (
        <div class="compare-missing">
          <b>{t("compareNotKnown")}</b>
          <p class="small">{t("compareCountedAsAny")}</p>
          {cell.state === "unknown" && !isJudged && <p class="small soft">{unknownWords(cell.why)}</p>}
        </div>
      )}
      {isJudged && canChange && (
        <button
          type="button"
          class="quiet small compare-no-print"
          aria-label={t("compareJudgeNamed", criterion.name, option.name)}
          onClick={() => {
            setOpen("judge");
          }}
        >
          {t(cell.state === "measured" ? "compareJudgeAgain" : "compareJudge")}
        </button>
      )}
      {open === "judge" && <JudgeDialog option={option} criterion={criterion} onClose={close} />}
      {open === "how" && cell.state === "measured" && (
        <HowPoints cell={cell} criterion={criterion} name={option.name} weight={weight} onClose={close} />
      )}
    </div>
  );
}

interface KnownProps {
  readonly cell: Extract<Cell, { state: "measured" }>;
  readonly criterion: Criterion;
  readonly name: string;
  readonly onHow: () => void;
}

function Known({ cell, criterion, name, onHow }: KnownProps) {
  const points = pointsOf(criterion.value, cell.value);
  const words = formatNumber(Math.round(points));
  const [judged] = cell.inputs.flatMap((input) => (input.of === "judgement" ? [input] : []));
  return (
    <>
      <p class="compare-cell-row">
        <span>
          <HowComputed cell={cell} name={name} what={criterion.name} unit={criterion.unit}>
            <Words>{cellWords(cell, criterion.unit)}</Words>
          </HowComputed>
          {cell.count !== null && <span class="small soft"> {formatNumber(cell.count)}</span>}
        </span>
        <button
          type="button"
          class="compare-points"
          aria-label={t("compareHowPoints", words, criterion.name, name)}
          onClick={onHow}
        >
          {words}
        </button>
      </p>
      <span class="compare-meter accent" aria-hidden="true">
        <i style={{ inlineSize: `${points}%` }} />
      </span>
      {judged && (
        <p class="small">
          <q>
            <Words>{judged.reason}</Words>
          </q>{" "}
          <time class="soft" dateTime={judged.at}>
            {formatMoment(judged.at)}
          </time>
        </p>
      )}
    </>
  );
}
