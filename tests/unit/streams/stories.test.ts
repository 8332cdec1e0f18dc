import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { storiesOf } from "../../../src/domain/casework/streams";

const LONG =
  "The inspectors found call bells that were not answered at night and a kitchen that was praised by everybody who eats there every day of the week";
const item = (key: string, feed: string, title: string, text: string, at = "2026-11-02T09:00:00.000Z") => ({
  key,
  feed,
  at,
  item: { title, summary: "", text, url: `https://${feed}/${key}` },
});
const keys = (stories: ReturnType<typeof storiesOf>) =>
  stories.map(({ first, others }) => [first.key, ...others.map(({ telling }) => telling.key)]);

describe("stories", () => {
  it("are told once: by title, or by most of the text, and say why", () => {
    const stories = storiesOf([
      item("a", "one", "Inspectors warn the home", LONG),
      item("b", "two", "What they found", `Ours: ${LONG} and that is that`, "2026-11-03T09:00:00.000Z"),
      item("c", "three", "Inspectors warn the home", "Short.", "2026-11-03T10:00:00.000Z"),
      item(
        "d",
        "two",
        "Road works",
        "Two lanes are shut between the bridge and the market until Friday at the earliest, says the council today",
      ),
    ]);
    expect(keys(stories)).toEqual([["d"], ["a", "b", "c"]]);
    expect(stories[1]?.others.map(({ same }) => same.by)).toEqual(["text", "title"]);
  });

  it("of other weeks are others, whatever they are called", () => {
    const weeks = ["2026-11-02T09:00:00.000Z", "2026-11-20T09:00:00.000Z"];
    expect(storiesOf(weeks.map((at, n) => item(`${n}`, "one", "What is on this week here", "", at)))).toHaveLength(2);
  });

  it("are not the same for what a site puts under each of them", () => {
    const items = Array.from({ length: 8 }, (_, n) => item(`${n}`, "one", `No ${n}`, `${LONG} ${n}`));
    expect(storiesOf(items)).toHaveLength(8);
  });

  const telling = fc.record({
    key: fc.uuid(),
    feed: fc.constantFrom("one", "two"),
    at: fc.constantFrom("2026-11-01T00:00:00.000Z", "2026-11-02T00:00:00.000Z", "2026-11-30T00:00:00.000Z"),
    item: fc.record({
      title: fc.constantFrom("", "Road works until Friday here", "Home warned about its nights"),
      summary: fc.constant(""),
      text: fc.constantFrom("", LONG, `${LONG} and more`),
      url: fc.constantFrom("", "https://a.example/1"),
    }),
  });
  test.prop([fc.uniqueArray(telling, { selector: ({ key }) => key, maxLength: 12 })])(
    "hold every item once, whatever order they come in",
    (items) => {
      const stories = keys(storiesOf(items));
      expect(stories.flat().sort()).toEqual(items.map(({ key }) => key).sort());
      expect(keys(storiesOf([...items].reverse()))).toEqual(stories);
    },
  );
});
