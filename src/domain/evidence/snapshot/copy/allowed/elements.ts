import { HTML, MATHML, SVG, isPlainName } from "../names";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/**
 * The elements that a copy may have, by their namespace and exact names (HTML, SVG 2 and MathML Core): those that show
 * something by themselves, and none that runs, loads or says where to go. What needs more care has its own way
 * (frames, sheets, pictures, drawings).
 */
const HTML_ELEMENTS = words(`
  a abbr acronym address area article aside audio b bdi bdo big blink blockquote br button canvas caption center cite code
  col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3
  h4 h5 h6 header hgroup hr i img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr
  object ol optgroup option output p picture pre progress q rb rp rt rtc ruby s samp search section select
  selectedcontent slot small span strike strong style sub summary sup table tbody td textarea tfoot th thead time title tr tt
  u ul var video wbr`);

const SVG_ELEMENTS = words(`
  a circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
  feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
  feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter
  foreignObject g image line linearGradient marker mask path pattern polygon polyline radialGradient rect stop style svg
  switch symbol text textPath title tspan use view animate animateMotion animateTransform set mpath`);

const MATHML_ELEMENTS = words(`
  maction math menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace
  msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics`);

/** Never part of a copy, with all that is in them: what runs, what only shows where scripts are off, what is not shown. */
const NOT_SHOWN = words(
  "script noscript template base applet portal fencedframe noembed noframes param track source bgsound",
);

/** How the written text around an element will be read: HTML, or the insides of a drawing or a formula. */
export type Around = "html" | "svg" | "math";

/** What becomes of an element: written by this name, what is in it read in this way; or nothing at all. */
export type Placed = { readonly tag: string; readonly inner: Around; readonly within?: "mtext" } | undefined;

/**
 * How an element is written at a place, so that a parser makes the same of it again: what it would read as something else
 * becomes a neutral element, and what browsers do not show there is left out.
 */
export function placed(space: string | null, name: string, around: Around): Placed {
  if (around === "svg") return space === SVG ? inDrawing(name) : undefined;
  if (around === "math" && space === MATHML) return inFormula(name);
  const inside = inHtml(space, name);
  return inside && around === "math" ? { ...inside, within: "mtext" } : inside;
}

function inHtml(space: string | null, name: string): Placed {
  if (space === SVG) return name === "svg" ? { tag: "svg", inner: "svg" } : undefined;
  if (space === MATHML) return name === "math" ? { tag: "math", inner: "math" } : { tag: "span", inner: "html" };
  if (space !== HTML) return { tag: "span", inner: "html" };
  if (NOT_SHOWN.has(name)) return undefined;
  return { tag: HTML_ELEMENTS.has(name) || isCustom(name) ? name : "span", inner: "html" };
}

function inDrawing(name: string): Placed {
  if (!SVG_ELEMENTS.has(name)) return undefined; // Browsers show nothing of what they do not know here.
  return { tag: name, inner: name === "foreignObject" ? "html" : "svg" };
}

const WORDS_IN_FORMULA = words("mi mn mo ms mtext");

function inFormula(name: string): Placed {
  if (/^annotation/u.test(name)) return undefined;
  const tag = MATHML_ELEMENTS.has(name) ? name : WORDS_IN_FORMULA.has(name) ? name : "mrow";
  return { tag, inner: WORDS_IN_FORMULA.has(tag) ? "html" : "math" };
}

/** Names with a hyphen are a page's own (HTML, "valid custom element name"): without a script they are neutral. */
const isCustom = (name: string): boolean =>
  name.includes("-") && isPlainName(name) && !/[A-Z]/u.test(name) && !RESERVED.has(name);

const RESERVED = words(
  "annotation-xml color-profile font-face font-face-src font-face-uri font-face-format font-face-name missing-glyph",
);
