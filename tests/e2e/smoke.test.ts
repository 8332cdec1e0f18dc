import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations, byRole, inEachBrowser, takePictures } from "./support";

inEachBrowser("the installed extension", (driver) => {
  let server: Server;
  let address: string;
  const folder = mkdtempSync(join(tmpdir(), "counterflow-pictures-"));

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end("<!doctype html><html lang=en><title>A page</title><h1>A page without facts</h1></html>");
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it("opens its panel beside a page at a click on its button", async () => {
    const panel = await driver().triggerAction(await driver().openPage(address));
    await byRole(panel, "heading");
    expect(await axeViolations(panel)).toEqual([]);
  });

  it("opens its panel in the window of the page", async () => {
    const one = await driver().triggerAction(await driver().openPage(address));
    const two = await driver().triggerAction(await driver().openPage(address, { window: true }));
    expect(one).not.toBe(two);
    await byRole(two, "heading");
  });

  it("opens its panel again after its background was stopped", async () => {
    await driver().stopBackground();
    const panel = await driver().triggerAction(await driver().openPage(address));
    await byRole(panel, "heading");
  });

  it("shows its panel in light and dark", async () => {
    const panel = await driver().triggerAction(await driver().openPage(address));
    expect(await takePictures(driver(), panel, "panel", { folder })).toHaveLength(2);
    await driver().setColorScheme(panel, "dark");
    expect(await panel.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
  });

  it("does all that without a fault in its pages", () => {
    expect(driver().faults).toEqual([]);
  });
});
