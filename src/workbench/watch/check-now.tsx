import { useState } from "preact/hooks";
import type { WatchRow } from "../../domain/casework/watch";
import { formatMoment } from "../../ui/dates";
import { t } from "../../ui/texts";
import { useBusy } from "../../ui/use-busy";
import { useWorkbench } from "../frame/workbench";
import { checkTrouble } from "./check-troubles";
import { outcomeWords } from "./state-words";
import { useSiteAllowed } from "../parts/use-site-allowed";

interface Props {
  readonly watch: WatchRow;
  readonly mayWatch: boolean;
}

/** Have a watched page checked now: behind the scenes where the site is allowed, else by opening it for the official to read. */
export function CheckNow({ watch: { watchId, url }, mayWatch }: Props) {
  const { ask } = useWorkbench();
  const isAllowed = useSiteAllowed(url) === true && mayWatch;
  const [busy, whileBusy] = useBusy();
  const [said, setSaid] = useState("");
  const check = async (): Promise<void> => {
    setSaid("");
    const answer = await ask("checkWatch", { watchId });
    if (!answer.ok) setSaid(checkTrouble(answer.error));
    else if (answer.value.told > 0) setSaid(t("watchFoundNew"));
    else setSaid(t("watchFoundNothingNew", outcomeWords(answer.value.outcome), formatMoment(new Date().toISOString())));
  };
  const press = () => {
    if (isAllowed) void whileBusy(check);
    else {
      globalThis.open(url, "_blank", "noreferrer");
      setSaid(t("watchOpenedPage"));
    }
  };
  return (
    <>
      <button type="button" class="small" aria-disabled={busy} onClick={press}>
        {t("watchCheckNow")}
      </button>
      <span role="status" class="small">
        {busy ? t("watchChecking") : said}
      </span>
    </>
  );
}
