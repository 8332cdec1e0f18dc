/**
 * What crxjs 3 leaves to put right in a production build.
 * @typedef {import("vite").Rolldown.OutputBundle} Bundle
 * @typedef {{ renderCrxManifest(manifest: Record<string, unknown>): Record<string, unknown> }} CrxHook
 * @returns {import("vite").Plugin & CrxHook}
 */
export function tidyBundle() {
  return {
    name: "counterflow:tidy-bundle",
    apply: "build",
    enforce: "post",
    renderCrxManifest(manifest) {
      return { ...manifest, ...withViewer(manifest["content_security_policy"]), options_ui: SETTINGS };
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        dropUnused(bundle);
      },
    },
  };
}

/** What the browser opens as our settings: crxjs knows pages by their files alone. */
const SETTINGS = { page: "src/workbench/index.html#/settings", open_in_tab: true };

/** What the page that shows copies may do: run its own script and show a frame. It has an origin that is nobody's. */
const VIEWER_POLICY =
  "sandbox allow-scripts; default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; " +
  "font-src data:; media-src data:; frame-src 'self'; form-action 'none'; base-uri 'none'";

/**
 * Named only here: crxjs would make a module of its script, which a page without an origin may not load.
 * @param {unknown} policy
 */
const withViewer = (policy) => ({
  content_security_policy: { .../** @type {object} */ (policy), sandbox: VIEWER_POLICY },
  sandbox: { pages: ["viewer.html"] },
});

/**
 * Drop the empty chunks of the HTML pages and others that nothing names.
 * @param {Bundle} bundle
 */
function dropUnused(bundle) {
  const used = reachable(bundle);
  for (const name of Object.keys(bundle)) if (bundle[name]?.type === "chunk" && !used.has(name)) delete bundle[name];
}

/**
 * The chunks that a page, the manifest or the background's loader names, and what those import in turn.
 * @param {Bundle} bundle
 */
function reachable(bundle) {
  const texts = Object.values(bundle).flatMap((file) => (file.type === "asset" ? [String(file.source)] : []));
  const queue = Object.keys(bundle).filter((name) => texts.some((text) => text.includes(name)));
  const used = new Set(queue);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const file = bundle[name];
    if (file?.type !== "chunk") continue;
    for (const next of [...file.imports, ...file.dynamicImports]) {
      if (!used.has(next)) queue.push(next);
      used.add(next);
    }
  }
  return used;
}
