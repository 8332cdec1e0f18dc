import type { Coded, Job, JobState, Progress, Run } from "../../../jobs";
import type { StorageFailure } from "../../../storage/reading";
import { formatShare, t } from "../../../ui/texts";

/** How something ended, in a sentence. */
export interface End {
  readonly text: string;
  readonly isProblem?: boolean;
}

/** A file that came of a job and waits to be saved. */
export interface Offer {
  readonly address: string;
  readonly file: string;
  readonly onSave: () => void;
}

/** The words of a job. `about` is what a run is about, as the job calls it. */
export interface JobWords<Value, Failure extends Coded, Step extends string> {
  /** What it is, wherever its own view is not at hand: "Export of case PL-1". */
  readonly title: (about: string) => string;
  /** What is going on, in a sentence that holds from beginning to end. */
  readonly underWay: () => string;
  /** How far it is, where the share alone does not say it. */
  readonly far?: (progress: Progress<Step>) => string;
  readonly done: (value: Value) => End;
  readonly failed: (failure: Failure | StorageFailure) => string;
  /** Of a job that can be. */
  readonly stopped?: () => string;
  /** Where its own view is, and what that is called. */
  readonly where: (about: string) => { readonly address: string; readonly name: string };
  readonly offer?: (value: Value) => Offer;
  /** Whether something else says in every room that it is under way. */
  readonly isToldElsewhere?: boolean;
}

/** A run in words. */
export interface Told extends End {
  readonly title: string;
  readonly where: { readonly address: string; readonly name: string };
  /** While it is under way: how much of how much, where that is known, and that in words. */
  readonly progress?: { readonly done: number; readonly total: number; readonly words: string };
  readonly offer?: Offer;
  /** Whether the frame need not tell of it now. */
  readonly isToldElsewhere: boolean;
}

/** A job with its words. */
export interface ToldJob<Request, Value, Failure extends Coded, Step extends string, Ports> {
  readonly job: Job<Request, Value, Failure, Step, Ports>;
  readonly tell: (run: Run) => Told;
}

/** A job with its words, where its types do not matter. */
export interface AnyToldJob {
  readonly job: { readonly name: string };
  readonly tell: (run: Run) => Told;
}

export const withWords = <Request, Value, Failure extends Coded, Step extends string, Ports>(
  job: Job<Request, Value, Failure, Step, Ports>,
  words: JobWords<Value, Failure, Step>,
): ToldJob<Request, Value, Failure, Step, Ports> => ({
  job,
  // A run with the name of a job is one of that job.
  tell: (run) => told(run as Run<Value, Failure, Step>, words),
});

function told<Value, Failure extends Coded, Step extends string>(
  { about, state }: Run<Value, Failure, Step>,
  words: JobWords<Value, Failure, Step>,
): Told {
  const isToldElsewhere = state.at === "running" && words.isToldElsewhere === true;
  const all = { title: words.title(about), where: words.where(about), isToldElsewhere, ...said(state, words) };
  if (state.at === "done" && words.offer) return { ...all, offer: words.offer(state.value) };
  if (state.at !== "running") return all;
  const { done, total } = state.progress ?? { done: 0, total: 0 };
  return { ...all, progress: { done, total, words: state.progress ? far(state.progress, words) : "" } };
}

function said<Value, Failure extends Coded, Step extends string>(
  state: JobState<Value, Failure, Step>,
  words: JobWords<Value, Failure, Step>,
): End {
  switch (state.at) {
    case "running":
      return { text: words.underWay() };
    case "done":
      return words.done(state.value);
    case "failed":
      return { text: words.failed(state.failure), isProblem: true };
    case "stopped":
      return { text: words.stopped?.() ?? "" };
    case "fault":
      return { text: t("jobsFault"), isProblem: true };
  }
}

function far<Value, Failure extends Coded, Step extends string>(
  progress: Progress<Step>,
  words: JobWords<Value, Failure, Step>,
): string {
  if (words.far) return words.far(progress);
  return share(progress);
}

/** How much is done: "34 %"; nothing where nobody knows of how much. */
export const share = ({ done, total }: Progress): string => (total > 0 ? formatShare(Math.min(done / total, 1)) : "");
