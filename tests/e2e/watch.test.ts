import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { ChangeSeen } from "../../src/domain/casework/watch";
import { axeViolations, byRole, click, eventually, inEachBrowser, sees } from "./support";
import { HOME, serveChangingHome } from "./support/changing-home";
import { payloadsOf } from "./support/evidence-log";
import { capture, openCase, readAgain, readPage, tickAll } from "./support/panel-steps";
import { words } from "./support/words";

const CASE = "WATCH-1";

inEachBrowser("watching a page", (driver) => {
  let home: Awaited<ReturnType<typeof serveChangingHome>>;
  let tab: Page;
  let panel: Page;
  let workbench: Page;

  const told = () => payloadsOf<ChangeSeen>(workbench, "change.seen");
  const toldAs = async () => (await told()).map(({ found }) => found);
  /** How many tabs show its page, as far as the extension may know. */
  const pages = () => workbench.evaluate(async () => (await chrome.tabs.query({})).length);
  /** Press “Check now” and wait until it says what came of it. */
  const check = async (): Promise<string> => {
    const saying = () => workbench.$eval(".watch [role=status]", (status) => status.textContent);
    await workbench.bringToFront();
    await click(workbench, "button", words("watchCheckNow"));
    return eventually("the check to be over", async () => {
      const said = await saying();
      return said === "" || said === words("watchChecking") ? undefined : said;
    });
  };
  /** Press a button whose name goes on with whose it is. */
  const pressOf = (key: Parameters<typeof words>[0]) =>
    eventually(`the button “${words(key)}”`, () =>
      workbench.evaluate((name) => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>("main button")];
        const found = buttons.find(({ textContent }) => textContent.startsWith(`${name}: Elm Court`));
        found?.click();
        return found !== undefined || undefined;
      }, words(key)),
    );
  const isInFront = (page: Page) => page.evaluate(() => document.visibilityState === "visible");
  const ticked = () => panel.$$eval("main input[type=checkbox]:checked", (boxes) => boxes.length);
  const untickAll = () =>
    panel.$$eval("main input[type=checkbox]:checked", (boxes) => {
      for (const box of boxes) box.click();
    });
  /** The names of what is kept beside the log of watches and their sites. */
  const kept = () =>
    workbench.evaluate(async () =>
      Object.keys(await chrome.storage.local.get(null)).filter((name) => /^watch/u.test(name)),
    );
  const forgetSite = () =>
    workbench.evaluate(async () => {
      const held = await chrome.storage.local.get(null);
      await chrome.storage.local.remove(Object.keys(held).filter((name) => name.startsWith("watchedSite:")));
    });

  beforeAll(async () => {
    home = await serveChangingHome();
    ({ tab, panel } = await readPage(driver(), home.page));
    await openCase(panel, CASE);
    await tickAll(panel);
    await capture(panel, CASE);
    workbench = await driver().openWorkbench(`#/cases/${CASE}/watch`);
  });
  beforeEach(() => {
    Object.assign(home.now, { answer: HOME.answer, robots: HOME.robots });
  });
  afterAll(() => home.close());

  it("is set in a dialog that offers what was captured", async () => {
    await pressOf("watchDots");
    await byRole(workbench, "dialog", words("watchTitle"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("watchStart"));
    await sees(workbench, words("watchSetNow"));
    await sees(workbench, words("watchNeverChecked"));
  });

  it("tells nothing of a page that says the same, nor of a rating that fell by less", async () => {
    await readAgain(driver(), tab);
    home.now.rating = 4.1;
    await tab.reload();
    await readAgain(driver(), tab);
    await sees(workbench, words("watchOutcomeSame"));
    expect(await told()).toEqual([]);
  });

  it("tells on a visit that the rating fell, once, beside what was captured", async () => {
    home.now.rating = 3.9;
    await tab.reload();
    await readAgain(driver(), tab);
    await sees(workbench, words("watchFoundChanged"));
    await readAgain(driver(), tab);
    expect(await told()).toMatchObject([
      { found: "changed", readBy: "visit", changes: [{ field: "rating", wasValue: 4.3, nowValue: 3.9 }] },
    ]);
    await sees(workbench, "−0.4");
    expect(await axeViolations(workbench)).toEqual([]);
    await byRole(panel, "region", words("panelWatchTold"));
    await sees(panel, words("panelWatchOf", CASE));
    expect(await axeViolations(panel)).toEqual([]);
  });

  it("is captured from there in one press: its page in front, and what changed ticked in the panel", async () => {
    await untickAll();
    const before = await pages();
    await workbench.bringToFront();
    await click(workbench, "button", words("watchCapture"));
    await eventually("the page in front", async () => (await isInFront(tab)) || undefined);
    expect(await pages()).toBe(before);
    await eventually("what changed to be ticked", async () => ((await ticked()) > 0 ? true : undefined));
  });

  it("opens the page where its site is not allowed, and says so", async () => {
    const before = await pages();
    expect(await check()).toBe(words("watchOpenedPage"));
    await eventually("the page in a tab", async () => ((await pages()) > before ? true : undefined));
  });

  it("reads it behind the scenes where the site is allowed, tells once, and takes a 304 for an answer", async () => {
    await driver().allowHosts(["http://127.0.0.1/*", "https://127.0.0.1/*"]);
    const before = await pages();
    home.now.bad = ["Wim"];
    expect(await check()).toBe(words("watchFoundNew"));
    expect((await told()).at(-1)).toMatchObject({
      readBy: "asked",
      changes: [{ field: "review-below", author: "Wim", nowValue: 1 }],
    });
    expect(await pages()).toBe(before);
    const asked = home.asked.length;
    expect(await check()).toContain(words("watchOutcomeSame"));
    expect(home.asked.slice(asked)).toEqual([{ url: "/home", status: 304 }]);
    expect(await toldAs()).toEqual(["changed", "changed"]);
  });

  it("is read in the panel as it comes where the site is allowed, without the toolbar's button", async () => {
    await tab.bringToFront();
    // What is ticked and not captured would stay in sight until the next page is asked for.
    await capture(panel, CASE);
    home.now.bad = ["Wim", "Quirin"];
    await tab.reload();
    await sees(panel, "Quirin");
    await sees(workbench, "Quirin");
    home.now.bad = ["Wim"];
  });

  it.each(["gone", "moved", "login"] as const)("says that it is %s, once", async (answer) => {
    home.now.answer = answer;
    await check();
    await check();
    expect((await toldAs()).filter((found) => found === answer)).toHaveLength(1);
  });

  it("does not read what robots.txt forbids, and says so once", async () => {
    await forgetSite();
    home.now.robots = "User-agent: Counterflow\nDisallow: /home\n\nUser-agent: *\nAllow: /";
    const asked = home.asked.length;
    await check();
    await check();
    expect(home.asked.slice(asked)).toEqual([{ url: "/robots.txt", status: 200 }]);
    expect((await toldAs()).filter((found) => found === "forbidden")).toHaveLength(1);
    await forgetSite();
  });

  it("leaves a site alone for as long as it asks for", async () => {
    home.now.answer = "busy";
    await check();
    const asked = home.asked.length;
    expect(await check()).toContain(words("watchSiteBusy").split("$1")[0]);
    expect(home.asked).toHaveLength(asked);
    expect(await toldAs()).toContain("busy");
    await forgetSite();
  });

  it("loses nothing where the worker dies in the middle, and leaves no tab behind", async () => {
    const before = await pages();
    home.now.grade = "Inadequate";
    home.now.answer = "slow";
    await workbench.bringToFront();
    const asked = home.asked.length;
    await click(workbench, "button", words("watchCheckNow"));
    await eventually("the page to be asked for", () => (home.asked.length > asked ? true : undefined));
    await driver().stopBackground();
    await eventually("the change to be told", async () => {
      const changes = (await told()).flatMap((one) => one.changes);
      return changes.some(({ field, now }) => field === "fact" && now[0] === "Inadequate") || undefined;
    });
    await eventually("no tab that was left", async () => ((await pages()) <= before ? true : undefined));
  });

  it("is checked by its alarm where that was asked for", async () => {
    await pressOf("watchChange");
    await click(workbench, "radio", words("watchOftenDay"));
    await click(workbench, "button", words("watchKeep"));
    await sees(workbench, words("watchSetNow"));
    const alarm = () => workbench.evaluate(async () => (await chrome.alarms.get("watches"))?.scheduledTime);
    await eventually("the alarm", alarm);
    home.now.bad = ["Wim", "Mira"];
    await workbench.evaluate(async () => {
      const held = await chrome.storage.local.get(null);
      await chrome.storage.local.remove(Object.keys(held).filter((name) => name.startsWith("watch:")));
      await chrome.alarms.create("watches", { when: Date.now() + 500 });
    });
    await eventually(
      "the alarm's change",
      async () =>
        (await told()).some(({ readBy, changes }) => readBy === "alarm" && changes[0]?.author === "Mira") || undefined,
    );
  });

  it("is there after a restart, with all that was told", async () => {
    const before = await told();
    await driver().restart();
    workbench = await driver().openWorkbench(`#/cases/${CASE}/watch`);
    await sees(workbench, words("watchWatched"));
    expect(await told()).toEqual(before);
  });

  it("leaves nothing beside the log once it has ended", async () => {
    expect(await kept()).not.toEqual([]);
    await pressOf("watchEnd");
    await sees(workbench, words("watchEndedNow"));
    await eventually("nothing that is kept", async () => ((await kept()).length === 0 ? true : undefined));
    expect(driver().faults).toEqual([]);
  });
});
