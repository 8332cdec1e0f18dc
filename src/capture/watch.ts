import { openTrees, type Reading } from "../domain/reading";
import { type Pace, patienceAfter } from "./changes/patience";
import type { Strikes } from "./changes/is-news";
import { watchChanges, type Watch } from "./changes/watch-changes";
import { tellChanged } from "./tell-changed";

/** What outlives one reading of the document. */
interface Memory {
  watch?: Watch;
  readonly strikes: Strikes;
  readonly pace: Pace;
}

/** Called when a reading begins; what it gives is called when that is done. */
type StartWatch = (token: string) => (reading: Reading, tookMs: number) => void;

const scope = globalThis as typeof globalThis & { counterflowWatch?: StartWatch & { readonly memory?: Memory } };
const memory: Memory = scope.counterflowWatch?.memory ?? { strikes: new WeakMap(), pace: { said: "", idle: 0 } };

/** Changes during the reading count as well: what was read before them may be out of date. */
function start(token: string): ReturnType<StartWatch> {
  memory.watch?.end();
  const watch = watchChanges({
    trees: () => openTrees(document),
    strikes: memory.strikes,
    tell: () => tellChanged(token),
  });
  memory.watch = watch;
  return (reading, tookMs) => {
    watch.begin(patienceAfter(memory.pace, reading, tookMs));
  };
}

scope.counterflowWatch = Object.assign(start, { memory });
