import { FaultNotice } from "../../ui/fault-notice";
import { t } from "../../ui/texts";

/** A bug was met in the panel. */
export function FaultBanner() {
  return <FaultNotice words={t("panelFault")} reload={t("panelReload")} />;
}
