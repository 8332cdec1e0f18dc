import type { ProtectionLanguage } from "../../protection";
import { HIT_GROUPS } from "../find/hit";
import type { AccessKnown, AccessPart } from "./access-known";
import { escaped } from "./escaped";
import { type AccessWords, accessWordsIn } from "./words";

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2rem}h3{font-size:1rem;margin-bottom:.25rem}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem}dt{color:#555}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
section.part{border-top:1px solid #ccc;padding:.5rem 0}.soft{color:#555}
@media(max-width:30rem){dl{grid-template-columns:1fr}}@media print{body{margin:0;max-width:none}}`;

const text = (said: string): string => `<bdi>${escaped(said)}</bdi>`;
const pairs = (all: readonly (readonly [string, string])[]): string =>
  `<dl>${all
    .filter(([, said]) => said !== "")
    .map(([name, said]) => `<dt>${escaped(name)}</dt><dd>${text(said)}</dd>`)
    .join("")}</dl>`;

/** The answer as one page for people. */
export function accessPage(known: AccessKnown, language: ProtectionLanguage): string {
  const say = accessWordsIn(language);
  const day = (iso: string) => dayIn(iso, language);
  const about = pairs([
    [say.reference, known.reference],
    [say.received, day(known.receivedOn)],
    [say.written, day(known.day)],
    [say.controller, known.controller],
    [say.officer, known.officer],
    [say.recipients, known.recipients],
    [say.automated, known.automated],
  ]);
  const cases = known.cases.map(
    ({ caseId, purpose, basis, retention }) =>
      `<h3>${escaped(say.case(caseId))}</h3>${pairs([
        [say.purpose, purpose],
        [say.basis, basis],
        [say.retention, retention],
      ])}`,
  );
  const groups = HIT_GROUPS.flatMap((group) => {
    const parts = known.parts.filter((part) => part.group === group);
    if (parts.length === 0) return [];
    return [`<h2>${escaped(say.groups[group])}</h2>`, ...parts.map((part) => partOf(part, say, day))];
  });
  const nothing = known.parts.length === 0 ? `<p>${escaped(say.nothing)}</p>` : "";
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(say.title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escaped(say.title)}</h1><p>${escaped(say.intro)}</p>${about}`,
    cases.length > 0 ? `<h2>${escaped(say.cases)}</h2>${cases.join("")}` : "",
    nothing,
    ...groups,
    `<h2>${escaped(say.rights)}</h2><p>${escaped(say.rightsText)}</p><p class="soft">${escaped(say.others)}</p></body></html>\n`,
  ].join("\n");
}

function partOf(
  { source, title, at, cases, says }: AccessPart,
  say: AccessWords,
  day: (iso: string) => string,
): string {
  const where = pairs([
    [say.source, [title, source].filter((one) => one !== "").join("\n")],
    [say.recorded, at === "" ? "" : day(at)],
    [say.inCases, cases.join(", ")],
  ]);
  const said = pairs(says.map(({ what, text: words }) => [say.properties[what] ?? what, words]));
  return `<section class="part">${said}<div class="soft">${where}</div></section>`;
}

const dayIn = (iso: string, language: ProtectionLanguage): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(iso.length === "YYYY-MM-DD".length ? `${iso}T12:00:00.000Z` : iso),
  );
