import manifest from "../../../manifest.json" with { type: "json" };

export const GECKO_ID = manifest.browser_specific_settings.gecko.id;

/** Function bodies that run in Firefox's own window; each returns a string. */
const EXTENSION = `const extension = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension;`;

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

/** Leave one blank tab in one window, without a sidebar. Pages are not asked whether they mind. */
export const CLOSE_ALL = `
  for (const other of [...Services.wm.getEnumerator("navigator:browser")]) if (other !== window) other.close();
  SidebarController.hide();
  const blank = gBrowser.addTrustedTab("about:blank");
  gBrowser.selectedTab = blank;
  gBrowser.removeAllTabsBut(blank, { animate: false, skipWarnAboutClosingTabs: true, skipPermitUnload: true });
  return "";`;

/**
 * Forget what was stored and allowed, by us (taken out before) and by websites. What extensions keep in storage.local lies
 * under a principal of its own.
 */
export const FORGET_ALL = (origin: string): string => `
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  await ExtensionPermissions.removeAll(${JSON.stringify(GECKO_ID)});
  for (const userContextId of [0, -1 >>> 0]) {
    const uri = Services.io.newURI(${JSON.stringify(origin)});
    const principal = Services.scriptSecurityManager.createContentPrincipal(uri, { userContextId });
    await new Promise((callback) => Object.assign(Services.qms.clearStoragesForPrincipal(principal), { callback }));
    for (const permission of Services.perms.getAllForPrincipal(principal)) Services.perms.removePermission(permission);
  }
  const all = Ci.nsIClearDataService.CLEAR_ALL;
  await new Promise((onDataDeleted) => Services.clearData.deleteData(all, { onDataDeleted }));
  return "";`;

/** Let the extension reach servers, as somebody does on the page where add-ons are managed. */
export const allow = (hosts: readonly string[]): string => `${EXTENSION}
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const allowed = { permissions: [], origins: ${JSON.stringify(hosts)} };
  await ExtensionPermissions.add(extension.id, allowed, extension);
  return "";`;
