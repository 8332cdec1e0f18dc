import { ownVersion } from "../../platform";
import { ownOrigin } from "../../storage/reading";
import { t } from "../../ui/texts";
import { useLive } from "../frame/use-live";
import { welcomeRoute } from "./routes";

/** What this is, and what its log is called. */
export function About() {
  const origin = useLive(async (db) => ({ name: await ownOrigin(db) }), []);
  return (
    <section id="settings-about" aria-labelledby="about">
      <h2 id="about">{t("settingsAbout")}</h2>
      <dl class="settings-says">
        <dt>{t("settingsVersion")}</dt>
        <dd>{ownVersion()}</dd>
        <dt>{t("settingsLicence")}</dt>
        <dd>{t("settingsLicenceName")}</dd>
        <dt>{t("settingsOrigin")}</dt>
        <dd>{origin?.name === undefined ? t("settingsOriginNone") : <code class="id">{origin.name}</code>}</dd>
      </dl>
      <p class="small">
        <a href={welcomeRoute.format({ view: "welcome" })}>{t("settingsFirstPage")}</a>
      </p>
    </section>
  );
}
