import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { projectionVersion } from "./scripts/build/projection-version.mjs";
import { PATIENCE } from "./tests/e2e/support/patience.mjs";

/** Far above what any test needs on a machine with much else to do (ms): what takes longer has hung. */
const HUNG = 300_000 * Math.max(1, Number(process.env["FUZZ_TIMES"] ?? 1));

/** Unit tests need no build; contract and e2e tests look at the production build, made first where it is stale. */
export default defineConfig({
  test: {
    // Nothing in the tests may depend on the machine's own time zone.
    env: { TZ: "UTC" },
    projects: [
      {
        plugins: [preact({ devToolsEnabled: false }), projectionVersion()],
        test: {
          name: "unit",
          execArgv: ["--import", new URL("tests/unit/support/after-the-page.mjs", import.meta.url).href],
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["fake-indexeddb/auto"],
          // Most of the time would go into loading jsdom anew for each file; no test leaves anything behind.
          isolate: false,
          testTimeout: HUNG,
          hookTimeout: HUNG,
        },
      },
      {
        plugins: [projectionVersion()],
        test: {
          name: "contract",
          include: ["tests/contract/**/*.test.ts"],
          globalSetup: "scripts/build/build-if-stale.mjs",
          isolate: false,
          testTimeout: HUNG,
          hookTimeout: HUNG,
        },
      },
      {
        plugins: [projectionVersion()],
        test: {
          name: "e2e",
          // Node 20 has WebSockets and does not say so by itself: one test speaks with the team's servers.
          execArgv: ["--experimental-websocket"],
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "scripts/build/build-if-stale.mjs",
          // One process, in which all files share the browsers that are running (`tests/e2e/support/kept-browsers.ts`).
          maxWorkers: 1,
          isolate: false,
          // Vitest refuses to run projects side by side that differ in how many workers they have.
          sequence: { groupOrder: 1 },
          runner: "tests/e2e/support/lane.ts",
          // A test waits for several things in turn: what does not come is to be named, not cut off.
          testTimeout: 10 * PATIENCE,
          hookTimeout: 10 * PATIENCE,
        },
      },
      {
        plugins: [projectionVersion()],
        test: {
          // No build: installations in Node, and a cluster of servers.
          name: "team",
          // Node 20 has WebSockets and does not say so by itself.
          execArgv: ["--experimental-websocket"],
          include: ["tests/crash/team.crash.ts"],
          testTimeout: 3_600_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "crash",
          include: ["tests/crash/**/*.crash.ts"],
          exclude: ["tests/crash/team.crash.ts"],
          globalSetup: "scripts/build/build-if-stale.mjs",
          testTimeout: 3_600_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [projectionVersion()],
        test: {
          name: "bench",
          include: ["tests/bench/**/*.bench.ts"],
          setupFiles: ["fake-indexeddb/auto"],
          globalSetup: "scripts/build/build-if-stale.mjs",
          testTimeout: 1_200_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
