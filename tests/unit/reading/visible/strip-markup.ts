const DATA_BLOCK = /<script\b[^>]*>[\s\S]*?<\/script>/giu;
const ATTRIBUTE =
  /\s(?:itemscope|itemprop|itemtype|itemid|itemref|typeof|property|vocab|resource|about)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?(?=[\s/>])/giu;
const TAG = /<[a-z][^>]*>/giu;

/** A page without its scripts, JSON-LD, microdata and RDFa: only what people see is left to read. */
export function stripMarkup(html: string): string {
  return html
    .replace(DATA_BLOCK, "")
    .replace(/<meta\b[^>]*itemprop[^>]*>/giu, "")
    .replace(TAG, (tag) => tag.replace(ATTRIBUTE, ""));
}
