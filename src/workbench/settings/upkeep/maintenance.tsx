import { useState } from "preact/hooks";
import { t } from "../../../ui/texts";
import { IsUnfolded } from "../../frame/jobs/use-job";
import { Restore } from "./backup/restore";
import { RebuildTables } from "./rebuild-tables";
import { TrustedTime } from "./time/trusted-time";

/** What else keeps the log trustworthy and alive: folded away, for most days need none of it. */
export function Maintenance({ rebuilding }: { readonly rebuilding: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="maintenance" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t("logMaintenance")} <span class="soft small">{t("logMaintenanceWhat")}</span>
      </summary>
      <IsUnfolded.Provider value={isOpen}>
        <div class="upkeep">
          <TrustedTime />
          <Restore />
          <RebuildTables rebuilding={rebuilding} />
        </div>
      </IsUnfolded.Provider>
    </details>
  );
}
