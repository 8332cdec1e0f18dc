import { minify } from "terser";

/**
 * The scripts that go into pages are pressed once more: terser makes what the bundler's own minifier left some 4 %
 * smaller. The rest is read from disk and not worth ten times the build's time.
 * @param {string} folder where they are in the bundle, as `src/capture/`
 * @returns {import("vite").Plugin}
 */
export function shrinkPageScripts(folder) {
  return {
    name: "counterflow:shrink-page-scripts",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (!file.fileName.startsWith(folder) || !file.fileName.endsWith(".js")) continue;
          if (file.type === "chunk") file.code = await pressed(file.code);
          else file.source = await pressed(String(file.source));
        }
      },
    },
  };
}

/** @param {string} code */
async function pressed(code) {
  // Functions side by side are more alike to gzip than where they are used.
  const compress = { passes: 3, hoist_funs: true, unsafe_arrows: true };
  const once = await minify(code, { ecma: 2020, compress });
  // What was put where it is used is left there now, and quotes are all of one kind.
  const twice = await minify(once.code ?? "", {
    ecma: 2020,
    compress: { ...compress, reduce_funcs: false },
    format: { quote_style: 2 },
  });
  if (!twice.code) throw new Error("terser gave no code back");
  return twice.code;
}
