import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations, byRole, click, eventually, goneByRole, inEachBrowser, sees, visibleText } from "./support";
import { capturePageTo } from "./support/compared-case";
import { readLog } from "./support/evidence-log";
import { fill } from "./support/roles";
import { words } from "./support/words";

const CASE = "PL-2026-0142";
const page = (rating: string): string => `<!doctype html><html lang="en"><title>Elm Court</title><h1>Elm Court</h1>
<script type="application/ld+json">{"@context":"https://schema.org","@id":"#elm","@type":"NursingHome","name":"Elm Court",
"aggregateRating":{"@type":"AggregateRating","ratingValue":${rating},"bestRating":5,"ratingCount":87}}</script></html>`;

inEachBrowser("what was known at a moment", (driver) => {
  let server: Server;
  let rating = "4.3";
  let node: string;
  let then: string;
  let workbench: Page;

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(page(rating));
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/elm`;
    node = await capturePageTo(driver(), address, CASE);
    workbench = await driver().openWorkbench(`#/cases/${CASE}`);
    const [last] = (await readLog(workbench)).slice(-1);
    then = last?.header.at ?? "";
    await eventually("the next second", () => Promise.resolve(Date.now() > endOf(then) || undefined));
    rating = "3.1";
    await capturePageTo(driver(), address, CASE);
    await workbench.bringToFront();
  });
  afterAll(() => {
    server.close();
  });

  const go = (hash: string) =>
    workbench.evaluate((to) => {
      location.hash = to;
    }, hash);

  /** Have something shown as it was known within the second of the first capture. */
  async function lookBack(): Promise<void> {
    await click(workbench, "button", words("asOfDots"));
    const dialog = await byRole(workbench, "dialog");
    expect(await axeViolations(workbench)).toEqual([]);
    const local = await workbench.evaluate((at) => {
      const moment = new Date(at);
      return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
    }, then);
    const field = await eventually("the field", async () => (await dialog.$("#as-of-moment")) ?? undefined);
    await field.evaluate((input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }, local);
    await click(dialog, "button", words("asOfShow"));
    await goneByRole(workbench, "dialog");
    await sees(workbench, words("asOfHelp"));
  }

  it("is shown of a case: the rating that was captured first, and nothing of what came later", async () => {
    await sees(workbench, "3.1");
    await lookBack();
    await sees(workbench, "4.3");
    expect(await visibleText(workbench)).not.toContain("3.1");
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("stays while its sides are looked at", async () => {
    for (const side of ["compare", "decision", "log", ""]) {
      await go(`#/cases/${CASE}/${side}`.replace(/\/$/u, ""));
      await sees(workbench, "Elm Court");
      await sees(workbench, words("asOfHelp"));
      expect(await visibleText(workbench)).not.toContain("3.1");
    }
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("cannot be changed, and says so", async () => {
    const before = (await readLog(workbench)).length;
    await click(workbench, "button", words("caseViewChange"));
    const dialog = await byRole(workbench, "dialog");
    await fill(dialog, "textbox", words("caseTitleLabel"), "Another title");
    await click(dialog, "button", words("caseViewKeep"));
    await sees(workbench, words("workbenchFailureAsThen"));
    await click(dialog, "button", words("factCancel"));
    expect(await readLog(workbench)).toHaveLength(before);
  });

  it("is left for what is known now", async () => {
    await click(workbench, "button", words("asOfBack"));
    await sees(workbench, "3.1");
  });

  it("is shown of a dossier alike", async () => {
    await go(`#/subjects/${encodeURIComponent(node)}`);
    await sees(workbench, "3.1");
    await lookBack();
    await sees(workbench, "4.3");
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("asOfBack"));
    await sees(workbench, "3.1");
    expect(driver().faults).toEqual([]);
  });
});

/** The last millisecond of a moment's second. */
const endOf = (at: string): number => Math.floor(Date.parse(at) / 1000) * 1000 + 999;
