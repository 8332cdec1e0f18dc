import type { Excerpt } from "../../domain/casework/find";

/** A piece of a text with the words marked that were looked for; "…" where there is more of it. */
export function Marked({ excerpt: { text, marks, isCutBefore, isCutAfter } }: { readonly excerpt: Excerpt }) {
  return (
    <bdi>
      {isCutBefore && "… "}
      {marks.map(({ start, end }, n) => (
        <>
          {text.slice(marks[n - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
      {isCutAfter && " …"}
    </bdi>
  );
}
