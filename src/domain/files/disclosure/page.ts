import { dayWords, escape, words } from "../exchange";
import type { Disclosed, DisclosedBlock } from "./bundle";
import type { Reason } from "./redact";
import { type DisclosureWords, disclosureWords } from "./words";

const STYLE = `
:root{color-scheme:light dark;--ink:#17212b;--soft:#4d5b68;--line:#c9d2da;--paper:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#a5b3bf;--line:#3a4753;--paper:#12181e}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.5rem 4rem;max-width:54rem;font:16px/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.25}h2{margin:2.5rem 0 .5rem;font-size:1.3rem}h3{margin:1.5rem 0 .25rem;font-size:1.05rem}p{margin:.25rem 0 .5rem;white-space:pre-line}
.row{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:0 1rem;border-bottom:1px solid var(--line)}.row b{font-weight:600}
.item{padding-inline-start:1rem;border-inline-start:3px solid var(--line)}.soft,figcaption{color:var(--soft);font-size:.9rem}
mark{color:inherit;background:none;font-size:.8em}
figure{margin:1rem 0}img{display:block;max-width:100%;border:1px solid var(--line)}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--line:#999;--paper:#fff}body{max-width:none;padding:0;font-size:10pt}figure,.row{break-inside:avoid}h1,h2,h3{break-after:avoid}img{max-height:20cm}}
`.trim();

/** What stands in the place of everything that is redacted: of one size, whatever it hides. */
export const HIDDEN = "██████";

const reasonWords = ({ exemption, words: own }: Reason, say: DisclosureWords): string =>
  own === "" ? say.exemptions[exemption] : `${say.exemptions[exemption]}: ${own}`;
export const reasonsWords = (reasons: readonly Reason[], say: DisclosureWords): string =>
  reasons.map((reason) => reasonWords(reason, say)).join("; ");

/**
 * The file for people: it runs nothing and fetches nothing.
 * @param pictures each picture by its file's name, in base64
 */
export function disclosedPage(
  { language, day, pseudonyms, blocks }: Disclosed,
  pictures: ReadonlyMap<string, string>,
): string {
  const say = disclosureWords(language);
  const rows: string[] = [];
  let row: string[] = [];
  let number: number | undefined;
  const endRow = (): void => {
    if (row.length > 0) rows.push(`<div class="row">${row.join("")}</div>`);
    row = [];
  };
  for (const block of blocks) {
    const next = block.is === "picture" ? undefined : block.row;
    if (next !== number) endRow();
    number = next;
    (next === undefined ? rows : row).push(blockHtml(block, say, pictures));
  }
  endRow();
  return [
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    `<title>${escape(say.title)}</title><style>${STYLE}</style></head><body>`,
    `<p class="soft">${escape(say.title)}. ${escape(say.intro)} ${escape(say.made(dayWords(day, language)))}${pseudonyms ? ` ${escape(say.pseudonyms)}` : ""}</p>`,
    ...rows,
    "</body></html>\n",
  ].join("\n");
}

function blockHtml(block: DisclosedBlock, say: DisclosureWords, pictures: ReadonlyMap<string, string>): string {
  if (block.is === "picture") return pictureHtml(block, say, pictures);
  const said = block.says
    .map((one) => {
      if ("text" in one) return words(one.text);
      if ("name" in one) return escape(one.name);
      return `<mark>${HIDDEN} ${escape(reasonsWords(one.redacted, say))}</mark>`;
    })
    .join("");
  switch (block.is) {
    case "title":
      return `<h1>${said}</h1>`;
    case "section":
      return `<h2>${said}</h2>`;
    case "heading":
      return `<h3>${said}</h3>`;
    case "name":
      return `<p><b>${said}</b></p>`;
    case "item":
      return `<p class="item">${said}</p>`;
    case "text":
      return `<p>${said}</p>`;
  }
}

function pictureHtml(
  { file, isLost, redacted }: Extract<DisclosedBlock, { is: "picture" }>,
  say: DisclosureWords,
  pictures: ReadonlyMap<string, string>,
): string {
  if (file === null) return `<p class="soft">${escape(isLost ? say.pictureUnreadable : say.pictureLeft)}</p>`;
  const why = redacted.length === 0 ? "" : ` ${escape(say.redactedHere)} ${escape(reasonsWords(redacted, say))}.`;
  return `<figure><img alt="${escape(say.picture)}" src="data:image/png;base64,${pictures.get(file) ?? ""}"><figcaption>${escape(say.picture)}${why}</figcaption></figure>`;
}
