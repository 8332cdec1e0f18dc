import browser from "webextension-polyfill";

/** Be woken at a time, once; a later call with the same name replaces the earlier. */
export async function setAlarm(name: string, at: string): Promise<void> {
  await browser.alarms.create(name, { when: Date.parse(at) });
}

export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}

/** Not be woken any more. */
export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}
