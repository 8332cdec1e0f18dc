import "../support/extension";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Result, fail, ok } from "../../../src/domain/ground/result";
import { type Jobs, type Progress, defineJob, newJobs } from "../../../src/jobs";
import { runs } from "../support/runs";

/** A run that a test holds in its hand: it tells and ends when it is told to. */
interface Puppet {
  readonly serial: string;
  readonly about: string;
  readonly tell: (progress: Progress) => void;
  readonly signal: AbortSignal;
  readonly end: (ended: Result<string, { readonly code: string }>) => void;
  readonly throws: (error: unknown) => void;
}

interface Asked {
  readonly about: string;
  readonly password: string;
  readonly serial?: string;
}

/** Jobs with one job, whose runs are puppets, in the order in which they really began. */
function stage(unique: "kind" | "about" = "kind", options: { readonly canStop?: boolean } = {}) {
  const puppets: Puppet[] = [];
  const released: string[] = [];
  const faults: unknown[] = [];
  let underWay = 0;
  let most = 0;
  const job = defineJob({
    name: "job",
    about: ({ about }: Asked) => about,
    unique,
    isLostOnClose: true,
    canStop: options.canStop ?? true,
    run: async ({ about, serial = "" }: Asked, _ports: object, { tell, signal }) => {
      most = Math.max(most, ++underWay);
      try {
        return await new Promise<Result<string, { readonly code: string }>>((end, throws) => {
          puppets.push({ about, serial, tell, signal, end, throws });
        });
      } finally {
        underWay--;
      }
    },
    release: (value: string) => Promise.resolve(void released.push(value)),
  });
  const jobs = newJobs({}, (error) => faults.push(error));
  return { jobs, job, puppets, released, faults, mostAtOnce: () => most };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));
const begin = async ({ jobs, job }: ReturnType<typeof stage>, about = "a"): Promise<void> => {
  jobs.start(job, { about, password: "hunter2" });
  await settled();
};
const stateOf = ({ jobs, job }: ReturnType<typeof stage>, about = "a") => jobs.find(job, about)?.state;

describe("a job", () => {
  it("is under way, tells how far it is, and is done with what came of it", async () => {
    const on = stage();
    await begin(on);
    expect(stateOf(on)).toEqual({ at: "running", progress: undefined, isStopping: false });
    on.puppets[0]!.tell({ step: "writing", done: 1, total: 3 });
    expect(stateOf(on)).toMatchObject({ at: "running", progress: { step: "writing", done: 1, total: 3 } });
    on.puppets[0]!.end(ok("a file"));
    await settled();
    expect(stateOf(on)).toEqual({ at: "done", value: "a file" });
    on.puppets[0]!.tell({ done: 2, total: 3 });
    expect(stateOf(on)).toEqual({ at: "done", value: "a file" });
  });

  it("fails with a code, its own or the storage's", async () => {
    const on = stage();
    await begin(on);
    on.puppets[0]!.end(fail({ code: "unsigned" }));
    await settled();
    expect(stateOf(on)).toEqual({ at: "failed", failure: { code: "unsigned" } });
    await begin(on);
    on.puppets[1]!.throws(new DOMException("no room", "QuotaExceededError"));
    await settled();
    expect(stateOf(on)).toEqual({ at: "failed", failure: { code: "storage-full" } });
    expect(on.faults).toEqual([]);
  });

  it("that throws a bug says so, and the page's handler hears of it", async () => {
    const on = stage();
    await begin(on);
    const bug = new TypeError("undefined is not a function");
    on.puppets[0]!.throws(bug);
    await settled();
    expect(stateOf(on)).toEqual({ at: "fault", error: bug });
    expect(on.faults).toEqual([bug]);
  });

  it("keeps nothing of what was typed to begin it", async () => {
    const on = stage();
    await begin(on);
    on.puppets[0]!.end(ok("a file"));
    await settled();
    expect(JSON.stringify(on.jobs.list())).not.toContain("hunter2");
  });

  it("tells whoever listens, until they hear no more", async () => {
    const on = stage();
    let heard = 0;
    const stop = on.jobs.listen(() => heard++);
    await begin(on);
    on.puppets[0]!.tell({ done: 1, total: 2 });
    expect(heard).toBe(2);
    stop();
    on.puppets[0]!.tell({ done: 2, total: 2 });
    expect(heard).toBe(2);
  });
});

