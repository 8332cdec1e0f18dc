import { crx } from "@crxjs/vite-plugin";
import preact from "@preact/preset-vite";
import { defineConfig } from "vite";
import manifest from "./manifest.json" with { type: "json" };
import packageJson from "./package.json" with { type: "json" };
import { lazyModule } from "./scripts/build/lazy-module.mjs";
import { manifestFor } from "./scripts/build/manifest-for.mjs";
import { carryVerifier } from "./scripts/build/carry-verifier.mjs";
import { pageScripts } from "./scripts/build/page-scripts.mjs";
import { projectionVersion } from "./scripts/build/projection-version.mjs";
import { shrinkPageScripts } from "./scripts/build/shrink-page-scripts.mjs";
import { thirdPartyNotices } from "./scripts/build/third-party-notices.mjs";
import { tidyBundle } from "./scripts/build/tidy-bundle.mjs";

/** One build per browser: `vite build --mode chrome|firefox`. */
export default defineConfig(({ mode }) => {
  const target = mode === "firefox" ? "firefox" : "chrome";
  const notices = thirdPartyNotices();
  return {
    plugins: [
      preact({ devToolsEnabled: false }),
      lazyModule(notices.note),
      projectionVersion(),
      pageScripts(notices.note),
      crx({ manifest: manifestFor(manifest, target, packageJson.version), browser: target }),
      carryVerifier(),
      tidyBundle(),
      notices.beside,
      shrinkPageScripts("src/capture/"),
    ],
    // Workers are modules: what reads workbooks is loaded where one is opened, and not before.
    worker: { format: "es", plugins: () => [notices.inWorkers] },
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === "firefox" ? "firefox140" : "chrome137",
      // Every page is local: a preload helper would only add code (and a stylesheet link per chunk) to the bundle.
      modulePreload: false,
      rolldownOptions: { input: ["src/sidepanel/index.html", "src/workbench/index.html"] },
    },
  };
});
