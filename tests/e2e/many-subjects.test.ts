import { afterAll, beforeAll, expect, it } from "vitest";
import type { CaptureMade } from "../../src/domain/evidence/captures";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, inEachBrowser, sees } from "./support";
import { payloadsOf } from "./support/evidence-log";
import { capture, openCase, readAgain, readPage, tick, tickAll } from "./support/panel-steps";
import { serveFiles } from "./support/serve-files";
import { words } from "./support/words";

const CASE = "MANY-1";

const stream = (count: number): readonly [string, string] => [
  "text/html; charset=utf-8",
  `<!doctype html><html lang="en"><title>Photo stream</title><ul>${Array.from({ length: count }, (_, n) => picture(n)).join("")}</ul></html>`,
];
const picture = (n: number): string => `<li itemscope itemtype="https://schema.org/Photograph">
<a itemprop="url" href="/pictures/${n}"><b itemprop="name">Picture ${n}</b></a>
<meta itemprop="keywords" content="boat, quay ${n}"><span itemprop="creator">Ann</span></li>`;

inEachBrowser("a stream of sixty pictures", (driver) => {
  const files: Record<string, readonly [string, string]> = { "/stream": stream(60) };
  let server: Awaited<ReturnType<typeof serveFiles>>;
  let tab: Awaited<ReturnType<typeof readPage>>["tab"];
  let panel: Awaited<ReturnType<typeof readPage>>["panel"];

  beforeAll(async () => {
    server = await serveFiles(files);
    ({ tab, panel } = await readPage(driver(), `${server.url}/stream`));
    await openCase(panel, "STREAM-1");
  });
  afterAll(() => {
    server.close();
  });

  const captured = () => payloadsOf<CaptureMade>(panel, "capture.made");

  it("is ticked by one press, told in sum, and is one capture", async () => {
    await byRole(panel, "heading", words("panelSubjectsHere_other", "60"));
    await tickAll(panel);
    await sees(
      panel,
      `${words("panelSumSubjects_other", "60")}: ${words("panelSumFacts_other", "60")}, ${words("panelSumTags_other", "120")}`,
    );
    await capture(panel, "STREAM-1");
    const [made, ...others] = await captured();
    expect(others).toEqual([]);
    expect(made?.subjects).toHaveLength(60);
    expect(made?.facts).toHaveLength(180);
  });

  it("that has gone on has only what is new or changed ticked by one press", async () => {
    files["/stream"] = stream(65);
    await tab.reload();
    await readAgain(driver(), tab);
    const title = words("panelSubjectsHere_other", "65");
    const tickNew = words("panelTickNewOf", words("panelTickNew_other", "5"), title, "15");
    await click(panel, "button", tickNew);
    await sees(panel, `${words("panelSumSubjects_other", "5")}: ${words("panelSumFacts_other", "5")}`);
    await byRole(panel, "button", words("panelTickNewOf", words("panelUntickNew_other", "5"), title, "15"));
    expect(await axeViolations(panel)).toEqual([]);
    await capture(panel, "STREAM-1");
    const made = (await captured()).at(-1);
    expect(made?.subjects.map(({ name }) => name)).toEqual([60, 61, 62, 63, 64].map((n) => `Picture ${n}`));
    expect(made?.facts).toHaveLength(15);
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});

inEachBrowser("a page that lists many homes", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let panel: Awaited<ReturnType<typeof readPage>>["panel"];

  beforeAll(async () => {
    sites = await serveSites();
    ({ panel } = await readPage(driver(), `${sites.url}/care/`));
    await openCase(panel, CASE);
  });
  afterAll(() => sites.close());

  const captured = () => payloadsOf<CaptureMade>(panel, "capture.made");

  it("is a list with one tick each, and what is ticked is said in sum", async () => {
    await byRole(panel, "heading", words("panelSubjectsHere_other", "9"));
    for (const name of ["Haus am Park", "Kastanjehof"]) await tick(panel, words("panelTickSubject", name));
    await sees(panel, `${words("panelSumSubjects_other", "2")}: ${words("panelSumRatings_other", "2")}`);
    await capture(panel, CASE);
    const [made] = await captured();
    expect(made?.subjects.map(({ name }) => name)).toEqual(["Haus am Park", "Kastanjehof"]);
    expect(new Set(made?.facts.map(({ subject }) => subject)).size).toBe(2);
  });

  it("shows the facts of one, one by one, on demand", async () => {
    await panel.$eval(".subject-table summary", (summary: HTMLElement) => {
      summary.click();
    });
    await eventually(
      "its rating on a line of its own",
      async () => (await panel.$(".subject-table .score")) ?? undefined,
    );
    expect(await axeViolations(panel)).toEqual([]);
  });

  it("is captured whole by one tick", async () => {
    await tickAll(panel);
    await sees(panel, words("panelSumSubjects_other", "9"));
    await capture(panel, CASE);
    expect((await captured()).at(-1)?.subjects).toHaveLength(9);
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});
