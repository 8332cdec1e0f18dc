import { useState } from "preact/hooks";
import { t } from "../../../ui/texts";
import { IsUnfolded } from "../../frame/jobs/use-job";
import { Backup } from "./backup/backup";
import { Restore } from "./backup/restore";
import { CheckLog } from "./check/check-log";
import { RebuildTables } from "./rebuild-tables";
import { TrustedTime } from "./time/trusted-time";

interface Props {
  readonly rebuilding: boolean;
  readonly open: boolean | undefined;
}

/** What keeps the log trustworthy and alive: folded away, for most days need none of it. */
export function Maintenance({ rebuilding, open }: Props) {
  const [isOpen, setOpen] = useState(open === true);
  return (
    <details class="maintenance" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t("logMaintenance")} <span class="soft small">{t("logMaintenanceWhat")}</span>
      </summary>
      <IsUnfolded.Provider value={isOpen}>
        <div class="upkeep">
          <CheckLog rebuilding={rebuilding} />
          <TrustedTime />
          <Backup />
          <Restore />
          <RebuildTables rebuilding={rebuilding} />
        </div>
      </IsUnfolded.Provider>
    </details>
  );
}
