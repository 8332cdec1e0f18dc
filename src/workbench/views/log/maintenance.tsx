import { useState } from "preact/hooks";
import { t, tn } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";
import { failureWords } from "../../words/failure-words";
import { Durability } from "./backup/durability";
import { CheckLog } from "./check/check-log";
import { TrustedTime } from "./time/trusted-time";

/** For the day when a table looks wrong: make all of them anew from the log, which is never touched. */
export function Maintenance({ rebuilding }: { readonly rebuilding: boolean }) {
  const { ask, say } = useWorkbench();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const rebuild = async () => {
    setBusy(true);
    setProblem(undefined);
    const rebuilt = await ask("rebuildTables", {});
    setBusy(false);
    if (rebuilt.ok) say(tn("logRebuilt", rebuilt.value.entries));
    else setProblem(failureWords(rebuilt.error));
  };
  return (
    <details class="maintenance">
      <summary>{t("logMaintenance")}</summary>
      <CheckLog rebuilding={rebuilding} />
      <TrustedTime />
      <Durability />
      <p class="soft">{t("logMaintenanceHelp")}</p>
      <p>
        <button type="button" disabled={busy || rebuilding} onClick={() => void rebuild()}>
          {t("logRebuild")}
        </button>
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </details>
  );
}
