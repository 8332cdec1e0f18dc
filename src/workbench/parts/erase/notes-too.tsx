import type { Erasable } from "../../../storage/reading";
import { t } from "../../../ui/texts";

type Capture = Extract<Erasable, { what: "capture" }>;

interface Props {
  readonly target: Capture;
  readonly onTarget: (target: Capture) => void;
}

/** Whether the notes on a capture go with it: they may say the same words. */
export function NotesToo({ target, onTarget }: Props) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={target.notes}
        onChange={({ currentTarget }) => {
          onTarget({ ...target, notes: currentTarget.checked });
        }}
      />
      {t("eraseNotesToo")}
    </label>
  );
}
