// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, it } from "vitest";
import { useObserved } from "../../../src/ui/use-observed";

const root = document.createElement("div");
let drawn: string[] = [];
let tell: Record<string, (value: string) => void> = {};

beforeEach(() => {
  render(null, root);
  drawn = [];
  tell = {};
});

function Rows({ of }: { readonly of: string }) {
  const {
    value = "nothing",
    latest = "nothing",
    isOld,
  } = useObserved<string>(
    (onValue) => {
      tell[of] = onValue;
      return () => undefined;
    },
    [of],
  );
  drawn.push(`${of}: ${value}; ${latest}${isOld ? " (old)" : ""}`);
  return null;
}

const show = (of: string) => act(() => render(<Rows of={of} />, root));
const answer = (of: string, value: string) => act(() => tell[of]?.(value));

it("gives nothing of earlier inputs for later ones, not even for one drawing", async () => {
  await show("a");
  await answer("a", "rows of a");
  drawn = [];
  await show("b");
  expect(drawn.map((line) => line.split(";")[0])).toEqual(["b: nothing"]);
  await answer("b", "rows of b");
  expect(drawn.at(-1)).toBe("b: rows of b; rows of b");
});

it("keeps what earlier inputs gave for who wants it, and marks it", async () => {
  await show("a");
  expect(drawn.at(-1)).toBe("a: nothing; nothing");
  await answer("a", "rows of a");
  await show("b");
  expect(drawn.at(-1)).toBe("b: nothing; rows of a (old)");
});

it("does not hear an answer to earlier inputs that comes late", async () => {
  await show("a");
  await show("b");
  await answer("b", "rows of b");
  await answer("a", "rows of a, late");
  expect(drawn.at(-1)).toBe("b: rows of b; rows of b");
});
