import type { CitedEntry } from "../../../../casework/decision";
import { type CaptureNow, type CapturedFact, factKey, inStatedUnit, statedUnits } from "../../../../evidence/captures";
import { hostOf } from "../../../../evidence/sources";
import { escape, words } from "../html";
import { property } from "../say/properties";
import { counts, pageWords, rating } from "../say/ratings";
import { moment, pageDate } from "../say/times";
import { type Telling, isSaidAlike } from "../telling";

/** Longer words of a page stand where the capture is told. */
const LONGEST = 300;
const BEGINNING = /^.{0,300}/su;

/** A cited fact, or a whole capture: what the page said, when it was read, and how good source and fact are held to be. HTML. */
export function ofCapture(capture: CaptureNow, { fact: number }: CitedEntry, t: Telling): string[] {
  const { w, file } = t;
  const host = hostOf(capture.page.url);
  const fact = capture.facts[number ?? -1];
  const at = fact?.lastRead ?? capture.readAt;
  const source = [words(w.evidence.read(host, moment(at, w))), escape(gradeOf(host, t))].join("; ");
  if (!fact) return [words(w.evidence.whole(capture.page.title)), source];
  const subject = capture.subjects.find(({ id }) => id === fact.subject);
  const judged = file.credibilities.get(factKey(capture.captureId, number ?? 0));
  const credibility = !judged?.credibility
    ? []
    : [
        words(
          w.evidence.credibility(judged.credibility, w.codes.credibilities[judged.credibility], judged.reason ?? ""),
        ),
      ];
  return [
    `<strong>${words(subject?.name ?? w.captured.nameless)}</strong>: ${words(factSays(fact, capture.facts, t))}`,
    ...pageSays(fact, t),
    source,
    ...credibility,
  ];
}

function gradeOf(host: string, { w, file }: Telling): string {
  const letter = file.sources.get(host)?.reliability;
  return letter ? w.evidence.grade(letter, w.codes.reliabilities[letter]) : w.evidence.ungraded;
}

function factSays(fact: CapturedFact, all: readonly CapturedFact[], t: Telling): string {
  const { w } = t;
  switch (fact.kind) {
    case "aggregate-rating":
      return [rating(fact.rating, t), ...counts(fact.ratingCount, fact.reviewCount, t)].join(", ");
    case "review": {
      const head = w.evidence.review(fact.author ?? "", fact.date ? pageDate(fact.date, w) : "");
      const given = fact.rating ? `, ${rating(fact.rating, t)}` : "";
      const said = [fact.title, fact.text].filter(Boolean).join(" – ");
      return `${head}${given}${said === "" ? "" : `: ${w.quoted(shortened(said))}`}`;
    }
    case "profile":
      return `${property(fact.property, w)}: ${shortened(valueOf(fact, all, t))}`;
    case "tag":
      return w.evidence.tag(fact.label);
  }
}

type Profile = Extract<CapturedFact, { kind: "profile" }>;

/** What is said of a property, with the unit that the page states beside it. */
function valueOf(fact: Profile, all: readonly CapturedFact[], t: Telling): string {
  if (!isSaidAlike(t)) return fact.value;
  const profile = all.filter((one): one is Profile => one.kind === "profile" && one.subject === fact.subject);
  const unit = profile[statedUnits(profile).get(profile.indexOf(fact)) ?? -1];
  return unit ? inStatedUnit(fact.value, unit.value) : fact.value;
}

const shortened = (text: string): string =>
  text.length > LONGEST ? `${(BEGINNING.exec(text)?.[0] ?? "").trimEnd()} …` : text;

/** A rating in the words of its page. What else is captured stands in them already. */
function pageSays(fact: CapturedFact, t: Telling): string[] {
  if (fact.kind !== "aggregate-rating") return [];
  const said = pageWords(fact.original?.rating ?? fact.rating, t);
  return said === undefined ? [] : [words(`${t.w.evidence.page}: ${t.w.quoted(shortened(said))}`)];
}
