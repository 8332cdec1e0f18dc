import { describe, expect, it } from "vitest";
import { type NamedStory, findSuddenMentions } from "../../../../src/domain/analysis/streams";

const TODAY = "2026-03-31T12:00:00.000Z";
const dayBefore = (days: number): string => new Date(Date.parse(TODAY) - days * 86_400_000).toISOString();
/** Two stories a day for so many days, of which every tenth names the mill. */
const usual = (days: number): NamedStory[] =>
  Array.from({ length: 2 * days }, (_, n) => ({
    id: `u${n}`,
    at: dayBefore(Math.floor(n / 2)),
    subjects: n % 10 === 9 ? ["mill"] : ["town"],
  }));
const named = (count: number, at = dayBefore(0)): NamedStory[] =>
  Array.from({ length: count }, (_, n) => ({ id: `n${n}`, at, subjects: ["home"] }));

describe("sudden mentions", () => {
  it("are told with numbers and how rare they are", () => {
    const { value, how } = findSuddenMentions([...usual(60), ...named(6)], TODAY);
    expect(value).toHaveLength(1);
    expect(value[0]).toMatchObject({
      subject: "home",
      days: 1,
      from: "2026-03-31",
      of: 8,
      before: 0,
      ofBefore: 118,
      usual: 0,
    });
    expect(value[0]?.stories).toHaveLength(6);
    expect(value[0]?.expectedByChance).toBeLessThan(0.001);
    expect(how).toMatchObject({ method: "sudden-mentions", caveats: [] });
  });
  it("are none where all goes on as before", () => {
    expect(findSuddenMentions(usual(60), TODAY).value).toEqual([]);
  });
  it("are none where a newly followed feed brings more of everything", () => {
    const flood = Array.from({ length: 10 }, () => usual(1))
      .flat()
      .map((story, n) => ({ ...story, id: `f${n}`, subjects: n % 10 === 9 ? ["mill"] : ["town"] }));
    expect(findSuddenMentions([...usual(60), ...flood], TODAY).value).toEqual([]);
  });
  it("are not looked for in too short a past, and in none", () => {
    expect(findSuddenMentions([...usual(10), ...named(9)], TODAY)).toMatchObject({
      value: [],
      how: { caveats: ["too-short"] },
    });
    expect(findSuddenMentions([], TODAY).value).toEqual([]);
    expect(findSuddenMentions(named(1), TODAY).value).toEqual([]);
  });
  it("do not count what is still to come, or says no day", () => {
    const later = [...named(6, dayBefore(-9)), ...named(6, "soon").map((one) => ({ ...one, id: `s${one.id}` }))];
    expect(findSuddenMentions([...usual(60), ...later], TODAY).value).toEqual([]);
  });
});
