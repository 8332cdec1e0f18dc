import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { byRole, eventually, inEachManaged, visibleText } from "./support";
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

  it("turns at the press of its keys", async () => {
    await unlockIt(workbench, PASSPHRASE);
    await eventually("the settings", async () => (await isOpen()) || undefined);
    const commands = await workbench.evaluate(() => chrome.commands.getAll());
    const command = commands.find(({ name }) => name === "lock-now");
    expect(command).toBeDefined();
    if (driver().name === "firefox") {
      // Keys that a driver presses come to the page alone, and Firefox's event page is not to be spoken to.
      expect(command?.shortcut).toBe(KEYS);
      return;
    }
    const from = Date.now();
    await pressed(workbench, "lock-now");
    await eventually("all to be locked", async () => (await isLocked()) || undefined);
    // By the keys, and not by itself.
    expect(Date.now() - from).toBeLessThan(30_000);
    await byRole(workbench, "button", words("vaultUnlock"));
  });
});

/** What Chromium tells the worker when the keys are pressed, which no driver can do: they are the browser's own. */
async function pressed(page: Page, name: string): Promise<void> {
  const ours = new URL(page.url()).origin;
  const target = page
    .browser()
    .targets()
    .find((one) => one.type() === "service_worker" && one.url().startsWith(ours));
  const worker = await target?.worker();
  if (!worker) throw new Error("no worker");
  await worker.evaluate((command) => {
    (chrome.commands.onCommand as unknown as { dispatch(name: string): void }).dispatch(command);
  }, name);
}
