import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * True as root on Debian and its like. Not on Ubuntu, whose packages of these names only call a snap, which can be
 * neither installed in a container nor driven.
 */
export function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get") && isDebian(osRelease());
}

/** @param {string} release what /etc/os-release says */
function isDebian(release) {
  const words = [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm)].flatMap((match) => match[1]?.split(" ") ?? []);
  return words.includes("debian") && !words.includes("ubuntu");
}

function osRelease() {
  return existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
}

/** @param {string[]} names */
export function installPackages(names) {
  console.log(`Installing ${names.join(" and ")} from Debian (once, about 200 MB)`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const command of [
    ["update", "-q"],
    ["install", "-y", "-q", "--no-install-recommends", ...names],
  ]) {
    execFileSync("apt-get", command, { env, stdio: ["ignore", "ignore", "inherit"] });
  }
}
