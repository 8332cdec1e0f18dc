/**
 * crxjs lists on-demand scripts as web-accessible for every site and leaves an unused module copy of each. Neither is
 * needed for `scripting.executeScript`, and the list would show an installed extension to every page: take both out.
 * @typedef {import("vite").Rolldown.OutputBundle} Bundle
 * @typedef {{ renderCrxManifest(manifest: Record<string, unknown>): Record<string, unknown> }} CrxHook
 * @returns {import("vite").Plugin & CrxHook}
 */
export function tidyBundle() {
  return {
    name: "counterflow:tidy-bundle",
    apply: "build",
    enforce: "post",
    renderCrxManifest({ web_accessible_resources: _resources, content_scripts: _scripts, ...manifest }) {
      return manifest;
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const used = reachable(bundle);
        for (const name of Object.keys(bundle))
          if (bundle[name]?.type === "chunk" && !used.has(name)) delete bundle[name];
      },
    },
  };
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
