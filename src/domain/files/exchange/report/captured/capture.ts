import { groupBy } from "../../../../ground/grouping";
import { type CaptureNow, type Withheld, saidOf } from "../../../../evidence/captures";
import { parseReason } from "../../../../evidence/snapshot";
import { hostOf } from "../../../../evidence/sources";
import { madeAt } from "../../../../ledger/log";
import type { MadeEntry } from "../../case-file";
import { escape, heading, tag, words } from "../html";
import { moment } from "../say/times";
import { type Telling, captureId, entryName, isSaidAlike } from "../telling";
import { type PlacedFact, factsHtml } from "./facts";
import { labelsOf } from "./labels";
import { mainSubject } from "./subjects";

/** What older templates do not tell. */
const NOTHING: Pick<CaptureNow, "file" | "withheldKinds" | "overruledKinds"> = {};

/** What a capture is: the page, when it was read and recorded, its source with its grade, how much of it was taken and kept. */
export function captureHead(entry: MadeEntry, t: Telling): string {
  const { w, shared, file } = t;
  const { header, capture } = entry;
  const host = hostOf(capture.page.url);
  const letter = file.sources.get(host)?.reliability;
  const grade = letter ? w.evidence.grade(letter, w.codes.reliabilities[letter]) : w.evidence.ungraded;
  const shown = Object.values(capture.seen).reduce((sum, count) => sum + count, 0);
  const { title } = capture.page;
  const { file: given, withheldKinds, overruledKinds } = isSaidAlike(t) ? capture : NOTHING;
  const tier = capture.snapshot ? shared.tiers[capture.snapshot.tier] : shared.before;
  const lines = [
    [
      w.captured.read(host, moment(capture.readAt, w)),
      grade,
      `${w.captured.recorded(moment(madeAt(header), w))} (${entryName(header, t)})`,
      w.captured.taken(capture.facts.length, Math.max(shown, capture.facts.length)),
      w.captured.kept(tier),
    ].join("; "),
    ...labelsOf(t, capture.captureId, null),
    ...(given ? [w.captured.given(w.codes.fileFormats[given.format], given.bytes)] : []),
    ...withheld(capture.page.withheld ?? [], t),
    ...(withheldKinds ? [w.captured.withheldKinds(kindsOf(withheldKinds, t))] : []),
    ...(overruledKinds ? [w.captured.overruledKinds(kindsOf(overruledKinds, t))] : []),
    ...(capture.snapshot?.missing ?? []).map(({ role, reason }) =>
      w.captured.notKept(shared.roles[role], missingWords(reason, t)),
    ),
  ];
  return [
    heading(4, words(title === "" ? w.captured.noTitle : title), captureId(header, t)),
    `<p class="about">${lines.map(words).join("<br>")}<br><code>${words(capture.page.url)}</code></p>`,
  ].join("");
}

function missingWords(text: string, { w }: Telling): string {
  const { reason, count } = parseReason(text);
  return reason === undefined ? w.codes.missingOther : w.codes.missing[reason](count);
}

/** Kinds of what is withheld, with how often: never the words. */
const kindsOf = (kinds: readonly Withheld[], { w }: Telling): string =>
  kinds
    .map(({ kind, count }) =>
      count === 1 ? w.codes.withheldKinds[kind] : `${w.codes.withheldKinds[kind]} (${String(count)})`,
    )
    .join(", ");

/** What was left out of addresses, by name. */
function withheld(names: readonly string[], { w, shared }: Telling): string[] {
  const said = names.map((name) =>
    name === "@" ? shared.withheldUser : name === "/" || name === "=" ? shared.withheldToken : name,
  );
  return said.length === 0 ? [] : [w.captured.withheld([...new Set(said)].join(", "))];
}

/**
 * What was taken of a page. Facts that a later capture of the same page's subjects told in the same words are counted and not told again;
 * `told` keeps them.
 */
export function* captureFacts({ capture }: MadeEntry, told: Set<string>, t: Telling): Generator<string> {
  const host = hostOf(capture.page.url);
  const main = mainSubject(capture);
  const placed = capture.facts.map((fact, n): PlacedFact => ({ captureId: capture.captureId, n, fact }));
  const fresh = placed.filter((one) => isNew(one, host, told));
  const bySubject = groupBy(fresh, ({ fact }) => fact.subject);
  yield* factsHtml(bySubject.get(main) ?? [], t);
  for (const [subject, facts] of bySubject) {
    if (subject === main) continue;
    const name = capture.subjects.find(({ id }) => id === subject)?.name ?? t.w.captured.nameless;
    yield `<p class="other">${words(t.w.captured.about(name))}</p>`;
    yield* factsHtml(facts, t);
  }
  const same = placed.length - fresh.length;
  if (same > 0) yield tag("p", escape(t.w.captured.same(same)));
}

function isNew({ fact }: PlacedFact, host: string, told: Set<string>): boolean {
  const { lastRead: _when, ...says } = fact;
  const key = JSON.stringify([host, saidOf(says)]);
  if (told.has(key)) return false;
  told.add(key);
  return true;
}
