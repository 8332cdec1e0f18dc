import axe from "axe-core";
import type { Page } from "puppeteer-core";

/** What axe has against a page as it stands, by WCAG 2.2 AA and best practice: one line each; none is good. */
export async function axeViolations(page: Page): Promise<string[]> {
  // The page's CSP stops script elements, not what the debugger evaluates.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run({ resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" ")}`);
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
