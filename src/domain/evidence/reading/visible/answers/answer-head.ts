import { line } from "../../text/clean";
import { findDate } from "../dates/find-date";
import type { FoundDate } from "../dates/named-date";
import type { Part } from "../blocks/runs";
import type { View } from "../view";
import { anyOf } from "../words";
import { pattern } from "../words/pattern";
import { isCalledSo, isOwner } from "./whose-answer";

/** What stands over an answer: "Response from the owner", "Elm Court replied on 3 May:". */
export interface AnswerHead {
  /** The parts it is, from the first one on, without the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly said: string;
  /** Who answers, as the page says it; "" where only what it is called tells. */
  readonly who: string;
  readonly date: FoundDate | undefined;
  /** What the answer says in the same breath. */
  readonly lead: string;
  /** Whether it says that whom the review is about has answered. */
  readonly isOwners: boolean;
}

const NOUN = pattern(String.raw`^[\P{L}]*(${anyOf("answer")})(?!\p{L})(.*)$`, "isu");
const VERB = pattern(String.raw`^(?:${anyOf("answered")})(?!\p{L})(.*)$`, "isu");
const NAMED = pattern(String.raw`^(.{2,60}?)\s+(?:${anyOf("answered")})(?!\p{L})(.*)$`, "isu");
/** A colon, and not that of a time of day. */
const COLON = /^([^:]{0,100}(?::\d[^:]{0,20})?):(?!\d)(.*)$/su;
const ENDED = /[.!?…]["”»]?$/u;
const SHORT_FORM = /(?:^|\s)(?:Ltd|Inc|Co|Corp|LLC|GmbH|S\.?A|B\.?V|e\.?\s?V|St|Dr)\.$/iu;
const LONGEST = 100;
const SEEN = 400;
const AROUND = /^[\s\p{P}\p{S}]+|[\s,:;|·•–—-]+$/gu;
const BEFORE_DAY = /(?:^|\s)(?:on|am|vom|le|el|il|op|em|dated)$/iu;

/** Where somebody answers what is said in a block: the first such place behind its beginning, or from the part `first` on. */
export function answerHead(view: View, parts: readonly Part[], first = 1): AnswerHead | undefined {
  for (let at = first; at < parts.length; at++) {
    const head = headAt(view, parts, at);
    if (head) return head;
  }
  return undefined;
}

/** The head of an answer that a part of a block begins. */
export function headAt(view: View, parts: readonly Part[], at: number): AnswerHead | undefined {
  const text = line(parts[at]?.text ?? "", SEEN);
  if (!MAYBE.test(text)) return undefined;
  return nounAt(view, parts, at, text) ?? verbAt(view, parts, at, text) ?? nameAt(view, at, text);
}

const MAYBE = pattern(String.raw`(?<!\p{L})(?:${anyOf("answer", "answered")})(?!\p{L})`);

function nounAt(view: View, parts: readonly Part[], at: number, text: string): AnswerHead | undefined {
  const [, cue = "", rest = ""] = NOUN.exec(text) ?? [];
  if (cue === "") return undefined;
  const { said, lead } = withLead(rest);
  if (said.length > LONGEST || (lead === "" && ENDED.test(said) && !SHORT_FORM.test(said))) return undefined;
  const { name, date } = withoutDate(view, said);
  if (name !== "" || isOwner(cue))
    return {
      from: at,
      to: at + 1,
      said: `${cue}${rest.startsWith(" ") ? " " : ""}${said}`,
      who: name,
      date,
      lead,
      isOwners: isOwners(view, name, cue),
    };
  const next = parts[at + 1];
  if (next === undefined || lead !== "" || line(next.text, SEEN).length > LONGEST) return undefined;
  const who = withoutDate(view, line(next.text));
  return {
    ...{ from: at, to: at + 2, said: `${cue} ${line(next.text)}`, who: who.name, date: who.date ?? date, lead },
    isOwners: isOwners(view, who.name, cue),
  };
}

/** "replied", behind a name in an element of its own. */
function verbAt(view: View, parts: readonly Part[], at: number, text: string): AnswerHead | undefined {
  const rest = VERB.exec(text)?.[1];
  const before = parts[at - 1];
  if (rest === undefined || before === undefined) return undefined;
  const { said, lead } = withLead(rest);
  const { name, date } = withoutDate(view, said);
  const who = line(before.text, SEEN).replace(AROUND, "");
  if (name !== "" || who === "" || who.length > LONGEST) return undefined;
  return {
    from: at - 1,
    to: at + 1,
    said: `${who} ${text.slice(0, 40)}`,
    who,
    date,
    lead,
    isOwners: isOwners(view, who),
  };
}

/** "Elm Court replied", and nothing else. */
function nameAt(view: View, at: number, text: string): AnswerHead | undefined {
  const [, who = "", rest = ""] = NAMED.exec(text) ?? [];
  const { name, date } = withoutDate(view, rest);
  if (who === "" || text.length > LONGEST || name !== "" || ENDED.test(text) || !isOwners(view, who)) return undefined;
  return { from: at, to: at + 1, said: text, who, date, lead: "", isOwners: true };
}

const isOwners = (view: View, who: string, cue = ""): boolean =>
  isOwner(`${cue} ${who}`) || view.names().some((name) => isCalledSo(who, name));

function withLead(rest: string): { said: string; lead: string } {
  const [, said = rest, lead = ""] = COLON.exec(rest) ?? [];
  return { said: said.trim(), lead: lead.trim() };
}

function withoutDate(view: View, said: string): { name: string; date: FoundDate | undefined } {
  const date = findDate(said, view.dates);
  const name = (date ? said.replace(date.raw, "") : said)
    .replace(AROUND, "")
    .replace(BEFORE_DAY, "")
    .replace(AROUND, "");
  return { name: /[\p{L}\p{N}]/u.test(name) ? name : "", date };
}
