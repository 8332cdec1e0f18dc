import { describe, expect, it, vi } from "vitest";
import { asker } from "../../../src/messaging";

const GONE = new Error("The message port closed before a response was received.");
const REQUEST = { rebuildId: "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0021" };
const ANSWER = { ok: true, value: { entries: 3 } };

describe("asking", () => {
  it("sends name and request, and hands back the answer", async () => {
    const send = vi.fn(() => Promise.resolve(ANSWER));
    expect(await asker(send)("rebuildTables", REQUEST)).toEqual(ANSWER);
    expect(send).toHaveBeenCalledExactlyOnceWith({ name: "rebuildTables", request: REQUEST });
  });

  it("asks once more when the worker died before it answered", async () => {
    const send = vi.fn().mockRejectedValueOnce(GONE).mockResolvedValueOnce(ANSWER);
    expect(await asker(send)("rebuildTables", REQUEST)).toEqual(ANSWER);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it("asks once more when nobody answered", async () => {
    const send = vi.fn().mockResolvedValueOnce(undefined).mockResolvedValueOnce(ANSWER);
    expect(await asker(send)("rebuildTables", REQUEST)).toEqual(ANSWER);
  });

  it("waits longer and longer while the worker is being stopped", async () => {
    const send = vi.fn();
    send.mockRejectedValueOnce(GONE).mockRejectedValueOnce(GONE).mockRejectedValueOnce(GONE).mockResolvedValue(ANSWER);
    const wait = vi.fn((_ms: number) => Promise.resolve());
    expect(await asker(send, wait)("rebuildTables", REQUEST)).toEqual(ANSWER);
    const waits = wait.mock.calls.flat();
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits).toHaveLength(3);
  });

  it("gives up in words in the end", async () => {
    const send = vi.fn().mockRejectedValue(GONE);
    expect(await asker(send, () => Promise.resolve())("rebuildTables", REQUEST)).toEqual({
      ok: false,
      error: { code: "no-answer", detail: "rebuildTables" },
    });
    expect(send.mock.calls.length).toBeGreaterThan(2);
  });

  it("does not repeat a message that could not be sent at all", async () => {
    const send = vi.fn().mockRejectedValue(new Error("Extension context invalidated."));
    expect(await asker(send)("rebuildTables", REQUEST)).toMatchObject({ ok: false, error: { code: "no-answer" } });
    expect(send).toHaveBeenCalledTimes(1);
  });
});
