import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newRankAnswers } from "../../../src/platform/rank-answers";
import { type RankWorker, newRanker } from "../../../src/platform/ranker";
import { asking, ranked } from "./support";

const REQUEST = asking(
  [
    [10, 30],
    [40, 50],
  ],
  { kind: "any" },
  { draws: 500 },
);
const OTHER = { ...REQUEST, seed: "other" };

/** A worker in this thread that answers as the real one does. */
function workers() {
  const started: { ended: boolean; hear: (type: string, event: object) => void }[] = [];
  const start = (): RankWorker => {
    const heard: [string, (event: object) => void][] = [];
    const hear = (type: string, event: object): void => {
      for (const [wanted, listener] of heard) if (wanted === type && !one.ended) listener(event);
    };
    const one = { ended: false, hear };
    started.push(one);
    const answer = newRankAnswers({
      reply: (data) => hear("message", { data }),
      turn: () => Promise.resolve(),
      clock: () => 0,
    });
    return {
      postMessage: (question: unknown) => void Promise.resolve().then(() => answer(question)),
      terminate: () => void (one.ended = true),
      addEventListener: (type: string, listener: unknown) =>
        void heard.push([type, listener as (event: object) => void]),
    };
  };
  return { started, start };
}

describe("ranking beside the page", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("answers, with one worker for all questions", async () => {
    const { started, start } = workers();
    const ranker = newRanker(start);
    expect(await ranker.rank(REQUEST)).toEqual({ ok: true, value: ranked(REQUEST) });
    expect(await ranker.rank(OTHER)).toEqual({ ok: true, value: ranked(OTHER) });
    expect(started).toHaveLength(1);
  });

  it("answers the newest question only", async () => {
    const ranker = newRanker(workers().start);
    const [first, second] = [ranker.rank(REQUEST), ranker.rank(OTHER)];
    expect(await first).toBeUndefined();
    expect(await second).toEqual({ ok: true, value: ranked(OTHER) });
  });

  it("says at once what cannot be ranked, and then ranks on", async () => {
    const ranker = newRanker(workers().start);
    const bad = asking([[Number.NaN]], { kind: "any" });
    const error = { code: "value-not-a-number", alternative: 0, criterion: 0 };
    expect(await ranker.rank(bad)).toEqual({ ok: false, error });
    expect(await ranker.rank(REQUEST)).toEqual({ ok: true, value: ranked(REQUEST) });
  });

  it("ends the worker once it has long not been asked, and starts another one when it is", async () => {
    const { started, start } = workers();
    const ranker = newRanker(start);
    await ranker.rank(REQUEST);
    vi.advanceTimersByTime(14_000);
    expect(started[0]!.ended).toBe(false);
    vi.advanceTimersByTime(2_000);
    expect(started[0]!.ended).toBe(true);
    expect(await ranker.rank(REQUEST)).toMatchObject({ ok: true });
    expect(started).toHaveLength(2);
  });

  it("can be stopped", async () => {
    const { started, start } = workers();
    const ranker = newRanker(start);
    const asked = ranker.rank(REQUEST);
    ranker.stop();
    expect(await asked).toBeUndefined();
    expect(started[0]!.ended).toBe(true);
  });

  it("throws where the worker broke, and starts another one for the next question", async () => {
    const { started, start } = workers();
    const ranker = newRanker(start);
    const asked = ranker.rank(REQUEST);
    started[0]!.hear("error", { message: "out of memory" });
    await expect(asked).rejects.toThrow("out of memory");
    expect(await ranker.rank(REQUEST)).toMatchObject({ ok: true });
    expect(started).toHaveLength(2);
  });
});
