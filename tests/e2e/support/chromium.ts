import { resolve } from "node:path";
import { launch, type Browser, type Extension, type Page, type Target } from "puppeteer-core";
import { chromiumArguments } from "./chromium-arguments";
import { type Traces, expectAsNew, tracesIn } from "./as-new";
import { ICON_PATH, PANEL_PATH, WORKBENCH_PATH, type ColorScheme, type Driver, type LaunchOptions } from "./driver";
import { eventually } from "./eventually";
import { changedBuild } from "./changed-build";
import { manageChromium } from "./managed-policy";
import { PATIENCE } from "./patience.mjs";
import { patient } from "./patient-page";
import { newProfile, removeProfile } from "./profile";
import { stopWorkers } from "./stop-workers";
import { watchFaults } from "./watch-faults";
import { whenClosed } from "./when-closed";

interface Running {
  browser: Browser;
  extension: Extension;
  /** The folder that the extension was put in from. */
  build: string;
  /** Other extensions that were put in beside ours. */
  others: string[];
  /** The panels seen so far, each with its one Page. */
  panels: Map<Target, Page>;
}

/** Chromium, Chrome or Edge over DevTools' pipe, the one way in which every brand takes an unpacked extension. */
export class ChromiumDriver implements Driver {
  readonly name = "chromium";
  readonly faults: string[] = [];

  private constructor(
    private readonly start: () => Promise<Running>,
    readonly profile: string,
    private readonly options: LaunchOptions,
    private running: Running,
  ) {}

  static async launch(path: string, options: LaunchOptions): Promise<ChromiumDriver> {
    const profile = newProfile();
    const start = () => startChromium(path, profile, options);
    if (options.policy) manageChromium(profile, changedBuild(resolve("dist/chrome"), profile, options), options.policy);
    return new ChromiumDriver(start, profile, options, await start());
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
    await page.bringToFront();
    await page.triggerExtensionAction(this.running.extension);
    const window = Number(await page.windowId());
    return eventually("the side panel", () => this.panelIn(window));
  }

  async openWorkbench(hash = ""): Promise<Page> {
    const page = patient(await this.browser.newPage());
    watchFaults(page, this.faults);
    await page.goto(this.address(WORKBENCH_PATH) + hash);
    return page;
  }

  async openOther(folder: string, path: string): Promise<Page> {
    const id = await this.browser.installExtension(folder);
    this.running.others.push(id);
    return this.openPage(`chrome-extension://${id}/${path}`);
  }

  async focusPanel(page: Page): Promise<void> {
    const panel = await this.panelIn(Number(await page.windowId()));
    await panel?.bringToFront();
  }

  setPolicy(policy: object | undefined): void {
    manageChromium(this.profile, this.running.build, policy);
  }

  async stopBackground(): Promise<void> {
    await stopWorkers(this.browser, this.running.extension.id);
  }

  async restart(): Promise<void> {
    await this.browser.close();
    this.running = await this.start();
  }

  /** Kill the browser in the middle of whatever it does, and start it again on the same profile. */
  async crash(): Promise<void> {
    const gone = whenClosed(this.browser);
    this.browser.process()?.kill("SIGKILL");
    await gone;
    this.running = await this.start();
  }

  async reset(): Promise<void> {
    const { browser, extension, build, others, panels } = this.running;
    const blank = await browser.newPage();
    for (const page of await browser.pages()) if (page !== blank) await page.close();
    for (const id of [extension.id, ...others.splice(0)]) await browser.uninstallExtension(id);
    panels.clear();
    const session = await blank.createCDPSession();
    await session.send("Network.clearBrowserCookies");
    await session.send("Network.clearBrowserCache");
    await session.detach();
    this.running.extension = await putIn(browser, build);
    await expectAsNew(() => this.traces());
    this.faults.length = 0;
  }

  /** What there is in the profile, as one of our pages sees it. */
  private async traces(): Promise<Traces> {
    const page = await this.openPage(this.address(ICON_PATH));
    try {
      return await tracesIn(page);
    } finally {
      await page.close();
    }
  }

