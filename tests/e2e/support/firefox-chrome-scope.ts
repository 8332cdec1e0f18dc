import type { Browser, Page } from "puppeteer-core";

/** The part of puppeteer's own WebDriver BiDi connection that its types do not show. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
  emit(event: string, parameters: object): void;
}

interface ContextInfo {
  context: string;
  url: string;
  clientWindow: string;
}

/**
 * Firefox's own windows ("chrome scope", hence --remote-allow-system-access): where the toolbar, the sidebar and the
 * add-on manager are.
 */
export class FirefoxChromeScope {
  private readonly connection: Connection;

  constructor(browser: Browser) {
    this.connection = (browser as unknown as { connection: Connection }).connection;
  }

  /** The browser window that holds a page, as a context to evaluate in; the first window where no page is given. */
  async windowOf(page?: Page): Promise<string> {
    const windows = await this.tree({ "moz:scope": "chrome" });
    if (!page) return first(windows).context;
    const context = contextId(page);
    const { clientWindow } = first((await this.tree({})).filter((one) => one.context === context));
    return first(windows.filter((one) => one.clientWindow === clientWindow)).context;
  }

  /** Run a function body in a browser window; what it returns must be a string. */
  async run(window: string, body: string): Promise<string> {
    const { result } = await this.connection.send("script.evaluate", {
      expression: `(async () => { ${body} })()`,
      awaitPromise: true,
      target: { context: window },
    });
    const answer = result as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(`In Firefox's own window: ${answer.exceptionDetails.text}`);
    return String(answer.result?.value);
  }

  /** Tell puppeteer of a context that Firefox does not announce, such as a sidebar. */
  async announce(context: string): Promise<void> {
    const [info] = await this.tree({ root: context });
    this.connection.emit("browsingContext.contextCreated", {
      ...info,
      parent: null,
      children: null,
      originalOpener: null,
    });
  }

  /** Tell puppeteer which of its pages are gone: Firefox does not announce the end of every context either. */
  async forgetGone(pages: readonly Page[]): Promise<void> {
    const left = new Set((await this.tree({})).map(({ context }) => context));
    for (const context of pages.map(contextId).filter((one) => !left.has(one)))
      this.connection.emit("browsingContext.contextDestroyed", { context });
  }

  private async tree(parameters: object): Promise<ContextInfo[]> {
    const { result } = await this.connection.send("browsingContext.getTree", parameters);
    return (result as { contexts: ContextInfo[] }).contexts;
  }
}

/** The BiDi id of a page's top browsing context. */
export function contextId(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

function first<T>(list: T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error("Firefox has no such window");
  return item;
}
