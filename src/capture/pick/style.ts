import { COVER, type Style } from "../overlay-style";

/** Catches what is pointed at. */
export const CATCHER: Style = { ...COVER, cursor: "crosshair" };

/** Two lines, one light and one dark, so that it shows on any ground. */
export const OUTLINE: Style = {
  position: "absolute",
  "box-sizing": "border-box",
  border: "2px solid #0b5a66",
  outline: "2px solid #ffffff",
  "border-radius": "3px",
  "pointer-events": "none",
};

export const SIBLING: Style = { ...OUTLINE, border: "2px dashed #0b5a66", background: "rgb(11 90 102 / 12%)" };

export const LABEL: Style = {
  position: "absolute",
  "max-width": "min(420px, 90vw)",
  "box-sizing": "border-box",
  padding: "4px 8px",
  font: "13px/1.4 system-ui, sans-serif",
  color: "#ffffff",
  background: "#0b3f47",
  border: "1px solid #ffffff",
  "border-radius": "4px",
  "overflow-wrap": "anywhere",
  "pointer-events": "none",
};

export const UNSEEN: Style = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  "clip-path": "inset(50%)",
};
