import type { Cell, Input, Limit } from "../../../domain/casework/comparison";
import { type Cited, type ComparedRecord, firstOf, lossesOf } from "../../../domain/casework/decision";
import { formatNumber, t } from "../../../ui/texts";
import { oftenWords } from "../../parts/computed/often-words";
import { amountInUnit, valueInUnit } from "../../parts/computed/unit-words";
import type { ComparedNow } from "../compared-now";

/** Words that stand for a reason until somebody writes others; numbers in brackets point at `cited`, counted from 1. */
export interface Proposal {
  readonly text: string;
  readonly cited: readonly Cited[];
}

const NOTHING: Proposal = { text: "", cited: [] };

/** Why an option was chosen or not, as far as the comparison says it: nothing is said that was not measured. */
export function proposedReason(
  now: ComparedNow,
  compared: ComparedRecord | undefined,
  option: number,
  chosen: readonly number[],
): Proposal {
  if (chosen.includes(option)) return compared ? whyChosen(compared, option) : NOTHING;
  const outside = whyOutside(now, option);
  if (outside.text !== "") return outside;
  const [against] = compared ? firstOf(compared).filter((one) => chosen.includes(one)) : [];
  const rival = against ?? chosen[0];
  return compared && rival !== undefined ? whyBehind(now, compared, option, rival) : NOTHING;
}

function whyChosen(compared: ComparedRecord, option: number): Proposal {
  const points = compared.points[option]?.value;
  const share = compared.acceptability[option]?.[0];
  if (points === undefined || points === null || share === undefined || !firstOf(compared).includes(option))
    return NOTHING;
  const text =
    share === 1
      ? t("decisionProposeAlwaysFirst", whole(points))
      : t("decisionProposeFirst", whole(points), oftenWords(share));
  return { text, cited: [] };
}

function whyOutside({ frame, laid }: ComparedNow, option: number): Proposal {
  const failed = (frame?.limits ?? []).flatMap((limit, n) => {
    const met = laid.met[option]?.[n];
    return met?.meets === false ? [{ limit, cell: met.cell }] : [];
  });
  return sentences(failed.map(({ limit, cell }) => ({ words: outsideWords(limit, cell), inputs: cell.inputs })));
}

/** What of a limit is not met, with by how much: "Cost a month: €4,480, €280 over the limit." */
function outsideWords({ name, unit, must }: Limit, cell: Cell): string {
  if (cell.state !== "measured" || must.be === "said") return t("decisionProposeOutside", name);
  const value = valueInUnit(cell.value, unit);
  if (unit.as === "grades") return t("decisionProposeGrade", name, value, valueInUnit(must.value, unit));
  const by = amountInUnit(Math.abs(cell.value - must.value), unit);
  return must.be === "at-most" ? t("decisionProposeOver", name, value, by) : t("decisionProposeUnder", name, value, by);
}

function whyBehind({ frame, laid }: ComparedNow, compared: ComparedRecord, option: number, chosen: number): Proposal {
  return sentences(
    lossesOf(compared, option, chosen).flatMap(({ criterion }) => {
      const of = frame?.criteria[criterion];
      const [mine, other] = [laid.cells[option]?.[criterion], laid.cells[chosen]?.[criterion]];
      if (!of || mine?.state !== "measured" || other?.state !== "measured") return [];
      const [value, better] = [valueInUnit(mine.value, of.unit), valueInUnit(other.value, of.unit)];
      return [{ words: t("decisionProposeBehind", of.name, value, better), inputs: mine.inputs }];
    }),
  );
}

/** Sentences one after the other, each with what it rests on. */
function sentences(all: readonly { readonly words: string; readonly inputs: readonly Input[] }[]): Proposal {
  const cited: Cited[] = [];
  const text = all
    .map(({ words, inputs }) => words + inputs.map((input) => `[${cited.push(citedBy(input))}]`).join(""))
    .join(" ");
  return { text, cited };
}

/** The place in the log that an input comes from. */
export const citedBy = (input: Input): Cited => (input.of === "own" ? { ...input.cite, row: input.key } : input.cite);

const whole = (value: number): string => formatNumber(Math.round(value));
