import { markup } from "../../common/markup.mjs";

/** @typedef {import("../../common/markup.mjs").Markup} Drawing */
/** @typedef {{ sky: string, light: string, mid: string, dark: string, ink: string, accent: string }} Palette */

/** The processes the pictures are made in: their colours, from the sky to the ink. */
export const SEPIA = {
  sky: "#ead9b8",
  light: "#d9c198",
  mid: "#b08d5f",
  dark: "#74522f",
  ink: "#3d2916",
  accent: "#f4ead2",
};
export const CYANOTYPE = {
  sky: "#dbe8ee",
  light: "#a9c6d6",
  mid: "#5d8fb0",
  dark: "#26567d",
  ink: "#0f2f50",
  accent: "#f4f9fb",
};
export const POSTCARD = {
  sky: "#f3dfc6",
  light: "#bcd0c4",
  mid: "#7a9c94",
  dark: "#4d5b63",
  ink: "#2c2f3a",
  accent: "#c8553d",
};
export const SILVER = {
  sky: "#e3e3df",
  light: "#bdbdb8",
  mid: "#8b8b87",
  dark: "#4f4f4e",
  ink: "#222223",
  accent: "#f7f7f4",
};
export const COLOUR = {
  sky: "#9fd0e0",
  light: "#f6e3b0",
  mid: "#e58a4e",
  dark: "#35646b",
  ink: "#22343c",
  accent: "#d43d51",
};
export const NIGHT = {
  sky: "#1d2340",
  light: "#39406b",
  mid: "#555a8c",
  dark: "#141831",
  ink: "#0b0d1e",
  accent: "#f7c65b",
};

/**
 * A gabled house, its foot at y.
 * @param {{ x: number, y: number, width: number, height: number, fill: string, glass: string, stepped?: boolean }} house
 */
export function house({ x, y, width, height, fill, glass, stepped = false }) {
  const top = y - height;
  const step = width / 6;
  const gable = stepped
    ? `v${-step}h${step}v${-step}h${step}v${-step}h${2 * step}v${step}h${step}v${step}h${step}v${step}`
    : `l${width / 2} ${-width * 0.55}l${width / 2} ${width * 0.55}`;
  const rows = Math.max(1, Math.floor((height - 20) / 46));
  return markup`<path d="M${x} ${y}V${top}${gable}V${y}Z" fill="${fill}"/>${grid(rows, 3).map(
    ([row, column]) =>
      markup`<rect x="${x + width * (0.14 + column * 0.27)}" y="${top + 12 + row * 46}" width="${width * 0.17}" height="26" fill="${glass}"/>`,
  )}`;
}

/**
 * @param {number} rows
 * @param {number} columns
 * @returns {[number, number][]}
 */
export function grid(rows, columns) {
  return Array.from({ length: rows * columns }, (_, index) => [Math.floor(index / columns), index % columns]);
}

/**
 * Short strokes of light on water, between two heights.
 * @param {import("../../common/random.mjs").Random} random
 * @param {{ from: number, to: number, stroke: string, count?: number }} water
 */
export function ripples(random, { from, to, stroke, count = 46 }) {
  const strokes = Array.from(
    { length: count },
    () => `M${random.int(0, 780)} ${random.int(from, to)}h${random.int(18, 90)}`,
  );
  return markup`<path d="${strokes.join("")}" stroke="${stroke}" stroke-width="3" stroke-linecap="round" opacity=".55"/>`;
}

/**
 * A person seen from afar.
 * @param {{ x: number, y: number, size: number, fill: string, skirt?: boolean, lean?: number }} figure
 */
export function figure({ x, y, size, fill, skirt = false, lean = 0 }) {
  const legs = skirt ? "M-9 0L-5 -34H5L9 0Z" : "M-7 0L-5 -34H5L7 0H2L0 -24L-2 0Z";
  return markup`<g transform="translate(${x} ${y}) rotate(${lean}) scale(${size})" fill="${fill}"><path d="${legs}"/><path d="M-7 -30Q-8 -54 0 -55Q8 -54 7 -30Z"/><circle cy="-61" r="6"/><path d="M-8 -64h16l-3 -6h-10z"/></g>`;
}

/**
 * @param {{ x: number, y: number, size: number, fill: string }} cloud
 */
export function cloud({ x, y, size, fill }) {
  return markup`<g transform="translate(${x} ${y}) scale(${size})" fill="${fill}" opacity=".75"><ellipse rx="70" ry="18"/><ellipse cx="-24" cy="-14" rx="32" ry="22"/><ellipse cx="20" cy="-18" rx="38" ry="26"/></g>`;
}
