import { useState } from "preact/hooks";
import type { ChangeRow, WatchRow } from "../../domain/casework/watch";
import { t } from "../../ui/texts";
import { useCaptureChange } from "./use-capture-change";
import { useSiteAllowed } from "../parts/use-site-allowed";

interface Props {
  readonly watch: WatchRow;
  readonly change: ChangeRow;
}

/** From a change to its page, where it can be captured; and what happens there. */
export function CaptureChange({ watch: { url }, change }: Props) {
  const capture = useCaptureChange();
  const isAllowed = useSiteAllowed(url);
  const [isOpened, setIsOpened] = useState(false);
  const press = () => {
    capture({ ...change, url });
    setIsOpened(true);
  };
  return (
    <p class="small">
      <button type="button" onClick={press}>
        {t("watchCapture")}
      </button>{" "}
      {t(isAllowed === true ? "watchCaptureHelp" : "watchCaptureHelpButton", change.caseId)}
      <span role="status"> {isOpened && t("watchCaptureOpened")}</span>
    </p>
  );
}
