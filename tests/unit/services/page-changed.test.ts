import { expect, it } from "vitest";
import { withServices } from "./support";

const changed = async (tab: number | undefined, asked: boolean) => {
  const marked: number[] = [];
  const answer = await withServices(({ pageChanged }) => pageChanged({ token: "1" }, tab), {
    wasAsked: () => Promise.resolve(asked),
    markChanged: (tabId) => Promise.resolve(void marked.push(tabId)),
  });
  return [answer.value.told, marked];
};

it("the panel is told of a page that has changed, if the official asked for it", async () => {
  expect(await changed(7, true)).toEqual([true, [7]]);
  expect(await changed(7, false)).toEqual([false, []]);
  expect(await changed(undefined, true)).toEqual([false, []]);
});
