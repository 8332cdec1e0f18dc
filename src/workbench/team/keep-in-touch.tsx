import { useEffect } from "preact/hooks";
import { TEAM_REPORT } from "../../platform/kept";
import { t } from "../../ui/texts";
import { usePreference } from "../frame/use-preference";
import { useWorkbench } from "../frame/workbench";
import { teamHref } from "./links";
import { useTeam } from "./use-team";

/** Before a browser ends a worker that has nothing to do. */
const EVERY_MS = 20_000;

/** While this page is open, what is new goes to the team and comes from it. Says so where our own log is in doubt. */
export function KeepInTouch() {
  const { ask } = useWorkbench();
  const { team } = useTeam();
  const report = usePreference(TEAM_REPORT);
  const name = team?.settings.team;
  useEffect(() => {
    if (name === undefined) return undefined;
    const touch = () => void ask("exchangeTeam", {});
    touch();
    const timer = setInterval(touch, EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [name]);
  if (!team || report?.trouble !== "own-fork") return null;
  return (
    <p class="notice" role="status">
      {t("teamTroubleOwnFork")} <a href={teamHref()}>{t("teamTitle")}</a>
    </p>
  );
}
