import type { Browser, Protocol } from "puppeteer-core";
import { eventually } from "./eventually";

/**
 * Stop an extension's service worker as Chromium does when it is idle, and wait until it has stopped. A message that
 * waits for its answer may start it again at once. Not puppeteer's `WebWorker.close`: it takes a worker that is started
 * anew meanwhile for the one that was to be stopped.
 */
export async function stopWorkers(browser: Browser, extension: string): Promise<void> {
  const [page] = await browser.pages();
  if (!page) throw new Error("Chromium shows no page to ask about service workers");
  const session = await page.createCDPSession();
  const known = new Map<string, Protocol.ServiceWorker.ServiceWorkerVersion>();
  const stopped = new Set<string>();
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const version of versions) {
      known.set(version.versionId, version);
      if (version.runningStatus === "stopped") stopped.add(version.versionId);
    }
  });
  await session.send("ServiceWorker.enable");
  const ours = [...known.values()].filter(({ scriptURL }) => scriptURL.startsWith(`chrome-extension://${extension}/`));
  for (const { versionId } of ours) {
    if (stopped.has(versionId)) continue;
    await session.send("ServiceWorker.stopWorker", { versionId });
    await eventually("the service worker to stop", () => stopped.has(versionId) || undefined);
  }
  await session.detach();
}
