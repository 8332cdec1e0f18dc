import { drawStill } from "./draw-still";
import type { Draw } from "./scene";

/** Whether a drawing that can be moved will do: it needs WebGL, and does not know the official's own colours. */
export const canMove = (): boolean => !matchMedia("(forced-colors: active)").matches && hasWebGl();

/** What draws it is not loaded before it is needed. Where it does not come, the still says the same. */
export const movable = (): Promise<Draw> =>
  import("./draw-sigma").then(
    ({ drawSigma }) => drawSigma,
    () => drawStill,
  );

function hasWebGl(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  // A browser has few of them at a time.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
