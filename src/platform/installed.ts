import browser from "webextension-polyfill";

/** Tell once that we were installed, for good. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    if (reason === "install" && !temporary) listener();
  });
}

/** Open the workbench at one of its addresses, in a tab of its own; behind the one in front where a developer put us in. */
export async function openWorkbench(address: `#/${string}`): Promise<void> {
  const { installType } = await browser.management.getSelf();
  const url = browser.runtime.getURL(`src/workbench/index.html${address}`);
  await browser.tabs.create({ url, active: installType !== "development" });
}