describe("a job that is stopped", () => {
  it("is under way until it has heeded that", async () => {
    const on = stage();
    await begin(on);
    on.jobs.stop("job");
    expect(stateOf(on)).toMatchObject({ at: "running", isStopping: true });
    const { signal, throws } = on.puppets[0]!;
    expect(signal.aborted).toBe(true);
    throws(signal.reason);
    await settled();
    expect(stateOf(on)).toEqual({ at: "stopped" });
    expect(on.faults).toEqual([]);
  });

  it("while it finishes is done: what came of it is there", async () => {
    const on = stage();
    await begin(on);
    on.jobs.stop("job");
    on.puppets[0]!.end(ok("a file"));
    await settled();
    expect(stateOf(on)).toEqual({ at: "done", value: "a file" });
    expect(on.released).toEqual([]);
  });

  it("and meets a bug on its way out does not hide it", async () => {
    const on = stage();
    await begin(on);
    on.jobs.stop("job");
    const bug = new TypeError("undefined is not a function");
    on.puppets[0]!.throws(bug);
    await settled();
    expect([stateOf(on), on.faults]).toEqual([{ at: "fault", error: bug }, [bug]]);
  });

  it("before it has begun never begins", async () => {
    const on = stage();
    await begin(on);
    on.jobs.start(on.job, { about: "b", password: "" });
    on.jobs.stop("job");
    on.puppets[0]!.throws(on.puppets[0]!.signal.reason);
    await settled();
    expect([on.puppets.length, stateOf(on)]).toEqual([1, { at: "stopped" }]);
  });

  it("is not, where it cannot be", async () => {
    const on = stage("kind", { canStop: false });
    await begin(on);
    on.jobs.stop("job");
    expect([on.puppets[0]!.signal.aborted, stateOf(on)]).toMatchObject([false, { isStopping: false }]);
  });
});

describe("a newer run of a job", () => {
  it("calls the older one off, waits until that has ended, and its late end changes nothing", async () => {
    const on = stage();
    await begin(on, "a");
    await begin(on, "b");
    expect([on.puppets.length, on.puppets[0]!.signal.aborted]).toEqual([1, true]);
    on.puppets[0]!.tell({ done: 9, total: 9 });
    expect(on.jobs.list()).toMatchObject([{ about: "b", state: { at: "running", progress: undefined } }]);
    on.puppets[0]!.end(ok("late"));
    await settled();
    expect([on.puppets.length, on.released]).toEqual([2, ["late"]]);
    expect(on.jobs.list()).toMatchObject([{ about: "b", state: { at: "running" } }]);
    on.puppets[1]!.end(ok("new"));
    await settled();
    expect(on.jobs.list()).toMatchObject([{ about: "b", state: { at: "done", value: "new" } }]);
  });

  it("lets go of what the older one gave", async () => {
    const on = stage();
    await begin(on);
    on.puppets[0]!.end(ok("old"));
    await settled();
    await begin(on);
    expect(on.released).toEqual(["old"]);
  });

  it("about something else stands beside it, where the job is one for each", async () => {
    const on = stage("about");
    await begin(on, "a");
    await begin(on, "b");
    on.puppets[1]!.end(ok("of b"));
    await settled();
    expect([stateOf(on, "a"), stateOf(on, "b")]).toMatchObject([{ at: "running" }, { at: "done", value: "of b" }]);
    expect(on.jobs.list().map(({ about }) => about)).toEqual(["a", "b"]);
  });
});

