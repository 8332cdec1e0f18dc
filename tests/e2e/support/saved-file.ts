import type { Page } from "puppeteer-core";

interface Watched {
  saved?: Blob;
}

/** From now on, keep what the page hands the browser to save. */
export async function watchSaving(page: Page): Promise<void> {
  await page.evaluate(() => {
    const address = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (of) => {
      if (of instanceof Blob) (globalThis as Watched).saved = of;
      return address(of);
    };
  });
}

/** The bytes that were handed over last; undefined where none were. */
export async function savedFile(page: Page): Promise<Buffer | undefined> {
  const base64 = await page.evaluate(async () => {
    const { saved } = globalThis as Watched;
    if (!saved) return undefined;
    const reader = new FileReader();
    const read = new Promise((resolve) => {
      reader.onload = resolve;
    });
    reader.readAsDataURL(saved);
    await read;
    return (reader.result as string).replace(/^[^,]*,/u, "");
  });
  return base64 === undefined ? undefined : Buffer.from(base64, "base64");
}
