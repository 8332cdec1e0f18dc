import browser from "webextension-polyfill";
import { type Policy, UNKNOWN_POLICY, readPolicy } from "../domain/policy";
import { POLICY_FILE, POLICY_MISSED, POLICY_SEEN } from "./kept";
import { policyFile } from "./policy-file";
import { getPreference, removePreference, setPreference } from "./preferences";
import { getSession, removeSession, setSession } from "./session";

/** How long a policy that was there before is waited for. */
const WAIT_MS = 10_000;

/** What the agency's policy says, as it stands now; what it could forbid is closed where it is not there yet. */
export async function getPolicy(): Promise<Policy> {
  const held = await heldPolicy();
  return held ? readPolicy(held.set) : UNKNOWN_POLICY;
}

/** A policy as it is held, and by whom: what the browser's management brings stands before a file that was taken in. */
export interface HeldPolicy {
  readonly set: object;
  readonly from: "managed" | "file";
}

/**
 * The policy as it is held, empty where there is none; undefined where the browser had one and has none now.
 * Chromium says the same of a policy that it has not loaded yet and of one that is not there. So one that was there is waited
 * for, and one that did not come is taken as removed only where it does not come after the browser's next start either.
 */
export async function heldPolicy(): Promise<HeldPolicy | undefined> {
  const held = await askBrowser();
  if (!held) return fromFile();
  if (Object.keys(held).length > 0) return seen(held);
  const before = await getPreference(POLICY_SEEN);
  if (!before) return fromFile();
  if (await getSession(POLICY_MISSED)) return undefined;
  const late = await comesLate();
  if (late) return seen(late);
  // The session first: another of our pages may be asking just now.
  const isMissedHere = await getSession(POLICY_MISSED);
  if (before === "missed" && !isMissedHere) {
    await removePreference(POLICY_SEEN);
    return fromFile();
  }
  await setSession(POLICY_MISSED, true);
  await setPreference(POLICY_SEEN, "missed");
  return undefined;
}

/** Tell when the policy changes. Returns the way to stop. */
export function onPolicy(listener: () => void): () => void {
  const heard = (changes: unknown, area: string) => {
    const isFile = area === "local" && typeof changes === "object" && Object.hasOwn(changes ?? {}, POLICY_FILE.name);
    if (area === "managed" || isFile) listener();
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
async function seen(held: object): Promise<HeldPolicy> {
  if ((await getPreference(POLICY_SEEN)) !== "there") await setPreference(POLICY_SEEN, "there");
  if (await getSession(POLICY_MISSED)) await removeSession(POLICY_MISSED);
  return { set: held, from: "managed" };
}

/** Management that there never was, or that was taken away, leaves it to a file. */
async function fromFile(): Promise<HeldPolicy> {
  const file = await policyFile();
  return file ? { set: file.policy, from: "file" } : { set: {}, from: "managed" };
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
