import { type Result, fail } from "../domain/ground/result";
import type { AnswerOf, MessageFailure, MessageName, RequestOf } from "./types";

/** How a message leaves this context; the browser's `runtime.sendMessage` in the product. */
export type Send = (message: unknown) => Promise<unknown>;

type FailureOf<N extends MessageName> = Extract<AnswerOf<N>, { ok: false }>["error"];
type ValueOf<N extends MessageName> = Extract<AnswerOf<N>, { ok: true }>["value"];
export type Asked<N extends MessageName> = Result<ValueOf<N>, FailureOf<N> | MessageFailure>;
export type Ask = <N extends MessageName>(name: N, request: RequestOf<N>) => Promise<Asked<N>>;

// A worker that is just being stopped takes no message for a moment; the browser starts it again with the next one.
const PAUSES_MS = [0, 50, 200, 800, 2_000];

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * The asking side of the protocol. Where the worker dies before it answers, the message is sent again, a few times:
 * every request either names what it makes (so that it is made once) or refuses to be done twice.
 */
export const asker =
  (send: Send, wait = pause): Ask =>
  async <N extends MessageName>(name: N, request: RequestOf<N>) => {
    const first = await attempt<N>(send, name, request);
    if (first) return first;
    for (const ms of PAUSES_MS) {
      await wait(ms);
      const answer = await attempt<N>(send, name, request);
      if (answer) return answer;
    }
    return fail({ code: "no-answer", detail: name });
  };

async function attempt<N extends MessageName>(
  send: Send,
  name: N,
  request: RequestOf<N>,
): Promise<Asked<N> | undefined> {
  try {
    // Our own background answers in the protocol's types: both sides are of one build.
    return (await send({ name, request })) as Asked<N> | undefined;
  } catch (error) {
    if (isLostWorker(error)) return undefined;
    return fail({ code: "no-answer", detail: String(error) });
  }
}

const isLostWorker = (error: unknown): boolean =>
  error instanceof Error && /message (?:port|channel) closed|receiving end|disconnected|conduit/iu.test(error.message);
