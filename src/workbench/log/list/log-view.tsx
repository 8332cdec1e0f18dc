import { rebuildProgress } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { Heading } from "../../frame/heading";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { FilteredLog } from "../../parts/log-lines/filtered-log";
import { upkeepHref } from "../../settings/links";
import { logHref } from "../links";
import type { LogQuery } from "../routes";
import { LogFilters } from "./log-filters";
import { toFilter } from "./to-filter";
import { useFilterPicks } from "./use-filter-picks";

interface Props {
  readonly query: LogQuery;
}

const NO_PICKS = { case: [], subject: [], source: [] };

/** Everything that ever happened, the latest first. */
export function LogView({ query }: Props) {
  const { navigate } = useWorkbench();
  const picks = useFilterPicks();
  const rebuilding = useLive(rebuildProgress, []) !== undefined;
  return (
    <div class="page">
      <header class="head">
        <Heading title={t("workbenchLog")} />
        <p class="soft">
          {t("logIntroduction")} <a href={upkeepHref()}>{t("logUpkeepWhere")}</a>
        </p>
      </header>
      <LogFilters
        query={query}
        picks={picks ?? NO_PICKS}
        onQuery={(changed, how) => {
          navigate(logHref(changed), how);
        }}
      />
      {/* While tables are made anew, their every step would have the whole list counted again. */}
      {rebuilding ? <p>{t("logWhileRebuilding")}</p> : picks && <FilteredLog filter={toFilter(query, picks)} />}
    </div>
  );
}
