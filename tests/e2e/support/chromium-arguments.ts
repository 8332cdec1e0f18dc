import type { LaunchOptions } from "./driver";

/** What Chromium is told at launch beside puppeteer's own arguments. */
export function chromiumArguments({ locale = "en", offline = false, hosts = {} }: LaunchOptions): string[] {
  return [
    "--disable-quic",
    "--disable-component-update",
    "--no-default-browser-check",
    "--window-size=1280,900",
    `--lang=${locale}`,
    ...resolverRules(offline, hosts),
    // Chromium's sandbox does not start as root, nor in most containers of hosted CI.
    ...(process.getuid?.() === 0 || process.env["CI"] ? ["--no-sandbox"] : []),
  ];
}

function resolverRules(offline: boolean, hosts: Readonly<Record<string, string>>): string[] {
  const named = Object.entries(hosts).map(([name, address]) => `MAP ${name} ${address}`);
  const closed = offline ? ["MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1", "EXCLUDE localhost", "EXCLUDE *.localhost"] : [];
  const rules = [...named, ...closed];
  return rules.length ? [`--host-resolver-rules=${rules.join(", ")}`] : [];
}
