import { createHash } from "node:crypto";
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { GECKO_ID } from "./firefox-scripts";

/** Where each brand of Chromium looks for the policies of the machine's administrator, on Linux. */
const FOLDERS = ["/etc/chromium", "/etc/opt/chrome", "/etc/opt/chrome_for_testing", "/etc/opt/edge"].map((of) =>
  join(of, "policies", "managed"),
);

const written = new Set<string>();
process.on("exit", () => {
  for (const path of written) rmSync(path, { force: true });
});

/** Whether tests may act as the machine's administrator, from whom alone Chromium takes a policy. */
export const mayManage = (): boolean => {
  try {
    accessSync("/etc", constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** The id that Chromium gives an unpacked extension: it is made of the path alone, so that a policy speaks of this copy and no other. */
const idOf = (build: string): string =>
  Array.from(createHash("sha256").update(build).digest("hex").slice(0, 32))
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join("");

/** Have Chromium hold a policy for the build in a folder of this profile; it hears of a change by itself. */
export function manageChromium(profile: string, build: string, policy: object | undefined): void {
  for (const folder of FOLDERS) {
    const path = join(folder, `${basename(profile)}.json`);
    written.add(path);
    mkdirSync(folder, { recursive: true });
    if (policy) writeFileSync(path, JSON.stringify({ "3rdparty": { extensions: { [idOf(build)]: policy } } }));
    else rmSync(path, { force: true });
  }
}

/** The home folder of a Firefox that is managed: what stands in it speaks of this browser alone. */
export const homeIn = (profile: string): string => join(profile, "home");

/** Have Firefox hold a policy from its next start on, in the form of a managed storage manifest. */
export function manageFirefox(profile: string, policy: object | undefined): void {
  const folder = join(homeIn(profile), ".mozilla", "managed-storage");
  mkdirSync(folder, { recursive: true });
  const manifest = { name: GECKO_ID, description: "The agency's policy", type: "storage", data: policy };
  const path = join(folder, `${GECKO_ID}.json`);
  if (policy) writeFileSync(path, JSON.stringify(manifest));
  else rmSync(path, { force: true });
}
