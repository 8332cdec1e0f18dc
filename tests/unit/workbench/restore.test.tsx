// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, it, vi } from "vitest";
import { fail } from "../../../src/domain/ground/result";
import { type JobPorts, restoreBackup } from "../../../src/jobs";
import { JobsProvider } from "../../../src/workbench/frame/jobs/jobs-provider";
import { Restore } from "../../../src/workbench/settings/upkeep/backup/restore";
import { takeCatalogue } from "../ui/catalogue";

beforeEach(() => {
  takeCatalogue("en");
});

const settle = () => act(() => new Promise((done) => setTimeout(done)));

it("restores all the same the file that was found unsound, and checks another one first", async () => {
  const run = vi.spyOn(restoreBackup, "run").mockResolvedValue(fail({ code: "unsound", findings: 2 }));
  const root = document.createElement("div");
  const choose = async (name: string) => {
    const field = root.querySelector<HTMLInputElement>('input[type="file"]')!;
    Object.defineProperty(field, "files", { value: [new File(["…"], name)], configurable: true });
    await act(() => void field.dispatchEvent(new Event("change", { bubbles: true })));
  };
  const submit = async () => {
    await act(() => void root.querySelector("form")!.dispatchEvent(new Event("submit", { cancelable: true })));
    await settle();
  };
  const button = () => root.querySelector("form > button")?.textContent;
  const onFault = (error: unknown) => expect.fail(String(error));
  await act(() =>
    render(
      <JobsProvider ports={{} as JobPorts} onFault={onFault}>
        <Restore />
      </JobsProvider>,
      root,
    ),
  );
  await choose("log.age");
  await submit();
  expect([button(), root.querySelector(".problem")?.textContent]).toEqual([
    "Restore it all the same",
    expect.stringContaining("changed in 2 places"),
  ]);
  await choose("another.age");
  expect([button(), root.querySelector(".problem")]).toEqual(["Restore", null]);
  await submit();
  await submit();
  expect(run.mock.calls.map(([{ file, evenIfUnsound }]) => [file.name, evenIfUnsound])).toEqual([
    ["log.age", false],
    ["another.age", false],
    ["another.age", true],
  ]);
  run.mockRestore();
  await act(() => render(null, root));
});
