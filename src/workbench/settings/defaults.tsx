import { removePreference } from "../../platform";
import { ACTIVE_CASE } from "../../platform/kept";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { caseHref, casesHref } from "../cases/links";
import { usePreference } from "../frame/use-preference";
import { useWorkbench } from "../frame/workbench";

/** The case that the panel captures to. */
export function Defaults() {
  const { say } = useWorkbench();
  const active = usePreference(ACTIVE_CASE);
  const clear = async (): Promise<void> => {
    await removePreference(ACTIVE_CASE);
    say(t("settingsActiveCleared"));
  };
  return (
    <section id="settings-defaults" aria-labelledby="active-case">
      <h2 id="active-case">{t("settingsActive")}</h2>
      {active === undefined ? (
        <p>
          {t("settingsActiveNone")} <a href={casesHref()}>{t("settingsActiveChoose")}</a>
        </p>
      ) : (
        <p class="bar">
          <a href={caseHref(active)}>
            <Words>{active}</Words>
          </a>
          <button type="button" class="quiet small" onClick={() => void clear()}>
            {t("settingsActiveClear")}
          </button>
        </p>
      )}
      <p class="small soft">{t("settingsActiveHelp")}</p>
    </section>
  );
}
