import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };

interface BuiltManifest {
  version: string;
  permissions: string[];
  optional_host_permissions: string[];
  incognito: string;
  content_security_policy: { extension_pages: string };
  action: { default_area?: string };
  options_ui: { page: string };
  commands: Record<"_execute_action" | "capture-marked" | "lock-now", { suggested_key: { default: string } }>;
}

const BASE_PERMISSIONS = ["activeTab", "alarms", "contextMenus", "scripting", "storage", "unlimitedStorage"];
const FORBIDDEN_KEYS = [
  "host_permissions",
  "optional_permissions",
  "content_scripts",
  "web_accessible_resources",
  "externally_connectable",
  "key",
  "update_url",
];
const INLINE_HANDLERS = ["onload", "onclick", "onerror", "onsubmit"].map((name) => `[${name}]`).join(", ");

function addresses(page: Document): string[] {
  return [...page.querySelectorAll("[src], [href]")].map(
    (element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "",
  );
}

describe.each([
  { target: "chrome", permissions: [...BASE_PERMISSIONS, "sidePanel"] },
  { target: "firefox", permissions: BASE_PERMISSIONS },
])("what is shipped for $target", ({ target, permissions }) => {
  const folder = join("dist", target);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as BuiltManifest;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const read = (extension: string) =>
    files
      .filter((name) => name.endsWith(extension))
      .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

  it("asks for nothing at install but what the main job needs", () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
  });

  it("has its button in sight, where the browser lets it", () => {
    expect(manifest.action.default_area).toBe(target === "firefox" ? "navbar" : undefined);
  });

  it("contacts a server only where the official allowed it", () => {
    expect(manifest.optional_host_permissions).toEqual(["http://*/*", "https://*/*"]);
  });

  it("touches no page by itself and shows itself to none", () => {
    expect(FORBIDDEN_KEYS.filter((key) => key in manifest)).toEqual([]);
  });

  it("stays out of private windows, so that nothing from there becomes evidence", () => {
    expect(manifest.incognito).toBe("not_allowed");
  });

  it("shows its settings where the browser asks for them", () => {
    expect(manifest.options_ui.page).toBe("src/workbench/index.html#/settings");
  });

  it("carries the package's version", () => {
    expect(manifest.version).toBe(packageJson.version);
  });

  it("runs only its own code", () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split(";").map((part) => {
        const [name = "", ...sources] = part.trim().split(/\s+/);
        return [name, sources.join(" ")];
      }),
    );
    expect(Object.fromEntries(policy)).toMatchObject({
      "default-src": "'self'",
      "script-src": "'self' 'wasm-unsafe-eval'",
      "style-src": "'self'",
      // Time-stamping authorities are anywhere, and often plain http; what the browser lets us ask is the official's choice.
      "connect-src": "'self' http: https: wss: ws://localhost:* ws://127.0.0.1:*",
      "object-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-ancestors": "'none'",
    });
  });

  it.each(read(".html"))("has no inline script, style or remote address in $name", ({ text }) => {
    const page = new JSDOM(text).window.document;
    const inline = "script:not([src]), style, [style], " + INLINE_HANDLERS;
    expect([...page.querySelectorAll(inline)].map((element) => element.outerHTML)).toEqual([]);
    expect(addresses(page).filter((address) => /^[a-z]+:|^\/\//i.test(address))).toEqual([]);
  });

  it.each(read(".js"))("has no code made from text, and loads none from elsewhere, in $name", ({ text }) => {
    expect(text.match(/(?<![\w$.])eval\s*\(|\bnew\s+Function\b|(?<![\w$.])Function\s*\(/g)).toBeNull();
    expect(text.match(/\b(?:import|importScripts)\s*\(?\s*["'`]https?:[^"'`]*/g)).toBeNull();
    expect(text.match(/["'`]https?:\/\/[^"'`\s]+\.m?js\b/g)).toBeNull();
  });

  it.each(["README.md", "scripts/start/stay-open.mjs"])("has the shortcut that %s tells people to press", (file) => {
    expect(readFileSync(file, "utf8")).toContain(manifest.commands._execute_action.suggested_key.default);
  });

  it("has the keys for what is marked that README.md tells people to press", () => {
    expect(readFileSync("README.md", "utf8")).toContain(manifest.commands["capture-marked"].suggested_key.default);
  });

  it.each(["index", "mark", "pick", "reviews", "show", "snapshot", "watch"])(
    "injects one small file that needs no other: %s",
    (name) => {
      const script = readFileSync(join(folder, `src/capture/${name}.js`));
      expect(script.toString()).not.toMatch(/^\s*import\b|\bimport\s*\(/m);
      expect(gzipSync(script).length).toBeLessThanOrEqual(60 * 1024);
    },
  );

  it("leaves no source map and no test page in the package", () => {
    expect(files.filter((name) => /\.map$|\.tsx?$|(^|\/)tests?(\/|$)/.test(name))).toEqual([]);
  });
});
