import { answerPatterns } from "./pattern-answers";

// Runs in a worker of its own: of many reviews it takes seconds.

addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  answerPatterns(data, (reply) => postMessage(reply));
});
