import { t } from "../../ui/texts";
import { KeyList, type Keys, KeysDialog } from "../frame/keys-dialog";

const KEYS: Keys = [
  ["J", "inboxKeyNext"],
  ["K", "inboxKeyBack"],
  ["Enter", "inboxOpenCase"],
  ["A", "inboxKeyAccept"],
  ["R", "inboxKeyRefuse"],
  ["E", "inboxKeyDone"],
  ["L", "inboxKeyLater"],
  ["U", "inboxKeyUndo"],
  ["?", "inboxKeyAll"],
];

/** Every key of the inbox. */
export const InboxKeys = ({ onClose }: { readonly onClose: () => void }) => (
  <KeysDialog title={t("inboxKeyAll")} when={t("inboxKeysWhen")} onClose={onClose}>
    <KeyList keys={KEYS} />
  </KeysDialog>
);

/** The keys that are needed most, beside the title. */
export const KeyHints = () => (
  <p class="small soft key-help bar inbox-hints" aria-hidden="true">
    <span>
      <kbd>J</kbd> <kbd>K</kbd> {t("inboxHintMove")}
    </span>
    <span>
      <kbd>Enter</kbd> {t("inboxHintOpen")}
    </span>
    <span>
      <kbd>E</kbd> {t("inboxHintDone")}
    </span>
    <span>
      <kbd>L</kbd> {t("inboxHintLater")}
    </span>
    <span>
      <kbd>?</kbd> {t("inboxKeyAll")}
    </span>
  </p>
);
