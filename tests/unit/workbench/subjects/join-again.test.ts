import { expect, it } from "vitest";
import type { JoinRow } from "../../../../src/domain/casework/subjects";
import { fail, ok } from "../../../../src/domain/ground/result";
import type { Perform } from "../../../../src/messaging";
import { joinAgain } from "../../../../src/workbench/subjects/dossier/joined/join-again";

const join = (a: string, b: string, reason: string): JoinRow => ({
  pairKey: JSON.stringify([a, b]),
  a,
  b,
  isJoined: true,
  reason,
  grounds: null,
  decidedAt: "2026-11-02T10:00:00.000Z",
  decidedBy: "counterflow/a",
});

/** What was asked for, in order; the n-th is refused. */
function asked(refused = Infinity): { readonly perform: Perform; readonly acts: unknown[] } {
  const acts: unknown[] = [];
  const place = { origin: "counterflow/a", index: 0, at: "2026-11-02T10:00:00.000Z" };
  const perform = ((act: { type: string }, payload: unknown) => {
    acts.push([act.type, payload]);
    return Promise.resolve(acts.length > refused ? fail({ code: "no-answer", detail: "" }) : ok({ place }));
  }) as unknown as Perform;
  return { perform, acts };
}

it("opens every pair of a parting before it joins what was joined, for the reasons it had", async () => {
  const { perform, acts } = asked();
  const joined = [join("a", "b", "same telephone"), join("b", "c", "same house")];
  expect(await joinAgain(perform, "a", ["b", "c"], joined)).toMatchObject({ ok: true });
  expect(acts).toEqual([
    [
      "subjects.reopened",
      {
        pairs: [
          { a: "a", b: "b" },
          { a: "a", b: "c" },
        ],
        reason: "",
      },
    ],
    ["subjects.joined", { a: "a", b: "b", reason: "same telephone" }],
  ]);
});

it("stops where it is refused, and says so", async () => {
  const { perform, acts } = asked(0);
  expect(await joinAgain(perform, "a", ["b"], [join("a", "b", "")])).toMatchObject({ ok: false });
  expect(acts).toHaveLength(1);
});
