import { useEffect } from "preact/hooks";
import { rebuildProgress } from "../../storage/reading";
import { t } from "../../ui/texts";
import { Heading } from "../frame/heading";
import { useLive } from "../frame/use-live";
import { usePolicy } from "../frame/use-policy";
import { registerHref } from "../protection/links";
import { teamHref } from "../team/links";
import { About } from "./about";
import { AgencySection } from "./agency/agency-section";
import { AllowedSites } from "./allowed-sites";
import { Defaults } from "./defaults";
import { LanguageSection } from "./language-section";
import type { Section } from "./routes";
import { Shortcuts } from "./shortcuts";
import { Backup } from "./upkeep/backup/backup";
import { LockSection } from "./vault/lock-section";
import { CheckLog } from "./upkeep/check/check-log";
import { Maintenance } from "./upkeep/maintenance";

/** Everything that is set once: by the agency, and by the official. */
export function SettingsView({ section }: { readonly section?: Section | undefined }) {
  const policy = usePolicy();
  const rebuilding = useLive(rebuildProgress, []) !== undefined;
  useEffect(() => {
    if (section) document.getElementById(`settings-${section}`)?.scrollIntoView();
  }, [section]);
  return (
    <div class="page settings">
      <header class="head">
        <Heading title={t("settingsTitle")} />
        <p class="soft">{t("settingsHelp")}</p>
      </header>
      <AgencySection policy={policy} />
      <p>
        <a href={registerHref()}>{t("registerLink")}</a>
      </p>
      <p>
        <a href={teamHref()}>{t("settingsTeam")}</a>
      </p>
      <div class="settings-pair">
        <LanguageSection policy={policy} />
        <Defaults />
      </div>
      <div class="settings-pair">
        <div id="settings-backup">
          <Backup policy={policy} />
        </div>
        <div id="settings-check">
          <CheckLog rebuilding={rebuilding} />
        </div>
      </div>
      <LockSection policy={policy} />
      <Maintenance rebuilding={rebuilding} />
      <div class="settings-pair">
        <AllowedSites />
        <Shortcuts />
      </div>
      <About />
    </div>
  );
}
