import type { ElementHandle, KeyInput, Page } from "puppeteer-core";
import { byRole } from "./roles";

/** More steps than any panel has: the keyboard is caught, or leads past what was looked for. */
const MOST_STEPS = 200;

/** Press Tab until the keyboard is at an element, as one does who has no mouse. */
export async function tabTo(panel: Page, role: string, name: string): Promise<void> {
  await tabToElement(panel, await byRole(panel, role, name));
}

/** The same with an element at hand, forwards or (Shift+Tab) back. */
export async function tabToElement(panel: Page, element: ElementHandle, back = false): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await hasFocus(element)) return;
    await (back ? pressWith(panel, "Shift", "Tab") : panel.keyboard.press("Tab"));
  }
  throw new Error(`Tab does not lead to ${await element.evaluate((one) => one.outerHTML.slice(0, 200))}`);
}

/** Press a key while another is held. */
export async function pressWith(panel: Page, held: KeyInput, key: KeyInput): Promise<void> {
  await panel.keyboard.down(held);
  await panel.keyboard.press(key);
  await panel.keyboard.up(held);
}

const hasFocus = (element: ElementHandle): Promise<boolean> =>
  element.evaluate((one) => one === document.activeElement);
