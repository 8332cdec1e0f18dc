import type { ElementHandle } from "puppeteer-core";
import { eventually } from "./eventually";

/** What became of a press, noted in the page. */
interface Noted {
  landed: boolean;
  over: boolean;
  forget(): void;
}
type Noting = typeof globalThis & { pressOfTest?: Noted };

/**
 * Press an element in its middle, with the mouse; false where the press did not reach it, so that it may be tried again. A
 * page that is still being laid out moves its buttons between the look and the press, whatever is waited in between: so what
 * arrives at anything else is stopped on its way there.
 */
export async function press(element: ElementHandle): Promise<boolean> {
  const page = element.frame.page();
  const point = await element.evaluate(aim);
  if (!point) return false;
  await page.mouse.click(point.x, point.y);
  return eventually("a press to arrive", async () => {
    try {
      return await page.evaluate(outcome);
    } catch (error) {
      // The press led to another document, or closed this one.
      if (page.isClosed()) return true;
      if (error instanceof Error && /context|realm|frame|navigat/i.test(error.message)) return undefined;
      throw error;
    }
  });
}

/** In the page: where to press, from now on watched; nothing while the element is not to be seen, or lies under another. */
function aim(element: Element): { x: number; y: number } | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const isIt = (node: unknown) =>
    node instanceof Element && (element.contains(node) || node.closest("label")?.control === element);
  const find = () => {
    for (const box of element.getClientRects()) {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      if (right - left < 1 || bottom - top < 1) continue;
      const point = { x: (left + right) / 2, y: (top + bottom) / 2 };
      return isIt(root.elementFromPoint(point.x, point.y)) ? point : undefined;
    }
    return undefined;
  };
  if (element.matches(":disabled")) return undefined;
  let point = find();
  if (!point) {
    element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    point = find();
  }
  if (!point) return undefined;

  const noting = globalThis as Noting;
  noting.pressOfTest?.forget();
  const kinds = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];
  const note = (event: Event) => {
    if (!event.isTrusted) return;
    const hit = event.composedPath().some(isIt);
    if (event.type === "click") noted.landed ||= hit;
    if (event.type === "pointerup") noted.over = true;
    if (hit) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const noted: Noted = {
    landed: false,
    over: false,
    forget() {
      for (const kind of kinds) removeEventListener(kind, note, true);
      delete noting.pressOfTest;
    },
  };
  for (const kind of kinds) addEventListener(kind, note, true);
  noting.pressOfTest = noted;
  return point;
}

/** In the page: whether the press reached its element; nothing while it is still on its way. Another document knows of none. */
function outcome(): boolean | undefined {
  const noted = (globalThis as Noting).pressOfTest;
  if (!noted) return true;
  if (!noted.over) return undefined;
  noted.forget();
  return noted.landed;
}