  async agreeTo(hosts: readonly string[]): Promise<void> {
    const page = await this.openPage("chrome://extensions/");
    await page.evaluate(
      async (id, patterns) => {
        const { developerPrivate } = chrome as unknown as ExtensionsPage;
        for (const pattern of patterns) await developerPrivate.addHostPermission(id, pattern);
      },
      this.running.extension.id,
      hosts,
    );
    await page.close();
  }

  async allowHosts(hosts: readonly string[]): Promise<void> {
    await this.agreeTo(hosts);
    const page = await this.openPage(this.address(ICON_PATH));
    // Puppeteer evaluates as though somebody had pressed a button.
    const isAllowed = await page.evaluate((origins) => chrome.permissions.request({ origins }), [...hosts]);
    await page.close();
    if (!isAllowed) throw new Error(`Chromium does not let us reach ${hosts.join(", ")}`);
  }

  async setColorScheme(page: Page, scheme: ColorScheme): Promise<void> {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  }

  closed(): Promise<void> {
    return whenClosed(this.browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    if (this.options.policy) this.setPolicy(undefined);
    removeProfile(this.profile);
  }

  private address(path: string): string {
    return `chrome-extension://${this.running.extension.id}/${path}`;
  }

  private async panelIn(window: number): Promise<Page | undefined> {
    for (const target of this.browser.targets()) {
      if (!target.url().startsWith(this.address(PANEL_PATH))) continue;
      const panel = await this.panelPage(target);
      if ((await panel.evaluate(async () => (await chrome.windows.getCurrent()).id)) === window) return panel;
    }
    return undefined;
  }

  private async panelPage(target: Target): Promise<Page> {
    const page = this.running.panels.get(target) ?? patient(await target.asPage());
    if (!this.running.panels.has(target)) watchFaults(page, this.faults);
    this.running.panels.set(target, page);
    return page;
  }
}

/** What `chrome` is on Chromium's own page about extensions, where somebody says what each of them may reach. */
interface ExtensionsPage {
  developerPrivate: { addHostPermission(extension: string, pattern: string): Promise<void> };
}

async function startChromium(path: string, profile: string, options: LaunchOptions): Promise<Running> {
  const browser = await launch({
    executablePath: path,
    headless: options.headless ?? true,
    pipe: true,
    timeout: PATIENCE,
    protocolTimeout: 2 * PATIENCE,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    args: chromiumArguments(options),
    env: { ...process.env, LANGUAGE: options.locale ?? "en" },
    // Ctrl+C is the caller's to handle: there is a server to stop as well.
    handleSIGINT: false,
  });
  closeFirstPage(browser);
  const build = changedBuild(resolve("dist/chrome"), profile, options);
  return { browser, extension: await putIn(browser, build), build, others: [], panels: new Map() };
}

/** The page that opens once after an installation goes again: a test opens what it looks at. */
function closeFirstPage(browser: Browser): void {
  const close = (target: Target): void => {
    if (!target.url().endsWith("#/welcome?installed")) return;
    // It may have gone by itself.
    target
      .page()
      .then((page) => page?.close())
      .catch(() => undefined);
  };
  browser.on("targetcreated", close);
  browser.on("targetchanged", close);
}

async function putIn(browser: Browser, build: string): Promise<Extension> {
  const id = await browser.installExtension(build);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`The browser did not take the extension in ${build}`);
  await eventually("the service worker to be ready", () => isReady(extension));
  return extension;
}

/** The global of a service worker, which TypeScript's library for pages does not have. */
interface WorkerScope {
  serviceWorker: { state: string };
}

/** A click before the worker has registered its listeners for the first time would be lost. */
async function isReady(extension: Extension): Promise<true | undefined> {
  const [worker] = await extension.workers();
  const isActive = await worker?.evaluate(
    () => (globalThis as unknown as WorkerScope).serviceWorker.state === "activated",
  );
  return isActive || undefined;
}
