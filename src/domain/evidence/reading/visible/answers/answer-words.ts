import { line } from "../../text/clean";
import { isAction, isAge } from "../blocks/not-words";
import type { Part } from "../blocks/runs";
import { grouped } from "../grouped";
import { isVoteLine } from "../marks/vote-line";

/** All that the parts of an answer say, a line for each box, without what one can press there. */
export function answerWords(parts: readonly Part[]): string {
  const said = parts.filter(({ text, button }) => {
    const shown = line(text, 400);
    return !button && /[\p{L}\p{N}]/u.test(shown) && !isAction(shown) && !isAge(shown) && !isVoteLine(shown);
  });
  return [...grouped(said, ({ box }) => box).values()]
    .map((each) =>
      each
        .map(({ text }) => text)
        .join("")
        .trim(),
    )
    .join("\n");
}
