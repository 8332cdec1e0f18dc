import { setPreference } from "../../platform";
import { INBOX_BADGE, INBOX_BY } from "../../platform/kept";
import { t } from "../../ui/texts";
import { usePreference } from "../frame/use-preference";
import { useWorkbench } from "../frame/workbench";

/** How the list is grouped, and whether the toolbar button shows its number. */
export function InboxBar({ by }: { readonly by: "case" | "day" }) {
  const { onUnreadable } = useWorkbench();
  const hasBadge = usePreference(INBOX_BADGE) ?? false;
  return (
    <div class="bar small">
      <label class="bar">
        {t("inboxBy")}
        <select
          value={by}
          onChange={({ currentTarget }) => {
            setPreference(INBOX_BY, currentTarget.value === "day" ? "day" : "case").catch(onUnreadable);
          }}
        >
          <option value="case">{t("inboxByCase")}</option>
          <option value="day">{t("inboxByDay")}</option>
        </select>
      </label>
      <label class="bar">
        <input
          type="checkbox"
          checked={hasBadge}
          onChange={({ currentTarget }) => {
            setPreference(INBOX_BADGE, currentTarget.checked).catch(onUnreadable);
          }}
        />
        {t("inboxBadge")}
      </label>
    </div>
  );
}
