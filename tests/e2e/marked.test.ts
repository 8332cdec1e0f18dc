import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CaptureMade } from "../../src/domain/evidence/captures";
import { axeViolations, byRole, click, eventually, goneByRole, inEachBrowser, sees } from "./support";
import { openCaseFrom } from "./support/acts";
import { payloadsOf } from "./support/evidence-log";
import { keepOfPages, openCase, readAgain, readPage, writeNote } from "./support/panel-steps";
import { serveFiles } from "./support/serve-files";
import { words } from "./support/words";

const CASE = "MARKED-1";
const block = {
  "@context": "https://schema.org",
  "@type": "NursingHome",
  "@id": "#home",
  name: "Elm Court",
  numberOfBeds: 24,
};
const filler = "<p>Lorem ipsum dolor sit amet, consetetur sadipscing elitr.</p>".repeat(60);
const HOME = `<!doctype html><html lang="en-GB"><title>Elm Court</title>
<script type="application/ld+json">${JSON.stringify(block)}</script>
<main><h1>Elm Court</h1>${filler}
<p id="night">At night there is <b>one nurse</b> for every thirty beds,<br>and nobody on the first floor.</p>
<p id="next">Ask for the keys at the <span hidden>never seen</span>desk.</p>
<form><label>Name <input id="name" value="Somebody"></label><input id="secret" type="password" value="hunter2">
<textarea id="text">My own complaint</textarea><p id="own" contenteditable="true">My own words</p></form>
<my-card></my-card><iframe srcdoc="<p id=framed>Said within a frame of the page.</p>"></iframe></main>
<script>document.querySelector("my-card").attachShadow({ mode: "open" }).innerHTML = "<p id=shaded>Said within a shadow tree.</p>";</script></html>`;
const ARTICLE = `<!doctype html><html lang="de"><title>Aus dem Rathaus</title><body><p id="p">Der Rat tagt am Montag.</p></body></html>`;

/** Mark from one place in a page to another, as a drag does; by tree: the document, a frame's, a shadow root. */
const mark = (tab: Page, from: readonly [string, number], to: readonly [string, number]): Promise<void> =>
  tab.evaluate(
    ([begin, start], [finish, end]) => {
      const node = (id: string): Node => document.querySelector(`#${id}`)!;
      getSelection()!.setBaseAndExtent(node(begin), start, node(finish), end);
    },
    [...from] as [string, number],
    [...to] as [string, number],
  );

