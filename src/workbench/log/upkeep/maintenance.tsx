import { t } from "../../../ui/texts";
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
  return (
    <details class="maintenance" open={open}>
      <summary>
        {t("logMaintenance")} <span class="soft small">{t("logMaintenanceWhat")}</span>
      </summary>
      <div class="upkeep">
        <CheckLog rebuilding={rebuilding} />
        <TrustedTime />
        <Backup />
        <Restore />
        <RebuildTables rebuilding={rebuilding} />
      </div>
    </details>
  );
}
