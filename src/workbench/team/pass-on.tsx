import { t } from "../../ui/texts";
import { useDoing } from "../frame/use-doing";
import { useWorkbench } from "../frame/workbench";
import { saveBytes } from "../parts/save-bytes";

/** The invitation as a file, for a colleague; or a new one, when somebody has left. */
export function PassOn({ team }: { readonly team: string }) {
  const { ask } = useWorkbench();
  const { problem, run } = useDoing();
  const save = (newSecret: boolean) =>
    run(
      async () => {
        const answer = await ask("inviteToTeam", { newSecret });
        if (answer.ok) saveBytes(new Blob([answer.value.text], { type: "application/json" }), `team-${team}.json`);
        return answer;
      },
      t(newSecret ? "teamNewSecretMade" : "teamInvitationSaved"),
    );
  return (
    <section aria-labelledby="team-invite">
      <h2 id="team-invite">{t("teamInvite")}</h2>
      <p class="soft">{t("teamInviteHelp")}</p>
      <p class="bar start">
        <button type="button" onClick={() => void save(false)}>
          {t("teamInviteDo")}
        </button>
        <button type="button" onClick={() => void save(true)}>
          {t("teamNewSecret")}
        </button>
      </p>
      <p class="small soft">{t("teamNewSecretHelp")}</p>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
