import { type Budget, BudgetSpent } from "../budget";
import type { Regex } from "./regex-of";

export interface Found {
  readonly start: number;
  readonly end: number;
  /** By group, from 1: what it took, from and to; undefined where it took nothing. */
  readonly groups: readonly (readonly [number, number] | undefined)[];
}

/** Of a step of an expression: one of this machine is about as much work as a tenth. */
const PER_STEP = 0.1;
/** Ways that are put off at one time: what the machine may hold in memory. */
const MOST_WAITING = 100_000;

/** The first place, from `from` on, where it fits. @throws {BudgetSpent} */
export function findFirst(budget: Budget, regex: Regex, signs: readonly string[], from = 0): Found | undefined {
  for (let start = from; start <= signs.length; start++) {
    const slots = matchAt(budget, regex, signs, start);
    if (slots) return foundIn(slots, start);
  }
  return undefined;
}

/** One after the other, none within another. @throws {BudgetSpent} */
export function* findAll(budget: Budget, regex: Regex, signs: readonly string[]): Iterable<Found> {
  for (let found = findFirst(budget, regex, signs); found;) {
    yield found;
    found = findFirst(budget, regex, signs, Math.max(found.end, found.start + 1));
  }
}

type Slots = readonly (number | undefined)[];

function foundIn(slots: Slots, start: number): Found {
  const groups: (readonly [number, number] | undefined)[] = [];
  for (let slot = 2; slot + 1 < slots.length; slot += 2) {
    const [from, to] = [slots[slot], slots[slot + 1]];
    groups[slot / 2] = from === undefined || to === undefined ? undefined : [from, to];
  }
  return { start, end: slots[1] ?? start, groups };
}

interface State {
  readonly step: number;
  readonly at: number;
  readonly slots: Slots;
}

/** Tries one way after the other, the last that was put off first. */
function matchAt(budget: Budget, regex: Regex, signs: readonly string[], start: number): Slots | undefined {
  const waiting: State[] = [{ step: 0, at: start, slots: [] }];
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    const slots = follow(budget, regex, signs, state, waiting);
    if (slots) return slots;
  }
  return undefined;
}

function follow(
  budget: Budget,
  regex: Regex,
  signs: readonly string[],
  from: State,
  waiting: State[],
): Slots | undefined {
  let { step, at, slots } = from;
  for (;;) {
    budget.spend(PER_STEP);
    const now = regex.steps[step++];
    if (!now) return undefined;
    if (now.do === "done") return put(slots, 1, at);
    if (now.do === "sign") {
      const sign = signs[at++];
      if (sign === undefined || !fits(now.set, sign, regex)) return undefined;
    } else if (now.do === "try") {
      if (waiting.push({ step: now.or, at, slots }) > MOST_WAITING) throw new BudgetSpent();
      step = now.to;
    } else if (now.do === "go") step = now.to;
    else if (now.do === "note") slots = put(slots, now.slot, at);
    else if (now.do === "moved") {
      if (slots[now.slot] === at) return undefined;
    } else if (now.do === "again") {
      const length = lengthAgain(signs, slots, now.number, at, regex);
      if (length === undefined) return undefined;
      budget.spend(length * PER_STEP);
      at += length;
    } else if (!isAtEdge(now.do, signs, at, regex)) return undefined;
  }
}

function put(slots: Slots, slot: number, at: number): Slots {
  const changed = [...slots];
  changed[slot] = at;
  return changed;
}

function fits(set: (sign: string) => boolean, sign: string, { ignoresCase }: Regex): boolean {
  return set(sign) || (ignoresCase && (set(sign.toLowerCase()) || set(sign.toUpperCase())));
}

function isAtEdge(edge: "start" | "end", signs: readonly string[], at: number, { multiline }: Regex): boolean {
  if (edge === "start") return at === 0 || (multiline && signs[at - 1] === "\n");
  return at === signs.length || (multiline && signs[at] === "\n");
}

/** How long what a group took is; undefined where it does not stand here again. What took nothing fits anywhere. */
function lengthAgain(
  signs: readonly string[],
  slots: Slots,
  number: number,
  at: number,
  regex: Regex,
): number | undefined {
  const [from, to] = [slots[2 * number], slots[2 * number + 1]];
  if (from === undefined || to === undefined) return 0;
  for (let next = from; next < to; next++) {
    const [was, is] = [signs[next] ?? "", signs[at + next - from]];
    if (is === undefined || !fits((one) => one === was, is, regex)) return undefined;
  }
  return to - from;
}
