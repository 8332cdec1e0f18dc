import { spawn } from "node:child_process";
import { once } from "node:events";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSites } from "../../../scripts/serve-sites.mjs";
import { COMMUNITY_PAGES, OTHER_FILES, TEST_PAGES } from "./addresses";

let sites: Awaited<ReturnType<typeof serveSites>>;
beforeAll(async () => (sites = await serveSites()));
afterAll(() => sites.close());

const get = async (path: string) => fetch(sites.url + path);
const text = async (path: string) => (await get(path)).text();

/** What pages may link to; the largest are not opened by every test. */
const LINKED = new Set([
  ...["/", "/zorg", "/care/later", "/care/earlier", "/care/slow", "/care/500.html?reviews=500", "/plain/large.html"],
  ...OTHER_FILES.filter((path) => path.startsWith("/agency/")),
  ...[...COMMUNITY_PAGES, ...TEST_PAGES],
]);

/** Another process, so that nothing is remembered. */
async function startCommand(): Promise<{ url: string; stop: () => void }> {
  const command = spawn(process.execPath, ["scripts/serve-sites.mjs", "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(command.stdout, "data")) as [Buffer];
  const url = /http:\/\/[\d.:]+/.exec(said.toString())?.[0];
  if (url === undefined) throw new Error(`the command said no address: ${said.toString()}`);
  return { url, stop: () => command.kill() };
}

describe("the sample communities", () => {
  it.each(["/", ...COMMUNITY_PAGES, ...TEST_PAGES])("answer %s with a page that has a title", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toMatch(/<title>[^<]{5,}<\/title>/);
  });

  it.each(OTHER_FILES)("answer %s", async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  it("draw well-formed pictures", async () => {
    for (const path of OTHER_FILES.filter((file) => file.endsWith(".svg"))) {
      const drawing = new JSDOM(await text(path), { contentType: "image/svg+xml" }).window.document;
      expect(drawing.documentElement.localName, path).toBe("svg");
    }
  });

  it("say the same bytes when the command is started anew", async () => {
    const again = await startCommand();
    for (const path of ["/", ...COMMUNITY_PAGES, ...TEST_PAGES, ...OTHER_FILES]) {
      expect(await (await fetch(again.url + path)).text(), path).toBe(await text(path));
    }
    again.stop();
  });

  it.each(["/", ...COMMUNITY_PAGES])(
    "load nothing from elsewhere on %s, and link only to what is there",
    async (path) => {
      const { document } = new JSDOM(await text(path)).window;
      const loaded = [...document.querySelectorAll("[src], link[rel~=stylesheet], link[rel~=icon]")];
      const addresses = loaded.map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "");
      const links = [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
      expect(addresses.filter((address) => address !== "data:," && !OTHER_FILES.includes(address))).toEqual([]);
      expect(links.filter((link) => !link.startsWith("#") && !LINKED.has(link.replace(/#.*/, "")))).toEqual([]);
    },
  );

  it("rate a home worse some days later, and as before again", async () => {
    const ratingOn = async (path: string) => /"ratingValue":\s*([\d.]+)/u.exec(await text(path))?.[1];
    expect(await ratingOn("/care/homes/northgate-lodge")).toBe("3.5");
    expect(await ratingOn("/care/later")).toBe("2.9");
    expect(await ratingOn("/care/homes/lindenhof")).toBe("4.3");
    expect(await ratingOn("/care/earlier")).toBe("3.5");
  });

  it("hold the slow page back for three seconds, and let go of it when closed", async () => {
    const started = Date.now();
    expect(await text("/care/slow")).toContain("Old Mill House");
    expect(Date.now() - started).toBeGreaterThan(2900);
    const other = await serveSites();
    const cut = fetch(`${other.url}/care/slow`).then(
      () => "answered",
      () => "cut off",
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    await other.close();
    expect(await cut).toBe("cut off");
  });

  it("refuse what they do not know", async () => {
    expect((await get("/nowhere")).status).toBe(404);
    expect((await get("/care/static/..%2f..%2fhomes.mjs")).status).toBe(404);
    expect((await fetch(`${sites.url}/care/`, { method: "POST" })).status).toBe(405);
    expect(await text("/<b>not</b>")).not.toContain("<b>not");
  });
});
