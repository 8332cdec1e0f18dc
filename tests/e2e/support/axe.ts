import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { isAskedOneByOne } from "./candidates";
import { everywhere } from "./everywhere";

/** What a colour scheme can make wrong; it changes nothing else. */
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** The test files of which axe has looked at a view in Firefox. */
const seen = new Set<string>();

/**
 * What axe has against a page as it stands, by WCAG 2.2 AA and best practice: one line each; none is good.
 * It says the same in every browser but for colours: outside `npm run test:all`, Firefox is asked once in each test file.
 * @param rules only these, all that there are unless told
 */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (isAskedOneByOne(page) && !everywhere) {
    const { testPath = "" } = expect.getState();
    if (seen.has(testPath)) return [];
    seen.add(testPath);
  }
  // The page's CSP stops script elements, not what the debugger evaluates.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    // WCAG 2.2 AA has it (2.5.8); axe leaves it off unless it is asked for.
    const chosen = only ? { runOnly: [...only] } : { rules: { "target-size": { enabled: true } } };
    // What is laid out only as it comes into view moves while axe measures, and then seems to lie under what follows.
    const laidOut = new CSSStyleSheet();
    laidOut.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(laidOut);
    const { violations } = await window.axe.run({ resultTypes: ["violations"], ...chosen });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== laidOut);
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" ")}`);
  }, rules);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
