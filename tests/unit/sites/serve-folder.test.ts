import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder } from "../../../scripts/serve-folder.mjs";

let folder: string;
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "saved-"));
  const pages = join(folder, "pages");
  await mkdir(join(pages, "sub"), { recursive: true });
  await mkdir(join(folder, "pages-beside"));
  await writeFile(join(folder, "secret.html"), "secret");
  await writeFile(join(folder, "pages-beside", "secret.html"), "secret");
  await writeFile(join(pages, "one & <two>.html"), "<title>Grüße</title>");
  await writeFile(join(pages, "sub", "äpfel 100%.htm"), Buffer.from([0x3c, 0x70, 0x3e, 0xe4]));
  await writeFile(join(pages, "style.css"), "p{}");
  await writeFile(join(pages, "data.bin"), "?");
  await symlink(join(folder, "secret.html"), join(pages, "link.html"));
  await symlink(join(folder, "pages-beside"), join(pages, "beside"));
  await symlink(join(folder, "none"), join(pages, "nowhere.html"));
  await symlink(join(pages, "sub", "äpfel 100%.htm"), join(pages, "link-within.html"));
  await mkdir(join(pages, "folder.html"));
  served = await serveFolder(pages);
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

/** A request with the path as it is written: `fetch` would tidy it first. */
async function rawStatus(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.url);
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });
}

describe("a folder of saved pages", () => {
  it("is listed with links that work, whatever the files are called, and without what lies elsewhere", async () => {
    const { document } = new JSDOM(await (await fetch(served.url)).text()).window;
    const links = [...document.querySelectorAll("li a")];
    expect(links.map(({ textContent }) => textContent)).toEqual([
      "link-within.html",
      "one & <two>.html",
      join("sub", "äpfel 100%.htm"),
    ]);
    const statuses = await Promise.all(
      links.map(async (link) => (await fetch(served.url + (link.getAttribute("href") ?? ""))).status),
    );
    expect(statuses).toEqual([200, 200, 200]);
  });

  it("answers with the right types, and leaves other encodings to the page", async () => {
    const type = async (path: string) => (await fetch(`${served.url}/${path}`)).headers.get("content-type");
    expect(await type("one%20%26%20%3Ctwo%3E.html")).toBe("text/html; charset=utf-8");
    expect(await type("sub/%C3%A4pfel%20100%25.htm")).toBe("text/html");
    expect(await type("style.css")).toBe("text/css; charset=utf-8");
    expect(await type("data.bin")).toBe("application/octet-stream");
  });

  it("does not run what was saved", async () => {
    const { headers } = await fetch(`${served.url}/one%20%26%20%3Ctwo%3E.html`);
    expect(headers.get("content-security-policy")).toContain("script-src 'none'");
  });

  it.each([
    "/../secret.html",
    "/..%2fsecret.html",
    "/%2e%2e/secret.html",
    "/%2e%2e%2fpages-beside%2fsecret.html",
    "/sub/..%2f..%2fsecret.html",
    "/..%5csecret.html",
    "/link.html",
    "/sub",
    "/%00",
    "/%",
    "//etc/passwd",
    "/style.css/x",
  ])("does not answer %s", async (path) => {
    expect(await rawStatus(path)).toBe(404);
  });

  it("says so when the folder is not there", async () => {
    await expect(serveFolder(join(folder, "none"))).rejects.toThrow("ENOENT");
  });
});
