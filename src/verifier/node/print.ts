import {
  type Unreadable,
  type Verdict,
  type VerdictWords,
  checkWords,
  keyWords,
  outcomeWords,
} from "../../domain/files/exchange";

/** A verdict as a line for each check, with what was found beneath. */
export function verdictLines(verdict: Verdict, w: VerdictWords): string[] {
  const { checks, info, keys, times, unaccepted, outcome, doubts } = verdict;
  const lines = [w.caseLine(info.caseId, info.exportedAt, info.software), ""];
  const width = Math.max(...Object.values(w.states).map(({ length }) => length));
  const nameWidth = Math.max(...Object.values(w.names).map(({ length }) => length));
  for (const check of checks) {
    lines.push(
      `${w.states[check.status].padEnd(width)}  ${w.names[check.id].padEnd(nameWidth)}  ${checkWords(check, w)}`,
    );
    for (const finding of check.findings) lines.push(`${" ".repeat(width)}  - ${w.finding(finding)}`);
  }
  for (const time of times) lines.push(w.time(time));
  for (const time of unaccepted) lines.push(w.stated(time));
  lines.push("", outcomeWords(verdict, w));
  if (outcome === "partly") for (const doubt of doubts) lines.push(`  - ${w.doubt(doubt)}`);
  lines.push("", `${w.key}:`);
  return [...lines, ...keys.map((key) => `  ${keyWords(key, verdict, w)}`), w.keyHelp];
}

export const unreadableLine = ({ code }: Unreadable, w: VerdictWords): string => w.unreadable[code];

/** The same for programs: what was found, without what is in the file. */
export const verdictJson = (verdict: Verdict): object => {
  const { outcome, doubts, checks, info, keys, writer, times, unaccepted } = verdict;
  return { verdict: outcome, sound: outcome === "sound", doubts, info, keys, writer, times, unaccepted, checks };
};
