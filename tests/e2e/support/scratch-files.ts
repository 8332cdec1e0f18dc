import type { Page } from "puppeteer-core";

/**
 * What lies in the folder where files are put together and locked ones opened; nothing where the folder is taken away, as
 * it is when a background starts and nobody uses it.
 */
export const scratchFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    try {
      const root = await navigator.storage.getDirectory();
      const names: string[] = [];
      for await (const name of (await root.getDirectoryHandle("scratch")).keys()) names.push(name);
      return names;
    } catch (error) {
      if (error instanceof DOMException && error.name === "NotFoundError") return [];
      throw error;
    }
  });
