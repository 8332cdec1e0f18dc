import type { Page } from "puppeteer-core";
import { eventually } from "./eventually";
import { click } from "./roles";

/** Press a button that hands out a file, and take what it holds before the browser stores it. */
export async function exportedFile(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    const real = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (held: Blob) => {
      void held.text().then((text) => {
        document.documentElement.dataset["exported"] = text;
      });
      return real(held);
    };
  });
  await click(page, "button", button);
  return eventually("the exported file", () => page.evaluate(() => document.documentElement.dataset["exported"]));
}

/** Open the dialog that takes recipes from a file. */
export async function openImport(page: Page, button: string): Promise<void> {
  await eventually("the dialog for a file", async () => {
    // A view that is still filling moves its buttons: a press may miss.
    if (!(await page.$("input[type=file]"))) await click(page, "button", button);
    return (await page.$("input[type=file]")) ?? undefined;
  });
}

/** Choose a file with this text, as the browser's own dialog would hand it over. */
export async function chooseFile(page: Page, text: string): Promise<void> {
  await page.evaluate((held) => {
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) throw new Error("no field for a file");
    const chosen = new DataTransfer();
    chosen.items.add(new File([held], "recipes.json", { type: "application/json" }));
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, text);
}
