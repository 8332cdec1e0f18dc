import { FaultNotice } from "../../ui/fault-notice";
import { t } from "../../ui/texts";

/** A bug was met in the panel, or the browser does not let it read what is kept. */
export function FaultBanner({ isUnreadable = false }: { readonly isUnreadable?: boolean }) {
  return <FaultNotice words={t(isUnreadable ? "panelStorageUnreadable" : "panelFault")} reload={t("panelReload")} />;
}
