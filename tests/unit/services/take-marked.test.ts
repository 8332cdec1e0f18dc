import { describe, expect, it } from "vitest";
import type { Marked } from "../../../src/domain/evidence/reading";
import type { PageAnswer } from "../../../src/platform";
import { TOKEN, withServices } from "./support";

const marked: Marked = {
  words: "One nurse",
  raw: "One nurse",
  selectors: [{ type: "TextQuoteSelector", exact: "One nurse" }],
};
const page = { isPage: true, isInFrame: false };
const frame = { isPage: false, isInFrame: false };
const taken = (answer: PageAnswer) =>
  withServices(({ takeMarked }) => takeMarked({ tabId: 1, token: TOKEN }), {
    markedInTab: () => Promise.resolve(answer),
  });
const of = (...frames: readonly unknown[]) => taken({ ok: true, value: frames });
const framed = { ...marked, words: "In a frame", frame: "https://widget.example/" };

describe("taking what is marked on a page", () => {
  it("gives the words with their place", async () => {
    expect(await of({ ...page, is: "marked", marked })).toEqual({ ok: true, value: { marked, withheld: [] } });
  });

  it("leaves out of addresses what may sign somebody in, and says so", async () => {
    const words = "See https://care.example/?access_token=abcdefghijklmnop1234";
    const answer = await of({ ...page, is: "marked", marked: { ...marked, words } });
    expect(JSON.stringify(answer)).not.toContain("abcdefghijklmnop1234");
    expect(answer).toMatchObject({ value: { withheld: ["access_token"] } });
  });

  it("means the frame that has the keyboard, else the page, else any frame", async () => {
    const inFrame = { ...frame, is: "marked", marked: framed };
    const value = { marked: framed };
    const onPage = { ...page, is: "marked", marked };
    expect(await of({ ...onPage, isInFrame: true }, inFrame)).toMatchObject({ value });
    expect(await of(onPage, inFrame)).toMatchObject({ value: { marked } });
    expect(await of({ ...page, is: "none" }, { ...frame, is: "none" }, inFrame)).toMatchObject({ value });
  });

  it.each([
    ["none", "nothing-marked"],
    ["field", "field-marked"],
    ["several", "several-marked"],
    ["long", "too-much-marked"],
    ["page-moved", "page-moved"],
  ])("says why nothing is taken: %s", async (is, code) => {
    expect(await of({ ...page, is })).toEqual({ ok: false, error: { code } });
  });

  it("takes a page that answers nothing, or nonsense, for another page, and a frame that does for none", async () => {
    const moved = { ok: false, error: { code: "page-moved" } };
    expect(await taken({ ok: false, error: { code: "no-access", detail: "" } })).toEqual(moved);
    for (const value of [null, "x", [], [null], [{ ...page, is: "marked", marked: { ...marked, words: "" } }]])
      expect(await taken({ ok: true, value })).toEqual(moved);
    expect(await of({ ...page, is: "none" }, { ...frame, is: "<b>" })).toMatchObject({
      error: { code: "nothing-marked" },
    });
    expect(await taken({ ok: false, error: { code: "busy" } })).toEqual({ ok: false, error: { code: "page-busy" } });
  });
});
