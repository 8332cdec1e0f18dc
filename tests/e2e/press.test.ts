import { afterAll, beforeAll, expect, it } from "vitest";
import { click, inEachBrowser } from "./support";
import { serveFiles } from "./support/serve-files";

/** A page that puts something above its button only once the mouse comes near, as what is loaded late does. */
const LATE = `<!doctype html><title>Late</title>
<style>button, p { display: block; block-size: 40px; margin: 0 }</style>
<div></div><button id="wanted">Join</button><p>Between</p>
<script>
  const pressed = (document.pressed = []);
  addEventListener("pointermove", () => {
    const late = document.createElement("button");
    late.textContent = "Part";
    document.querySelector("div").append(late);
  }, { once: true });
  for (const kind of ["pointerdown", "mousedown", "click"])
    addEventListener(kind, ({ target }) => pressed.push(kind + " " + target.textContent));
</script>`;

/** A page whose button is under another thing for a while. */
const COVERED = `<!doctype html><title>Covered</title>
<style>#cover { position: fixed; inset: 0 }</style>
<button>Join</button><div id="cover">Cover</div>
<script>
  const pressed = (document.pressed = []);
  setTimeout(() => document.querySelector("#cover").remove(), 300);
  addEventListener("click", ({ target }) => pressed.push("click " + target.textContent));
</script>`;

inEachBrowser("a press", (driver) => {
  let served: Awaited<ReturnType<typeof serveFiles>>;

  beforeAll(async () => {
    served = await serveFiles({ "/late": ["text/html", LATE], "/covered": ["text/html", COVERED] });
  });
  afterAll(() => served.close());

  const press = async (path: string): Promise<string[]> => {
    const page = await driver().openPage(served.url + path);
    await click(page, "button", "Join");
    return page.evaluate(() => (document as Document & { pressed?: string[] }).pressed ?? []);
  };

  it("reaches a button that moves as the mouse comes near, once, and nothing in its place", async () => {
    expect(await press("/late")).toEqual(["pointerdown Join", "mousedown Join", "click Join"]);
  });

  it("waits until nothing lies over it", async () => {
    expect(await press("/covered")).toEqual(["click Join"]);
  });
});
