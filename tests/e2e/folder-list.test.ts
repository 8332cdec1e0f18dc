import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveFolder } from "../../scripts/serve-folder.mjs";
import { inChromium, type Driver } from "./support";
import { browserAsNew } from "./support/kept-browsers";

inChromium("the list of a folder of saved pages", () => {
  let folder: string;
  let served: Awaited<ReturnType<typeof serveFolder>>;
  let driver: Driver;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "counterflow-saved-"));
    writeFileSync(join(folder, `${"long".repeat(60)}.html`), "<p>");
    served = await serveFolder(folder);
    driver = await browserAsNew("chromium");
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  it("does not scroll sideways, however long a name is", async () => {
    const page = await driver.openPage(served.url);
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    for (const width of [320, 1280]) {
      await page.setViewport({ width, height: 800 });
      expect(await page.evaluate(overflow), `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
});
