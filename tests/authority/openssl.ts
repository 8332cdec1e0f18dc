import { spawnSync } from "node:child_process";

/** Run OpenSSL in a folder. It is what the tests' authorities are made of: without it nothing can be said about them. */
export function openssl(folder: string, ...options: string[]): void {
  const { error, status, stderr } = spawnSync("openssl", options, { cwd: folder, encoding: "utf8" });
  if (error) throw new Error("These tests need OpenSSL 3: apt-get install openssl", { cause: error });
  if (status !== 0) throw new Error(`openssl ${options.join(" ")}\n${stderr}`);
}
