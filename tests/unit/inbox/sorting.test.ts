import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupedByCase, groupedByDay, sortedOn } from "../../../src/domain/casework/inbox";
import { dayAfter } from "../../../src/domain/casework/plan";

const day = fc.integer({ min: 0, max: 4_000 }).map((days) => dayAfter("2026-01-01", days));

describe("where an item is on a day", () => {
  it("is open where nobody sorted it", () => {
    expect(sortedOn(undefined, "2026-11-27")).toBe("open");
  });

  it("comes back on its day and not before", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), fc.nat(399), (on, length, after) => {
        const until = dayAfter(on, length);
        const expected = after < length ? "later" : "open";
        expect(sortedOn({ as: "later", until, on }, dayAfter(on, after))).toBe(expected);
      }),
    );
  });

  it("is shown at once where the clock shows a day before it was put off", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), (on, before) => {
        expect(sortedOn({ as: "later", until: dayAfter(on, 1), on }, dayAfter(on, -before))).toBe("open");
      }),
    );
  });

  it("stays away where it was looked at, whatever the day", () => {
    fc.assert(
      fc.property(day, day, (on, today) => {
        expect(sortedOn({ as: "done", until: "", on }, today)).toBe("done");
      }),
    );
  });
});

const item = fc.record({
  id: fc.uuid(),
  caseId: fc.constantFrom("", "PL-1", "PL-2", "PL-3"),
  since: day.map((one) => `${one}T10:00:00.000Z`),
  due: fc.oneof(fc.constant(""), day),
});
const dayOf = (moment: string): string => moment.slice(0, 10);

describe("grouping", () => {
  it("loses no item and doubles none, by case and by day", () => {
    fc.assert(
      fc.property(fc.uniqueArray(item, { selector: ({ id }) => id }), day, (items, today) => {
        const ids = items.map(({ id }) => id).sort();
        for (const groups of [groupedByCase(items), groupedByDay(items, today, dayOf)])
          expect(
            groups
              .flatMap((group) => group.items)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(ids);
      }),
    );
  });

  it("has the latest first in each case, and what is of no case at the end", () => {
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const groups = groupedByCase(items);
        for (const { items: of } of groups) {
          const moments = of.map(({ since }) => since);
          expect(moments).toEqual([...moments].sort().reverse());
        }
        const names = groups.map(({ name }) => (name.by === "case" ? name.caseId : ""));
        expect(names.indexOf("") === -1 || names.indexOf("") === names.length - 1).toBe(true);
      }),
    );
  });

  it("has what runs out apart, what is due first at the top", () => {
    const of = (due: string) => ({ caseId: "", since: "2026-11-27T10:00:00.000Z", due });
    const groups = groupedByDay([of("2026-12-03"), of(""), of("2026-11-20")], "2026-11-27", dayOf);
    expect(groups.map(({ name, items }) => [name.by === "day" && name.when, items.map(({ due }) => due)])).toEqual([
      ["today", [""]],
      ["running-out", ["2026-11-20", "2026-12-03"]],
    ]);
  });
});
