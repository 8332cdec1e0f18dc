import type { ElementHandle, Page } from "puppeteer-core";
import { candidates, isAskedOneByOne } from "./candidates";
import { eventually } from "./eventually";
import { press } from "./press";
import type { Scope } from "./scope";

/** The elements with an ARIA role and, where given, exactly this accessible name, as the browser itself computes them. */
export async function allByRole(scope: Scope, role: string, name = ""): Promise<ElementHandle[]> {
  const selector = `aria/${name}[role="${role}"]`;
  if (!isAskedOneByOne(scope)) return scope.$$(selector);
  const within = await candidates(scope, role, name);
  return (await Promise.all(within.map((element) => element.$$(selector)))).flat();
}

/** The first such element, as soon as there is one. */
export function byRole(scope: Scope, role: string, name = ""): Promise<ElementHandle> {
  return eventually(`${role} “${name}”`, async () => (await allByRole(scope, role, name))[0]);
}

/** Wait until no such element is left. */
export async function goneByRole(scope: Scope, role: string, name = ""): Promise<void> {
  await eventually(`${role} “${name}” to go`, async () =>
    (await allByRole(scope, role, name)).length === 0 ? true : undefined,
  );
}

/** Press a button, follow a link, tick a box: a real click in its middle, which is made until it has reached it. */
export async function click(scope: Scope, role: string, name: string): Promise<void> {
  await eventually(`${role} “${name}” to take a click`, async () => {
    const element = await byRole(scope, role, name);
    return unlessReplaced(() => press(element));
  });
}

/** Type into a field, over what it holds. */
export async function fill(scope: Scope, role: string, name: string, text: string): Promise<void> {
  await eventually(`${role} “${name}” to take text`, async () => {
    const element = await byRole(scope, role, name);
    return unlessReplaced(async () => {
      await element.focus();
      await element.evaluate((field) => (field as HTMLInputElement).select());
      if (text === "") await element.press("Backspace");
      else await element.type(text);
      return true;
    });
  });
}

/** Wait until the page shows these words anywhere. */
export async function sees(page: Page, words: string): Promise<void> {
  try {
    await eventually(`the words “${words}”`, async () =>
      (await visibleText(page)).includes(words) ? true : undefined,
    );
  } catch (error) {
    throw new Error(`No “${words}” in: ${(await visibleText(page)).slice(0, 2_000)}`, { cause: error });
  }
}

/** Everything the page shows as text, blanks run together. */
export function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replace(/\s+/g, " "));
}

/** True once done; undefined (so that it is tried again) where it was not, or a render put another element in this one's place. */
async function unlessReplaced(act: () => Promise<boolean>): Promise<true | undefined> {
  try {
    return (await act()) || undefined;
  } catch (error) {
    if (
      error instanceof Error &&
      /detached|not connected|not clickable|not an Element|stale|no such node/i.test(error.message)
    )
      return undefined;
    throw error;
  }
}
