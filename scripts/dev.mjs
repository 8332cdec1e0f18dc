/** `npm run dev`: rebuild dist/chrome and dist/firefox on every change; `-- --target chrome|firefox` watches one. */
import { spawn } from "node:child_process";
import { buildVerifier } from "./build/build-verifier.mjs";
import { pickTargets } from "./build/pick-targets.mjs";

await buildVerifier();
const vite = "node_modules/vite/bin/vite.js";

// One process per target: crxjs keeps its list of scripts in module state, which two builds at once would share.
const watchers = pickTargets().map((mode) =>
  spawn(process.execPath, [vite, "build", "--watch", "--mode", mode], { stdio: "inherit" }),
);
for (const watcher of watchers) {
  watcher.on("exit", (code) => {
    for (const other of watchers) other.kill();
    process.exitCode ??= code ?? 0;
  });
}
