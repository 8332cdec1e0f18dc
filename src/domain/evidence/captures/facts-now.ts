import * as v from "valibot";
import { type Result, fail, ok } from "../../ground/result";
import type { CaptureMade } from "./capture-made";
import type { CapturedFact } from "./captured-fact";
import { answerSays, answerWith } from "./corrected-answer";
import { correctFact, fieldsOf } from "./correct-fact";
import { FactCorrection } from "./fact-correction";
import type { FactStateRow, SaidLater } from "./fact-states";
import { spelled, uncorrected, withOriginal } from "./original";
import type { FactContent, FactRow } from "./tables";

/** What was said of a fact after it was captured, with what it said then. */
export interface FactLater {
  readonly captured: FactContent;
  readonly correction?: NonNullable<FactStateRow["correction"]>;
  readonly setAside?: SaidLater;
}

/** A fact as it holds: it says what it was corrected to. Nobody said anything of it later where `later` is not there. */
export type FactNow = FactRow & { readonly later?: FactLater };

/** What was said of a fact later, as far as it was. */
export type FactSaid = Pick<Partial<FactStateRow>, "correction" | "setAside">;

/** A captured fact with what was said of it since. */
export function factNow<R extends FactRow>(row: R, said: FactSaid | undefined): R & FactNow {
  const { correction, setAside } = said ?? {};
  if (!correction && !setAside) return row;
  const fact = correction ? contentBy(row.fact, correction.corrected) : row.fact;
  const later = { captured: row.fact, ...(correction && { correction }), ...(setAside && { setAside }) };
  return { ...row, fact, later };
}

/** Whether a fact counts. */
export const isCounted = ({ later }: FactNow): boolean => later?.setAside === undefined;

function contentBy(fact: FactContent, by: FactCorrection): FactContent {
  const { provenance: _none, ...says } = correctedBy({ ...fact, provenance: [] }, by);
  return says;
}

/** A captured fact as it was corrected later: its `original` says what the page said in all fields that are not the page's. */
export function correctedBy(fact: CapturedFact, by: FactCorrection): CapturedFact {
  if (by.kind !== fact.kind) return fact;
  const { kind: _same, ...fields } = by;
  const { lastRead, ...read } = fact;
  const asRead: CapturedFact = uncorrected(fact);
  const says = Object.entries(fields).map(([name, value]) => [name, value ?? undefined] as const);
  if (by.kind === "review" && by.answer) {
    const page = asRead.kind === "review" ? asRead.answer : undefined;
    says.push(["answer", answerWith(page, by.answer)]);
  }
  const now = withOriginal(asRead, { ...read, ...Object.fromEntries(says) });
  return lastRead === undefined ? now : { ...now, lastRead };
}

/**
 * What corrects a fact that was captured as `captured` so that its fields say these texts, `now` being what it says so far.
 * Fails with the names of the fields whose text is not of their type.
 */
export function correctionTo(
  captured: FactContent,
  now: FactContent,
  texts: Readonly<Record<string, string>>,
): Result<FactCorrection, readonly string[]> {
  const { lastRead: _when, ...fact } = now;
  const written = correctFact({ ...fact, provenance: [] }, texts);
  if (!written.ok) return written;
  const [before, after] = [captured, written.value].map((one) => new Map<string, unknown>(Object.entries(one)));
  const names = new Set(fieldsOf(written.value).map(({ name }) => name.split(".", 1)[0] ?? ""));
  const changed = [...names].filter((name) => spelled(name, before?.get(name)) !== spelled(name, after?.get(name)));
  const said = changed.map(
    (name) => [name, name === "answer" ? answerIn(written.value) : (after?.get(name) ?? null)] as const,
  );
  const correction = v.safeParse(FactCorrection, { kind: now.kind, ...Object.fromEntries(said) });
  return correction.success ? ok(correction.output) : fail(changed);
}

const answerIn = (fact: CapturedFact) => (fact.kind === "review" && fact.answer ? answerSays(fact.answer) : null);

/** A fact as its entry has it, with every place where it was read, and as it holds. */
export type CapturedNow = CapturedFact & { readonly later?: FactLater };

/** A capture whose facts say what they were corrected to; each keeps its number, those that were set aside too. */
export interface CaptureNow extends Omit<CaptureMade, "facts"> {
  readonly facts: readonly CapturedNow[];
}

/** A capture as it holds, by what was said later of its facts by their numbers. */
export const captureNow = (capture: CaptureNow, saidOf: (n: number) => FactSaid | undefined): CaptureNow => ({
  ...capture,
  facts: capture.facts.map((fact, n) => capturedNow(fact, saidOf(n))),
});

function capturedNow(captured: CapturedFact, { correction, setAside }: FactSaid = {}): CapturedNow {
  if (!correction && !setAside) return captured;
  const fact = correction ? correctedBy(captured, correction.corrected) : captured;
  return { ...fact, later: { captured, ...(correction && { correction }), ...(setAside && { setAside }) } };
}
