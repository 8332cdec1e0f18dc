import { resolve } from "node:path";
import { launch, type Browser, type Page } from "puppeteer-core";
import { ICON_PATH, PANEL_PATH, WORKBENCH_PATH, type ColorScheme, type Driver, type LaunchOptions } from "./driver";
import { type Traces, expectAsNew, tracesIn } from "./as-new";
import { askedOneByOne } from "./candidates";
import { eventually } from "./eventually";
import { FirefoxChromeScope, contextId } from "./firefox-chrome-scope";
import { ORIGIN, firefoxPreferences } from "./firefox-preferences";
import {
  CLOSE_ALL,
  FOCUS_SIDEBAR,
  FORGET_ALL,
  GECKO_ID,
  PRESS_BUTTON,
  SIDEBAR_CONTEXT,
  STOP_BACKGROUND,
  addressOf,
  allow,
  setScheme,
} from "./firefox-scripts";
import { changedBuild } from "./changed-build";
import { homeIn, manageFirefox } from "./managed-policy";
import { PATIENCE } from "./patience.mjs";
import { patient } from "./patient-page";
import { newProfile, removeProfile } from "./profile";
import { watchFaults } from "./watch-faults";
import { whenClosed } from "./when-closed";

interface Running {
  browser: Browser;
  scope: FirefoxChromeScope;
  /** The folder that the extension was put in from. */
  build: string;
  /** Other extensions that were put in beside ours. */
  others: string[];
}

/** Firefox over WebDriver BiDi, with the extension installed as a temporary add-on whose data outlive it. */
export class FirefoxDriver implements Driver {
  readonly name = "firefox";
  readonly faults: string[] = [];

  private constructor(
    private readonly start: () => Promise<Running>,
    readonly profile: string,
    private running: Running,
  ) {}

  static async launch(path: string, options: LaunchOptions): Promise<FirefoxDriver> {
    const profile = newProfile();
    const start = () => startFirefox(path, profile, options);
    if (options.policy) manageFirefox(profile, options.policy);
    return new FirefoxDriver(start, profile, await start());
  }

  get browser(): Browser {
    return this.running.browser;
  }

  async openPage(url: string, options: { window?: boolean } = {}): Promise<Page> {
    const page = patient(await this.browser.newPage({ type: options.window ? "window" : "tab" }));
    await page.goto(url);
    return page;
  }

  async triggerAction(page: Page): Promise<Page> {
    const { scope } = this.running;
    await page.bringToFront();
    const window = await scope.windowOf(page);
    await scope.run(window, PRESS_BUTTON);
    const context = await eventually(
      "the sidebar",
      async () => (await scope.run(window, SIDEBAR_CONTEXT)) || undefined,
    );
    return this.sidebarPage(context);
  }

  async openWorkbench(hash = ""): Promise<Page> {
    const page = patient(await this.browser.newPage());
    watchFaults(page, this.faults);
    // Puppeteer waits in vain for the events of an extension page's navigation: ask the page itself instead.
    await page.goto(ORIGIN + WORKBENCH_PATH + hash, { waitUntil: [] });
    await eventually("the workbench", async () => (await isLoaded(page, WORKBENCH_PATH)) || undefined);
    return page;
  }

  async openOther(folder: string, path: string): Promise<Page> {
    const { scope, others } = this.running;
    const id = await this.browser.installExtension(folder);
    others.push(id);
    const page = patient(await this.browser.newPage());
    const address = await scope.run(await scope.windowOf(), addressOf(id, path));
    await page.goto(address, { waitUntil: [] });
    await eventually("the other extension's page", async () => (await isLoaded(page, path)) || undefined);
    return page;
  }

  async focusPanel(page: Page): Promise<void> {
    const { scope } = this.running;
    await scope.run(await scope.windowOf(page), FOCUS_SIDEBAR);
  }

  setPolicy(policy: object | undefined): void {
    manageFirefox(this.profile, policy);
  }

  async stopBackground(): Promise<void> {
    const { scope } = this.running;
    const state = await scope.run(await scope.windowOf(), STOP_BACKGROUND);
    if (state !== "stopped") throw new Error(`The event page did not stop: it is ${state}`);
  }

  async restart(): Promise<void> {
    await this.browser.close();
    this.running = await this.start();
  }

  async reset(): Promise<void> {
    const { browser, scope, build, others } = this.running;
    const window = await scope.windowOf();
    await scope.run(window, CLOSE_ALL);
    await scope.forgetGone(await browser.pages());
    for (const id of [GECKO_ID, ...others.splice(0)]) await browser.uninstallExtension(id);
    await scope.run(window, FORGET_ALL(ORIGIN));
    await browser.installExtension(build);
    await expectAsNew(() => this.traces());
    this.faults.length = 0;
  }

  /** What there is in the profile, as one of our pages sees it. */
  private async traces(): Promise<Traces> {
    const page = patient(await this.browser.newPage());
    await page.goto(ORIGIN + ICON_PATH, { waitUntil: [] });
    await eventually("a page of ours", async () => (await isLoaded(page, ICON_PATH)) || undefined);
    try {
      return await tracesIn(page);
    } finally {
      await page.close();
    }
  }

  /** Firefox is told at its start to say yes to everything. */
  async agreeTo(): Promise<void> {}

  async allowHosts(hosts: readonly string[]): Promise<void> {
    const { scope } = this.running;
    await scope.run(await scope.windowOf(), allow(hosts));
  }

  async setColorScheme(page: Page, scheme: ColorScheme): Promise<void> {
    const { scope } = this.running;
    await scope.run(await scope.windowOf(), setScheme(contextId(page), scheme));
  }

  closed(): Promise<void> {
    return whenClosed(this.browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    removeProfile(this.profile);
  }

  private async sidebarPage(context: string): Promise<Page> {
    const known = await this.pageOf(context);
    if (known) return known;
    await this.running.scope.announce(context);
    const page = patient(await eventually("the sidebar's page", () => this.pageOf(context)));
    watchFaults(page, this.faults);
    await eventually("the panel", async () => (await isLoaded(page, PANEL_PATH)) || undefined);
    return page;
  }

  private async pageOf(context: string): Promise<Page | undefined> {
    return (await this.browser.pages()).find((page) => contextId(page) === context);
  }
}

function isLoaded(page: Page, path: string): Promise<boolean> {
  return page.evaluate((end) => location.pathname.endsWith(end) && document.readyState === "complete", path);
}

async function startFirefox(path: string, profile: string, options: LaunchOptions): Promise<Running> {
  const browser = await launch({
    browser: "firefox",
    timeout: PATIENCE,
    protocolTimeout: 2 * PATIENCE,
    executablePath: path,
    headless: options.headless ?? true,
    userDataDir: profile,
    defaultViewport: null,
    args: ["--remote-allow-system-access", "--width=1280", "--height=900"],
    extraPrefsFirefox: firefoxPreferences(options),
    env: { ...process.env, ...(options.policy && { HOME: homeIn(profile) }) },
    // Ctrl+C is the caller's to handle: there is a server to stop as well.
    handleSIGINT: false,
  });
  askedOneByOne.add(browser);
  const build = changedBuild(resolve("dist/firefox"), profile, options);
  await browser.installExtension(build);
  return { browser, scope: new FirefoxChromeScope(browser), build, others: [] };
}
