// `npm run fuzz:copies [TIMES]`: copies of hostile pages in real browsers, TIMES as many as `npm test` opens (20 unless said otherwise).
import { spawnSync } from "node:child_process";

const [times = "20", ...rest] = process.argv.slice(2);
const { status } = spawnSync(process.execPath, ["scripts/test-e2e.mjs", "tests/e2e/hostile-copies.test.ts", ...rest], {
  stdio: "inherit",
  env: { ...process.env, TEST_ALL: "1", FUZZ_TIMES: times },
});
process.exit(status ?? 1);
