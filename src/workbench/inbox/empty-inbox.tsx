import { t } from "../../ui/texts";
import type { InboxTab } from "./routes";

/** Where nothing waits: what will appear here. */
export const EmptyInbox = ({ tab }: { readonly tab: InboxTab }) => (
  <div class="inbox-empty">
    <p>{t(tab === "done" ? "inboxNoneDone" : tab === "later" ? "inboxNoneLater" : "inboxNone")}</p>
    {tab === "open" && (
      <ul class="bullets soft">
        <li>{t("inboxWillProposals")}</li>
        <li>{t("inboxWillChanges")}</li>
        <li>{t("inboxWillTasks")}</li>
        <li>{t("inboxWillBackup")}</li>
      </ul>
    )}
  </div>
);
