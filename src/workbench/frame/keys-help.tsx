import { useState } from "preact/hooks";
import { t } from "../../ui/texts";
import { KeyList, type Keys, KeysDialog } from "./keys-dialog";
import { useShortcuts } from "./use-shortcuts";

const EVERYWHERE: Keys = [
  ["/", "keysFind"],
  ["?", "keysThese"],
  ["Alt+Shift+K", "keysPanel"],
];
const HERE_AND_THERE: Keys = [
  ["J K ↑ ↓", "keysMove"],
  ["Enter", "keysOpen"],
  ["N", "keysNew"],
  ["T", "keysTask"],
  ["A R L", "keysAnswer"],
  ["Ctrl+Z", "keysUndo"],
];

/** The button, and the key, that show every key of the workbench. */
export function KeysHelp() {
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
  };
  useShortcuts((key) => {
    if (key === "?") open();
    return key === "?";
  }, window);
  return (
    <>
      <button type="button" class="keys-help" aria-label={t("keysTitle")} aria-keyshortcuts="?" onClick={open}>
        ?
      </button>
      {isOpen && (
        <KeysDialog
          title={t("keysTitle")}
          when={t("keysWhen")}
          onClose={() => {
            setOpen(false);
          }}
        >
          <h3>{t("keysEverywhere")}</h3>
          <KeyList keys={EVERYWHERE} />
          <h3>{t("keysSomewhere")}</h3>
          <KeyList keys={HERE_AND_THERE} />
        </KeysDialog>
      )}
    </>
  );
}
