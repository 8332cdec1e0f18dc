import { NetworkRequest, findNetwork } from "../domain/analysis/networks";
import { answerFinding } from "./find-answers";

// Runs in a worker of its own: a network of many thousands takes seconds.

addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  answerFinding(NetworkRequest, findNetwork, data, (reply) => postMessage(reply));
});
