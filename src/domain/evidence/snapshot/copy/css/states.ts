/** What marks an element that was shown above all others. */
export const ABOVE = "data-counterflow-above";

/**
 * States that a copy cannot be in, as what marks them. No custom element is ever defined there: what pages hide until then
 * would stay hidden. Nor can a script have put anything above the page.
 */
export const STATES: Readonly<Record<string, string | undefined>> = {
  defined: ":not(defined-)",
  "popover-open": `[${ABOVE}=popover]`,
  modal: `[${ABOVE}=modal]`,
};

const FAR = 2_000;

/** Whether a word after a colon is a selector's: then a block comes before a declaration could end. */
export function isSelector(css: string, from: number): boolean {
  const [next] = /[{};]/u.exec(css.slice(from, from + FAR)) ?? [];
  return next === "{";
}
