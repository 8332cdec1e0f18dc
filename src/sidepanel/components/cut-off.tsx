import { CUT_OFF } from "../../platform/kept";
import { t } from "../../ui/texts";
import { useTools } from "../hooks/panel-context";
import { useLive } from "../hooks/use-live";
import { useSession } from "../hooks/use-session";

interface Props {
  readonly tabId: number | undefined;
  readonly isUnderWay: boolean;
}

/** Says of a tab's page that its capture was cut off, where nobody was told: the panel was closed meanwhile. */
export function CutOff({ tabId, isUnderWay }: Props) {
  const { db, session, onFault } = useTools();
  const key = CUT_OFF.of(tabId ?? -1);
  const captureId = useSession(key)?.held;
  const isLost = useLive(
    async () => captureId !== undefined && (await db.captures.get(captureId)) === undefined,
    [captureId],
  );
  if (isLost !== true || isUnderWay) return null;
  return (
    <div role="alert" class="notice">
      <p>
        {t("panelCutOff")}{" "}
        <button
          type="button"
          class="quiet small"
          onClick={() => {
            session.removeSession(key).catch(onFault);
          }}
        >
          {t("panelCutOffSeen")}
        </button>
      </p>
    </div>
  );
}
