import { useMemo } from "preact/hooks";
import { type LogFilter, type LogRun, live, logRuns } from "../../../storage/reading";
import { useTold } from "../../frame/use-told";
import { useWorkbench } from "../../frame/workbench";
import { type LogIndex, logIndex } from "./log-index";

// So many entries fill a first screen, whatever the log holds.
const FIRST_ENTRIES = 60;

interface Shown {
  /** Undefined until the first lines are there. */
  readonly index: LogIndex | undefined;
  /** Whether these are all lines, or only the latest while the others are being counted. */
  readonly complete: boolean;
}

interface Runs {
  readonly runs: readonly LogRun[];
  readonly complete: boolean;
}

/**
 * The lines that pass a filter: the latest at once, all of them as soon as they are counted, and again at each change. The
 * lines of an earlier filter stay until there are some of the new one.
 */
export function useLogIndex(filter: LogFilter): Shown {
  const { db } = useWorkbench();
  const { latest, isOld } = useTold<Runs>(
    (onValue, onError) => {
      // One after the other: side by side, the long read would hold up the short one.
      let stop = live(
        () => logRuns(db, filter, FIRST_ENTRIES),
        (runs) => {
          stop();
          onValue({ runs, complete: false });
          stop = live(
            () => logRuns(db, filter),
            (all) => onValue({ runs: all, complete: true }),
            onError,
          );
        },
        onError,
      );
      return () => stop();
    },
    [JSON.stringify(filter)],
  );
  const complete = latest?.complete === true && !isOld;
  const index = useMemo(() => latest && logIndex(latest.runs), [latest]);
  // Nothing among the latest entries does not mean nothing at all.
  return { index: complete || index?.total ? index : undefined, complete };
}
