import type { ElementHandle, Page } from "puppeteer-core";

/** Where to look: a page, or an element found before, such as a row or a dialog. */
export type Scope = Page | ElementHandle;
