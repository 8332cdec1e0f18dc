import { useState } from "preact/hooks";
import { type Weights, weightsFixed } from "../../../domain/casework/comparison";
import { ChoiceField } from "../../../ui/choice-field";
import { TextField } from "../../../ui/text-field";
import { formatShare, t } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { fieldProblem } from "../../words/field-problems";
import { useComparing } from "../comparing";
import { MoveButtons } from "../../parts/forms/move-buttons";
import { swingWords } from "../says/swing-words";
import { Slider } from "./slider";
import { type WeightDraft, beginWeights, sharesOf, weightsOf, weightsProblem } from "./weight-draft";

interface Props {
  /** Those that were fixed last; undefined where none were. */
  readonly last: Weights | undefined;
  readonly onDone?: () => void;
}

/** Say how much each criterion matters, and fix it: before any score is shown. */
export function WeightForm({ last, onDone }: Props) {
  const { caseId, frame } = useComparing();
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [draft, setDraft] = useState(() => beginWeights(frame.criteria, last));
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const [busy, whileBusy] = useBusy();
  const { criteria } = frame;
  const weights = weightsOf(draft, criteria);
  const wrong = weightsProblem(weights);
  const needsReason = last !== undefined;
  const reasonProblem =
    needsReason && reason.trim() === "" ? t("weightsReasonMissing") : fieldProblem("reason", reason);
  const fix = async () => {
    setTried(true);
    if (wrong || reasonProblem !== undefined) return;
    const fixed = await run(
      () => perform(weightsFixed, { caseId, criteria: [...criteria], weights: payloadOf(weights), reason }),
      t("weightsAreFixed"),
    );
    if (fixed) onDone?.();
  };
  return (
    <form
      class="compare-weigh"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void whileBusy(fix);
      }}
    >
      <ChoiceField
        label={t("weightsHow")}
        value={draft.how}
        choices={[
          ["swing", t("weightsSwing")],
          ["points", t("weightsPoints")],
          ["order", t("weightsOrder")],
        ]}
        onValue={(how) => {
          setDraft({ ...draft, how });
        }}
      />
      <p>{t(HELP[draft.how])}</p>
      {draft.how === "order" ? (
        <OrderFields draft={draft} onDraft={setDraft} />
      ) : (
        <PointFields draft={draft} onDraft={setDraft} />
      )}
      {needsReason && (
        <TextField
          label={t("weightsReason")}
          hint={t("weightsReasonHelp")}
          value={reason}
          problem={isTried ? reasonProblem : undefined}
          onValue={setReason}
        />
      )}
      <div role="alert">
        {isTried && wrong && (
          <p class="problem">{t(wrong === "nothing" ? "workbenchFailureWeightsNothing" : "weightsNoHundred")}</p>
        )}
        {problem && <p class="problem">{problem}</p>}
      </div>
      <p class="bar">
        <button type="submit" class="primary" aria-disabled={busy}>
          {t("weightsFix")}
        </button>
        {onDone && (
          <button type="button" class="quiet" onClick={onDone}>
            {t("factCancel")}
          </button>
        )}
      </p>
    </form>
  );
}

const HELP = { swing: "weightsSwingHelp", points: "weightsPointsHelp", order: "weightsOrderHelp" } as const;

const payloadOf = ({ how, of }: Weights) => ({ how, of: of.map((one) => ({ ...one })) });

interface FieldProps {
  readonly draft: WeightDraft;
  readonly onDraft: (draft: WeightDraft) => void;
}

function PointFields({ draft, onDraft }: FieldProps) {
  const { frame } = useComparing();
  const shares = sharesOf(weightsOf(draft, frame.criteria), frame.criteria);
  return (
    <ul class="compare-sliders">
      {frame.criteria.map((criterion, n) => (
        <li key={criterion.criterionId}>
          <Slider
            label={t("weightsStep", criterion.name, swingWords(criterion))}
            value={draft.points.get(criterion.criterionId) ?? 0}
            onValue={(value) => {
              onDraft({ ...draft, points: new Map(draft.points).set(criterion.criterionId, value) });
            }}
          />
          <b class="n soft">{shares ? formatShare(shares[n] ?? 0) : "–"}</b>
        </li>
      ))}
    </ul>
  );
}

function OrderFields({ draft, onDraft }: FieldProps) {
  const { frame } = useComparing();
  const shares = sharesOf(weightsOf(draft, frame.criteria), frame.criteria);
  const move = (from: number, by: number) => {
    const id = draft.order[from];
    if (id === undefined || from + by < 0 || from + by >= draft.order.length) return;
    onDraft({ ...draft, order: draft.order.toSpliced(from, 1).toSpliced(from + by, 0, id) });
  };
  return (
    <ol class="compare-order">
      {draft.order.map((id, n) => {
        const place = frame.criteria.findIndex(({ criterionId }) => criterionId === id);
        const criterion = frame.criteria[place];
        if (!criterion) return null;
        return (
          <li key={id}>
            <span>
              <Words>{t("weightsStep", criterion.name, swingWords(criterion))}</Words>
            </span>
            <span class="compare-item-actions">
              <MoveButtons
                name={criterion.name}
                isFirst={n === 0}
                isLast={n === draft.order.length - 1}
                onMove={(by) => {
                  move(n, by);
                }}
              />
            </span>
            <b class="n soft">{shares ? formatShare(shares[place] ?? 0) : "–"}</b>
          </li>
        );
      })}
    </ol>
  );
}
