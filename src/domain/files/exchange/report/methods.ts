import { escape, heading, tag } from "./html";
import type { Telling } from "./telling";

/** How the figures come about, in words, for somebody who never saw the product. */
export const methodsHtml = ({ w }: Telling): string =>
  [
    heading(2, escape(w.sections.methods), "methods"),
    ...w.methods.map(({ head, paragraphs }) =>
      [heading(3, escape(head)), ...paragraphs.map((text) => tag("p", escape(text)))].join(""),
    ),
  ].join("");
