import type * as v from "valibot";
import type { Holds, Same } from "../../ledger/log";
import type { Limit } from "../comparison";
import type { Priority, TaskBlocks, TaskForm } from "../planned";
import type { AlterationV1 } from "./shapes";

/** A task as it is asked for, whatever became of it. */
export interface PlannedTask {
  readonly taskId: string;
  readonly name: string;
  readonly stageId: string;
  readonly form: TaskForm;
  readonly blocks: TaskBlocks;
  readonly due: string;
  readonly who: string;
  readonly sources: number;
  readonly signatures: 1 | 2;
  readonly node: string;
}

/** One step by which a plan is altered. */
export type Alteration =
  | { readonly alter: "add-stage"; readonly stageId: string; readonly name: string; readonly after: string }
  | { readonly alter: "drop-stage"; readonly stageId: string }
  | { readonly alter: "add-task"; readonly task: PlannedTask }
  | { readonly alter: "change-task"; readonly task: PlannedTask }
  | { readonly alter: "drop-task"; readonly taskId: string }
  | { readonly alter: "require-signature"; readonly of: "decision" }
  | { readonly alter: "set-priority"; readonly priority: Priority }
  | { readonly alter: "hold"; readonly node: string; readonly reason: string }
  | { readonly alter: "release"; readonly node: string }
  | { readonly alter: "set-limit"; readonly limit: Limit }
  | { readonly alter: "notify"; readonly text: string };

type Deep<T> = { readonly [K in keyof T]: Deep<T[K]> };
// Where this does not compile, an alteration has grown: write version 2 of the payloads, with an upcast.
export type AlterationHolds = Holds<Same<Deep<v.InferOutput<typeof AlterationV1>>, Deep<Alteration>>>;
