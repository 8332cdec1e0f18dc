import { newRankAnswers } from "./rank-answers";

// Runs in a worker of its own: some hundred milliseconds of reckoning would have the page stand still.

// Not a timer, which waits some milliseconds each time. What a channel tells stands behind the questions that wait already.
const { port1, port2 } = new MessageChannel();
let go: (() => void) | undefined;
port1.addEventListener("message", () => go?.());
port1.start();

const answer = newRankAnswers({
  reply: (reply) => postMessage(reply),
  turn: () =>
    new Promise((resolve) => {
      const before = go;
      // Work that another question has put off is woken together with the next, and ends there.
      go = () => {
        before?.();
        resolve();
      };
      port2.postMessage(undefined);
    }),
  clock: () => performance.now(),
});

addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  void answer(data);
});
