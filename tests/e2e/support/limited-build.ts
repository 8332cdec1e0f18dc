import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A copy of a build that differs in one thing: its manifest lacks `unlimitedStorage`, under which browsers refuse an
 * extension no space before the disk itself is full. With it, Chromium ignores DevTools' quota and Firefox its own.
 * @param folder where the copy goes: the profile, with which it is removed
 */
export function limitedBuild(build: string, folder: string): string {
  const copy = join(folder, "limited-build");
  cpSync(build, copy, { recursive: true });
  const path = join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { permissions: string[] };
  const permissions = manifest.permissions.filter((one) => one !== "unlimitedStorage");
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  return copy;
}
