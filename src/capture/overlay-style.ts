/** Styles as they are set on single elements. */
export type Style = Readonly<Record<string, string>>;

/** An element that we have made: nothing of the page's can stand in the place of its members. */
export type Made = HTMLDivElement | HTMLParagraphElement;

/** By the style object, not by a style sheet: a page's content security policy has no say in it, nor its own rules. */
export function dress(element: Made, style: Style): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value, "important");
}

/** The whole window, above everything, with nothing of the page's own styles. */
export const COVER: Style = {
  all: "initial",
  display: "block",
  position: "fixed",
  inset: "0",
  width: "100vw",
  height: "100vh",
  margin: "0",
  padding: "0",
  border: "0",
  overflow: "hidden",
  background: "transparent",
  "z-index": "2147483647",
};
