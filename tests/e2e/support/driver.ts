import type { Page } from "puppeteer-core";

export type BrowserName = "chromium" | "firefox";
export type ColorScheme = "light" | "dark";

/** What launching a real browser with the built extension may be told. */
export interface LaunchOptions {
  /** Path of the browser; found when absent. */
  executablePath?: string;
  /** False shows the browser's windows. */
  headless?: boolean;
  /** The browser's own language, which the extension's texts follow: "en" unless told. */
  locale?: string;
  /** True keeps every request on this machine, as tests do. */
  offline?: boolean;
  /** Names that stand for addresses of this machine, e.g. `{ "carecompass.example": "127.0.0.1:8765" }`. Chromium only. */
  hosts?: Readonly<Record<string, string>>;
  /** True has the browser limit the extension's storage, as it does a web page's (see `changed-build.ts`). */
  limitedStorage?: boolean;
  /** The agency's policy that the browser holds (`storage.managed`), by its administrator's real files. */
  policy?: object;
}

/**
 * A real browser in a fresh profile, with the production build of the extension in it.
 * Pages are puppeteer's; find things in them by role and name (`roles.ts`), which works in both browsers.
 */
export interface Driver {
  readonly name: BrowserName;
  /** The folder of the browser's profile, which it keeps over restarts. */
  readonly profile: string;
  /** What went wrong so far in the extension's own pages: uncaught errors and `console.error`, in order. */
  readonly faults: readonly string[];
  /** Open an address in a new tab in front, or in a window of its own. */
  openPage(url: string, options?: { window?: boolean }): Promise<Page>;
  /**
   * Click the extension's toolbar button while the page is in front, which grants activeTab for real, and return the
   * side panel (Firefox: sidebar) of the page's window. Call it as often as an official would click.
   */
  triggerAction(page: Page): Promise<Page>;
  /** Open the workbench in a new tab, at a hash such as "#/cases". */
  openWorkbench(hash?: string): Promise<Page>;
  /** Install another extension beside ours, from a folder, and open one of its pages. */
  openOther(folder: string, path: string): Promise<Page>;
  /** Bring the keyboard to the panel of a page's window, as F6 does. */
  focusPanel(page: Page): Promise<void>;
  /** Have the administrator set another policy: Chromium tells of it, Firefox holds it from its next start on. */
  setPolicy(policy: object | undefined): void;
  /** Stop the background (service worker or event page) as the browser does when it is idle; the next message wakes it. */
  stopBackground(): Promise<void>;
  /** Close the browser and start it again on the same profile. Pages from before are gone. */
  restart(): Promise<void>;
  /**
   * Make the profile as new without another start: nothing open but a blank tab, everything stored gone, the extension
   * taken out and put in again, so that nothing of its background lives on. Fails where anything is left.
   */
  reset(): Promise<void>;
  /**
   * Say yes beforehand when the extension asks whether it may reach these servers (match patterns), as no question is shown
   * in a browser without a display: what is asked for by a press is then granted.
   */
  agreeTo(hosts: readonly string[]): Promise<void>;
  /** Let the extension reach these servers, as though it had asked before. */
  allowHosts(hosts: readonly string[]): Promise<void>;
  setColorScheme(page: Page, scheme: ColorScheme): Promise<void>;
  /** Resolves when the browser is gone for whatever reason but `restart`. */
  closed(): Promise<void>;
  /** Close the browser and remove its profile. */
  close(): Promise<void>;
}

export const PANEL_PATH = "src/sidepanel/index.html";
/** A page of the extension in which nothing of its own runs. */
export const ICON_PATH = "icons/16.png";
export const WORKBENCH_PATH = "src/workbench/index.html";
