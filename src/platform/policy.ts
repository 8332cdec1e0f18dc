import browser from "webextension-polyfill";
import { type Policy, UNKNOWN_POLICY, readPolicy } from "../domain/policy";
import { POLICY_MISSED, POLICY_SEEN } from "./kept";
import { getPreference, removePreference, setPreference } from "./preferences";
import { getSession, removeSession, setSession } from "./session";

/** How long a policy that was there before is waited for. */
const WAIT_MS = 10_000;

/** What the agency's policy says, as it stands now; what it could forbid is closed where it is not there yet. */
export async function getPolicy(): Promise<Policy> {
  const held = await heldPolicy();
  return held ? readPolicy(held) : UNKNOWN_POLICY;
}

/**
 * The policy as the browser holds it, empty where there is none; undefined where there was one and none is there now.
 * Chromium says the same of a policy that it has not loaded yet and of one that is not there. So one that was there is waited
 * for, and one that did not come is taken as removed only where it does not come after the browser's next start either.
 */
export async function heldPolicy(): Promise<object | undefined> {
  const held = await askBrowser();
  if (!held) return {};
  if (Object.keys(held).length > 0) return seen(held);
  const before = await getPreference(POLICY_SEEN);
  if (!before) return held;
  if (await getSession(POLICY_MISSED)) return undefined;
  const late = await comesLate();
  if (late) return seen(late);
  // The session first: another of our pages may be asking just now.
  const isMissedHere = await getSession(POLICY_MISSED);
  if (before === "missed" && !isMissedHere) {
    await removePreference(POLICY_SEEN);
    return {};
  }
  await setSession(POLICY_MISSED, true);
  await setPreference(POLICY_SEEN, "missed");
  return undefined;
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

/** What the browser has now, without a wait; undefined where it says for certain that there is none. */
export async function askBrowser(): Promise<object | undefined> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox rejects where no policy is installed, which is the normal case, and has loaded it before we run.
    return undefined;
  }
}

/** It is there, and will be missed where it is not. */
async function seen(held: object): Promise<object> {
  if ((await getPreference(POLICY_SEEN)) !== "there") await setPreference(POLICY_SEEN, "there");
  if (await getSession(POLICY_MISSED)) await removeSession(POLICY_MISSED);
  return held;
}

/** The policy, if the browser comes to have one soon. */
async function comesLate(): Promise<object | undefined> {
  let stop: () => void = () => undefined;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, WAIT_MS);
    const forget = onPolicy(resolve);
    stop = () => {
      clearTimeout(timer);
      forget();
    };
  });
  stop();
  const held = await askBrowser();
  return held && Object.keys(held).length > 0 ? held : undefined;
}
