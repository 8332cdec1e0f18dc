import { describe, expect, it } from "vitest";
import type { Ports } from "../../../src/services";
import { aRating, aReview } from "../support/a-fact";
import { TOKEN, URL_READ, withServices } from "./support";

const READING = { subjects: [{ id: "#home", types: [], identifiers: [] }], facts: [aRating()], warnings: [] };
const ANSWER = { page: "html", token: TOKEN, url: URL_READ, title: "Lindenhof", reading: READING };

const reading = (value: unknown, tab: Partial<Ports> = {}) =>
  withServices(({ readPage }) => readPage({ tabId: 1 }), {
    readTab: () => Promise.resolve({ ok: true, value }),
    ...tab,
  });
const blocked = (asked: boolean) =>
  withServices(({ readPage }) => readPage({ tabId: 1 }), {
    readTab: () => Promise.resolve({ ok: false, error: { code: "no-access", detail: "Cannot access contents" } }),
    wasAsked: () => Promise.resolve(asked),
  });

describe("reading a page", () => {
  it("hands on what the page says, and when it was read", async () => {
    const expected = {
      token: TOKEN,
      url: URL_READ,
      title: "Lindenhof",
      readAt: "2026-03-02T09:00:00.000Z",
      withheld: [],
      reading: READING,
    };
    expect(await reading(ANSWER)).toEqual({ ok: true, value: expected });
  });

  it("takes in what frames say, and leaves out a frame whose answer is no reading", async () => {
    const url = "https://widget.example/";
    const review = aReview({ subject: url });
    const said = { subjects: [{ id: url, types: ["WebPage"], identifiers: [] }], facts: [review], warnings: [] };
    const frame = { page: "frame", url, words: [url], reading: said };
    const bad = [null, "x", { page: "other" }, { ...frame, reading: {} }, { ...frame, url: "x".repeat(70_000) }];
    const readFrames = () => Promise.resolve([...bad, frame, ...bad]);
    const answer = await reading(ANSWER, { readFrames });
    const facts = answer.ok ? answer.value.reading.facts : [];
    expect(facts).toMatchObject([READING.facts[0], { kind: "review", subject: "#home", provenance: [{ frame: url }] }]);
  });

  it("hands on no address that may sign somebody in, of the page or a frame, and names what it left out", async () => {
    const url = "https://widget.example/?ticket=S3cret";
    const said = {
      subjects: [{ id: url, types: ["WebPage"], identifiers: [] }],
      facts: [aReview({ subject: url })],
      warnings: [],
    };
    const readFrames = () => Promise.resolve([{ page: "frame", url, words: [url], reading: said }]);
    const answer = await reading({ ...ANSWER, url: `${URL_READ}?code=S3cret&page=2#id_token=S3cret` }, { readFrames });
    expect(JSON.stringify(answer)).not.toContain("S3cret");
    expect(answer).toMatchObject({
      ok: true,
      value: { url: `${URL_READ}?page=2`, withheld: ["code", "#id_token", "ticket"] },
    });
  });

  it("reads a page whose address is longer than most", async () => {
    const url = `${URL_READ}?q=${"x".repeat(60_000)}`;
    expect(await reading({ ...ANSWER, url })).toMatchObject({ ok: true, value: { url } });
  });

  it("tells a page nobody asked for from a tab that the browser forbids", async () => {
    expect(await blocked(false)).toEqual({ ok: false, error: { code: "not-asked" } });
    expect(await blocked(true)).toEqual({ ok: false, error: { code: "forbidden" } });
  });

  it("tries again where the page hears of the gesture a moment late", async () => {
    let tries = 0;
    const readTab: Ports["readTab"] = () => {
      const late = { ok: false, error: { code: "no-access", detail: "Cannot access contents" } } as const;
      return Promise.resolve(++tries < 3 ? late : { ok: true, value: ANSWER });
    };
    expect(await reading(ANSWER, { readTab })).toMatchObject({ ok: true });
  });

  it("tries again where the page was reloaded under its reader", async () => {
    let tries = 0;
    const readTab: Ports["readTab"] = () => Promise.resolve({ ok: true, value: ++tries < 3 ? null : ANSWER });
    expect(await reading(ANSWER, { readTab })).toMatchObject({ ok: true });
    expect(await reading(null)).toMatchObject({ ok: false, error: { code: "unreadable" } });
  });

  it.each(["busy", "unloaded"] as const)("says at once that a page is %s, and does not ask again", async (code) => {
    let tries = 0;
    const readTab: Ports["readTab"] = () => {
      tries++;
      return Promise.resolve({ ok: false, error: { code } });
    };
    expect(await reading(ANSWER, { readTab })).toEqual({ ok: false, error: { code } });
    expect(tries).toBe(1);
  });

  it.each([
    ["a page made for itself", "blob:https://care.example/0b0e1f0a-0000-4000-8000-000000000000"],
    ["longer than can be kept", `https://care.example/?q=${"a".repeat(65_536)}`],
  ])("says of an address that it cannot be kept: %s", async (_what, url) => {
    expect(await reading({ ...ANSWER, url })).toEqual({ ok: false, error: { code: "bad-address" } });
  });

  it("reads a page of a long address", async () => {
    const url = `https://care.example/?q=${"a".repeat(60_000)}`;
    expect(await reading({ ...ANSWER, url })).toMatchObject({ ok: true, value: { url } });
  });

  it("says when a tab holds something other than a page", async () => {
    expect(await reading({ page: "other" })).toEqual({ ok: false, error: { code: "not-a-page" } });
  });

  it.each([
    undefined,
    null,
    "<p>",
    { ...ANSWER, reading: { ...READING, facts: [{ kind: "review" }] } },
    { ...ANSWER, reading: { ...READING, facts: [{ ...aRating(), rating: { raw: "x", value: Number.NaN } }] } },
    { ...ANSWER, url: "javascript:alert(1)" },
    { ...ANSWER, extra: 1 },
  ])("refuses an answer that is not a reading: %j", async (answer) => {
    expect(await reading(answer)).toMatchObject({ ok: false, error: { code: "unreadable" } });
  });
});
