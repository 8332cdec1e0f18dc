import { rebuildProgress } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { Heading } from "../../frame/heading";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { FilteredLog } from "../../parts/log-lines/filtered-log";
import { logHref } from "../links";
import type { LogQuery } from "../routes";
import { LogFilters } from "./log-filters";
import { Maintenance } from "../upkeep/maintenance";
import { toFilter } from "./to-filter";

interface Props {
  readonly query: LogQuery;
  /** Whether its maintenance is what is wanted. */
  readonly maintenance?: boolean;
}

/** Everything that ever happened, the latest first. */
export function LogView({ query, maintenance }: Props) {
  const { navigate } = useWorkbench();
  const rebuilding = useLive(rebuildProgress, []) !== undefined;
  return (
    <div class="page">
      <header class="head">
        <Heading title={t("workbenchLog")} />
        <p class="soft">{t("logIntroduction")}</p>
        <Maintenance rebuilding={rebuilding} open={maintenance} />
      </header>
      <LogFilters
        query={query}
        onQuery={(changed) => {
          navigate(logHref(changed));
        }}
      />
      {/* While tables are made anew, their every step would have the whole list counted again. */}
      {rebuilding ? <p>{t("logWhileRebuilding")}</p> : <FilteredLog filter={toFilter(query)} />}
    </div>
  );
}
