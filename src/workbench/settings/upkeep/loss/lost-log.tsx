import { useState } from "preact/hooks";
import { LOG_WITNESS } from "../../../../platform/kept";
import { logLoss } from "../../../../storage/reading";
import { LogLossNotice } from "../../../../ui/log-loss-notice";
import { t } from "../../../../ui/texts";
import { useLive } from "../../../frame/use-live";
import { usePreference } from "../../../frame/use-preference";
import { useWorkbench } from "../../../frame/workbench";
import { type Failure, failureWords } from "../../../words/failure-words";
import { upkeepHref } from "../../links";

/** Says, wherever the official is, that a log which was here is not found, and what can be done. */
export function LostLog() {
  const { ask, onUnreadable } = useWorkbench();
  const witness = usePreference(LOG_WITNESS);
  const loss = useLive((db) => logLoss(db, witness), [witness?.note]);
  const [failure, setFailure] = useState<Failure>();
  if (!witness || !loss) return null;
  const begin = () => {
    ask("beginNewLog", {}).then((begun) => setFailure(begun.ok ? undefined : begun.error), onUnreadable);
  };
  return (
    <div class="banner">
      <LogLossNotice loss={loss} onBegin={begin}>
        <a href={upkeepHref()}>{t("logLossRestore")}</a>
      </LogLossNotice>
      {failure && <p class="problem">{failureWords(failure)}</p>}
    </div>
  );
}
