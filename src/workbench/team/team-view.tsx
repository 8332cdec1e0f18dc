import { t } from "../../ui/texts";
import { Heading } from "../frame/heading";
import { JoinForms } from "./join-forms";
import { OwnName } from "./own-name";
import { TeamHere } from "./team-here";
import { useTeam } from "./use-team";
import "./team.css";

/** The team: how it stands, who is in it, to join and to leave. */
export function TeamView() {
  const { team, policy } = useTeam();
  return (
    <div class="page team">
      <header class="head">
        <Heading title={t("teamTitle")} />
        <p class="soft">{t("teamHelp")}</p>
      </header>
      {team && <OwnName />}
      {team && <TeamHere team={team} />}
      {!team && policy && (policy.mayJoin ? <JoinForms /> : <p class="notice">{t("teamBarred")}</p>)}
    </div>
  );
}
