import { useEffect, useState } from "preact/hooks";
import { type Command, commands, openShortcuts, shortcutsAddress } from "../../platform";
import { type TextKey, t } from "../../ui/texts";

/** As the manifest calls them; the other command is the button's own. */
const NAMES: Readonly<Record<string, TextKey>> = { "capture-marked": "menuCaptureMarked", "lock-now": "vaultLockNow" };

/** The keys that the browser keeps for us, and where they are changed. */
export function Shortcuts() {
  const [held, setHeld] = useState<readonly Command[]>();
  useEffect(() => {
    const read = () => void commands().then(setHeld);
    read();
    // They are changed on a page of the browser's own, which tells nobody.
    addEventListener("focus", read);
    return () => {
      removeEventListener("focus", read);
    };
  }, []);
  return (
    <section id="settings-shortcuts" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t("settingsShortcuts")}</h2>
      <dl class="settings-says">
        {held?.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{t(NAMES[name] ?? "settingsShortcutRead")}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t("settingsShortcutNone")}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">
        {t("settingsShortcutsHelp")}{" "}
        <button type="button" class="quiet small" onClick={() => void openShortcuts()}>
          {t("settingsShortcutsChange", shortcutsAddress())}
        </button>
      </p>
    </section>
  );
}
