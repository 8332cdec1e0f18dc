export const HTML = "http://www.w3.org/1999/xhtml";
export const SVG = "http://www.w3.org/2000/svg";
export const MATHML = "http://www.w3.org/1998/Math/MathML";

/** Elements without an end tag (HTML, "void elements"), of those that a copy may have. */
export const VOID = new Set("area,br,col,hr,img,input,link,meta,wbr".split(","));

/** Elements whose text a parser reads differently are written as ones that look the same. */
export const WRITTEN_AS: Readonly<Record<string, string>> = {
  plaintext: "pre",
  xmp: "pre",
  listing: "pre",
  html: "div",
  body: "div",
  frameset: "div",
};

/** After their start tag a parser drops one line feed. */
export const EATS_LINE = new Set(["pre", "textarea", "listing"]);

const NAME = /^[a-z][^\s/>\0"'<=&]{0,99}$/iu;

/** Names that cannot be read as anything else by any parser. */
export const isPlainName = (name: string): boolean => NAME.test(name);
