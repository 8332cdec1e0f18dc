import { TEAM_REPORT } from "../../platform/kept";
import { type TeamStanding, teamStanding } from "../../storage/reading";
import { formatMoment } from "../../ui/dates";
import { formatNumber, t, tn } from "../../ui/texts";
import { useDoing } from "../frame/use-doing";
import { useLive } from "../frame/use-live";
import { usePreference } from "../frame/use-preference";
import { useWorkbench } from "../frame/workbench";
import { Invited } from "./join-forms";
import { MemberTable } from "./member-table";
import { PassOn } from "./pass-on";
import { TROUBLES } from "./trouble-words";
import type { Team } from "./use-team";

/** How the team stands here, who is in it, and the ways to pass it on and to leave. */
export function TeamHere({ team }: { readonly team: Team }) {
  const standing = useLive((db) => teamStanding(db, team.kinds), [team.kinds.join(" ")]);
  return (
    <>
      <section aria-labelledby="team-state">
        <h2 id="team-state">{t("teamState", team.settings.team)}</h2>
        <State team={team} standing={standing} />
      </section>
      <section aria-labelledby="team-members">
        <h2 id="team-members">{t("teamMembers")}</h2>
        {standing && <MemberTable members={standing.members} />}
      </section>
      {!team.isByPolicy && <PassOn team={team.settings.team} />}
      {!team.isByPolicy && <Invited />}
      {!team.isByPolicy && <Leave />}
    </>
  );
}

interface StateProps {
  readonly team: Team;
  readonly standing: TeamStanding | undefined;
}

function State({ team, standing }: StateProps) {
  const { ask } = useWorkbench();
  const report = usePreference(TEAM_REPORT);
  const trouble = report?.trouble;
  const back = standing?.takenBack ?? [];
  const others = standing?.members.length ?? 0;
  const undone = back.filter(({ done }) => done < others).length;
  return (
    <>
      <p role="status" class={trouble ? "notice" : undefined}>
        {!report && t("teamStateFirst")}
        {report && !trouble && t("teamStateDone", formatMoment(report.at))}
        {trouble && t(TROUBLES[trouble])}
        {trouble && report.doneAt !== undefined && ` ${t("teamStateLast", formatMoment(report.doneAt))}`}
      </p>
      <ul class="plain team-counts">
        <li>{tn("teamWaiting", standing?.waiting ?? 0)}</li>
        {standing !== undefined && standing.later > 0 && <li>{tn("teamLater", standing.later)}</li>}
        {standing !== undefined && standing.refused > 0 && <li>{tn("teamRefused", standing.refused)}</li>}
        {back.length > 0 && (
          <li>
            {undone === 0
              ? tn("teamTakenBack", back.length)
              : t("teamTakingBack", formatNumber(undone), formatNumber(back.length))}
          </li>
        )}
        <li class="soft">{t(team.isByPolicy ? "teamByPolicy" : "teamAt", team.settings.addresses.join(", "))}</li>
      </ul>
      <p class="bar start">
        <button type="button" onClick={() => void ask("exchangeTeam", {})}>
          {t("teamExchange")}
        </button>
      </p>
    </>
  );
}

function Leave() {
  const { ask } = useWorkbench();
  const { problem, run } = useDoing();
  return (
    <section aria-labelledby="team-leave">
      <h2 id="team-leave">{t("teamLeave")}</h2>
      <p class="soft">{t("teamLeaveHelp")}</p>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="bar start">
        <button type="button" class="danger-line" onClick={() => void run(() => ask("leaveTeam", {}), t("teamLeft"))}>
          {t("teamLeaveDo")}
        </button>
      </p>
    </section>
  );
}
