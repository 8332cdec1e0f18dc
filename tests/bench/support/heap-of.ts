import type { Page } from "puppeteer-core";

/** What a page's heap holds, in bytes, garbage collected first. */
export async function heapOf(page: Page): Promise<{ held(): Promise<number> }> {
  const session = await page.createCDPSession();
  return {
    held: async () => {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    },
  };
}
