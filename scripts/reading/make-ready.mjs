import { obtainBrowser } from "../browsers/obtain-browser.mjs";
import { installPackages } from "../install/install-packages.mjs";

/** Install what reading needs where it is missing, and only then load what needs it. */
export async function makeReady() {
  installPackages();
  await obtainBrowser("chromium");
  const { readAll } = await import("./read-all.mjs");
  return readAll;
}
