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
    const within = await wayInList(element);
    if (within) await panel.keyboard.press(within);
    else await (back ? pressWith(panel, "Shift", "Tab") : panel.keyboard.press("Tab"));
  }
  throw new Error(`Tab does not lead to ${await element.evaluate((one) => one.outerHTML.slice(0, 200))}`);
}

/** Press a key while another is held. */
export async function pressWith(panel: Page, held: KeyInput, key: KeyInput): Promise<void> {
  await panel.keyboard.down(held);
  await panel.keyboard.press(key);
  await panel.keyboard.up(held);
}

/** The arrow that leads to the element's row, where the keyboard is in another row of the same list; Tab leads past such a list. */
const wayInList = (element: ElementHandle): Promise<"ArrowDown" | "ArrowUp" | undefined> =>
  element.evaluate((one) => {
    const list = one.closest("[data-roving]");
    const at = document.activeElement;
    if (!list || !at || at.closest("[data-roving]") !== list) return undefined;
    const rows = [...list.children];
    const [from, to] = [at, one].map((each) => rows.findIndex((row) => row.contains(each)));
    if (from === to) return undefined;
    return (from ?? 0) < (to ?? 0) ? "ArrowDown" : "ArrowUp";
  });

const hasFocus = (element: ElementHandle): Promise<boolean> =>
  element.evaluate((one) => one === document.activeElement);
