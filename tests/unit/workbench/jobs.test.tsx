// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Result, ok } from "../../../src/domain/ground/result";
import { type JobPorts, type Progress, defineJob } from "../../../src/jobs";
import { JobStatus } from "../../../src/workbench/frame/jobs/job-status";
import { withWords } from "../../../src/workbench/frame/jobs/job-words";
import { JobsLine } from "../../../src/workbench/frame/jobs/jobs-line";
import { JobsProvider } from "../../../src/workbench/frame/jobs/jobs-provider";
import { IsUnfolded, useJob } from "../../../src/workbench/frame/jobs/use-job";
import { takeCatalogue } from "../ui/catalogue";

interface Puppet {
  readonly tell: (progress: Progress) => void;
  readonly signal: AbortSignal;
  readonly end: (ended: Result<string, { readonly code: "no" }>) => void;
}

let puppets: Puppet[] = [];
let released: string[] = [];
let root: HTMLElement;

const writing = withWords(
  defineJob({
    name: "write",
    about: ({ file }: { readonly file: string }) => file,
    unique: "kind",
    isLostOnClose: true,
    canStop: true,
    run: (_request, _ports: JobPorts, { tell, signal }) =>
      new Promise<Result<string, { readonly code: "no" }>>((end) => puppets.push({ tell, signal, end })),
    release: (value: string) => Promise.resolve(void released.push(value)),
  }),
  {
    title: (file) => `Writing ${file}`,
    underWay: () => "It is being written.",
    done: (value) => ({ text: `Written: ${value}.` }),
    failed: ({ code }) => `Not written: ${code}.`,
    stopped: () => "Stopped.",
    where: () => ({ address: "#/exchange", name: "Exchange" }),
  },
);

function Room({ unfolded = true }: { readonly unfolded?: boolean }) {
  return (
    <IsUnfolded.Provider value={unfolded}>
      <WritingRoom />
    </IsUnfolded.Provider>
  );
}

function WritingRoom() {
  const job = useJob(writing);
  return (
    <main>
      <button type="button" onClick={() => job.start({ file: "case.wacz" })}>
        Write
      </button>
      <JobStatus job={job} />
    </main>
  );
}

/** The page with a room in it: the writing's own, the same with what it shows folded away, or another one. */
async function show(room: "own" | "folded" | "other"): Promise<void> {
  const ports = {} as JobPorts;
  await act(() =>
    render(
      <JobsProvider ports={ports} onFault={(error) => expect.fail(String(error))}>
        <JobsLine told={[writing]} />
        {room === "other" ? <p>Another room</p> : <Room unfolded={room === "own"} />}
      </JobsProvider>,
      root,
    ),
  );
}

const press = (name: string) =>
  act(() => [...root.querySelectorAll("button")].find(({ textContent }) => textContent === name)?.click());
const settle = () => act(() => new Promise((done) => setTimeout(done)));
const end = async (ended: Result<string, { readonly code: "no" }>) => {
  puppets.at(-1)!.end(ended);
  await settle();
};
const line = (): string | undefined => root.querySelector(".jobs [role=status]")?.textContent;

beforeEach(() => {
  takeCatalogue("en");
  [puppets, released] = [[], []];
  root = document.body.appendChild(document.createElement("div"));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

const begin = async () => {
  await show("own");
  await press("Write");
  await settle();
};

describe("a job whose room is left", () => {
  it("goes on, says in every other room that it does and how far, and how it ended", async () => {
    await begin();
    expect([line(), root.querySelector(".job [role=status]")?.textContent]).toEqual([
      undefined,
      "It is being written.",
    ]);
    await show("other");
    expect([puppets[0]!.signal.aborted, line()]).toEqual([false, "Writing case.wacz It is being written."]);
    await act(() => puppets[0]!.tell({ done: 1, total: 4 }));
    const bar = root.querySelector<HTMLProgressElement>(".jobs progress")!;
    expect([bar.getAttribute("aria-label"), bar.value, bar.max]).toEqual(["Writing case.wacz", 1, 4]);
    expect(root.querySelector(".jobs .far")?.textContent).toBe("25%");
    const said = root.querySelector(".jobs [role=status]");
    expect(said?.textContent).not.toContain("25");
    await end(ok("a file"));
    expect(line()).toBe("Writing case.wacz Written: a file.");
    // Only what changes in an element that is there already is sure to be read out.
    expect(root.querySelector(".jobs [role=status]")).toBe(said);
  });

  it("shows in its room how far it is to whoever comes back", async () => {
    await begin();
    await show("other");
    await act(() => puppets[0]!.tell({ done: 1, total: 4 }));
    await show("own");
    expect([line(), root.querySelector(".job .far")?.textContent]).toEqual([undefined, "25%"]);
  });

  it("can be stopped from there, and is under way until it has heeded that", async () => {
    await begin();
    await show("other");
    await press("Stop");
    expect([puppets[0]!.signal.aborted, line()]).toEqual([true, "Writing case.wacz It is being written."]);
    expect(root.querySelector(".jobs button")?.textContent).toBe("Stopping…");
  });

  it("is told of until it is dismissed; what came of it is let go of then", async () => {
    await begin();
    await show("other");
    await end(ok("a file"));
    await press("Dismiss");
    expect([line(), released]).toEqual([undefined, ["a file"]]);
  });

  it("is told of in its room too, where that is folded away", async () => {
    await begin();
    await show("folded");
    expect(line()).toBe("Writing case.wacz It is being written.");
  });
});

describe("a job that ended where it was seen", () => {
  it("is told of nowhere else, and is let go of with its room", async () => {
    await begin();
    await end(ok("a file"));
    expect(root.querySelector(".job [role=status]")?.textContent).toBe("Written: a file.");
    await show("folded");
    expect([line(), released]).toEqual([undefined, []]);
    await show("other");
    await settle();
    expect([line(), released]).toEqual([undefined, ["a file"]]);
  });
});

describe("closing the page", () => {
  const isWarned = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

  it("is warned of while a job would be lost, and not after", async () => {
    await show("own");
    expect(isWarned()).toBe(false);
    await begin();
    await show("other");
    expect(isWarned()).toBe(true);
    await end(ok("a file"));
    expect(isWarned()).toBe(false);
  });

  it("stops what runs, and lets go of what came of the rest", async () => {
    await begin();
    await show("other");
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: false }));
    expect(puppets[0]!.signal.aborted).toBe(true);
    await end(ok("late"));
    expect(released).toEqual(["late"]);
  });
});
