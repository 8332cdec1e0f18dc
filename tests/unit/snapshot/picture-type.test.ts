import { describe, expect, it } from "vitest";
import { pictureType } from "../../../src/domain/evidence/snapshot";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : part)));

describe("what a picture is", () => {
  it.each([
    ["image/png", bytes([0x89], "PNG\r\n", [0x1a], "\n")],
    ["image/jpeg", bytes([0xff, 0xd8, 0xff, 0xe0])],
    ["image/gif", bytes("GIF89a")],
    ["image/webp", bytes("RIFF", [1, 2, 3, 4], "WEBPVP8 ")],
    ["image/avif", bytes([0, 0, 0, 20], "ftypavif", [0, 0, 0, 0], "mif1")],
    ["image/avif", bytes([0, 0, 0, 24], "ftypmif1", [0, 0, 0, 0], "miafavif")],
  ])("is told from its bytes: %s", (type, given) => {
    expect(pictureType(given)).toBe(type);
  });

  it.each([
    ["a page", bytes("<!doctype html><form action=https://x.example>")],
    ["a drawing, which is a document", bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ["a page behind spaces", bytes("  <html>")],
    ["a text", bytes("GIF87b")],
    ["nothing", bytes()],
    ["a film", bytes([0, 0, 0, 20], "ftypisom", [0, 0, 0, 0], "mp42")],
    ["a brand behind its box", bytes([0, 0, 0, 16], "ftypisom", [0, 0, 0, 0], "avif")],
    ["three bytes of a box", bytes([0, 0, 0])],
    ["a PDF", bytes("%PDF-1.7")],
  ])("is none: %s", (_, given) => {
    expect(pictureType(given)).toBeUndefined();
  });
});
