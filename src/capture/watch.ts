import { openTrees, type Reading } from "../domain/evidence/reading";
import { type Pace, patienceAfter } from "./changes/patience";
import type { Strikes } from "./changes/is-news";
import { watchChanges, type Watch } from "./changes/watch-changes";
import { held } from "./held";
import { tellChanged } from "./tell-changed";

/** What outlives one reading of the document. */
interface Memory {
  watch?: Watch;
  /** The last reading, and what it was of: the address, and what it was read by. */
  last?: { readonly of: string; readonly reading: Reading };
  readonly strikes: Strikes;
  readonly pace: Pace;
}

/** Called when a reading begins; what it gives is called when that is done. */
type StartWatch = (token: string, of: string) => (reading: Reading, tookMs: number) => void;

/** The last reading, where it was of the same and the document has not changed since. */
type StillRead = (of: string) => Reading | undefined;

type Watching = StartWatch & { readonly memory: Memory; readonly stillRead: StillRead };

const scope = globalThis as typeof globalThis & { counterflowWatch?: Watching };
const memory: Memory = held<Watching>("counterflowWatch")?.memory ?? {
  strikes: new WeakMap(),
  pace: { said: "", idle: 0 },
};

/** Changes during the reading count as well: what was read before them may be out of date. */
function start(token: string, of: string): ReturnType<StartWatch> {
  memory.watch?.end();
  delete memory.last;
  const watch = watchChanges({
    trees: () => openTrees(document),
    strikes: memory.strikes,
    tell: () => tellChanged(token),
  });
  memory.watch = watch;
  return (reading, tookMs) => {
    memory.last = { of, reading };
    watch.begin(patienceAfter(memory.pace, reading, tookMs));
  };
}

const stillRead: StillRead = (of) =>
  memory.last?.of === of && memory.watch?.isUntouched() ? memory.last.reading : undefined;

scope.counterflowWatch = Object.assign(start, { memory, stillRead });
