import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LaunchOptions } from "./driver";

interface BuiltManifest {
  permissions: string[];
}

/**
 * The build as it is; a copy where a policy is to speak of this one alone (Chromium names it by its path); or a copy whose manifest does not ask for `unlimitedStorage`: browsers then refuse space before the
 * disk itself is full (with it, Chromium ignores DevTools' quota and Firefox its own).
 * @param folder where the copy goes: the profile, with which it is removed
 */
export function changedBuild(build: string, folder: string, { limitedStorage, policy }: LaunchOptions): string {
  if (!limitedStorage && !policy) return build;
  const copy = join(folder, "changed-build");
  cpSync(build, copy, { recursive: true });
  if (!limitedStorage) return copy;
  const path = join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as BuiltManifest;
  const permissions = manifest.permissions.filter((one) => one !== "unlimitedStorage");
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  return copy;
}
