import { LOG_WITNESS } from "../../platform/kept";
import { logLoss } from "../../storage/reading";
import { LogLossNotice } from "../../ui/log-loss-notice";
import { t } from "../../ui/texts";
import { useTools } from "../hooks/panel-context";
import { useLive } from "../hooks/use-live";
import { usePreference } from "../hooks/use-preference";

const MAINTENANCE = "/src/workbench/index.html#/log/maintenance";

/** Says that a log which was here is not found, before anything is captured into an empty one. */
export function LostLog() {
  const { db, ask, onFault } = useTools();
  const witness = usePreference(LOG_WITNESS);
  const loss = useLive(() => logLoss(db, witness), [witness?.note]);
  if (!witness || !loss) return null;
  const begin = () => {
    ask("beginNewLog", {}).catch(onFault);
  };
  return (
    <LogLossNotice loss={loss} onBegin={begin}>
      <a href={MAINTENANCE} target="_blank" rel="noreferrer">
        {t("logLossRestore")}
      </a>
    </LogLossNotice>
  );
}
