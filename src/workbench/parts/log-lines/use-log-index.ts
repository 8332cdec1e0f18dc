import { useMemo } from "preact/hooks";
import { type LogFilter, type LogRun, logRuns } from "../../../storage/reading";
import { useLive } from "../../frame/use-live";
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
  readonly of: string;
  readonly runs: readonly LogRun[];
}

/** The lines that pass a filter: the latest at once, all of them as soon as they are counted, and again at each change. */
export function useLogIndex(filter: LogFilter): Shown {
  const of = JSON.stringify(filter);
  const first = useLive<Runs>(async (db) => ({ of, runs: await logRuns(db, filter, FIRST_ENTRIES) }), [of]);
  // One after the other: side by side, the long read would hold up the short one.
  const isNext = first?.of === of;
  const all = useLive<Runs | undefined>(
    async (db) => (isNext ? { of, runs: await logRuns(db, filter) } : undefined),
    [of, isNext],
  );
  const complete = all?.of === of;
  const runs = complete ? all : first?.of === of ? first : all;
  const index = useMemo(() => runs && logIndex(runs.runs), [runs]);
  // Nothing among the latest entries does not mean nothing at all.
  return { index: complete || index?.total ? index : undefined, complete };
}
