import { t } from "../../ui/texts";
import { KeyList, type Keys, KeysDialog } from "../frame/keys-dialog";

const KEYS: Keys = [
  ["J", "streamKeyNext"],
  ["K", "streamKeyBack"],
  ["O", "streamKeyOpen"],
  ["C", "streamKeyKeep"],
  ["D", "streamKeyDismiss"],
  ["U", "inboxKeyUndo"],
  ["?", "inboxKeyAll"],
];

/** Every key of the room. */
export const StreamKeys = ({ onClose }: { readonly onClose: () => void }) => (
  <KeysDialog title={t("inboxKeyAll")} when={t("inboxKeysWhen")} onClose={onClose}>
    <KeyList keys={KEYS} />
  </KeysDialog>
);

/** The keys that are needed most, beside the title. */
export const KeyHints = () => (
  <p class="small soft key-help bar streams-hints" aria-hidden="true">
    <span>
      <kbd>J</kbd> <kbd>K</kbd> {t("inboxHintMove")}
    </span>
    <span>
      <kbd>C</kbd> {t("streamKeep")}
    </span>
    <span>
      <kbd>D</kbd> {t("streamDismiss")}
    </span>
    <span>
      <kbd>?</kbd> {t("inboxKeyAll")}
    </span>
  </p>
);
