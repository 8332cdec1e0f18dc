import type { LaunchOptions } from "./driver";

/** What Chromium is told at launch beside puppeteer's own arguments. */
export function chromiumArguments({ locale = "en", offline = false }: LaunchOptions): string[] {
  return [
    "--disable-quic",
    "--disable-component-update",
    "--no-default-browser-check",
    "--window-size=1280,900",
    `--lang=${locale}`,
    ...(offline ? ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"] : []),
    // Chromium's sandbox does not start as root, nor in most containers of hosted CI.
    ...(process.getuid?.() === 0 || process.env["CI"] ? ["--no-sandbox"] : []),
  ];
}
