import { useEffect, useRef, useState } from "preact/hooks";
import { storageFailure } from "../../../../storage/reading";
import { t } from "../../../../ui/texts";
import { failureWords } from "../../../words/failure-words";

/** How far a long job is: what it is doing, and how much of how much. */
export interface JobProgress {
  readonly words: string;
  readonly done: number;
  readonly total: number;
}

export interface Job {
  readonly progress: JobProgress | undefined;
  readonly problem: string | undefined;
  readonly setProblem: (problem: string | undefined) => void;
  readonly run: (
    work: (tell: (progress: JobProgress) => void, signal: AbortSignal) => Promise<void>,
    first: string,
  ) => Promise<void>;
  readonly stop: () => void;
}

/** A long job that says how far it is, can be stopped, and stops when its view is left. */
export function useJob(): Job {
  const [progress, setProgress] = useState<JobProgress>();
  const [problem, setProblem] = useState<string>();
  const stopping = useRef<AbortController | undefined>(undefined);
  const stop = () => stopping.current?.abort();
  useEffect(() => stop, []);
  const run: Job["run"] = async (work, first) => {
    const { signal } = (stopping.current = new AbortController());
    setProblem(undefined);
    setProgress({ words: first, done: 0, total: 1 });
    try {
      await work(setProgress, signal);
    } catch (error) {
      const failure = storageFailure(error);
      if (signal.aborted) setProblem(t("backupStopped"));
      else if (failure) setProblem(failureWords(failure));
      else throw error;
    } finally {
      setProgress(undefined);
    }
  };
  return { progress, problem, setProblem, run, stop };
}
