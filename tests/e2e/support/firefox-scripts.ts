import manifest from "../../../manifest.json" with { type: "json" };

const ID = manifest.browser_specific_settings.gecko.id;

/** Function bodies that run in Firefox's own window; each returns a string. */
const EXTENSION = `const extension = WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension;`;

const REMOTE = `
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const { TabManager } = ChromeUtils.importESModule("chrome://remote/content/shared/TabManager.sys.mjs");`;

/** Press the extension's toolbar button, with everything that a real press grants. */
export const PRESS_BUTTON = `${EXTENSION}
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return "";`;

/**
 * The id under which WebDriver knows the document in the window's sidebar; "" while it is not there yet. WebDriver only
 * looks among tabs, so the sidebar is made to count as one: its clicks, keys and pictures are then real ones too.
 */
export const SIDEBAR_CONTEXT = `${REMOTE}
  const inside = (one) => one.document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser");
  const sidebar = inside(window);
  if (!sidebar?.currentURI?.spec.startsWith("moz-extension:") || sidebar.webProgress?.isLoadingDocument) return "";
  sidebar.permanentKey ??= {};
  if (!Object.hasOwn(TabManager, "allTabs")) {
    const { get } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(TabManager), "allTabs");
    const sidebars = () => [...Services.wm.getEnumerator("navigator:browser")].map(inside).filter(Boolean);
    const allTabs = () => [...get.call(TabManager), ...sidebars().map((linkedBrowser) => ({ linkedBrowser }))];
    Object.defineProperty(TabManager, "allTabs", { get: allTabs });
  }
  return NavigableManager.getIdForBrowser(sidebar);`;

/** Give the keyboard to the document in the window's sidebar. */
export const FOCUS_SIDEBAR = `
  const sidebar = document.getElementById("sidebar").contentDocument.getElementById("webext-panels-browser");
  window.focus();
  sidebar.focus();
  return "";`;

/** Where a page of another extension is in this profile. */
export const addressOf = (id: string, path: string): string => `
  return WebExtensionPolicy.getByID(${JSON.stringify(id)}).getURL(${JSON.stringify(path)});`;

/** Stop the event page as Firefox does when it is idle. */
export const STOP_BACKGROUND = `${EXTENSION}
  // Also in the middle of its work, where Firefox itself would wait.
  await extension.terminateBackground({ disableResetIdleForTest: true });
  return extension.backgroundState;`;

/** Have one page believe that the system is dark or light. */
export const setScheme = (context: string, scheme: "light" | "dark"): string => `${REMOTE}
  NavigableManager.getBrowsingContextById(${JSON.stringify(context)}).prefersColorSchemeOverride = "${scheme}";
  return "";`;
