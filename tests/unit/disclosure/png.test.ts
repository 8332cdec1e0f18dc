import { deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { pngOf } from "../../../src/domain/files/disclosure";
import { readPng } from "../../e2e/support/png";

const deflate = (bytes: Uint8Array) => Promise.resolve(new Uint8Array(deflateSync(bytes)));

it("a PNG has its points and no ancillary chunk", async () => {
  const data = Uint8ClampedArray.from({ length: 5 * 3 * 4 }, (_, i) => (i % 4 === 3 ? 255 : (i * 53) % 256));
  const file = await pngOf({ width: 5, height: 3, data }, deflate);
  const { width, height, rgb } = readPng(file);
  expect([width, height]).toEqual([5, 3]);
  expect([...rgb]).toEqual([...data].filter((_, i) => i % 4 !== 3));
  const bytes = Buffer.from(file);
  const names: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    names.push(bytes.toString("latin1", at + 4, at + 8));
  expect(names).toEqual(["IHDR", "IDAT", "IEND"]);
});
