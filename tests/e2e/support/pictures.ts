import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { ColorScheme, Driver } from "./driver";

export interface PictureOptions {
  folder: string;
  /** Widths in CSS pixels; 400 unless told. */
  widths?: readonly number[];
  height?: number;
  schemes?: readonly ColorScheme[];
}

/**
 * Take pictures of a page as it stands, in each colour scheme and width, as `NAME-SCHEME-WIDTH.png`.
 * @returns the paths of the pictures
 */
export async function takePictures(
  driver: Driver,
  page: Page,
  name: string,
  options: PictureOptions,
): Promise<string[]> {
  const { folder, widths = [400], height = 800, schemes = ["light", "dark"] } = options;
  mkdirSync(folder, { recursive: true });
  // Not `setViewport(null)` at the end: puppeteer waits for an event that Firefox's sidebar does not send.
  const before = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const paths: string[] = [];
  for (const scheme of schemes) {
    await driver.setColorScheme(page, scheme);
    for (const width of widths) {
      await page.setViewport({ width, height });
      const path = join(folder, `${name}-${scheme}-${width}.png`);
      await page.screenshot({ path });
      paths.push(path);
    }
  }
  await page.setViewport(before);
  await driver.setColorScheme(page, "light");
  return paths;
}
