/** A rule that brings in another sheet. */
interface ImportingRule {
  readonly styleSheet: CSSStyleSheet | null;
}

/** How many rules are looked at before others have their turn. */
const AT_ONCE = 200;

/** What a sheet says as the browser holds it; undefined where it is another site's, which the browser does not show. */
export function rulesOf(sheet: CSSStyleSheet): string[] | undefined {
  try {
    return Array.from(sheet.cssRules, (rule) => rule.cssText);
  } catch {
    return undefined;
  }
}

/** The sheets that a sheet imports, in order; undefined where the browser does not show it. */
export function importedSheets(sheet: CSSStyleSheet): (CSSStyleSheet | null)[] | undefined {
  try {
    return Array.from(sheet.cssRules).flatMap((rule) => (isImport(rule) ? [rule.styleSheet] : []));
  } catch {
    return undefined;
  }
}

const isImport = (rule: CSSRule): rule is CSSRule & ImportingRule => "styleSheet" in rule && "href" in rule;

/**
 * Whether a script has changed a sheet's rules since they were read from their text: the browser makes the same of the
 * text once more, and the two are laid side by side. Imports, which such a sheet does not have, are not looked at.
 */
export async function isChanged(
  held: CSSStyleSheet,
  fresh: CSSStyleSheet,
  pause: () => Promise<void> | undefined,
): Promise<boolean> {
  try {
    const [own, theirs] = [Array.from(held.cssRules), Array.from(fresh.cssRules)].map((rules) =>
      rules.filter((rule) => !isImport(rule)),
    ) as [CSSRule[], CSSRule[]];
    if (own.length !== theirs.length) return true;
    for (const [n, rule] of own.entries()) {
      if (rule.cssText !== theirs[n]?.cssText) return true;
      if (n % AT_ONCE === 0) await pause();
    }
    return false;
  } catch {
    return false; // Another site's, which no script of the page can have changed either.
  }
}
