/**
 * The one manifest.json (Chromium's form) as each browser wants it.
 * @typedef {"chrome" | "firefox"} Target
 * @typedef {import("@crxjs/vite-plugin").ManifestV3Export} Manifest
 */

/** @type {readonly Target[]} */
export const TARGETS = ["chrome", "firefox"];

/**
 * @param {typeof import("../../manifest.json")} source
 * @param {Target} target
 * @param {string} version
 * @returns {Manifest}
 */
export function manifestFor(source, target, version) {
  const manifest = { ...source, version };
  return /** @type {Manifest} */ (target === "firefox" ? forFirefox(manifest) : forChrome(manifest));
}

/** @param {typeof import("../../manifest.json")} manifest */
function forChrome(manifest) {
  const { browser_specific_settings: _gecko, ...rest } = manifest;
  return rest;
}

/** @param {typeof import("../../manifest.json")} manifest */
function forFirefox(manifest) {
  // Firefox takes a policy as it is written and knows no schema for it.
  const { side_panel, storage: _schema, minimum_chrome_version: _chrome, background, ...more } = manifest;
  const { action, permissions, ...rest } = more;
  return {
    ...rest,
    // In sight from the start; Chromium leaves it to the official to pin it.
    action: { ...action, default_area: "navbar" },
    permissions: permissions.filter((permission) => permission !== "sidePanel"),
    background: { scripts: [background.service_worker], type: background.type },
    sidebar_action: {
      default_title: action.default_title,
      default_icon: action.default_icon,
      default_panel: side_panel.default_path,
      // Firefox opens a new sidebar at install unless told; an official asks for it by a click.
      open_at_install: false,
    },
  };
}
