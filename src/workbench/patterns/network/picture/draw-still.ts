import type { Chosen } from "../chosen/chosen";
import { nearest } from "./nearest";
import { CORNERS } from "./shapes";
import type { DrawnNode, Drawing, Scene } from "./scene";

const MARGIN = 24;
const FONT = 12;
const MOST_NAMES = 40;
const FADED = 0.15;

/** A place on the drawing, in CSS pixels. */
type ToPlace = (spot: { readonly x: number; readonly y: number }) => readonly [x: number, y: number];

/** Draws a network once, as it is, on a plain canvas: where there is no WebGL, on paper, and in the official's own colours. */
export function drawStill(on: HTMLElement, onPressed: (what: Chosen) => void): Drawing {
  const canvas = document.createElement("canvas");
  on.append(canvas);
  let scene: Scene | undefined;
  const draw = (): void => {
    if (scene) paint(canvas, on, scene);
  };
  const watcher = new ResizeObserver(draw);
  watcher.observe(on);
  canvas.addEventListener("click", ({ offsetX, offsetY }) => {
    const what = scene && nearest(scene, placing(on), offsetX, offsetY);
    if (what) onPressed(what);
  });
  return {
    show: (next) => {
      scene = next;
      draw();
    },
    end: () => {
      watcher.disconnect();
      canvas.remove();
    },
  };
}

function placing(on: HTMLElement): ToPlace {
  const [width, height] = [on.clientWidth - 2 * MARGIN, on.clientHeight - 2 * MARGIN];
  return ({ x, y }) => [MARGIN + x * width, MARGIN + y * height];
}

function paint(canvas: HTMLCanvasElement, on: HTMLElement, { nodes, ties, colours }: Scene): void {
  const pen = canvas.getContext("2d");
  if (!pen) return;
  const dense = window.devicePixelRatio;
  [canvas.width, canvas.height] = [Math.round(on.clientWidth * dense), Math.round(on.clientHeight * dense)];
  pen.scale(dense, dense);
  const place = placing(on);
  for (const { from, to, width, isFaded, isChosen } of ties) {
    pen.globalAlpha = isFaded ? FADED : 1;
    pen.strokeStyle = isChosen ? colours.chosen : colours.tie;
    pen.lineWidth = isChosen ? width + 1 : width;
    pen.beginPath();
    pen.moveTo(...place(from));
    pen.lineTo(...place(to));
    pen.stroke();
  }
  for (const node of nodes) {
    pen.globalAlpha = node.isFaded ? FADED : 1;
    shape(pen, node, place(node));
    pen.fillStyle = node.colour;
    pen.fill();
    pen.strokeStyle = node.isChosen ? colours.chosen : colours.paper;
    pen.lineWidth = node.isChosen ? 3 : 1;
    pen.stroke();
  }
  pen.globalAlpha = 1;
  names(pen, nodes, place, on.clientWidth, colours);
}

function shape(pen: CanvasRenderingContext2D, { kind, size }: DrawnNode, [x, y]: readonly [number, number]): void {
  const corners = CORNERS[kind];
  pen.beginPath();
  if (corners.length === 0) pen.arc(x, y, size, 0, 2 * Math.PI);
  for (const [dx, dy] of corners) pen.lineTo(x + dx * size, y + dy * size);
  pen.closePath();
}

/** The names of the largest, as far as they do not lie over each other. */
function names(
  pen: CanvasRenderingContext2D,
  nodes: readonly DrawnNode[],
  place: ToPlace,
  width: number,
  { ink, paper }: Scene["colours"],
): void {
  const taken: { left: number; right: number; y: number }[] = [];
  pen.font = `${FONT}px system-ui, sans-serif`;
  pen.textBaseline = "middle";
  pen.lineWidth = 3;
  pen.strokeStyle = paper;
  pen.fillStyle = ink;
  const wanted = nodes.toReversed().filter(({ isFaded, isChosen }) => isChosen || !isFaded);
  for (const { name, size, ...spot } of wanted) {
    if (taken.length >= MOST_NAMES) return;
    const [x, y] = place(spot);
    const words = name.length > 28 ? `${name.slice(0, 27)}…` : name;
    const long = pen.measureText(words).width;
    const left = x + size + 3 + long <= width ? x + size + 3 : x - size - 3 - long;
    const right = left + long;
    if (taken.some((one) => Math.abs(one.y - y) < FONT + 2 && left < one.right && right > one.left)) continue;
    taken.push({ left, right, y });
    pen.strokeText(words, left, y);
    pen.fillText(words, left, y);
  }
}
