import * as v from "valibot";
import { type Patterns, type PatternsProgress, PatternsRequest, findPatterns } from "../domain/analysis/patterns";

/** What the page hears of its question. */
export type PatternReply =
  | { readonly progress: PatternsProgress }
  | { readonly patterns: Patterns }
  /** A bug's words. */
  | { readonly fault: string };

/** Answers one question: how far it is, then what was found. Who does not want to hear it any more ends the worker. */
export function answerPatterns(asked: unknown, reply: (reply: PatternReply) => void): void {
  const request = v.safeParse(PatternsRequest, asked);
  if (!request.success) {
    reply({ fault: `No patterns can be looked for in this: ${request.issues[0].message}` });
    return;
  }
  try {
    const steps = findPatterns(request.output);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) reply({ progress: step.value });
    reply({ patterns: step.value });
  } catch (error) {
    reply({ fault: String(error) });
  }
}
