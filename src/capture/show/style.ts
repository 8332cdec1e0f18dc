type Style = Readonly<Record<string, string>>;

/** By the style object, not by a style sheet: a page's content security policy has no say in it. */
export function dress(element: HTMLElement, style: Style): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value, "important");
}

/** Nothing of the page's styles reaches it, and no pointer is kept from the page. */
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
  "pointer-events": "none",
  "z-index": "2147483647",
  "forced-color-adjust": "none",
};

// Dark with a light rim: to be seen on any page, light or dark.
const RIM = "0 0 0 1.5px #fff, 0 0 0 5px #b45309, 0 0 0 6.5px #fff";

export const BOX: Style = { position: "fixed", "border-radius": "4px", "box-shadow": RIM };

export const WORDS: Style = {
  position: "fixed",
  "border-radius": "2px",
  background: "rgb(245 158 11 / 0.35)",
  "box-shadow": "0 2px 0 0 #b45309",
};
