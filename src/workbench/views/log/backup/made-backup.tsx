import { useEffect, useState } from "preact/hooks";
import { keptFile } from "../../../../platform";
import { formatMoment } from "../../../../ui/dates";
import { t } from "../../../../ui/texts";
import type { BackupWords } from "../../../../domain/custody";

interface Props {
  readonly file: string;
  readonly words: BackupWords;
  readonly onSave: () => void;
  readonly onGivenUp: () => void;
}

/** A whole backup, which lies in the browser's own storage until it is saved. */
export function MadeBackup({ file, words, onSave, onGivenUp }: Props) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let isShown = true;
    let shown: string | undefined;
    const show = (found: File | undefined) => {
      if (!found) onGivenUp();
      else if (isShown) setAddress((shown = URL.createObjectURL(found)));
    };
    void keptFile(file).then(show);
    return () => {
      isShown = false;
      if (shown) URL.revokeObjectURL(shown);
    };
  }, [file]);
  return (
    <p class="bar">
      <span role="status">{t("backupReady", formatMoment(words.madeAt))}</span>
      {address && (
        <a href={address} download={words.file} onClick={onSave}>
          {t("backupSave")}
        </a>
      )}
      <button type="button" onClick={onGivenUp}>
        {t("backupDiscard")}
      </button>
    </p>
  );
}
