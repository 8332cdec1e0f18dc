import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const OLDEST_NODE = [20, 19];
/** npm writes it at the end of every installation: its time is the time of the last one. */
const LAST_INSTALL = "node_modules/.package-lock.json";

/** Install the packages of the lock file where they are missing or older than it. Needs nothing installed itself. */
export function installPackages() {
  demandNode();
  if (existsSync(LAST_INSTALL) && statSync(LAST_INSTALL).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  console.log("Installing packages (npm ci)");
  // On Windows npm is a batch file, which only a shell starts.
  const shell = process.platform === "win32";
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: ["ignore", "inherit", "inherit"],
    shell,
  });
}

function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(`Node ${OLDEST_NODE.join(".")} or later is needed; this is ${process.versions.node}.`);
  process.exit(2);
}
