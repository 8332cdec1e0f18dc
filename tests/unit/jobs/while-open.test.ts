import { describe, expect, it } from "vitest";
import { seal } from "../../../src/domain/files/age";
import { ok } from "../../../src/domain/ground/result";
import type { ScratchFile } from "../../../src/platform";
import { whileOpen } from "../../../src/jobs/while-open";
import { disk } from "./support";

const PASSWORD = "four words of one's own";
const LITTLE_WORK = 4;
const TEXT = "Mrs Vermeulen’s case ".repeat(10_000);
const locked = async (): Promise<Blob> =>
  new Response(await seal(new Blob([TEXT]).stream(), PASSWORD, LITTLE_WORK)).blob();

const watch = () => new AbortController();

describe("a locked file", () => {
  it("is used as it was before it was locked, and then nothing of it lies about", async () => {
    const { files, newScratchFile: newFile } = disk();
    const used = await whileOpen(await locked(), PASSWORD, { newFile, signal: watch().signal }, async (open) => {
      expect(files.size).toBe(1);
      return ok(await open.text());
    });
    expect(used).toEqual({ ok: true, value: TEXT });
    expect(files.size).toBe(0);
  });

  it("leaves nothing where its use fails, or the file breaks off", async () => {
    const { files, newScratchFile: newFile, made } = disk();
    const how = { newFile, signal: watch().signal };
    const bug = () => Promise.reject(new Error("a bug"));
    await expect(whileOpen(await locked(), PASSWORD, how, bug)).rejects.toThrow("a bug");
    const file = await locked();
    expect(await whileOpen(file.slice(0, file.size - 1), PASSWORD, how, bug)).toEqual({
      ok: false,
      error: { code: "wrong-password" },
    });
    expect([made(), files.size]).toEqual([2, 0]);
  });

  it("leaves nothing where it is called off on the way", async () => {
    const { files, newScratchFile: newFile } = disk();
    const stop = watch();
    const slow = async (): Promise<ScratchFile> => {
      const file = await newFile();
      return { ...file, write: async (bytes) => (stop.abort(), file.write(bytes)) };
    };
    const how = { newFile: slow, signal: stop.signal };
    await expect(whileOpen(await locked(), PASSWORD, how, () => Promise.resolve(ok(null)))).rejects.toThrow();
    expect(files.size).toBe(0);
  });

  it("does not touch the disk with another password", async () => {
    const { newScratchFile: newFile, made } = disk();
    const how = { newFile, signal: watch().signal };
    expect(await whileOpen(await locked(), "another", how, () => Promise.resolve(ok(null)))).toMatchObject({
      ok: false,
    });
    expect(made()).toBe(0);
  });
});
