import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inTurn } from "../../../src/platform/in-turn";

/** Locks as the browser gives them: one after the other by name, and what waits is called off by its signal. */
function aLockManager() {
  const last = new Map<string, Promise<unknown>>();
  return {
    async request<T>(name: string, { signal }: { signal: AbortSignal }, run: () => Promise<T>): Promise<T> {
      const before = last.get(name);
      const aborted = new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => {
          reject(new DOMException("", "AbortError"));
        });
      });
      const mine = (async () => {
        await Promise.race([before?.catch(() => undefined), aborted]);
        return run();
      })();
      last.set(name, Promise.allSettled([before, mine]));
      return mine;
    },
  };
}

describe("work that waits for its turn", () => {
  beforeEach(() => {
    vi.stubGlobal("navigator", { locks: aLockManager() });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const untold = { onWait: () => Promise.resolve(), isStopped: () => Promise.resolve(false) };

  it("runs at once where nothing is before it, and says nothing of waiting", async () => {
    let waits = 0;
    const turn = { ...untold, onWait: () => Promise.resolve(waits++).then(() => undefined) };
    expect(await inTurn("a", () => Promise.resolve(1), turn)).toEqual({ is: "done", value: 1 });
    expect(waits).toBe(0);
  });

  it("waits for what was asked for before it, and says so once", async () => {
    const done: string[] = [];
    let letGo = (): void => undefined;
    const first = inTurn(
      "a",
      () => new Promise<void>((go) => (letGo = go)).then(() => void done.push("first")),
      untold,
    );
    let waits = 0;
    const told = new Promise<void>((go) => {
      const turn = {
        ...untold,
        onWait: () =>
          Promise.resolve(waits++).then(() => {
            go();
          }),
      };
      void inTurn("a", () => Promise.resolve(void done.push("second")), turn);
    });
    await told;
    expect(done).toEqual([]);
    letGo();
    await first;
    await vi.waitFor(() => {
      expect(done).toEqual(["first", "second"]);
    });
    expect(waits).toBe(1);
  });

  it("is called off while it waits, and is never run", async () => {
    let letGo = (): void => undefined;
    const first = inTurn("a", () => new Promise<void>((go) => (letGo = go)), untold);
    const run = vi.fn(() => Promise.resolve());
    expect(await inTurn("a", run, { ...untold, isStopped: () => Promise.resolve(true) })).toEqual({ is: "stopped" });
    letGo();
    await first;
    expect(run).not.toHaveBeenCalled();
  });

  it("fails as what it runs does, and lets the next one go on", async () => {
    await expect(inTurn("a", () => Promise.reject(new Error("no")), untold)).rejects.toThrow("no");
    expect(await inTurn("a", () => Promise.resolve(2), untold)).toEqual({ is: "done", value: 2 });
  });
});
