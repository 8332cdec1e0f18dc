import browser, { type Runtime } from "webextension-polyfill";

/** Who a message comes from, as the browser vouches for it. */
export interface Sender {
  /** Which extension; ours or another. */
  readonly isOurs: boolean;
  /** Path of our own page that sent it; undefined for scripts in web pages and anything else. */
  readonly page: string | undefined;
  /** The tab of a script of ours in a web page; undefined for anything else. */
  readonly tab?: number | undefined;
}

export const send = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** Answer messages; `undefined` from the listener leaves a message unanswered. */
export function onMessage(listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    listener(message, senderOf(sender)),
  );
}

function senderOf({ id, url, tab }: Runtime.MessageSender): Sender {
  const own = browser.runtime.getURL("");
  const page = url?.startsWith(own) ? new URL(url).pathname : undefined;
  return { isOurs: id === browser.runtime.id, page, tab: page === undefined ? tab?.id : undefined };
}
