import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type Header, defineAct, draft, entryTypes, project, records } from "../../../src/domain/ledger/log";

interface Plan {
  words: string;
  hours: number;
}
const plans = records<Plan>()("plans");

/** An entry type in its third version: first it knew minutes, then hours, now its text is called words. */
const planAltered = defineAct({
  type: "plan.altered",
  from: [],
  versions: [
    v.strictObject({ text: v.string(), minutes: v.number() }),
    v.strictObject({ text: v.string(), hours: v.number() }),
    v.strictObject({ words: v.string(), hours: v.number() }),
  ],
  upcasts: [
    (old) => {
      const { text, minutes } = old as { text: string; minutes: number };
      return { text: text.trim(), hours: minutes / 60 };
    },
    (old) => {
      const { text, hours } = old as { text: string; hours: number };
      return { words: text, hours };
    },
  ],
  about: ({ words }) => ({ label: words }),
  project: ({ payload }) => [plans.add(0, payload)],
  writes: [{ table: plans }],
  goesOutWith: [],
});
const types = entryTypes(planAltered);

const header = (version: number, type = "plan.altered"): Header => ({
  v: version,
  origin: "counterflow/a",
  index: 4,
  type,
  at: "2026-03-02T09:00:00.000Z",
  payload: "00".repeat(32),
});
const line = (type: string, label = "") => ({ table: "events", n: 0, row: { type, subjects: [], label } });

describe("an entry", () => {
  it.each([
    [1, { text: " More walks ", minutes: 90 }],
    [2, { text: "More walks", hours: 1.5 }],
    [3, { words: "More walks", hours: 1.5 }],
  ])("of version %i is read step by step as today's", (version, payload) => {
    const plan = { table: "plans", n: 0, row: { words: "More walks", hours: 1.5 } };
    expect(project(types, header(version), payload)).toEqual([line("plan.altered", "More walks"), plan]);
  });
  it.each([
    ["of a newer version", header(4), { words: "More walks", hours: 1.5 }],
    ["with a payload its version never wrote", header(1), { text: 7 }],
    ["with nothing as its payload", header(1), null],
    ["with more in it than there should be", header(3), { words: "", hours: 1, script: "" }],
  ])("%s still has its line in the log, and changes nothing else", (_what, entry, payload) => {
    expect(project(types, entry, payload)).toEqual([line("plan.altered")]);
    expect(planAltered.read(entry, payload)).toMatchObject({ ok: false });
  });
  it("whose payload is gone still has its line in the log, which says so", () => {
    const { row, ...place } = line("plan.altered");
    expect(project(types, header(1), undefined)).toEqual([{ ...place, row: { ...row, gone: true } }]);
  });
  it.each(["plan.dropped", "constructor.name"])("of an unknown type such as %s has its line too", (type) => {
    expect(project(types, header(1, type), {})).toEqual([line(type)]);
  });
});

describe("a draft", () => {
  it("is the payload as its schema spells it", () => {
    expect(draft(planAltered, { words: "a\ud800b", hours: 1 })).toEqual({
      entry: planAltered,
      payload: { words: "a\ufffdb", hours: 1 },
    });
  });
  it("of a payload that does not fit is a bug", () => {
    expect(() => draft(planAltered, { words: "a", hours: NaN })).toThrow(v.ValiError);
  });
});
