import { unzipSync } from "fflate";
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import type { ReleasePublished } from "../../src/domain/keeping/releases";
import { axeViolations, byRole, click, eventually, inEachBrowser, sees, takePictures } from "./support";
import { payloadsOf } from "./support/evidence-log";
import { exportSamples } from "./support/export-samples";
import { fill } from "./support/roles";
import { TOKEN, serveCkan } from "./support/serve-ckan";
import { words } from "./support/words";

const PAGES = ["/care/homes/lindenhof", "/care/homes/maison-des-tilleuls", "/care/homes/haus-am-park"];
const TITLE = "Care homes as people rate them";
const NAME = "care-homes-as-people-rate-them";
const FOLDER = ".cache/publish-pictures";

inEachBrowser("publishing open data to a CKAN", (driver) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-publish-"));
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let ckan: Awaited<ReturnType<typeof serveCkan>>;
  let page: Page;
  let zip: Uint8Array = new Uint8Array();
  const dialog = () => byRole(page, "dialog", words("publishTitle", "1"));
  const publish = async () => click(await dialog(), "button", words("publishNow"));
  const typeToken = async (token: string) => {
    const field = (await page.$("dialog input[type=password]")) as ElementHandle<HTMLInputElement>;
    await field.click({ count: 3 });
    await field.type(token);
  };

  beforeAll(async () => {
    sites = await serveSites();
    ckan = await serveCkan();
    await driver().allowHosts(["http://127.0.0.1/*", "https://127.0.0.1/*"]);
    await exportSamples(
      driver(),
      "PUBLISH-1",
      PAGES.map((path) => sites.url + path),
    );
    page = await driver().openWorkbench("#/releases");
    await (await eventually("the case", async () => (await page.$(".releases-tick input")) ?? undefined)).click();
    await fill(page, "textbox", words("releaseTitle"), TITLE);
    await fill(page, "textbox", words("releaseDescription"), "Ratings of three homes, by source.");
    await fill(page, "textbox", words("releasePublisher"), "City of Example");
    await fill(page, "textbox", words("releaseContact"), "data@example.org");
    await click(page, "button", words("releaseLook"));
    await sees(page, words("releaseNever"));
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob)
          void blob.arrayBuffer().then((bytes) => {
            Object.assign(globalThis, {
              saved: btoa([...new Uint8Array(bytes)].map((byte) => String.fromCharCode(byte)).join("")),
            });
          });
        return make(blob);
      };
    });
    await click(page, "button", words("releaseMake"));
    await sees(page, words("releaseDone", "1"));
    const saved = await eventually("the zip", () => page.evaluate(() => (globalThis as { saved?: string }).saved));
    zip = new Uint8Array(Buffer.from(saved, "base64"));
  });
  afterAll(async () => {
    await ckan.close();
    await sites.close();
    rmSync(folder, { recursive: true });
  });

  it("shows what goes out, and sends nothing before it is whole", async () => {
    await click(page, "button", words("publishOf", "1"));
    await publish();
    await sees(page, words("serviceAddressWrong"));
    await fill(await dialog(), "textbox", words("publishPortal"), ckan.origin);
    await fill(await dialog(), "textbox", words("publishOrganisation"), "nobody");
    await page.$eval("dialog details", (details) => details.setAttribute("open", ""));
    expect(await page.$eval("dialog .releases-goes", ({ textContent }) => textContent)).toContain("City of Example");
    expect(ckan.calls).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await takePictures(driver(), page, `dialog-${driver().name}`, {
      folder: FOLDER,
      widths: [400, 1280],
      height: 1_200,
    });
  });

  it("says which word CKAN does not take: the token, the organisation, whatever the status", async () => {
    await typeToken("wrong");
    await publish();
    await sees(page, words("publishDenied", "Access denied: User not authorized to create packages"));
    ckan.now.isWrongStatus = true;
    await typeToken(TOKEN);
    await publish();
    await sees(page, words("publishNoOrganisation", "Organization does not exist"));
    ckan.now.isWrongStatus = false;
    expect(ckan.packages).toEqual([]);
  });

  it("goes on where it was cut off, and shows the dataset once all of its files are there", async () => {
    ckan.now.failsAt = "reviews.csv";
    await fill(await dialog(), "textbox", words("publishOrganisation"), "city");
    await publish();
    await sees(page, words("publishNoAnswer", "502"));
    expect(ckan.packages[0]?.state).toBe("draft");
    expect(await payloadsOf(page, "release.published")).toEqual([]);
    const before = ckan.calls.filter((call) => call === "resource_create").length;
    await publish();
    await sees(page, words("publishDone", `${ckan.origin}/dataset/${NAME}`));
    const [dataset, ...more] = ckan.packages;
    expect(more).toEqual([]);
    expect(dataset).toMatchObject({
      name: NAME,
      state: "active",
      words: { title: TITLE, license_id: "cc-by", version: "1", maintainer_email: "data@example.org" },
    });
    const files = unzipSync(zip);
    expect(dataset?.resources.map(({ name }) => name).sort()).toEqual(
      Object.keys(files)
        .filter((name) => !name.includes("/") && !/\.(?:html|css)$/u.test(name))
        .sort(),
    );
    for (const { name, bytes } of dataset?.resources ?? []) expect(new Uint8Array(bytes)).toEqual(files[name]);
    // The one that failed, and those behind it; none twice.
    const created = ckan.calls.filter((call) => call === "resource_create").length;
    expect(created).toBe((dataset?.resources.length ?? 0) + 1);
    expect(before).toBeGreaterThan(1);
    const [published] = await payloadsOf<ReleasePublished>(page, "release.published");
    expect(published).toMatchObject({ portal: ckan.origin, packageId: dataset?.id, name: NAME });
    expect(JSON.stringify(published)).not.toContain(TOKEN);
    await click(await dialog(), "button", words("publishClose"));
    await sees(page, `${ckan.origin}/dataset/${NAME}`);
    expect(await axeViolations(page)).toEqual([]);
    await takePictures(driver(), page, `published-${driver().name}`, {
      folder: FOLDER,
      widths: [400, 1280, 1920],
      height: 1_400,
    });
  });

  it("is published again from the saved zip, and from no other, without a second dataset", async () => {
    // Another page has none of the files at hand.
    page = await driver().openWorkbench("#/releases");
    await click(page, "button", words("publishOf", "1"));
    const changed = Uint8Array.from(zip);
    changed[Math.floor(zip.length / 2)] = (changed[Math.floor(zip.length / 2)] ?? 0) ^ 1;
    writeFileSync(join(folder, "changed.zip"), changed);
    writeFileSync(join(folder, "release.zip"), zip);
    const input = await eventually("the field", async () => (await page.$("dialog input[type=file]")) ?? undefined);
    await input.uploadFile(join(folder, "changed.zip"));
    await sees(page, words("publishOtherZip"));
    await input.uploadFile(join(folder, "release.zip"));
    await eventually(
      "the zip to be taken",
      async () => (await page.$("dialog .problem:not(:empty)")) === null || undefined,
    );
    await typeToken(TOKEN);
    const before = ckan.calls.filter((call) => call.startsWith("resource_")).length;
    await publish();
    await sees(page, words("publishDone", `${ckan.origin}/dataset/${NAME}`));
    expect(ckan.packages).toHaveLength(1);
    expect(ckan.calls.filter((call) => call.startsWith("resource_"))).toHaveLength(before);
    await click(await dialog(), "button", words("publishClose"));
    // The browser tells of each answer with a status that says no; nothing else may be told.
    expect(driver().faults.filter((fault) => !fault.startsWith("Failed to load resource"))).toEqual([]);
  });
});
