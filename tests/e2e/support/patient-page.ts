import type { Page } from "puppeteer-core";
import { PATIENCE } from "./patience.mjs";

/** A page for whose events puppeteer waits no shorter than `eventually` does. */
export function patient(page: Page): Page {
  page.setDefaultTimeout(PATIENCE);
  return page;
}
