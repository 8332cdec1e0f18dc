import { expect, it } from "vitest";
import type { RankRequest } from "../../../src/domain/casework/ranking";
import { type RankReply, newRankAnswers } from "../../../src/platform/rank-answers";
import { asking, between, ranked } from "./support";

const REQUEST: RankRequest = asking(
  [
    [between(0, 60), 30],
    [40, 50],
  ],
  { kind: "any" },
  { draws: 2_000 },
);
const OTHER: RankRequest = { ...REQUEST, seed: "other" };

/** Answers in which every look at the clock is a second later, so that each slice is a turn. */
function answers() {
  const replies: RankReply[] = [];
  let time = 0;
  const answer = newRankAnswers({
    reply: (reply) => replies.push(reply),
    turn: () => Promise.resolve(),
    clock: () => (time += 1000),
  });
  const of = (number: number): RankReply[] => replies.filter((reply) => reply.number === number);
  return { answer, of };
}

it("tells how far it is, and then the ranking", async () => {
  const { answer, of } = answers();
  await answer({ number: 1, request: REQUEST });
  expect(of(1)[0]).toEqual({ number: 1, progress: { done: 256, total: 4_000 } });
  expect(of(1).at(-1)).toEqual({ number: 1, ranking: ranked(REQUEST) });
});

it("drops the work for a question that another one follows", async () => {
  const { answer, of } = answers();
  await Promise.all([answer({ number: 1, request: REQUEST }), answer({ number: 2, request: OTHER })]);
  expect(of(1).some((reply) => "ranking" in reply)).toBe(false);
  expect(of(2).at(-1)).toEqual({ number: 2, ranking: ranked(OTHER) });
});

it("drops it where nothing is asked any more", async () => {
  const { answer, of } = answers();
  await Promise.all([answer({ number: 1, request: REQUEST }), answer({ number: 2, request: null })]);
  expect(of(1).some((reply) => "ranking" in reply)).toBe(false);
  expect(of(2)).toEqual([]);
});

it("says what cannot be ranked", async () => {
  const { answer, of } = answers();
  await answer({ number: 3, request: { ...REQUEST, cells: [] } });
  expect(of(3)).toEqual([{ number: 3, failed: { code: "no-alternatives" } }]);
});

it.each([
  ["another thing", { number: 4, request: { cells: "all" } }, 4],
  ["nothing", undefined, -1],
  ["a number that is none", { number: 5, request: asking([[Number.NaN]], { kind: "any" }) }, 5],
])("does not work on %s", async (_what, asked, number) => {
  const { answer, of } = answers();
  await answer(asked);
  expect(of(number)).toEqual([{ number, fault: expect.stringContaining("No ranking can be made of this") as string }]);
});
