import { caseShared, caseUnshared } from "../../domain/casework/sharing";
import { caseById, sharedCases } from "../../storage/reading";
import { t } from "../../ui/texts";
import { useDoing } from "../frame/use-doing";
import { useLive } from "../frame/use-live";
import { useWorkbench } from "../frame/workbench";
import { useMoment } from "../parts/as-of/moments";
import { nameOfAbout } from "../parts/as-of/name-of";
import { teamHref } from "./links";
import { useTeam } from "./use-team";
import "./team.css";

/** At a case's head: whether the team has it, and to share it. Nothing where there is no team. */
export function CaseTeam({ caseId }: { readonly caseId: string }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const { team } = useTeam();
  const isNow = useMoment(nameOfAbout({ caseId })) === undefined;
  const kinds = team?.kinds ?? [];
  const found = useLive(
    async (db) => ({ row: await caseById(db, caseId), shared: (await sharedCases(db, kinds)).has(caseId) }),
    [caseId, kinds.join(" ")],
  );
  if (!team || !found?.row) return null;
  const { row, shared } = found;
  const isOfKind = kinds.includes(row.kind);
  const share = () =>
    run(
      () => perform(caseShared, { caseId }),
      t("teamCaseShared", caseId),
      () => perform(caseUnshared, { caseId }),
    );
  const stop = () =>
    run(
      () => perform(caseUnshared, { caseId }),
      t("teamCaseUnshared", caseId),
      () => perform(caseShared, { caseId }),
    );
  return (
    <div class="case-team small">
      {shared ? (
        <p>
          <a class="chip grade" href={teamHref()}>
            {t("teamChip")}
          </a>{" "}
          {isOfKind && <span class="soft">{t("teamByKind")}</span>}
        </p>
      ) : (
        isNow && <p class="soft">{t("teamShareHelp")}</p>
      )}
      {isNow && (
        <p>
          <button type="button" class="quiet" onClick={() => void (shared ? stop() : share())}>
            {t(shared ? "teamUnshare" : "teamShare")}
          </button>
        </p>
      )}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
