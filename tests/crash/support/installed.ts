import type { Page } from "puppeteer-core";
import { findBrowser } from "../../../scripts/browsers/find-browser.mjs";
import { ChromiumDriver } from "../../e2e/support/chromium";

/** What is killed: the background alone, the browser with all that is in it, or the page that does the work. */
export type Kind = "worker" | "browser" | "page";

/** The extension in Chromium, with its workbench open; which page that is changes with some kills. */
export class Installed {
  /** How often each kind was killed. */
  readonly tally: Partial<Record<Kind, number>> = {};

  private constructor(
    readonly driver: ChromiumDriver,
    private page: Page,
  ) {}

  static async launch(): Promise<Installed> {
    const path = findBrowser("chromium");
    if (!path) throw new Error("No Chromium was found: install one, or name it in CHROMIUM_BIN");
    const driver = await ChromiumDriver.launch(path, { offline: true });
    return new Installed(driver, await driver.openWorkbench("#/log"));
  }

  get workbench(): Page {
    return this.page;
  }

  /** Afterwards the workbench is open, and whether the background runs is not said. */
  async kill(kind: Kind): Promise<void> {
    this.tally[kind] = (this.tally[kind] ?? 0) + 1;
    if (kind === "worker") return this.driver.stopBackground();
    if (kind === "page") return this.reopen();
    await this.driver.crash();
    this.page = await this.driver.openWorkbench("#/log");
  }

  /** Closes the workbench, whatever it does, and opens it again. */
  async reopen(): Promise<void> {
    await this.page.close();
    this.page = await this.driver.openWorkbench("#/log");
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
