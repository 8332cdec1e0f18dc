import { describe, expect, it } from "vitest";
import type { Ports } from "../../../src/services";
import { caseComparison } from "../../../src/storage/reading";
import { CASE, NOTE_ID, captureRequest, entriesOf, withServices } from "./support";

const NOTE = { noteId: NOTE_ID, text: "Ask at the visit." };

describe("capturing a page", () => {
  it("puts the facts and the note into the case", async () => {
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      expect(await capturePage(captureRequest({ note: NOTE }))).toMatchObject({ ok: true, value: { index: 1 } });
      const { alternatives, notes, captures } = await caseComparison(db, CASE.caseId);
      expect(alternatives).toMatchObject([
        { name: "Lindenhof", listings: [{ facts: [{ fact: { rating: { value: 4.3 } } }] }] },
      ]);
      expect(notes).toMatchObject([{ text: "Ask at the visit.", captureId: captures[0]?.captureId }]);
    });
  });

  it("is done once when it is asked twice, because the first answer was lost", async () => {
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      const first = await capturePage(captureRequest({ note: NOTE }));
      expect(await capturePage(captureRequest({ note: NOTE }))).toEqual(first);
      expect(await entriesOf(db)).toEqual(["case.opened", "capture.made", "note.added"]);
    });
  });

  it("is done once when the same request arrives twice at the same moment", async () => {
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      const answers = await Promise.all([capturePage(captureRequest()), capturePage(captureRequest())]);
      expect(answers[0]).toEqual(answers[1]);
      expect(await entriesOf(db)).toEqual(["case.opened", "capture.made"]);
    });
  });

  it("keeps two panels' captures apart when they capture at once", async () => {
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      const other = captureRequest();
      const requests = [
        captureRequest(),
        { ...other, capture: { ...other.capture, captureId: "0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f002" } },
      ];
      const answers = await Promise.all(requests.map((request) => capturePage(request)));
      expect(answers.map((answer) => answer.ok && answer.value.index).sort()).toEqual([1, 2]);
      expect((await caseComparison(db, CASE.caseId)).captures).toHaveLength(2);
    });
  });

  it("asks the page once where nothing is taken of it", async () => {
    let asked = 0;
    const whereIs = () => {
      asked += 1;
      const { token, capture } = captureRequest();
      return Promise.resolve({ ok: true as const, value: { token, url: capture.page.url } });
    };
    await withServices(
      async ({ openCase, capturePage }) => {
        await openCase(CASE);
        expect(await capturePage(captureRequest())).toMatchObject({ ok: true });
        expect(asked).toBe(1);
      },
      { whereIs },
    );
  });

  it.each([
    ["shows another address", { ok: true, value: { token: "1-2-3-4", url: "https://care.example/homes/8" } }],
    ["was loaded anew", { ok: true, value: { token: "", url: "https://care.example/homes/7" } }],
    ["forgot our script", { ok: true, value: null }],
    ["is closed", { ok: false, error: { code: "no-access", detail: "No tab with id: 1" } }],
  ] as const)("is refused, with nothing written, when the tab %s", async (_what, answer) => {
    const tab = { whereIs: () => Promise.resolve(answer) };
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      expect(await capturePage(captureRequest({ note: NOTE }))).toEqual({ ok: false, error: { code: "page-moved" } });
      expect(await entriesOf(db)).toEqual(["case.opened"]);
    }, tab);
  });

  it.each([
    ["busy", "page-busy"],
    ["unloaded", "page-unloaded"],
    ["stopped", "cancelled"],
  ] as const)("is refused, with nothing written, when the page is %s", async (why, code) => {
    const told: unknown[] = [];
    const tab: Partial<Ports> = {
      whereIs: () => Promise.resolve({ ok: false, error: { code: why } }),
      tellCapture: (_tab, progress) => Promise.resolve(void told.push(progress?.step)),
    };
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      expect(await capturePage(captureRequest({ note: NOTE }))).toEqual({ ok: false, error: { code } });
      expect(await entriesOf(db)).toEqual(["case.opened"]);
      expect(told).toEqual(["asking", undefined]);
    }, tab);
  });

  it("is refused for a case that is not there, or closed", async () => {
    await withServices(async ({ openCase, closeCase, capturePage }) => {
      expect(await capturePage(captureRequest())).toEqual({ ok: false, error: { code: "case-missing" } });
      await openCase(CASE);
      await closeCase({ caseId: CASE.caseId, outcome: "" });
      expect(await capturePage(captureRequest())).toEqual({ ok: false, error: { code: "case-closed" } });
    });
  });
});

describe("a full disk", () => {
  it("is said in words, and leaves nothing half-written", async () => {
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      const fill = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
      db.facts.hook("creating", fill);
      expect(await capturePage(captureRequest())).toEqual({ ok: false, error: { code: "storage-full" } });
      expect(await entriesOf(db)).toEqual(["case.opened"]);
      db.facts.hook("creating").unsubscribe(fill);
      expect(await capturePage(captureRequest())).toMatchObject({ ok: true, value: { index: 1 } });
    });
  });
});
