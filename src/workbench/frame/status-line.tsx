import { t } from "../../ui/texts";
import { useBusy } from "../../ui/use-busy";
import { useGoing } from "./use-going";
import type { Undo } from "./workbench";

export interface Said {
  readonly text: string;
  readonly undo?: Undo;
}

interface Props {
  readonly said: Said | undefined;
  readonly onDismiss: () => void;
}

/** What was just done, until it goes, is dismissed or something else is done: nobody has to be quick to take it back. */
export function StatusLine({ said, onDismiss }: Props) {
  const [busy, whileBusy] = useBusy();
  const holding = useGoing(said, onDismiss);
  const undo = () => whileBusy(async () => said?.undo?.());
  return (
    <div class="status-line" role="status" {...holding}>
      {said && (
        <>
          <p>{said.text}</p>
          {said.undo && (
            <button type="button" disabled={busy} onClick={() => void undo()}>
              {t("workbenchUndo")}
            </button>
          )}
          <button type="button" class="quiet" onClick={onDismiss}>
            {t("workbenchDismiss")}
          </button>
        </>
      )}
    </div>
  );
}
