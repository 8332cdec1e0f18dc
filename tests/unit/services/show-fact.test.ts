import { describe, expect, it } from "vitest";
import type { RequestOf } from "../../../src/messaging";
import type { PageAnswer } from "../../../src/platform";
import { TOKEN, withServices } from "./support";

const request: RequestOf<"showFact"> = {
  tabId: 1,
  token: TOKEN,
  mode: "outline",
  sought: { places: [{ selectors: [{ type: "CssSelector", value: "#review" }] }], words: ["Warm, and kind"] },
};
const showWith = (answer: PageAnswer) =>
  withServices(({ showFact }) => showFact(request), { showInTab: () => Promise.resolve(answer) });

describe("showing a fact on its page", () => {
  it("says how it was found", async () => {
    expect(await showWith({ ok: true, value: [{ is: "shown", how: "fuzzy" }] })).toEqual({
      ok: true,
      value: { how: "fuzzy" },
    });
  });

  it.each(["orphan", "not-shown", "page-moved"] as const)("says that it is not: %s", async (is) => {
    expect(await showWith({ ok: true, value: [{ is }] })).toEqual({ ok: false, error: { code: is } });
  });

  it("asks the page's frames as well where the fact was read in one, and heeds the one that shows it", async () => {
    const asked: boolean[] = [];
    const places = [{ selectors: [], frame: "https://widget.example/reviews" }];
    const answer = await withServices(({ showFact }) => showFact({ ...request, sought: { places, words: [] } }), {
      showInTab: (_tab, _request, allFrames) => {
        asked.push(allFrames);
        return Promise.resolve({ ok: true, value: [{ is: "orphan" }, { is: "shown", how: "css" }, { is: "orphan" }] });
      },
    });
    expect([asked, answer]).toEqual([[true], { ok: true, value: { how: "css" } }]);
  });

  it("does not take a page that is silent for another one", async () => {
    expect(await showWith({ ok: false, error: { code: "busy" } })).toEqual({ ok: false, error: { code: "busy" } });
  });

  it("takes a page that answers nothing, or nonsense, for another page", async () => {
    const moved = { ok: false, error: { code: "page-moved" } };
    expect(await showWith({ ok: false, error: { code: "no-access", detail: "" } })).toEqual(moved);
    for (const value of [null, undefined, "x", [], [null], [{ is: "shown" }], [{ is: "shown", how: "<b>", more: 1 }]])
      expect(await showWith({ ok: true, value })).toEqual(moved);
  });
});
