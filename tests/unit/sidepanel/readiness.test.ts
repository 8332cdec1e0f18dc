import { expect, it } from "vitest";
import { whyNotReady } from "../../../src/sidepanel/state/readiness";

const idle = { movedOn: false, capture: { status: "none" } } as const;
const open = { status: "open" } as const;

it("says the first thing that stands in the way of a capture", () => {
  expect(whyNotReady(idle, 3, open)).toBeUndefined();
  expect(whyNotReady(idle, 0, open)).toBe("nothing-ticked");
  expect(whyNotReady({ ...idle, movedOn: true }, 0, open)).toBe("moved-on");
  expect(whyNotReady({ ...idle, movedOn: true }, 0, { status: "closed" })).toBe("case-closed");
  expect(whyNotReady(idle, 3, undefined)).toBe("no-case");
  expect(whyNotReady({ ...idle, capture: { status: "under-way" } }, 3, open)).toBe("under-way");
});