inEachBrowser("capturing what is marked on a page", (driver) => {
  let server: Awaited<ReturnType<typeof serveFiles>>;
  let tab: Page;
  let panel: Page;

  beforeAll(async () => {
    server = await serveFiles({
      "/home": ["text/html; charset=utf-8", HOME],
      "/article": ["text/html; charset=utf-8", ARTICLE],
    });
    ({ tab, panel } = await readPage(driver(), `${server.url}/home`));
    await openCase(panel, CASE);
  });
  afterAll(() => {
    server.close();
  });

  const captured = () => payloadsOf<CaptureMade>(panel, "capture.made");
  const press = () => click(panel, "button", words("markCapture"));
  const nextCapture = async (): Promise<CaptureMade> => {
    const before = (await captured()).length;
    await press();
    return eventually("one capture more", async () => (await captured()).slice(before)[0]);
  };

  it("keeps the exact words with their place, about the home, with the note", async () => {
    await mark(tab, ["night", 0], ["next", 0]);
    await writeNote(panel, "Ask the night staff.");
    const made = await nextCapture();
    await sees(panel, words("panelCapturedQuote", CASE));
    expect(made).toMatchObject({
      caseId: CASE,
      page: { url: `${server.url}/home`, title: "Elm Court" },
      subjects: [{ name: "Elm Court" }],
      facts: [
        {
          kind: "profile",
          property: "Quotation.text",
          value: "At night there is one nurse for every thirty beds,\nand nobody on the first floor.",
        },
        { property: "Quotation.inLanguage", value: "en-GB" },
      ],
    });
    const { selectors } = made.facts[0]!.provenance[0]!;
    expect(selectors).toContainEqual({ type: "CssSelector", value: "#night" });
    expect(selectors).toContainEqual(
      expect.objectContaining({
        type: "TextQuoteSelector",
        exact: "At night there is one nurse for every thirty beds,and nobody on the first floor.",
        suffix: expect.stringContaining("Ask for the keys") as string,
      }),
    );
    expect(selectors.some(({ type }) => type === "TextPositionSelector")).toBe(true);
    const [note] = await payloadsOf<{ text: string; captureId: string }>(panel, "note.added");
    expect(note).toMatchObject({ text: "Ask the night staff.", captureId: made.captureId });
    expect(await axeViolations(panel)).toEqual([]);
  });

  it("is found again on the page", async () => {
    await tab.evaluate(() => scrollTo(0, 0));
    const name = "At night there is one nurse for every thirty beds, and nobody on the first floor.".slice(0, 60);
    await (
      await byRole(panel, "button", words("panelShowFactNamed", name))
    ).evaluate((button) => (button as HTMLElement).click());
    await eventually("the words in the window", () =>
      tab.evaluate(() => {
        const { top, bottom } = document.querySelector("#night")!.getBoundingClientRect();
        return (top >= 0 && bottom <= innerHeight) || undefined;
      }),
    );
  });

  it("is about what the official says it is, or about the page itself", async () => {
    await mark(tab, ["next", 0], ["next", 3]);
    await panel.select(".mark-about select", "");
    const made = await nextCapture();
    expect(made.subjects).toMatchObject([{ types: ["WebPage"], name: "Elm Court", url: `${server.url}/home` }]);
    // What is hidden between them nobody has marked.
    expect(made.facts[0]).toMatchObject({ value: "Ask for the keys at the desk." });
  });

  it("comes from frames and shadow trees as well, where the browser lets us in", async () => {
    await tab.evaluate(() => {
      const root = document.querySelector("my-card")!.shadowRoot!;
      const { firstChild } = root.querySelector("p")!;
      getSelection()!.setBaseAndExtent(firstChild!, 0, firstChild!, 11);
    });
    expect((await nextCapture()).facts[0]).toMatchObject({ value: "Said within" });
    await tab.evaluate(() => {
      getSelection()!.removeAllRanges();
      const inner = document.querySelector("iframe")!.contentWindow!;
      inner.getSelection()!.selectAllChildren(inner.document.querySelector("#framed")!);
    });
    const framed = await nextCapture();
    expect(framed.facts[0]).toMatchObject({ value: "Said within a frame of the page." });
    expect(framed.facts[0]!.provenance[0]!.frame).toBe("about:srcdoc");
    await tab.evaluate(() => document.querySelector("iframe")!.contentWindow!.getSelection()!.removeAllRanges());
  });

  it("never takes what stands in a field", async () => {
    const before = (await captured()).length;
    for (const [from, to] of [
      ["own", "own"],
      ["next", "own"],
      ["text", "text"],
    ] as const) {
      await mark(tab, [from, 0], [to, 1]);
      await press();
      await sees(panel, words("markField"));
    }
    for (const id of ["secret", "name"]) {
      await tab.evaluate((of) => {
        getSelection()!.removeAllRanges();
        const field = document.querySelector<HTMLInputElement>(`#${of}`)!;
        field.focus();
        field.select();
      }, id);
      await press();
      await sees(panel, words("markField"));
    }
    expect(await captured()).toHaveLength(before);
    const all = JSON.stringify(await captured());
    for (const secret of ["hunter2", "Somebody", "My own"]) expect(all).not.toContain(secret);
  });

  it("says where nothing is marked, or too much", async () => {
    await tab.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      getSelection()!.removeAllRanges();
    });
    await press();
    await sees(panel, words("markNothing"));
    await tab.evaluate(() => {
      const long = document.createElement("p");
      long.id = "long";
      long.textContent = "word ".repeat(4_001);
      document.body.append(long);
      getSelection()!.selectAllChildren(long);
    });
    await press();
    await sees(panel, words("markTooMuch", "20,000"));
    expect(await axeViolations(panel)).toEqual([]);
  });

  it("is undone, and the words are there to be captured again or left out", async () => {
    await mark(tab, ["night", 0], ["night", 1]);
    await nextCapture();
    await sees(panel, words("panelCapturedQuote", CASE));
    await click(panel, "button", words("panelUndo"));
    await sees(panel, "At night there is");
    await byRole(panel, "button", words("markCaptureThese"));
    expect(await axeViolations(panel)).toEqual([]);
    await click(panel, "button", words("markDrop"));
    await goneByRole(panel, "button", words("markCaptureThese"));
  });

  it("is asked for by the menu and the keys of the browser: at once, or once there is a case", async () => {
    await panel.evaluate(() => chrome.storage.local.remove("activeCase"));
    await byRole(panel, "button", words("panelChooseCase"));
    await mark(tab, ["night", 0], ["night", 1]);
    await panel.evaluate(async () => {
      const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.storage.session.set({ [`mark-asked:${String(front!.id)}`]: Date.now() });
    });
    await sees(panel, words("markNeedsCase"));
    const before = (await captured()).length;
    await openCase(panel, "MARKED-2");
    const made = await eventually("the capture", async () => (await captured()).slice(before)[0]);
    expect(made).toMatchObject({ caseId: "MARKED-2", facts: [{ value: "At night there is" }, {}] });
  });

  it("is refused where the page was loaded anew meanwhile", async () => {
    await click(panel, "button", words("panelUndo"));
    await byRole(panel, "button", words("markCaptureThese"));
    await tab.reload();
    await readAgain(driver(), tab);
    await click(panel, "button", words("markCaptureThese"));
    await sees(panel, words("panelCapturePageMoved"));
    await click(panel, "button", words("markDrop"));
  });

  it("shows in the workbench like any fact of the case", async () => {
    const workbench = await driver().openWorkbench(`#/cases/${CASE}`);
    await sees(workbench, words("factPropertyQuotation"));
    await sees(workbench, "At night there is one nurse for every thirty beds,");
    await workbench.close();
  });

  it("where nothing is read, the page itself is captured: address, title and what is kept of it", async () => {
    await tab.goto(`${server.url}/article`);
    await readAgain(driver(), tab);
    await sees(panel, words("panelPageAlone"));
    await sees(panel, words("panelSumPage"));
    expect(await axeViolations(panel)).toEqual([]);
    await openCaseFrom(panel, "MARKED-3");
    await panel.evaluate(() => chrome.storage.local.set({ activeCase: "MARKED-3" }));
    await byRole(panel, "button", words("panelCapturePageTo", "MARKED-3"));
    await keepOfPages(panel, "MARKED-3", "page");
    await writeNote(panel, "Nothing to read here.");
    await click(panel, "button", words("panelCapturePageTo", "MARKED-3"));
    await sees(panel, words("panelCapturedPage", "MARKED-3"));
    const made = (await captured()).at(-1)!;
    expect(made).toMatchObject({
      caseId: "MARKED-3",
      page: { url: `${server.url}/article`, title: "Aus dem Rathaus" },
      subjects: [{ types: ["WebPage"], name: "Aus dem Rathaus" }],
      facts: [
        { property: "url", value: `${server.url}/article` },
        { property: "name", value: "Aus dem Rathaus" },
      ],
      snapshot: { tier: "page" },
    });
    expect(made.snapshot?.artifacts.map(({ role }) => role)).toContain("page");
    await mark(tab, ["p", 0], ["p", 1]);
    await keepOfPages(panel, "MARKED-3", "none");
    const quote = await nextCapture();
    expect(quote.facts).toMatchObject([{ value: "Der Rat tagt am Montag." }, { value: "de" }]);
    // What was captured of the page itself is not missed on it.
    await goneByRole(panel, "group", words("panelGoneFacts"));
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});
