export const HTML = "http://www.w3.org/1999/xhtml";

/** Elements without an end tag (HTML, "void elements"). */
export const VOID = new Set("area,base,br,col,embed,hr,img,input,link,meta,source,track,wbr".split(","));

/** Never part of a copy, with all that is in them: what runs, what only shows where scripts are off, what is not shown. */
export const LEFT_OUT = new Set(
  "script,noscript,template,base,applet,embed,portal,fencedframe,noembed,noframes,param,track,handler,listener".split(
    ",",
  ),
);

/** Elements whose text a parser reads differently are written as ones that look the same. */
export const WRITTEN_AS: Readonly<Record<string, string>> = { plaintext: "pre", xmp: "pre", listing: "pre" };

/** After their start tag a parser drops one line feed. */
export const EATS_LINE = new Set(["pre", "textarea", "listing"]);

const NAME = /^[a-z][^\s/>\0"'<=&]{0,99}$/iu;

/** Names that cannot be read as anything else by any parser. */
export const isPlainName = (name: string): boolean => NAME.test(name);
