import { COVER, type Style } from "../overlay-style";

/** No pointer is kept from the page. */
export const PANE: Style = { ...COVER, "pointer-events": "none", "forced-color-adjust": "none" };

// Dark with a light rim: to be seen on any page, light or dark.
const RIM = "0 0 0 1.5px #fff, 0 0 0 5px #b45309, 0 0 0 6.5px #fff";

export const BOX: Style = { position: "fixed", "border-radius": "4px", "box-shadow": RIM };

export const WORDS: Style = {
  position: "fixed",
  "border-radius": "2px",
  background: "rgb(245 158 11 / 0.35)",
  "box-shadow": "0 2px 0 0 #b45309",
};
