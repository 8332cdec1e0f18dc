import { t } from "../../../ui/texts";

interface MoveProps {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: number) => void;
}

/** Up and down among others. At an end the button stays, so that the focus does. */
export const MoveButtons = ({ name, isFirst, isLast, onMove }: MoveProps) => (
  <>
    <button
      type="button"
      class="quiet"
      data-move="up"
      aria-disabled={isFirst}
      aria-label={t("compareMoveUp", name)}
      onClick={() => {
        onMove(-1);
      }}
    >
      ↑
    </button>
    <button
      type="button"
      class="quiet"
      data-move="down"
      aria-disabled={isLast}
      aria-label={t("compareMoveDown", name)}
      onClick={() => {
        onMove(1);
      }}
    >
      ↓
    </button>
  </>
);
