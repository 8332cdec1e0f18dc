import type { Settings } from "sigma/settings";
import type { NodeDisplayData, PartialButFor } from "sigma/types";

type Data = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;

const [BESIDE, ROUND] = [4, 3];

/** The name of the node beneath the pointer, on a piece of paper: Sigma's own is white, also at night. */
export function drawHovered(pen: CanvasRenderingContext2D, data: Data, settings: Settings, paper: string): void {
  const { x, y, size, label } = data;
  if (!label) return;
  const { labelSize, labelFont } = settings;
  pen.font = `${labelSize}px ${labelFont}`;
  const width = pen.measureText(label).width;
  pen.fillStyle = paper;
  pen.beginPath();
  pen.roundRect(x + size, y - labelSize, width + 2 * BESIDE, 2 * labelSize, ROUND);
  pen.fill();
  pen.fillStyle = data.color;
  pen.fillText(label, x + size + BESIDE, y + labelSize / 3);
}

/** A node's name beside it: on the other side where it would not fit on the paper. */
export function drawName(
  pen: CanvasRenderingContext2D,
  data: Data & { readonly ink?: string },
  settings: Settings,
): void {
  const { x, y, size, label } = data;
  if (!label) return;
  const { labelSize, labelFont } = settings;
  pen.font = `${labelSize}px ${labelFont}`;
  const width = pen.measureText(label).width;
  const [right, left] = [x + size + BESIDE, x - size - BESIDE - width];
  pen.fillStyle = data.ink ?? data.color;
  pen.fillText(label, right + width > pen.canvas.clientWidth && left > 0 ? left : right, y + labelSize / 3);
}
