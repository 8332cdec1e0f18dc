import type { ExportInfo } from "../format";
import { wordsOf } from "../words";
import { escape, tag, words } from "./html";

/** The first version of the templates that claims no time on the file's own word. */
const UNCLAIMED_SINCE = 4;

/** What a file proves, one sentence each. */
export function provenBy({ language, templates }: ExportInfo): readonly string[] {
  const { provesList, provesTime, provesTimeBefore } = wordsOf(language);
  return [...provesList, templates < UNCLAIMED_SINCE ? provesTimeBefore : provesTime];
}

/** Who stated times, as the file calls them: a name and HTML. The file cannot say that it is so. */
export function statedBy({ language, templates }: ExportInfo, authorities: readonly string[]): [string, string] {
  const w = wordsOf(language);
  const isBefore = templates < UNCLAIMED_SINCE;
  const names = authorities.map(words).join("<br>");
  const help = isBefore ? "" : `<br>${tag("small", escape(w.authoritiesHelp))}`;
  const name = isBefore ? w.authoritiesBefore : w.authorities;
  return [name, authorities.length > 0 ? names + help : escape(w.noAuthorities)];
}
