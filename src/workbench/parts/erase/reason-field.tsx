import { useId } from "preact/hooks";
import type { ErasureReason } from "../../../domain/keeping/erasure";
import { t } from "../../../ui/texts";
import { erasureReasonChoices } from "../../words/erasure-reasons";

interface Props {
  /** Nothing until one is chosen: a reason that nobody chose is none. */
  readonly reason: ErasureReason | undefined;
  readonly problem: string | undefined;
  readonly onReason: (reason: ErasureReason | undefined) => void;
}

/** Why something is erased. */
export function ReasonField({ reason, problem, onReason }: Props) {
  const id = useId();
  const choices = erasureReasonChoices();
  return (
    <div class="field">
      <label for={id}>{t("eraseReason")}</label>
      <select
        id={id}
        value={reason ?? ""}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={({ currentTarget }) => {
          onReason(choices.find(([choice]) => choice === currentTarget.value)?.[0]);
        }}
      >
        <option value="">{t("eraseReasonChoose")}</option>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
      {problem !== undefined && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
