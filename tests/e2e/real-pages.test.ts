import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder } from "../../scripts/serve-folder.mjs";
import type { CaptureMade } from "../../src/domain/evidence/captures";
import { eventually, inEachBrowser } from "./support";
import { type Read, captureMessage, openCaseFrom, readBeside } from "./support/acts";
import { casesFor } from "./support/everywhere";
import { payloadsOf } from "./support/evidence-log";
import { sendFrom } from "./support/message";

// Real pages as their sites served them lie beside some checkouts; they are not ours to ship.
const FOLDER = join("..", "shared", "data", "pages");
const isThere = existsSync(FOLDER);

interface ExpectedFact {
  kind: "aggregate-rating" | "review";
  rating?: { value: number; best?: number };
  ratingCount?: number;
  reviewCount?: number;
  subject?: string;
  author?: string;
  date?: string;
  textStart?: string;
  visible?: boolean;
}

const pages = isThere ? readdirSync(FOLDER).filter((name) => name.endsWith(".html")) : [];
const expectedOf = (page: string): ExpectedFact[] => {
  const text = readFileSync(join(FOLDER, page.replace(/\.html$/u, ".expected.json")), "utf8");
  return (JSON.parse(text) as { facts: ExpectedFact[] }).facts.filter(({ visible }) => !visible);
};

describe.skipIf(!isThere)("real pages (skipped where ../shared/data/pages is not there)", () => {
  inEachBrowser("the built extension", (driver, browser) => {
    let served: { url: string; close(): Promise<unknown> };
    let tab: Page;

    beforeAll(async () => {
      served = await serveFolder(FOLDER);
      tab = await driver().openPage("about:blank");
    });
    afterAll(() => served.close());

    it.each(casesFor(browser, pages, 3))("captures every rating and review that %s marks up", async (name) => {
      await tab.goto(`${served.url}/${encodeURIComponent(name)}`, { waitUntil: "domcontentloaded" });
      const panel = await driver().triggerAction(tab);
      // The panel is open already: the click's leave to read may reach the browser after this message.
      const read = await eventually("the leave to read", () => readBeside(panel));
      const expected = expectedOf(name);
      const captured = read.reading.facts.length ? await captureAll(panel, read) : [];
      expect(missing(expected, captured), "expected but not captured").toEqual([]);
    });
  });
});

/** Capture everything that was read, and hand back what then lies in the log. */
async function captureAll(panel: Page, read: Read): Promise<CaptureMade["facts"]> {
  const caseId = "REAL-PAGES";
  await openCaseFrom(panel, caseId);
  const { name, request } = captureMessage(read, caseId);
  expect(await sendFrom(panel, name, request)).toMatchObject({ ok: true });
  const made = await payloadsOf<CaptureMade>(panel, "capture.made");
  return made.find((one) => one.captureId === request.capture.captureId)?.facts ?? [];
}

/** The expected facts for which the log holds none; a fact answers for as many as the page stated it, each a provenance. */
function missing(expected: readonly ExpectedFact[], captured: CaptureMade["facts"]): ExpectedFact[] {
  const left = captured.flatMap((fact) => fact.provenance.map(() => fact));
  return expected.filter((wanted) => {
    const found = left.findIndex((fact) => answers(wanted, fact));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}

function answers(wanted: ExpectedFact, fact: CaptureMade["facts"][number]): boolean {
  if (fact.kind !== wanted.kind) return false;
  if (wanted.rating && !sameRating(wanted.rating, fact.rating)) return false;
  if (fact.kind === "aggregate-rating")
    return sameOrAbsent(wanted.ratingCount, fact.ratingCount) && sameOrAbsent(wanted.reviewCount, fact.reviewCount);
  return sameOrAbsent(wanted.author, fact.author) && startsAlike(wanted.textStart, fact.text);
}

const sameRating = (
  wanted: { value: number; best?: number },
  rating: { value?: number | undefined; best?: number | undefined } | undefined,
): boolean => rating?.value === wanted.value && sameOrAbsent(wanted.best, rating.best);

const sameOrAbsent = <T>(wanted: T | undefined, found: T | undefined): boolean =>
  wanted === undefined || wanted === found;

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
const startsAlike = (wanted: string | undefined, text = ""): boolean =>
  wanted === undefined || letters(text).startsWith(letters(wanted).slice(0, 40));
