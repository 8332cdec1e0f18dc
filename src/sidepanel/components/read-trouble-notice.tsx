import { useObserved } from "../../ui/use-observed";
import { t } from "../../ui/texts";
import { useTools } from "../hooks/panel-context";
import { READ_TROUBLES } from "../sentences/read-troubles";
import type { ReadTrouble } from "../state/page-state";

interface Props {
  readonly failure: ReadTrouble;
  readonly onRead: () => void;
}

/** Why nothing was read, and what the official can do. */
export function ReadTroubleNotice({ failure, onRead }: Props) {
  const { title, help } = READ_TROUBLES[failure.code];
  return (
    <section class="state" aria-label={t(title)}>
      <h2>{t(title)}</h2>
      <p>{t(help)}</p>
      {failure.code === "not-asked" && <HowToRead />}
      {/* Nobody asked for it: a press here could read nothing, for browsers do not count it as asking. */}
      {failure.code !== "not-asked" && (
        <p>
          <button type="button" onClick={onRead}>
            {t("panelRead")}
          </button>
        </p>
      )}
    </section>
  );
}

/** The three gestures that let Counterflow read a page. */
function HowToRead() {
  const { actionShortcut } = useTools();
  const { value: shortcut } = useObserved<string | undefined>((onValue, onError) => {
    actionShortcut().then(onValue, onError);
    return () => undefined;
  }, []);
  return (
    <ul class="bullets">
      <li>{t("panelHowButton")}</li>
      {shortcut && (
        <li>
          {t("panelHowShortcut")} <kbd>{shortcut}</kbd>
        </li>
      )}
      <li>{t("panelHowMenu", t("menuReadPage"))}</li>
    </ul>
  );
}
