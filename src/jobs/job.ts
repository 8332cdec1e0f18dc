import type { Result } from "../domain/ground/result";
import type { StorageFailure } from "../storage/reading";

/** How far a job is: in which step, and how much of how much. A total of 0 is not known. */
export interface Progress<Step extends string = string> {
  readonly step?: Step;
  readonly done: number;
  readonly total: number;
}

/** What a job that runs tells, and how it is called off. */
export interface Watch<Step extends string = string> {
  readonly tell: (progress: Progress<Step>) => void;
  readonly signal: AbortSignal;
}

/** Why something could not be done, by a code that the workbench has a sentence for. */
export interface Coded {
  readonly code: string;
}

/** A long use case. It knows no view: it is handed what it needs, tells how far it is, and ends with a value or a failure. */
export interface Job<Request, Value, Failure extends Coded, Step extends string, Ports> {
  readonly name: string;
  /** What a run is about, as people call it: a case's ID, a file's name. Never anything secret. */
  readonly about: (request: Request) => string;
  /** Of what there is one run at a time: of this job, or of this job about one thing. A newer one takes an older one's place. */
  readonly unique: "kind" | "about";
  /** Whether work is lost where the page is closed while it runs. */
  readonly isLostOnClose: boolean;
  /** Whether it can be called off. */
  readonly canStop: boolean;
  /** @throws bugs, what the storage does, and what the signal was aborted with; nothing is left behind then. */
  readonly run: (request: Request, ports: Ports, watch: Watch<Step>) => Promise<Result<Value, Failure>>;
  /** Lets go of what a value holds (a file on the disk, say), once nobody wants it any more. */
  readonly release?: (value: Value) => Promise<void>;
}

/** How a run stands. What was asked for is not kept: a password was typed into it. */
export type JobState<Value, Failure extends Coded, Step extends string> =
  | {
      readonly at: "running";
      readonly progress: Progress<Step> | undefined;
      /** It was called off, and has not ended yet. */
      readonly isStopping: boolean;
    }
  | { readonly at: "done"; readonly value: Value }
  | { readonly at: "failed"; readonly failure: Failure | StorageFailure }
  | { readonly at: "stopped" }
  /** A bug ended it; the page's handler for them was told. */
  | { readonly at: "fault"; readonly error: unknown };

export const defineJob = <Request, Value, Failure extends Coded, Step extends string, Ports>(
  job: Job<Request, Value, Failure, Step, Ports>,
): Job<Request, Value, Failure, Step, Ports> => job;

/** The name of the one place that a run takes. */
export const idOf = ({ name, unique }: Pick<AnyJob, "name" | "unique">, about: string): string =>
  unique === "kind" ? name : `${name} ${about}`;

/** Any job, where its types do not matter. */
export type AnyJob = Job<never, never, Coded, string, never>;
