import type { Page } from "puppeteer-core";
import { beforeAll, expect, it } from "vitest";
import {
  allByRole,
  axeViolations,
  byRole,
  click,
  eventually,
  goneByRole,
  inEachBrowser,
  sees,
  visibleText,
} from "./support";
import { openCaseFrom } from "./support/acts";
import { payloadsOf } from "./support/evidence-log";
import { fill } from "./support/roles";
import { type Proposing, addTask, proposed, putInUse } from "./support/rules-in-use";
import { words } from "./support/words";

const CASE = "PL-2026-0142";
const OTHER = "PL-2026-0150";
const id = (n: number) => `6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0b0${n}`;
const VISIT = "Visit at night before deciding";
const BOTH = "Take the home off the list";
const NOTE = "Read the newest reviews";
const SETS: readonly Proposing[] = [
  { id: id(1), outcome: VISIT, signatures: 1 },
  { id: id(2), outcome: BOTH, signatures: 2 },
  { id: id(3), outcome: NOTE, signatures: 1, isNotice: true },
];
const TASK = "Ask about night care";

inEachBrowser("the inbox", (driver) => {
  let workbench: Page;

  beforeAll(async () => {
    workbench = await driver().openWorkbench("#/inbox");
  });

  const go = (hash: string) =>
    workbench.evaluate((to) => {
      location.hash = to;
    }, hash);
  const picked = () => workbench.$eval(".inbox-row[aria-current]", (row) => row.textContent);
  /** The line of this case that says this. */
  const lineOf = (caseId: string, title: string) =>
    eventually(`${title} of ${caseId}`, () =>
      workbench.evaluate(
        (wanted, what) => {
          const lines = [...document.querySelectorAll(".inbox-line")].sort(
            (a, b) => Number(a.getAttribute("data-index")) - Number(b.getAttribute("data-index")),
          );
          let head = "";
          for (const line of lines) {
            head = line.querySelector("h2")?.textContent ?? head;
            const row = line.querySelector<HTMLAnchorElement>("a");
            if (row?.querySelector("b")?.textContent.includes(what) && head.includes(wanted)) return row.hash;
          }
          return undefined;
        },
        caseId,
        title,
      ),
    );
  const pick = async (caseId: string, title: string) => {
    await go(await lineOf(caseId, title));
    await eventually(`${title} to be picked`, async () => ((await picked()).includes(title) ? true : undefined));
  };
  const counts = (count: number) =>
    eventually(`${count} in the navigation`, async () => {
      const chip = await workbench.$$eval("nav.rooms .chip [aria-hidden]", (chips) =>
        chips.map((chip) => chip.textContent).join(" "),
      );
      return chip === String(count) ? true : undefined;
    });

  it("says what will appear here while nothing waits", async () => {
    await sees(workbench, words("inboxNone"));
    await sees(workbench, words("inboxWillProposals"));
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("shows what rules propose and what is due, by case, with its number beside the room", async () => {
    await openCaseFrom(workbench, CASE, { kind: "placement", title: "A place in dementia care" });
    await openCaseFrom(workbench, OTHER, { kind: "placement", title: "A place near the sea" });
    await putInUse(workbench, SETS);
    await proposed(workbench, 6);
    const today = new Date().toISOString().slice(0, 10);
    await addTask(workbench, CASE, id(9), TASK, today);
    await counts(7);
    await sees(workbench, "A place near the sea");
    await sees(workbench, words("inboxDueToday"));
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("is gone through by keys, with the focus on the line", async () => {
    const first = await picked();
    await workbench.keyboard.press("j");
    await eventually("the next", async () => ((await picked()) !== first ? true : undefined));
    const focused = () => workbench.evaluate(() => document.activeElement?.getAttribute("aria-current"));
    await eventually("the focus on it", async () => ((await focused()) === "true" ? true : undefined));
    await workbench.keyboard.press("k");
    await eventually("the one before", async () => ((await picked()) === first ? true : undefined));
    await workbench.keyboard.press("?");
    await byRole(workbench, "dialog", words("inboxKeyAll"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("computedClose"));
    await goneByRole(workbench, "dialog");
  });

  it("puts off until tomorrow and takes that back", async () => {
    await pick(CASE, TASK);
    await workbench.keyboard.press("l");
    await byRole(workbench, "dialog", words("inboxLaterTitle"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("inboxLaterDo"));
    await counts(6);
    await go("#/inbox?tab=later");
    await sees(workbench, TASK);
    await go("#/inbox");
    await workbench.keyboard.press("u");
    await counts(7);
  });

  it("puts away a notice that was read, and nothing that waits for an answer", async () => {
    await pick(CASE, NOTE);
    await workbench.keyboard.press("e");
    await counts(6);
    await pick(CASE, VISIT);
    await workbench.keyboard.press("e");
    await go("#/inbox?tab=done");
    await sees(workbench, NOTE);
    expect(await visibleText(workbench)).not.toContain(VISIT);
    await go("#/inbox");
  });

  it("refuses for a reason alone", async () => {
    await pick(OTHER, VISIT);
    await sees(workbench, words("proposalPlanThen"));
    await byRole(workbench, "button", words("proposalRefuse"));
    const room = await byRole(workbench, "link", words("proposalShowRuleSet"));
    expect(await room.evaluate((link) => (link as HTMLAnchorElement).hash)).toBe(`#/rules/${id(1)}`);
    await workbench.keyboard.press("r");
    await sees(workbench, words("proposalReasonMissing"));
    expect(await payloadsOf(workbench, "alteration.refused")).toHaveLength(0);
    expect(await axeViolations(workbench)).toEqual([]);
    await fill(workbench, "textbox", words("proposalReason"), "The family asked for it");
    await fill(workbench, "textbox", words("proposalBy"), "E. Sanders");
    await click(workbench, "button", words("proposalRefuse"));
    await counts(5);
    const [refused] = await payloadsOf(workbench, "alteration.refused");
    expect(refused).toMatchObject({ caseId: OTHER, by: "E. Sanders", reason: "The family asked for it" });
  });

  it("accepts by a key, which alters the plan", async () => {
    await pick(CASE, VISIT);
    await eventually("the remembered name", async () => {
      const field = await byRole(workbench, "textbox", words("proposalBy"));
      return (await field.evaluate((one) => (one as HTMLInputElement).value)) === "E. Sanders" ? true : undefined;
    });
    await workbench.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await workbench.keyboard.press("a");
    await counts(4);
    const plan = await driver().openWorkbench(`#/cases/${CASE}/plan`);
    await sees(plan, VISIT);
    await sees(plan, words("proposalEarlier"));
    await plan.close();
    await workbench.bringToFront();
  });

  it("waits for a second signature by somebody else", async () => {
    await pick(CASE, BOTH);
    await sees(workbench, words("proposalSecondAfter"));
    await click(workbench, "button", words("proposalAccept"));
    await eventually("the first one to be said", async () =>
      (await payloadsOf(workbench, "alteration.accepted")).length === 2 ? true : undefined,
    );
    await pick(CASE, words("inboxSignProposal", BOTH));
    await byRole(workbench, "button", words("rulesTakeSignature"));
    await fill(workbench, "textbox", words("proposalBySecond"), "e. sanders");
    await click(workbench, "button", words("proposalSign"));
    await sees(workbench, words("rulesFailureSameSigner"));
    await fill(workbench, "textbox", words("proposalBySecond"), "P. van Laar");
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("proposalSign"));
    await counts(3);
    expect(await payloadsOf(workbench, "alteration.countersigned")).toMatchObject([
      { by: "P. van Laar", elsewhere: null },
    ]);
  });

  it("says in a second window that somebody answered meanwhile", async () => {
    const address = await lineOf(OTHER, BOTH);
    const second = await driver().openWorkbench(address);
    await sees(second, words("proposalTitle", BOTH));
    await workbench.bringToFront();
    await pick(OTHER, BOTH);
    await fill(workbench, "textbox", words("proposalReason"), "Too early");
    await click(workbench, "button", words("proposalRefuse"));
    await counts(2);
    await second.bringToFront();
    await eventually("the second window to hear of it", async () =>
      (await allByRole(second, "button", words("proposalAccept"))).length === 0 ? true : undefined,
    );
    await second.close();
    await workbench.bringToFront();
  });

  it("keeps how it was sorted when it is opened anew, and narrow", async () => {
    await workbench.close();
    workbench = await driver().openWorkbench("#/inbox");
    await counts(2);
    const before = workbench.viewport();
    await workbench.setViewport({ width: 400, height: 800 });
    await sees(workbench, TASK);
    await pick(CASE, TASK);
    await byRole(workbench, "link", words("inboxBack"));
    const isWide = await workbench.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWide).toBe(false);
    expect(await axeViolations(workbench)).toEqual([]);
    await workbench.setViewport(before);
  });
});
