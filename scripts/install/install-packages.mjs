import { execFileSync } from "node:child_process";
import { lstatSync } from "node:fs";
import { isInstalled } from "./is-installed.mjs";

const OLDEST_NODE = [20, 19];

/** Install the packages of the lock file where they are missing or others. Needs nothing installed itself. */
export function installPackages() {
  demandNode();
  if (isInstalled()) return;
  if (lstatSync("node_modules", { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm would empty the folder it leads to, which another checkout uses.
    throw new Error(
      "node_modules is a link to another checkout's packages, and they are not those of package-lock.json",
    );
  }
  console.log("Installing packages (npm ci)");
  const words = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  // On Windows npm is a batch file, which only a shell starts.
  execFileSync("npm", words, { stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" });
}

function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(`Node ${OLDEST_NODE.join(".")} or later is needed; this is ${process.versions.node}.`);
  process.exit(2);
}
