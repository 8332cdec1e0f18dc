import type { CDPSession, Page } from "puppeteer-core";

/** Milliseconds a page's main thread has worked since it was opened, as Chromium counts them. */
export async function mainThreadOf(page: Page): Promise<{ busy(): Promise<number> }> {
  const session = await page.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return { busy: () => taskDuration(session) };
}

async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}