describe("what came of a job", () => {
  it("is let go of when it is forgotten, and not twice", async () => {
    const on = stage();
    await begin(on);
    on.puppets[0]!.end(ok("a file"));
    await settled();
    on.jobs.forget("job");
    on.jobs.forget("job");
    on.jobs.close();
    expect([on.released, stateOf(on)]).toEqual([["a file"], undefined]);
  });

  it("is let go of at the page's end, also where it is only on its way", async () => {
    const on = stage("about");
    await begin(on, "a");
    await begin(on, "b");
    on.puppets[0]!.end(ok("of a"));
    await settled();
    on.jobs.close();
    on.puppets[1]!.end(ok("of b"));
    await settled();
    expect([on.released, on.jobs.list()]).toEqual([["of a", "of b"], []]);
  });

  it("that cannot be let go of is told to the page's handler", async () => {
    const faults: unknown[] = [];
    const jobs = newJobs({}, (error) => faults.push(error));
    const release = () => Promise.reject(new Error("the file is locked"));
    const about = () => "";
    const job = defineJob({
      ...{ name: "job", about, unique: "kind", isLostOnClose: false, canStop: true },
      run: () => Promise.resolve(ok("a file")),
      release,
    });
    jobs.start(job, {});
    await settled();
    jobs.forget("job");
    await settled();
    expect(faults).toEqual([new Error("the file is locked")]);
  });
});

/** What may happen to jobs, in any order. */
const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant("start" as const), about: fc.constantFrom("a", "b") }),
    fc.record({ act: fc.constantFrom("stop" as const, "forget" as const), about: fc.constantFrom("a", "b") }),
    fc.record({
      act: fc.constantFrom("tell" as const, "end" as const, "fail" as const, "heed" as const),
      which: fc.nat(6),
    }),
    fc.record({ act: fc.constant("wait" as const) }),
  ),
  { maxLength: 25 },
);

test.prop([acts, fc.constantFrom("kind" as const, "about" as const)], runs(300))(
  "whatever happens when: one run at a time, the newest is heard, each value is held or let go of exactly once",
  async (happened, unique) => {
    const on = stage(unique);
    const { jobs, job, puppets, released, faults } = on;
    const newest = new Map<string, string>();
    const placeOf = (about: string) => (unique === "about" ? `job ${about}` : "job");
    for (const [n, each] of happened.entries()) {
      const puppet = "which" in each ? puppets[each.which] : undefined;
      if (each.act === "start") {
        newest.set(placeOf(each.about), `of ${String(n)}`);
        jobs.start(job, { about: each.about, password: "", serial: String(n) });
      } else if (each.act === "stop" || each.act === "forget") jobs[each.act](placeOf(each.about));
      else if (each.act === "tell") puppet?.tell({ done: 1, total: 2 });
      else if (each.act === "fail") puppet?.end(fail({ code: "no" }));
      else if (each.act === "end") puppet?.end(ok(`of ${puppet.serial}`));
      else if (each.act === "wait") await settled();
      else if (puppet?.signal.aborted) puppet.throws(puppet.signal.reason);
      expectNewest(jobs, newest);
    }
    // Those that had to wait for others begin, and end.
    for (let n = 0; n < happened.length; n++) {
      puppets[n]?.end(ok(`of ${puppets[n]!.serial}`));
      await settled();
    }
    expectNewest(jobs, newest);
    expect(on.mostAtOnce()).toBeLessThanOrEqual(unique === "kind" ? 1 : 2);
    const held = jobs.list().flatMap(({ state }) => (state.at === "done" ? [state.value as string] : []));
    for (const value of held) expect(released).not.toContain(value);
    jobs.close();
    expect(released).toEqual(expect.arrayContaining(held));
    expect(new Set(released).size).toBe(released.length);
    expect([jobs.list(), faults]).toEqual([[], []]);
  },
);

/** In each place stands at most one run, and what came of it is what came of the newest one. */
function expectNewest(jobs: Jobs<object>, newest: ReadonlyMap<string, string>): void {
  const runs = jobs.list();
  expect(new Set(runs.map(({ id }) => id)).size).toBe(runs.length);
  for (const { id, state } of runs) if (state.at === "done") expect(state.value).toBe(newest.get(id));
}
