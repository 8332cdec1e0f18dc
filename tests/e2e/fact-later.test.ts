import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  axeViolations,
  byRole,
  click,
  eventually,
  goneByRole,
  inEachBrowser,
  sees,
  takePictures,
  visibleText,
} from "./support";
import { capturePageTo } from "./support/compared-case";
import { payloadsOf } from "./support/evidence-log";
import { fill } from "./support/roles";
import { words } from "./support/words";

const CASE = "PL-2026-0142";
const PAGE = `<!doctype html><html lang="en"><title>Elm Court</title><h1>Elm Court</h1>
<script type="application/ld+json">{"@context":"https://schema.org","@id":"#elm","@type":"NursingHome","name":"Elm Court",
"telephone":"0611 100","aggregateRating":{"@type":"AggregateRating","ratingValue":4.3,"bestRating":5,"ratingCount":87},
"review":[{"@type":"Review","author":"Anja","datePublished":"2026-05-01","reviewBody":"Warm and clean."}]}</script></html>`;
/** Where pictures are put, if anybody wants to see them. */
const PICTURES = process.env["PICTURES"];

inEachBrowser("a fact that was captured", (driver) => {
  let server: Server;
  let node: string;
  let workbench: Page;

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(PAGE);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/elm`;
    node = await capturePageTo(driver(), address, CASE);
    workbench = await driver().openWorkbench(`#/cases/${CASE}`);
    await workbench.bringToFront();
  });
  afterAll(() => {
    server.close();
  });

  const go = (hash: string) =>
    workbench.evaluate((to) => {
      location.hash = to;
    }, hash);
  const picture = async (name: string) => {
    if (PICTURES)
      await takePictures(driver(), workbench, name, { folder: PICTURES, widths: [400, 1280], height: 1000 });
  };

  /** Press a fact's tool by the keyboard: the first corrects it, the second sets it aside. */
  async function tool(of: string, n: 1 | 2): Promise<void> {
    await eventually(`a tool of ${of}`, async () => {
      const button = await workbench.$(`${of} .change-fact button:nth-of-type(${String(n)})`);
      if (!button) return undefined;
      await button.focus();
      await button.press("Enter");
      return (await workbench.$("dialog[open]")) ?? undefined;
    });
  }

  it("is corrected with a reason, and the page's words stay beside it", async () => {
    await sees(workbench, "0611 100");
    await tool(".judged-value", 1);
    const dialog = await byRole(workbench, "dialog");
    expect(await axeViolations(workbench)).toEqual([]);
    await fill(dialog, "textbox", words("factFieldWords"), "0611 200");
    await click(dialog, "button", words("factKeepCorrection"));
    await sees(workbench, words("factReasonMissing"));
    await fill(dialog, "textbox", words("factReason"), "The number of the kitchen");
    await picture("correct");
    await click(dialog, "button", words("factKeepCorrection"));
    await goneByRole(workbench, "dialog");
    await sees(workbench, words("factCorrectedSaid"));
    await sees(workbench, "0611 200");
    await sees(workbench, "The number of the kitchen");
    await sees(workbench, words("dossierThisInstallation"));
    expect(await workbench.$eval(".judged-value del", (was) => was.textContent)).toBe("0611 100");
    expect(await payloadsOf(workbench, "fact.corrected")).toMatchObject([
      { corrected: { kind: "profile", value: "0611 200" }, reason: "The number of the kitchen" },
    ]);
    await picture("corrected");
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("says again what was captured once that is undone", async () => {
    await click(workbench, "button", words("workbenchUndo"));
    await sees(workbench, words("workbenchUndone"));
    await eventually("the number as captured", async () =>
      (await visibleText(workbench)).includes("0611 200") ? undefined : true,
    );
    await sees(workbench, "0611 100");
  });

  it("is set aside with a reason, counts for nothing, and is told apart", async () => {
    await tool(".rating-fact", 2);
    const dialog = await byRole(workbench, "dialog");
    await click(dialog, "button", words("factSetAside"));
    await sees(workbench, words("factReasonMissing"));
    await fill(dialog, "textbox", words("factReason"), "It is the chain’s");
    await picture("set-aside-dialog");
    await click(dialog, "button", words("factSetAside"));
    await goneByRole(workbench, "dialog");
    await sees(workbench, words("factsSetAside_one", "1"));
    await eventually("the rating to go", async () => ((await workbench.$(".rating-fact")) ? undefined : true));
    await workbench.$eval(".set-aside-facts summary", (summary) => summary.click());
    await sees(workbench, "It is the chain’s");
    await picture("set-aside");
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("is left out of the dossier, and struck through in its capture", async () => {
    await go(`#/subjects/${encodeURIComponent(node)}`);
    await sees(workbench, words("dossierNoRatings"));
    await sees(workbench, words("factsSetAside_one", "1"));
    await picture("dossier");
    expect(await axeViolations(workbench)).toEqual([]);
    const href = await workbench.$eval(".when-captured", (link) => link.getAttribute("href") ?? "");
    await go(href);
    await sees(workbench, words("factCountAgain"));
    await sees(workbench, "It is the chain’s");
    expect(await workbench.$$eval(".captured-fact.set-aside del", ({ length }) => length)).toBe(1);
    await picture("capture");
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("counts again from there", async () => {
    await workbench.$eval(".captured-fact.set-aside button", (button) => button.click());
    await sees(workbench, words("factCountsAgain"));
    await eventually("the capture without a fact set aside", async () =>
      (await workbench.$(".captured-fact.set-aside")) ? undefined : true,
    );
    await go(`#/cases/${CASE}`);
    await eventually("the rating", async () => (await workbench.$(".rating-fact")) ?? undefined);
    expect(driver().faults).toEqual([]);
  });
});
