import browser from "webextension-polyfill";

/** What the agency's policy says; nothing where there is no policy. */
export async function getManaged(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox rejects where no policy is installed, which is the normal case.
    return {};
  }
}

/** Tell when the policy changes. Returns the way to stop. */
export function onManaged(listener: () => void): () => void {
  const heard = (_changes: unknown, area: string) => {
    if (area === "managed") listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => {
    browser.storage.onChanged.removeListener(heard);
  };
}
