import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CaptureMade } from "../../src/domain/evidence/captures";
import { click, inEachBrowser, sees } from "./support";
import { clobberedPage, LATER, SAID } from "./support/clobbered-page";
import { payloadsOf } from "./support/evidence-log";
import { eventually } from "./support/eventually";
import { artifactOf } from "./support/kept-artifacts";
import { capture, keepOfPages, openCase, readPage, tickAll } from "./support/panel-steps";
import { readPng } from "./support/png";
import { words } from "./support/words";

const CASE = "FORM-1";

inEachBrowser("a page that names its elements like members of nodes", (driver) => {
  let server: Server;
  let address: string;

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      const { searchParams } = new URL(url ?? "/", "http://localhost");
      response.end(clobberedPage(searchParams.has("seed") ? Number(searchParams.get("seed")) : undefined));
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { tab, panel } = await readPage(driver(), address);
    await openCase(panel, CASE);
    await tab.close();
  });
  afterAll(() => {
    server.close();
  });

  const captured = async (path: string, tier: "page" | "quote"): Promise<{ made: CaptureMade; panel: Page }> => {
    const { tab, panel } = await readPage(driver(), `${address}${path}`);
    await keepOfPages(panel, CASE, tier);
    await tickAll(panel);
    await capture(panel, CASE);
    const made = (await payloadsOf<CaptureMade>(panel, "capture.made")).at(-1)!;
    await tab.close();
    return { made, panel };
  };
  const said = ({ facts, subjects, page }: CaptureMade) => ({
    facts: facts.map(({ provenance: _where, ...fact }) => fact),
    subjects: subjects.map(({ name, types }) => ({ name, types })),
    title: page.title,
  });
  const inWords = (text: string) => Object.values(SAID).map((one) => text.includes(one));

  it("is read and kept as it is without these names", async () => {
    const { made: plain } = await captured("", "page");
    const { made, panel } = await captured("?seed=0", "page");
    expect(said(made)).toEqual(said(plain));
    expect(made.snapshot?.missing).toEqual(plain.snapshot?.missing);
    expect(made.snapshot?.artifacts.map(({ role }) => role)).toEqual(plain.snapshot?.artifacts.map(({ role }) => role));
    expect(inWords((await artifactOf(panel, made.snapshot, "text")).toString())).toEqual([true, true]);
    expect(inWords((await artifactOf(panel, made.snapshot, "page")).toString())).toEqual([true, true]);
    const [one, other] = [plain, made].map(({ snapshot }) => artifactOf(panel, snapshot, "full-screenshot"));
    expect(readPng((await other)!).width).toBe(readPng((await one)!).width);
  });

  it.each([11, 12, 13, 14, 15, 16])("is read as it is, whichever members they are: seed %i", async (seed) => {
    const { tab, panel } = await readPage(driver(), `${address}?seed=${seed}`);
    for (const by of Object.keys(SAID)) await sees(panel, by);
    await tab.close();
  });

  it("is quoted", async () => {
    const { made, panel } = await captured("?seed=0", "quote");
    expect(made.snapshot?.missing).toBeUndefined();
    expect(inWords((await artifactOf(panel, made.snapshot, "quote")).toString())).toEqual([true, true]);
  });

  it("is watched, and shows where a fact stands", async () => {
    const { tab, panel } = await readPage(driver(), `${address}?seed=0`);
    await tab.evaluate("addLater()");
    // It may stand below what the panel has room for.
    await click(panel, "button", words("panelNewsShow"));
    await sees(panel, LATER);
    await click(panel, "button", words("panelShowFactNamed", words("factReviewBy", "Tom Bakker")));
    await eventually("an outline", async () => ((await tab.evaluate("outlined()")) === true ? true : undefined));
    await tab.close();
  });
});
