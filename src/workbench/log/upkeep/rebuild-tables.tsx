import { useState } from "preact/hooks";
import { t, tn } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";
import { failureWords } from "../../words/failure-words";

/** For the day when a table looks wrong: make all of them anew from the log, which is never touched. */
export function RebuildTables({ rebuilding }: { readonly rebuilding: boolean }) {
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
    <section aria-labelledby="rebuild-tables">
      <h2 id="rebuild-tables">{t("logTables")}</h2>
      <p class="soft">{t("logMaintenanceHelp")}</p>
      <button type="button" disabled={busy || rebuilding} onClick={() => void rebuild()}>
        {t("logRebuild")}
      </button>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
