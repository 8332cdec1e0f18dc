import type * as v from "valibot";
import type { Result } from "../domain/ground/result";

/** Our pages that may ask, and our script in a web page. */
export type Context = "sidepanel" | "workbench" | "capture";

/** Who asks, as the browser vouches for it. */
export interface Sender {
  readonly context: Context;
  /** The tab of a script of ours in a web page. */
  readonly tab?: number | undefined;
}

/** One thing that can be asked of the background: who may, what it must look like, and what is done. */
export interface UseCase<Request, Needs, Answer extends Result<unknown, unknown>> {
  readonly from: readonly Context[];
  readonly request: v.GenericSchema<unknown, Request>;
  /** Whether this very request may come from there; where left out, all of them may. */
  mayAsk?(request: Request, context: Context): boolean;
  run(request: Request, ports: Needs, sender?: Sender): Promise<Answer>;
}

/** A use case is one file; its name is the message's. Asked twice, it is done once. */
export const defineUseCase = <Request, Needs, Answer extends Result<unknown, unknown>>(
  useCase: UseCase<Request, Needs, Answer>,
): UseCase<Request, Needs, Answer> => useCase;
