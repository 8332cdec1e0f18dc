import { useEffect, useState } from "preact/hooks";
import type { BackupWords } from "../../../../domain/keeping/custody";
import { keptFile } from "../../../../platform";
import { formatMoment } from "../../../../ui/dates";
import { addressToSave, dropAddress } from "../../../../ui/file-address";
import { t, tn } from "../../../../ui/texts";
import { useWorkbench } from "../../../frame/workbench";

interface Props {
  readonly file: string;
  readonly words: BackupWords;
  /** How many kept files were lost or changed, and are not in it. */
  readonly lost: number;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** A whole backup, which lies in the browser's own storage until it is saved. */
export function MadeBackup({ file, words, lost, onSave, onDiscard }: Props) {
  const { onUnreadable } = useWorkbench();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let isShown = true;
    let shown: string | undefined;
    const show = (found: File | undefined) => {
      if (!found) onDiscard();
      else if (isShown) setAddress((shown = addressToSave(found)));
    };
    keptFile(file).then(show, onUnreadable);
    return () => {
      isShown = false;
      if (shown) dropAddress(shown);
    };
  }, [file]);
  return (
    <p class="bar">
      <span role="status">
        {t("backupReady", formatMoment(words.madeAt))} {lost > 0 && <b class="problem">{tn("backupLost", lost)}</b>}
      </span>
      {address && (
        <a href={address} download={words.file} onClick={onSave}>
          {t("backupSave")}
        </a>
      )}
      <button type="button" onClick={onDiscard}>
        {t("backupDiscard")}
      </button>
    </p>
  );
}
