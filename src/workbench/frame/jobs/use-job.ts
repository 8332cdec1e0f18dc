import { createContext } from "preact";
import { useContext, useEffect, useLayoutEffect } from "preact/hooks";
import { type Coded, type JobPorts, type JobState, type Run, idOf } from "../../../jobs";
import type { Told, ToldJob } from "./job-words";
import { usePageJobs } from "./jobs-provider";

/** False within what is folded away: what stands there is not shown. */
export const IsUnfolded = createContext(true);

/** A job, as its own view handles it. */
export interface JobHandle<Request, Value, Failure extends Coded, Step extends string> {
  /** Nothing where none was begun. */
  readonly state: JobState<Value, Failure, Step> | undefined;
  readonly told: Told | undefined;
  readonly canStop: boolean;
  readonly isRunning: boolean;
  readonly start: (request: Request) => void;
  readonly stop: () => void;
  readonly forget: () => void;
}

/**
 * A job for its own view, which need not have begun it: it goes on whichever view is open. While this one is, the frame
 * does not tell of it; and an end that was seen here is over with the view.
 */
export function useJob<Request, Value, Failure extends Coded, Step extends string>(
  { job, tell }: ToldJob<Request, Value, Failure, Step, JobPorts>,
  about = "",
): JobHandle<Request, Value, Failure, Step> {
  const { jobs, shown } = usePageJobs();
  const isUnfolded = useContext(IsUnfolded);
  const id = idOf(job, about);
  const run = jobs.find(job, about);
  useLayoutEffect(() => (isUnfolded ? shown.show(id) : undefined), [id, isUnfolded]);
  useEffect(() => {
    if (isUnfolded && run && hasEnded(run)) shown.see(run);
  });
  useEffect(
    () => () => {
      const left = jobs.find(job, about);
      if (left && shown.isSeen(left)) jobs.forget(id);
    },
    [id],
  );
  return {
    state: run?.state,
    told: run && tell(run),
    canStop: job.canStop,
    isRunning: run?.state.at === "running",
    start: (request) => jobs.start(job, request),
    stop: () => jobs.stop(id),
    forget: () => jobs.forget(id),
  };
}

const hasEnded = ({ state }: Run): boolean => state.at !== "running";
