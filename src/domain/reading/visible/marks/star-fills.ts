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
  return said.includes("half") ? "half" : said.findLast((each) => each !== undefined);
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
