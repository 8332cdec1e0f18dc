import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LaunchOptions } from "./driver";

interface BuiltManifest {
  permissions: string[];
  host_permissions?: readonly string[];
}

/**
 * The build as it is, or a copy that differs in its manifest's permissions. Without `unlimitedStorage` browsers refuse space
 * before the disk itself is full (with it, Chromium ignores DevTools' quota and Firefox its own). With hosts allowed from the
 * start nobody has to answer the browser's question, which no headless browser shows.
 * @param folder where the copy goes: the profile, with which it is removed
 */
export function changedBuild(build: string, folder: string, { limitedStorage, allowedHosts }: LaunchOptions): string {
  if (!limitedStorage && !allowedHosts) return build;
  const copy = join(folder, "changed-build");
  cpSync(build, copy, { recursive: true });
  const path = join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as BuiltManifest;
  const permissions = manifest.permissions.filter((one) => one !== "unlimitedStorage" || !limitedStorage);
  const hosts = allowedHosts ? { host_permissions: allowedHosts } : {};
  writeFileSync(path, JSON.stringify({ ...manifest, permissions, ...hosts }));
  return copy;
}
