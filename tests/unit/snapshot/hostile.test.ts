import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { copyOf, parseQuickly as parse } from "./support";
import { runs } from "../support/runs";

const NAMES =
  "a,b,p,div,table,tr,td,svg,math,mtext,mglyph,style,title,textarea,noscript,script,iframe,form,input,img,select,option,template,xmp,plaintext,foreignObject,animate,set,use,object,embed,link,meta,annotation-xml,desc,x-y".split(
    ",",
  );
const ATTRIBUTES =
  'href,xlink:href,src,srcdoc,onload,onerror,onclick,style,data,action,formaction,id,class,content,http-equiv,attributeName,to,values,background,poster,type,value,rel,name,a"b'.split(
    ",",
  );
const VALUES = [
  "javascript:alert(1)",
  " java\nscript:alert(1)",
  "JAVASCRIPT&colon;alert(1)",
  "data:text/html,<script>1</script>",
  "x",
  "href",
  "text/css",
  "stylesheet",
  "refresh",
  `"><script>alert(1)</script>`,
  "</style><script>1</script>",
  "url(javascript:alert(1))",
  "https://x.example/?token=s3cret",
];
const TEXTS = [
  "word",
  "</style>",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "-->",
  "<!--",
  "]]>",
  "</title>",
  "</textarea>",
  "&lt;script&gt;",
  "</noscript>",
  "</xmp>",
  "\0",
  "\n",
];

// What looks like an address is one everywhere but in styles.
const attribute = fc
  .tuple(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES))
  .map(([name, value]): [string, string] => [name, name === "style" ? value.replace("s3cret", "x") : value]);
interface Tree {
  name: string;
  attributes: [string, string][];
  children: (Tree | string)[];
}
const { tree } = fc.letrec<{ tree: Tree; child: Tree | string }>((tie) => ({
  tree: fc.record({
    name: fc.constantFrom(...NAMES),
    attributes: fc.array(attribute, { maxLength: 4 }),
    children: fc.array(tie("child"), { maxLength: 4 }),
  }),
  child: fc.oneof({ maxDepth: 4 }, fc.constantFrom(...TEXTS), tie("tree")),
}));

const markup = ({ name, attributes, children }: Tree): string =>
  `<${name}${attributes.map(([of, value]) => ` ${of}='${value}'`).join("")}>${children.map((child) => (typeof child === "string" ? child : markup(child))).join("")}</${name}>`;

const SPACES = ["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML"];

/** As a script builds it: with nothing where a parser would have put it. */
function built(document: Document, { name, attributes, children }: Tree): Element {
  const element = document.createElementNS(SPACES[name.length % 3] ?? "", name);
  for (const [of, value] of attributes) if (!of.includes('"')) element.setAttribute(of, value);
  element.append(...children.map((child) => (typeof child === "string" ? child : built(document, child))));
  return element;
}

const RUNS =
  "script, noscript, base, embed, object[data], template:not([shadowrootmode]), [srcdoc*='<script'], meta[http-equiv]:not([http-equiv=Content-Security-Policy])";

/** Everything in a document that could run or ask somebody, as a browser parses it. */
function dangers(html: string): string[] {
  const document = parse(html);
  const found = [...document.querySelectorAll(RUNS)].map(({ outerHTML }) => outerHTML);
  for (const element of document.querySelectorAll("*"))
    for (const { name, value } of element.attributes) {
      const plain = value.replace(/[^\x21-\x7e]/gu, "").toLowerCase();
      const asks =
        ["src", "data", "poster", "background", "action", "formaction"].includes(name) &&
        !/^(data:(image|,)|$)/u.test(value);
      if (/^https?:.*s3cret/u.test(value)) found.push(`${name}=${value}`);
      if (name.startsWith("on") || asks || /^(java|vb)script:|^data:text/u.test(plain)) found.push(`${name}=${value}`);
    }
  return found;
}

describe("whatever a page is made of", () => {
  test.prop([fc.array(tree, { maxLength: 4 })], runs(60))("nothing in its copy can run", async (trees) => {
    const { html } = await copyOf(parse(`<!doctype html><body>${trees.map(markup).join("")}</body>`));
    expect(dangers(html)).toEqual([]);
  });

  test.prop([fc.array(tree, { maxLength: 4 })], runs(60))("nor where scripts have put it together", async (trees) => {
    const document = parse("<!doctype html><body></body>");
    document.body.append(...trees.map((each) => built(document, each)));
    expect(dangers((await copyOf(document)).html)).toEqual([]);
  });

  test.prop([fc.string({ unit: "binary", maxLength: 300 })], runs(60))(
    "nor where it is no markup at all",
    async (text) => {
      expect(dangers((await copyOf(parse(text))).html)).toEqual([]);
    },
  );
});

const word = fc.stringMatching(/^[a-z&<>"' ]{1,12}$/u);
const inline = fc.record({ name: fc.constantFrom("b", "i", "span", "code", "x-y"), text: word, title: word });
const block = fc.record({
  name: fc.constantFrom("div", "p", "li", "pre", "section"),
  items: fc.array(inline, { maxLength: 4 }),
});
const element = (document: Document, name: string, ...children: (Node | string)[]) => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

describe("a page of ordinary markup", () => {
  test.prop([fc.array(block, { maxLength: 6 })], runs(60))(
    "is the same after it was copied, and so is the copy of the copy",
    async (blocks) => {
      const document = parse("<!doctype html><title>T</title><body></body>");
      for (const { name, items } of blocks) {
        const inner = items.map((each) => {
          const made = element(document, each.name, each.text);
          made.setAttribute("title", each.title);
          return made;
        });
        document.body.append(element(document, name, ...inner));
      }
      const once = await copyOf(document);
      const copy = parse(once.html);
      expect(copy.body.isEqualNode(document.body)).toBe(true);
      expect((await copyOf(copy)).html).toBe(once.html);
    },
  );
});
