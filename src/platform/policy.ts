import browser from "webextension-polyfill";
import { type Policy, readPolicy } from "../domain/policy";

/** What the agency's policy says, as it stands now. */
export async function getPolicy(): Promise<Policy> {
  try {
    return readPolicy(await browser.storage.managed.get());
  } catch {
    // Firefox rejects where no policy is installed, which is the normal case.
    return readPolicy(undefined);
  }
}

/** Tell when the policy changes. Returns the way to stop. */
export function onPolicy(listener: () => void): () => void {
  const heard = (_changes: unknown, area: string) => {
    if (area === "managed") listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => {
    browser.storage.onChanged.removeListener(heard);
  };
}
