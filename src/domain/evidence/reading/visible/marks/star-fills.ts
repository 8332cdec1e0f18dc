import type { Dom } from "../../dom";

/** What the colour of a drawn star says of it. */
export type Fill = "full" | "half" | "empty";

const SHAPES = "path,polygon,use,g";
const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})\b/iu;
const RGB = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/iu;
/** Grey are colours whose parts are nearly the same. */
const GREY = 28;
const PALE = new Set("none transparent white grey gray lightgrey lightgray silver gainsboro whitesmoke".split(" "));

/** Whether a star drawn as SVG is filled, by its own colour or that of its first shape: a gradient fills it by half. */
export function fillOf(dom: Dom, star: Element): Fill | undefined {
  if (dom.name(star) !== "svg") return undefined;
  const shapes = [star, ...[...dom.all(SHAPES, star)].slice(0, 3)];
  const colours = shapes.flatMap((shape) => colourOf(dom, shape) ?? []);
  const said = colours.map(meaning);
  if (said.includes("half")) return gradientOf(dom, star) ?? "half";
  return said.findLast((each) => each !== undefined);
}

const MOST_STOPS = 8;

/** How far the gradient that a star brings along fills it: up to where its colour ends. */
export function gradientOf(dom: Dom, star: Element): Fill | undefined {
  const stops = [...dom.all("stop", star)].slice(0, MOST_STOPS).map((stop) => ({
    at: offsetOf(dom.attribute(stop, "offset") ?? "0"),
    fill: stopFill(dom, stop),
  }));
  if (stops.length === 0 || stops.some(({ fill }) => fill === undefined)) return undefined;
  const isShared = stops.some(({ fill }) => fill === "empty");
  const coloured = stops.filter(({ fill }) => fill === "full").map(({ at }) => at);
  if (!isShared) return "full";
  const end = Math.max(0, ...coloured);
  if (end >= 0.75) return "full";
  return end >= 0.25 ? "half" : "empty";
}

const offsetOf = (offset: string): number => (Number.parseFloat(offset) || 0) / (offset.includes("%") ? 100 : 1);

function stopFill(dom: Dom, stop: Element): Fill | undefined {
  const style = dom.attribute(stop, "style")?.slice(0, 400) ?? "";
  const said = (name: string): string | undefined =>
    new RegExp(String.raw`(?:^|;)\s*${name}\s*:\s*([^;]{1,40})`, "iu").exec(style)?.[1] ??
    dom.attribute(stop, name) ??
    undefined;
  if (Number(said("stop-opacity") ?? 1) === 0) return "empty";
  const colour = said("stop-color")?.trim().toLowerCase();
  return colour === undefined ? undefined : colour === "currentcolor" ? "full" : meaning(colour);
}

function colourOf(dom: Dom, shape: Element): string | undefined {
  const styled = /(?:^|;)\s*(?:fill|color)\s*:\s*([^;]{1,40})/iu.exec(
    dom.attribute(shape, "style")?.slice(0, 400) ?? "",
  );
  return (styled?.[1] ?? dom.attribute(shape, "fill") ?? undefined)?.trim().toLowerCase();
}

function meaning(colour: string): Fill | undefined {
  if (colour.startsWith("url(")) return "half";
  if (PALE.has(colour)) return "empty";
  const parts = partsOf(colour);
  if (parts === undefined) return /^(?:gold|orange|yellow|goldenrod)$/u.test(colour) ? "full" : undefined;
  return Math.max(...parts) - Math.min(...parts) <= GREY ? "empty" : "full";
}

function partsOf(colour: string): number[] | undefined {
  const hex = HEX.exec(colour)?.[1];
  if (hex === undefined) return RGB.exec(colour)?.slice(1, 4).map(Number);
  const size = hex.length / 3;
  return [0, 1, 2].map((index) =>
    Number.parseInt(hex.slice(index * size, (index + 1) * size).padEnd(2, hex[index] ?? "0"), 16),
  );
}
