import * as v from "valibot";
import type { FinderReply } from "./finder";

/**
 * Answers one question: how far it is, then what was found. Who does not want to hear it any more ends the worker.
 * @param find Works in steps, each of which says how far it is.
 */
export function answerFinding<Request, Progress, Found>(
  schema: v.GenericSchema<unknown, Request>,
  find: (request: Request) => Generator<Progress, Found, undefined>,
  asked: unknown,
  reply: (reply: FinderReply<Progress, Found>) => void,
): void {
  const request = v.safeParse(schema, asked);
  if (!request.success) {
    reply({ fault: `Nothing can be looked for in this: ${request.issues[0].message}` });
    return;
  }
  try {
    const steps = find(request.output);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) reply({ progress: step.value });
    reply({ found: step.value });
  } catch (error) {
    reply({ fault: String(error) });
  }
}
