import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CaptureMade } from "../../src/domain/evidence/captures";
import { axeViolations, byRole, click, eventually, inEachBrowser, sees, takePictures, visibleText } from "./support";
import { payloadsOf } from "./support/evidence-log";
import { capture, openCase, readPage, tickAll } from "./support/panel-steps";
import { fill } from "./support/roles";
import { FEEDS, serveFeeds } from "./support/serve-feeds";
import { words } from "./support/words";

const CASE = "STREAM-1";
const FOLDER = ".cache/streams-pictures";

inEachBrowser("streams of local sites", (driver) => {
  let feeds: Awaited<ReturnType<typeof serveFeeds>>;
  let panel: Page;
  let workbench: Page;

  const kept = async () =>
    (await payloadsOf<CaptureMade>(workbench, "capture.made")).filter(
      ({ page }) => page.url.includes("/stories/") || page.url.includes("/green/"),
    );
  const lines = () => workbench.$$eval(".streams-line", (all) => all.map(({ textContent }) => textContent));

  /** Beside an open story the list is there, too, though narrow windows show one of both. */
  const alsoTold = () =>
    eventually(
      "the story told twice, once",
      async () => (await lines()).some((line) => line.includes(words("streamAlsoOn_one"))) || undefined,
    );

  beforeAll(async () => {
    feeds = await serveFeeds();
    await driver().allowHosts(["http://127.0.0.1/*", "https://127.0.0.1/*"]);
    ({ panel } = await readPage(driver(), feeds.page));
    await openCase(panel, CASE);
    await tickAll(panel);
    await capture(panel, CASE);
  });
  afterAll(() => feeds.close());

  it("follows in one press what the page in view announces", async () => {
    await byRole(panel, "region", words("panelFeeds"));
    await click(panel, "button", `${words("panelFeedFollow")} : ${FEEDS.courier}`);
    await sees(panel, words("panelFeedFollowed"));
    expect(await axeViolations(panel)).toEqual([]);
    await eventually("the feed to be asked for", () => feeds.asked.some(({ url }) => url === "/feed.xml") || undefined);
  });

  it("shows its stories as text, matched to a subject with the reasons", async () => {
    workbench = await driver().openWorkbench("#/streams");
    await eventually("two stories", async () => ((await lines()).length === 2 ? true : undefined));
    await workbench.keyboard.press("j");
    await sees(workbench, words("streamMatches"));
    const shown = await visibleText(workbench);
    expect(shown).toContain(words("streamSureStrong"));
    expect(shown).toContain(words("streamGroundLocality", "Elmbridge", words("streamInTitle")));
    expect(shown).not.toContain("document.title");
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("follows another by its address, and shows the same story once", async () => {
    await click(workbench, "button", words("streamAdd"));
    await fill(workbench, "textbox", words("streamAddress"), `${feeds.origin}/green.json`);
    await click(workbench, "button", words("streamLook"));
    await sees(workbench, FEEDS.blog);
    await alsoTold();
    expect(await lines()).toHaveLength(2);
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("dismisses by a key, and takes it back by another", async () => {
    const open = () => workbench.$$eval(".streams-line", (all) => all.length);
    await workbench.keyboard.press("j");
    await workbench.keyboard.press("d");
    await eventually("one story less", async () => ((await open()) === 1 ? true : undefined));
    await workbench.keyboard.press("u");
    await eventually("the story to be back", async () => ((await open()) === 2 ? true : undefined));
  });

  it("brings the story to its case, with the feed's file as it was sent", async () => {
    await workbench.keyboard.press("k");
    await workbench.keyboard.press("k");
    await sees(workbench, words("streamMatches"));
    await workbench.keyboard.press("c");
    await byRole(workbench, "dialog", words("streamKeepTitle"));
    await sees(workbench, words("streamCaseSuggested"));
    expect(await axeViolations(workbench)).toEqual([]);
    await takePictures(driver(), workbench, "keep", { folder: FOLDER, widths: [400, 1280], height: 900 });
    await click(workbench, "button", words("streamKeep"));
    const [made, ...more] = await eventually("the story in the log", async () => {
      const all = await kept();
      return all.length > 0 ? all : undefined;
    });
    expect(more).toEqual([]);
    expect(made).toMatchObject({
      caseId: CASE,
      page: { url: `${feeds.origin}/stories/1`, title: FEEDS.story },
      subjects: [{ types: ["NewsArticle"], name: FEEDS.story }],
      snapshot: { tier: "page", artifacts: [{ role: "archive", mediaType: "application/rss+xml" }] },
    });
    expect(made?.facts).toContainEqual(
      expect.objectContaining({ property: "isBasedOn", value: `${feeds.origin}/feed.xml` }),
    );
    // What was kept is a subject of its own now, and is not found in itself.
    expect(await workbench.$$eval(".streams-matches a", (links) => links.map((link) => link.textContent))).toEqual([
      "Hazelmere Lodge",
    ]);
    await takePictures(driver(), workbench, "room", { folder: FOLDER, widths: [400, 1280], height: 1_100 });
    await takePictures(driver(), panel, "panel", { folder: FOLDER, widths: [400], height: 1_000 });
  });

  it("says at the feed what went wrong, and when it is asked next; what is gone is not asked again", async () => {
    const ask = async () => {
      await click(workbench, "button", `${words("streamAskNow")} : ${FEEDS.courier}`);
    };
    await ask();
    await eventually("not sent again", () => feeds.asked.some(({ status }) => status === 304) || undefined);
    feeds.now.answer = "page";
    await ask();
    await sees(workbench, words("streamOutcomePage"));
    feeds.now.answer = "gone";
    await ask();
    await sees(workbench, words("streamNotAskedAgain"));
    await takePictures(driver(), workbench, "errors", { folder: FOLDER, widths: [1280], height: 900 });
    expect(await lines()).toHaveLength(2);
  });

  it("gives a feed up, and takes it from a list again", async () => {
    await click(workbench, "button", `${words("streamUnfollow")} : ${FEEDS.blog}`);
    await eventually("one feed", async () => ((await workbench.$$(".streams-feed")).length === 1 ? true : undefined));
    const opml = await workbench.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const make = URL.createObjectURL.bind(URL);
          URL.createObjectURL = (blob) => {
            if (blob instanceof Blob) void blob.text().then(resolve);
            return make(blob);
          };
          for (const button of document.querySelectorAll<HTMLButtonElement>(".streams-feeds > p > button"))
            button.click();
        }),
    );
    expect(opml).toContain(`xmlUrl="${feeds.origin}/feed.xml"`);
    const file = join(tmpdir(), `streams-${process.pid}.opml`);
    await writeFile(file, opml.replaceAll("/feed.xml", "/green.json").replaceAll(FEEDS.courier, FEEDS.blog));
    await click(workbench, "button", words("streamFromList"));
    await byRole(workbench, "dialog", words("streamFromList"));
    const input = (await workbench.$("dialog input[type=file]")) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await click(workbench, "button", words("streamFollowCount_one"));
    await eventually("two feeds", async () => ((await workbench.$$(".streams-feed")).length === 2 ? true : undefined));
    await alsoTold();
  });
});
