import { PatternsRequest, findPatterns } from "../domain/analysis/patterns";
import { answerFinding } from "./find-answers";

// Runs in a worker of its own: of many reviews it takes seconds.

addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  answerFinding(PatternsRequest, findPatterns, data, (reply) => postMessage(reply));
});
