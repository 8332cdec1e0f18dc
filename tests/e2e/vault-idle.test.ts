import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { eventually, inEachManaged, visibleText } from "./support";
import { lockIt, unlockIt, vaultState } from "./support/vault";
import { words } from "./support/words";

/** The least that an agency may say. */
const POLICY = { vault: { idleMinutes: 1 } };
const PASSPHRASE = "seven lanterns over water";
/** A minute of nobody there, and what the browser's alarms take beside it (ms). */
const IDLE_MS = 120_000;
const KEYS = manifest.commands["lock-now"].suggested_key.default;

inEachManaged("a lock that nobody has turned", POLICY, (driver) => {
  let workbench: Page;

  const isLocked = async (): Promise<boolean> =>
    (await visibleText(workbench).catch(() => "")).includes(words("vaultLockedTitle"));
  const isOpen = async (): Promise<boolean> =>
    (await visibleText(workbench).catch(() => "")).includes(words("vaultLockNow"));

  it("turns by itself after a minute without use, and not before", async () => {
    workbench = await driver().openWorkbench("#/settings/lock");
    await lockIt(workbench, PASSPHRASE);
    await eventually("all to be sealed", async () => (await vaultState(workbench)) === "sealed" || undefined);
    await eventually("the settings", async () => (await isOpen()) || undefined);
    const from = Date.now();
    while (!(await isLocked()) && Date.now() - from < IDLE_MS) await new Promise((go) => setTimeout(go, 1_000));
    expect(await isLocked()).toBe(true);
    // It was said that somebody was there when the lock was put on, which is some seconds ago.
    expect(Date.now() - from).toBeGreaterThan(20_000);
  });

  it("has keys that the browser knows", async () => {
    await unlockIt(workbench, PASSPHRASE);
    await eventually("the settings", async () => (await isOpen()) || undefined);
    const commands = await workbench.evaluate(() => chrome.commands.getAll());
    const command = commands.find(({ name }) => name === "lock-now");
    expect(command).toBeDefined();
    // Which keys Chromium gives depends on what else has them; pressing them is the browser's own, and no driver can.
    if (driver().name === "firefox") expect(command?.shortcut).toBe(KEYS);
  });
});
