import { useState } from "preact/hooks";
import { t } from "../../ui/texts";
import type { Undo } from "./workbench";

export interface Said {
  readonly text: string;
  readonly undo?: Undo;
}

interface Props {
  readonly said: Said | undefined;
  readonly onDismiss: () => void;
}

/** What was just done, until it is dismissed or something else is done: nobody has to be quick to take it back. */
export function StatusLine({ said, onDismiss }: Props) {
  const [busy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    await said?.undo?.();
    setBusy(false);
  };
  return (
    <div class="status-line" role="status">
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
