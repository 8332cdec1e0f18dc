import type { Policy } from "../../domain/policy";
import { removePreference, setPreference } from "../../platform";
import { CATALOGUES, LANGUAGE } from "../../platform/kept";
import { t } from "../../ui/texts";
import { usePreference } from "../frame/use-preference";
import { LockedBy, isLocked } from "./locked-by";

/** In which language the panel and the workbench speak. */
export function LanguageSection({ policy }: { readonly policy: Policy | undefined }) {
  const own = usePreference(LANGUAGE);
  const set = policy?.defaults.language;
  const locked = isLocked(policy, "language");
  const choose = async (language: string): Promise<void> => {
    const known = CATALOGUES.find((one) => one === language);
    await (known ? setPreference(LANGUAGE, known) : removePreference(LANGUAGE));
    location.reload();
  };
  return (
    <section id="settings-language" aria-labelledby="language">
      <h2 id="language">{t("settingsLanguage")}</h2>
      <p>
        <label>
          {t("settingsLanguageOf")}{" "}
          <select
            value={(locked ? set : (own ?? set)) ?? ""}
            disabled={locked}
            onChange={({ currentTarget }) => void choose(currentTarget.value)}
          >
            <option value="">{t("settingsLanguageBrowser")}</option>
            {CATALOGUES.map((each) => (
              <option key={each} value={each}>
                {new Intl.DisplayNames([each], { type: "language" }).of(each)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <LockedBy policy={policy} setting="language" />
      <p class="small soft">{t("settingsLanguageHelp")}</p>
    </section>
  );
}
