import type { MessageName, RequestOf } from "../messaging";

/** Tells the background that this page has changed. Where the extension is gone meanwhile, nobody needs to know. */
export function tellChanged(token: string): void {
  const name: MessageName = "pageChanged";
  const request: RequestOf<"pageChanged"> = { token };
  const sent = async (): Promise<unknown> => chrome.runtime.sendMessage({ name, request });
  sent().catch(() => undefined);
}
