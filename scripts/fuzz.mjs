// `npm run fuzz [TIMES]`: the tests of hostile pages and backups with TIMES as many runs as `npm run test:all` has (20 unless said otherwise).
import { spawnSync } from "node:child_process";

const [times = "20"] = process.argv.slice(2);
const { status } = spawnSync("npx", ["vitest", "run", "--project", "unit", "fuzz.test.ts"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, FUZZ_TIMES: times },
});
process.exit(status ?? 1);
