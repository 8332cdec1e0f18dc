import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, goneByRole, inEachManaged, sees, visibleText } from "./support";
import { actFrom, capturePageTo } from "./support/compared-case";
import { payloadsOf } from "./support/evidence-log";
import { wordsLeft } from "./support/every-word";
import { sendFrom } from "./support/message";
import { fill } from "./support/roles";
import { dumpReplayed, dumpTables } from "./support/tables";
import { words } from "./support/words";

const CASE = "RET-1";
const OTHER = "RET-2";
const over = words("inboxRetentionOver", "A place in dementia care");
const item = `#/inbox?item=retention+${CASE}`;
const NOTE = "Zwetschgenkuchen every Sunday.";
const BASIS = "Art. 6(1)(e) GDPR with section 67a SGB X";
const POLICY = {
  agency: { name: "Town of Ellmont", controller: "Town of Ellmont, 1 Market Square" },
  desks: {
    placement: { retentionMonths: 0, legalBasis: BASIS, purpose: "A place in care", noticeText: "Ask for Ms Brandt." },
  },
};

interface Capture {
  readonly captureId: string;
  readonly page: { readonly url: string };
}

inEachManaged("how long a case's evidence is kept", POLICY, (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let page: Page;
  let captures: readonly Capture[];

  beforeAll(async () => {
    sites = await serveSites();
    await capturePageTo(driver(), `${sites.url}/care/homes/lindenhof`, CASE, NOTE);
    await capturePageTo(driver(), `${sites.url}/care/homes/haus-am-park`, CASE);
    page = await driver().openWorkbench(`#/cases/${CASE}`);
    captures = await payloadsOf<Capture>(page, "capture.made");
    const other = { caseId: OTHER, kind: "other", title: "Another matter", purpose: "" };
    await actFrom(page, "case.opened", other);
    const captureId = captures[1]?.captureId;
    await actFrom(page, "capture.linked", { captureId, caseId: OTHER });
  });
  afterAll(() => sites.close());

  const go = async (hash: string): Promise<void> => {
    await page.bringToFront();
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
  };
  const inDialog = async (open: string, then: (dialog: ElementHandle) => Promise<void>): Promise<void> => {
    await click(page, "button", open);
    await then(await byRole(page, "dialog"));
    await goneByRole(page, "dialog");
  };

  it("is said at the head of the case with the legal basis, by the policy, locked", async () => {
    await sees(page, words("protectionBasisBy", "Town of Ellmont", BASIS));
    await sees(page, words("retentionOpen_other", "0"));
    expect(await visibleText(page)).not.toContain(words("protectionChangeBasis"));
    expect(await visibleText(page)).not.toContain(words("monthsDots"));
    expect(await axeViolations(page)).toEqual([]);
  });

  it("can be stated by the official where the policy says nothing", async () => {
    await go(`#/cases/${OTHER}`);
    await sees(page, words("protectionNoBasis"));
    await inDialog(words("protectionStateBasis"), async (dialog) => {
      await fill(dialog, "textbox", words("basisLaw"), "Section 3 of the bylaws");
      expect(await axeViolations(page)).toEqual([]);
      await click(dialog, "button", words("basisSet"));
    });
    await sees(page, words("protectionBasis", "Section 3 of the bylaws"));
    await inDialog(words("monthsDots"), async (dialog) => {
      await click(dialog, "button", words("monthsSet"));
      await sees(page, words("protectionReasonMissing"));
      await fill(dialog, "textbox", words("protectionReason"), "As for all such files");
      await click(dialog, "button", words("monthsSet"));
    });
    await sees(page, words("retentionOpen_other", "6"));
  });

  it("is told to people concerned, with what is not known marked", async () => {
    await go(`#/cases/${CASE}/notice`);
    await sees(page, "Town of Ellmont, 1 Market Square");
    for (const said of [BASIS, "127.0.0.1", "Ask for Ms Brandt."]) expect(await visibleText(page)).toContain(said);
    expect(await page.$$eval(".protection-fill", (fields) => fields.length)).toBeGreaterThan(4);
    expect(await axeViolations(page)).toEqual([]);
    await go("#/register");
    await sees(page, BASIS);
    expect(await axeViolations(page)).toEqual([]);
  });

  it("waits while the case is under a legal hold, of which nothing can be erased", async () => {
    await go(`#/cases/${CASE}`);
    await inDialog(words("holdPlaceDots"), async (dialog) => {
      await fill(dialog, "textbox", words("protectionReason"), "Appeal before the court");
      await click(dialog, "button", words("holdPlace"));
    });
    await sees(page, "Appeal before the court");
    await actFrom(page, "case.closed", { caseId: CASE, outcome: "" });
    await sees(page, words("retentionWaits"));
    const target = { what: "capture", captureId: captures[0]?.captureId, notes: true };
    const answer = await sendFrom(page, "erasePayload", { target, reason: "retention", words: "" });
    expect(answer).toEqual({ ok: false, error: { code: "legal-hold", caseId: CASE } });
    await go("#/cases");
    await sees(page, words("protectionHeldChip"));
    await go("#/inbox");
    await sees(page, words("inboxTitle"));
    expect(await visibleText(page)).not.toContain(over);
    await go(`#/cases/${CASE}`);
    await inDialog(words("holdLiftDots"), async (dialog) => {
      await fill(dialog, "textbox", words("protectionReason"), "The judgment is final");
      await click(dialog, "button", words("holdLift"));
    });
    await byRole(page, "button", words("eraseEvidenceDots"));
  });

  it("comes up for review when it is over, and asks for the date first where the clock jumped", async () => {
    await go("#/inbox");
    await sees(page, over);
    await go(item);
    await sees(page, words("inboxRetentionHelp"));
    expect(await axeViolations(page)).toEqual([]);
    const later = await driver().openWorkbench("#/settings");
    await later.evaluate((to) => {
      const Real = Date;
      const ahead = 400 * 86_400_000;
      const Ahead = class extends Real {
        constructor(...given: readonly number[]) {
          super(given[0] ?? Real.now() + ahead);
        }
      };
      Object.assign(globalThis, { Date: Ahead });
      location.hash = to;
    }, item);
    await sees(later, words("inboxRetentionHelp"));
    await click(later, "button", words("eraseEvidenceDots"));
    const dialog = await byRole(later, "dialog");
    await click(dialog, "button", words("eraseEvidenceDo"));
    await sees(later, words("eraseEvidenceDateFirst"));
    expect(await payloadsOf(later, "payload.erased")).toEqual([]);
    await later.close();
  });

  const scoresKept = async (): Promise<string[]> =>
    Object.keys(await page.evaluate(() => chrome.storage.local.get(null))).filter((name) =>
      name.startsWith("scoresTyped:"),
    );

  it("ends with an erasure that says what goes and what stays, and the log proves itself", async () => {
    await page.bringToFront();
    await click(page, "button", words("eraseEvidenceDots"));
    const dialog = await byRole(page, "dialog");
    await sees(page, words("eraseEvidenceCaptures_one", "1"));
    await sees(page, words("eraseEvidenceShared"));
    await byRole(dialog, "link", OTHER);
    expect(await axeViolations(page)).toEqual([]);
    expect(await payloadsOf(page, "payload.erased")).toEqual([]);
    const scores = (caseId: string) => ({ [`scoresTyped:${JSON.stringify([caseId, "node", "officer"])}`]: {} });
    await page.evaluate((held) => chrome.storage.local.set(held), { ...scores(CASE), ...scores(OTHER) });
    await click(dialog, "button", words("eraseEvidenceDo"));
    await goneByRole(page, "dialog");
    await eventually("all of it to be gone", async () =>
      (await payloadsOf(page, "payload.erased")).length > 1 &&
      (await wordsLeft(page, ["Zwetschgenkuchen"])).length === 0
        ? true
        : undefined,
    );
    await eventually("the item to leave the inbox", async () =>
      (await visibleText(page)).includes(over) ? undefined : true,
    );
    await eventually("what was typed of scorecards to go", async () =>
      (await scoresKept()).every((name) => !name.includes(`"${CASE}"`)) ? true : undefined,
    );
    expect(await scoresKept()).toHaveLength(1);
    const erased = await payloadsOf<{ reason: string; words: string }>(page, "payload.erased");
    expect(new Set(erased.map(({ reason }) => reason))).toEqual(new Set(["retention"]));
    const left = await payloadsOf<Capture | null>(page, "capture.made");
    expect(left.filter((one) => one !== null).map(({ captureId }) => captureId)).toEqual([captures[1]?.captureId]);
    const tables = await dumpTables(page);
    expect(await dumpReplayed(page)).toEqual(tables);
    expect(driver().faults).toEqual([]);
  });
});
