import type * as v from "valibot";
import type { Result } from "../domain/ground/result";

/** Our pages that may send messages, and our script in a web page. */
export type Context = "sidepanel" | "workbench" | "capture";

interface Definition<Request> {
  readonly from: readonly Context[];
  readonly request: v.GenericSchema<unknown, Request>;
}

/** A message: who may send it, the schema of its request, and (in the type only) what it answers. */
export interface MessageType<Request, Value, Failure> extends Definition<Request> {
  readonly answers?: Result<Value, Failure>;
}

export const defineMessage =
  <Value, Failure>() =>
  <Request>(definition: Definition<Request>): MessageType<Request, Value, Failure> =>
    definition;
