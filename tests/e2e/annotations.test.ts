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
const NOTE = "Ask the home whether this still holds.";
const PAGE = `<!doctype html><html lang="en"><title>Elm Court</title><h1>Elm Court</h1>
<script type="application/ld+json">{"@context":"https://schema.org","@id":"#elm","@type":"NursingHome","name":"Elm Court",
"telephone":"0611 100","keywords":"garden","aggregateRating":{"@type":"AggregateRating","ratingValue":4.3,"bestRating":5,"ratingCount":87},
"review":[{"@type":"Review","author":"Anja","datePublished":"2026-05-01","reviewBody":"Warm and clean."},
{"@type":"Review","author":"Jo","datePublished":"2026-04-01","reviewBody":"Noisy at night."}]}</script></html>`;
/** Where pictures are put, if anybody wants to see them. */
const PICTURES = process.env["PICTURES"];

inEachBrowser("what officials write on facts and captures", (driver) => {
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

  /** Press what writes on something by the keyboard: the first is the note, the second the label. */
  async function tool(of: string, n: 1 | 2): Promise<void> {
    await eventually(`a tool of ${of}`, async () => {
      const button = await workbench.$(`${of} .annotate button:nth-of-type(${String(n)})`);
      if (!button) return undefined;
      await button.focus();
      await button.press("Enter");
      return (await workbench.$("dialog[open]")) ?? undefined;
    });
  }

  it("is a note on a fact, which stands under it and among the case's notes", async () => {
    await sees(workbench, "Noisy at night.");
    await tool(".quote", 1);
    const dialog = await byRole(workbench, "dialog");
    expect(await axeViolations(workbench)).toEqual([]);
    await click(dialog, "button", words("caseViewNoteAdd"));
    await sees(workbench, words("caseViewNoteEmpty"));
    await fill(dialog, "textbox", words("caseViewNoteText"), NOTE);
    await picture("note");
    await click(dialog, "button", words("caseViewNoteAdd"));
    await goneByRole(workbench, "dialog");
    await eventually("the note under the review", async () => (await workbench.$(".quote .fact-note")) ?? undefined);
    expect(await payloadsOf(workbench, "note.added")).toMatchObject([{ caseId: CASE, text: NOTE, fact: 1 }]);
    expect(await workbench.$eval(".note-box .note", (note) => note.textContent)).toContain(
      words("credibilityFactNumber", "2"),
    );
  });

  it("is a label, chosen or new, which can be taken back", async () => {
    await tool(".quote", 2);
    const dialog = await byRole(workbench, "dialog");
    await click(dialog, "button", words("annotationLabelAdd"));
    await sees(workbench, words("annotationLabelEmpty"));
    await fill(dialog, "combobox", words("annotationLabel"), "  To be   asked ");
    await picture("label");
    expect(await axeViolations(workbench)).toEqual([]);
    await click(dialog, "button", words("annotationLabelAdd"));
    await goneByRole(workbench, "dialog");
    await sees(workbench, words("annotationLabelAdded", "To be asked"));
    expect(await payloadsOf(workbench, "label.added")).toMatchObject([{ fact: 1, label: "To be asked" }]);
    await click(workbench, "button", words("workbenchUndo"));
    await eventually("no label", async () => ((await workbench.$(".own-label")) ? undefined : true));
    await tool(".quote", 2);
    await fill(await byRole(workbench, "dialog"), "combobox", words("annotationLabel"), "to be ASKED");
    await click(await byRole(workbench, "dialog"), "button", words("annotationLabelAdd"));
    await goneByRole(workbench, "dialog");
    await eventually("the label", async () => (await workbench.$(".quote .own-label")) ?? undefined);
    await picture("labelled");
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("narrows what of the case is shown", async () => {
    await workbench.select(".label-filter select", "to be ASKED");
    await sees(workbench, words("annotationLabelFilterSaid", "to be ASKED"));
    await eventually("one review", async () =>
      (await workbench.$$eval(".quote", ({ length }) => length)) === 1 ? true : undefined,
    );
    expect(await visibleText(workbench)).not.toContain("Noisy at night.");
    await picture("narrowed");
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("annotationLabelFilterAll"));
    await sees(workbench, "Noisy at night.");
  });

  it("happened in the case, stands in the dossier and in the capture, and is found", async () => {
    expect(await workbench.$eval(".happened", (aside) => aside.textContent)).toContain(words("logTypeLabelAdded"));
    await go(`#/subjects/${encodeURIComponent(node)}`);
    await eventually("the label in the dossier", async () => (await workbench.$(".quote .own-label")) ?? undefined);
    await picture("dossier");
    expect(await axeViolations(workbench)).toEqual([]);
    const href = await workbench.$eval(".quote .when-captured", (link) => link.getAttribute("href") ?? "");
    await go(href);
    await eventually(
      "the label in the capture",
      async () => (await workbench.$(".captured-fact .own-label")) ?? undefined,
    );
    await picture("capture");
    expect(await axeViolations(workbench)).toEqual([]);
    await go("#/find?q=asked");
    await sees(workbench, words("findLabels"));
  });

  it("is taken off where it stands", async () => {
    await go(`#/cases/${CASE}`);
    await eventually("the label", async () => (await workbench.$(".quote .own-label")) ?? undefined);
    await workbench.$eval(".quote .own-label button", (button) => (button as HTMLElement).click());
    await sees(workbench, words("annotationLabelRemoved", "to be ASKED"));
    await eventually("no label", async () => ((await workbench.$(".own-label")) ? undefined : true));
    expect(driver().faults).toEqual([]);
  });
});
