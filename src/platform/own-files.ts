import browser from "webextension-polyfill";

/** The extension's version, as the browser shows it. */
export const ownVersion = (): string => browser.runtime.getManifest().version;

/** The bytes of a file that the extension brings along. */
export async function ownFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(path));
  return new Uint8Array(await response.arrayBuffer());
}
