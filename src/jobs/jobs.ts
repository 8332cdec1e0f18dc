import { storageFailure } from "../storage/reading";
import { type Coded, type Job, type JobState, idOf } from "./job";

/** A run of a job as it stands now: under way, or how it ended. */
export interface Run<Value = unknown, Failure extends Coded = Coded, Step extends string = string> {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly canStop: boolean;
  readonly isLostOnClose: boolean;
  readonly state: JobState<Value, Failure, Step>;
}

/** The jobs of a page, whichever view began them. */
export interface Jobs<Ports> {
  /** Begins a run in the place of any other of its kind, and not before that one has ended. */
  readonly start: <Request, Value, Failure extends Coded, Step extends string>(
    job: Job<Request, Value, Failure, Step, Ports>,
    request: Request,
  ) => void;
  /** Calls a run off. It is under way until it has heeded that; one that was through already is done. */
  readonly stop: (id: string) => void;
  /** Lets a run go with all that it holds; calls it off where it is still under way. */
  readonly forget: (id: string) => void;
  /** The newest run of a job; of one that is unique by what it is about, that one. */
  readonly find: <Request, Value, Failure extends Coded, Step extends string>(
    job: Job<Request, Value, Failure, Step, Ports>,
    about?: string,
  ) => Run<Value, Failure, Step> | undefined;
  /** Every run that is not forgotten, in the order in which they were begun. */
  readonly list: () => readonly Run[];
  /** Tells of each change; answers how to hear no more. */
  readonly listen: (listener: () => void) => () => void;
  /** Lets go of everything: the page ends. */
  readonly close: () => void;
}

type Release = () => Promise<void>;

/** What is held of a run beside what is shown of it. */
interface Held {
  run: Run;
  release: Release;
  readonly stopping: AbortController;
}

const nothing: Release = () => Promise.resolve();

/**
 * Runs jobs, of each kind one at a time. Only the newest run of a kind is heard: what an older one still tells or gives is
 * let go. Each value is let go of exactly once. Bugs go to the page's one handler.
 */
export function newJobs<Ports>(ports: Ports, onFault: (error: unknown) => void): Jobs<Ports> {
  const runs = new Map<string, Held>();
  /** By place, when whatever was begun there has ended. */
  const ends = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();

  const tellAll = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const letGo = (release: Release): void => {
    release().catch(onFault);
  };
  /** Takes a run out of its place. */
  const drop = (id: string): void => {
    const held = runs.get(id);
    if (!held) return;
    runs.delete(id);
    held.stopping.abort();
    letGo(held.release);
  };
  /** Whether the run is still the one that is heard; then this is how it stands now. */
  const become = (held: Held, state: Run["state"]): boolean => {
    if (runs.get(held.run.id) !== held) return false;
    held.run = { ...held.run, state };
    tellAll();
    return true;
  };

  async function carryOut<Request, Value, Failure extends Coded, Step extends string>(
    job: Job<Request, Value, Failure, Step, Ports>,
    request: Request,
    held: Held,
  ): Promise<void> {
    const { signal } = held.stopping;
    let isOver = false;
    try {
      signal.throwIfAborted();
      const ended = await job.run(request, ports, {
        signal,
        tell: (progress) => {
          if (!isOver) become(held, { at: "running", progress, isStopping: signal.aborted });
        },
      });
      isOver = true;
      if (!ended.ok) {
        become(held, { at: "failed", failure: ended.error });
        return;
      }
      const { value } = ended;
      const release: Release = async () => job.release?.(value);
      held.release = release;
      if (!become(held, { at: "done", value })) letGo(release);
    } catch (error) {
      isOver = true;
      const state = endOf(error, signal);
      become(held, state);
      if (state.at === "fault") onFault(error);
    }
  }

  return {
    start: (job, request) => {
      const about = job.about(request);
      const id = idOf(job, about);
      drop(id);
      const { name, canStop, isLostOnClose } = job;
      const state = { at: "running", progress: undefined, isStopping: false } as const;
      const held: Held = {
        run: { id, name, about, canStop, isLostOnClose, state },
        release: nothing,
        stopping: new AbortController(),
      };
      runs.set(id, held);
      ends.set(
        id,
        (ends.get(id) ?? Promise.resolve()).then(() => carryOut(job, request, held)),
      );
      tellAll();
    },
    stop: (id) => {
      const held = runs.get(id);
      if (held?.run.state.at !== "running" || !held.run.canStop) return;
      held.stopping.abort();
      become(held, { ...held.run.state, isStopping: true });
    },
    forget: (id) => {
      drop(id);
      tellAll();
    },
    find: <Request, Value, Failure extends Coded, Step extends string>(
      job: Job<Request, Value, Failure, Step, Ports>,
      about = "",
    ) => {
      const found: Run | undefined = runs.get(idOf(job, about))?.run;
      // What stands under the id of a job is a run of that job.
      return found as Run<Value, Failure, Step> | undefined;
    },
    list: () => [...runs.values()].map(({ run }) => run),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      for (const id of [...runs.keys()]) drop(id);
    },
  };
}

/** How a run ended that threw. */
function endOf(error: unknown, { aborted, reason }: AbortSignal): Run["state"] {
  const isAbort = error === reason || (error instanceof Error && error.name === "AbortError");
  if (aborted && isAbort) return { at: "stopped" };
  const failure = storageFailure(error);
  return failure ? { at: "failed", failure } : { at: "fault", error };
}
