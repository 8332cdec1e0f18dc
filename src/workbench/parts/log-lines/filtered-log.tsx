import type { LogFilter } from "../../../storage/reading";
import { LogCount, LogList } from "./log-list";
import { useLogIndex } from "./use-log-index";

/** The lines of the log that pass a filter, with their number. */
export function FilteredLog({ filter }: { readonly filter: LogFilter }) {
  const { index, complete } = useLogIndex(filter);
  return (
    <section class="log">
      <LogCount index={index} complete={complete} isWhole={Object.keys(filter).length === 0} />
      {index && index.total > 0 && <LogList index={index} complete={complete} />}
    </section>
  );
}
