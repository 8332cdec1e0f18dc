import { loadAddress } from "../address";
import { type AddressOptions, NOTHING, insideString, insideUrl } from "./addresses";
import { argumentsOf } from "./import-rule";
import { openNesting } from "./nesting";
import { openScanner, unescapeCss } from "./scanner";

/** What is only known once the page is there. */
const LATER = /^(?:var|env|attr|if|inherit)$/u;

interface Offer {
  readonly css: string;
  readonly addresses: readonly string[];
  readonly isLater: boolean;
}

/**
 * `"a.png" 1x, url(b.png) 2x`: of the pictures offered in an `image-set` those that the page has loaded, so that the copy
 * shows them on a finer screen as well; all of them where it has loaded none. Undefined where they cannot be told.
 */
export function chosenOffers(inside: string, options: AddressOptions): string[] | undefined {
  const offers = offersIn(inside);
  if (offers.some(({ isLater }) => isLater)) return undefined;
  const loaded = offers.filter(({ addresses }) => addresses.every((address) => isHad(address, options)));
  return (loaded.length > 0 ? loaded : offers).map(({ css }) => css);
}

function isHad(address: string, { base, isNeeded }: AddressOptions): boolean {
  if (address === NOTHING) return true; // As a copy has it.
  const url = loadAddress(address, base);
  return url !== undefined && (url.startsWith("data:") || isNeeded(url));
}

/** What stands between the commas, with the addresses that each names. */
function offersIn(css: string): Offer[] {
  const offers: Offer[] = [];
  const scanner = openScanner(css);
  const nesting = openNesting();
  let [start, isLater, addresses]: [number, boolean, string[]] = [0, false, []];
  const end = (at: number) => {
    offers.push({ css: css.slice(start, at), addresses, isLater });
    [start, isLater, addresses] = [at + 1, false, []];
  };
  while (scanner.next()) {
    const { type, start: from, end: to } = scanner;
    const said = () => css.slice(from, to);
    if (type === "," && nesting.depth() === 0) end(from);
    else if (type === "string" && nesting.depth() === 0) addresses.push(insideString(said()));
    else if (type === "url") addresses.push(insideUrl(said()));
    else if (type === "function") {
      const name = unescapeCss(said().slice(0, -1)).toLowerCase();
      isLater ||= LATER.test(name);
      if (name === "url") {
        addresses.push(addressIn(argumentsOf(css, scanner)));
        continue;
      }
    }
    nesting.take(type);
  }
  end(css.length);
  return offers;
}

/** The string that a function begins with. */
function addressIn(inside: string): string {
  const scanner = openScanner(inside);
  while (scanner.next()) if (scanner.type === "string") return insideString(inside.slice(scanner.start, scanner.end));
  return "";
}
