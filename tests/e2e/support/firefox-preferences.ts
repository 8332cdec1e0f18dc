import manifest from "../../../manifest.json" with { type: "json" };
import type { LaunchOptions } from "./driver";

/** The extension's host in Firefox is random by installation; here it is fixed, so that its address is known. */
const UUID = "5f0c1a52-6d0e-4b0a-9f0e-3d6a0c1e7b11";

/** What all sites and extensions together may store where storage is limited. */
const LIMIT_KB = 8 * 1024;

/** Where the extension's pages are, with a slash at the end. */
export const ORIGIN = `moz-extension://${UUID}/`;

/** What Firefox is told at launch beside puppeteer's own preferences. */
export function firefoxPreferences(options: LaunchOptions): Record<string, unknown> {
  const { locale = "en", offline = false, limitedStorage = false } = options;
  return {
    "extensions.webextensions.uuids": JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: UUID }),
    // A temporary add-on is taken out when Firefox closes: its data stay for the next start, as a permanent one's do.
    "extensions.webextensions.keepStorageOnUninstall": true,
    "extensions.webextensions.keepUuidOnUninstall": true,
    // What an official would answer when the browser asks whether we may reach a site; headless, nobody is asked.
    "extensions.webextOptionalPermissionPrompts": false,
    "intl.locale.requested": locale,
    // Many tabs are opened here, one after the other: nothing is begun for the next one, nor kept of the last one.
    ...(limitedStorage ? { "dom.quotaManager.temporaryStorage.fixedLimit": LIMIT_KB } : {}),
    ...(offline ? { "network.proxy.type": 1, "network.proxy.http": "127.0.0.1", "network.proxy.http_port": 9 } : {}),
  };
}
