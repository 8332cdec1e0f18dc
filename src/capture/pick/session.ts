import {
  type Choice,
  type Move,
  type PickState,
  type Pointing,
  type Wanted,
  openPointing,
  rootOf,
  scrollIntoView,
} from "../../domain/evidence/reading";
import { listen } from "./listen";
import { type Overlay, openOverlay } from "./overlay";
import { countWords, pickedWords } from "./words";

/** One pointing, from its start to its end. */
export interface PickSession {
  readonly state: () => PickState;
  readonly move: (way: Move) => void;
  readonly take: () => void;
  readonly end: () => void;
}

/** Begin: `changed` is called whenever the official picked or gave up in the page itself. */
export function openSession(wanted: Wanted, changed: () => void): PickSession {
  const outlined = seldom(changed);
  const pointing = openPointing(document, location.href);
  const overlay = openOverlay(pointing.all("dialog:modal"));
  let at = firstElement(pointing);
  let problem: "outside" | undefined;
  let choice: Choice | undefined;
  let level = 0;
  let ended = false;

  const outline = (element: Element): void => {
    at = element;
    problem = undefined;
    overlay.show(element, pickedWords(pointing.words(element)));
    outlined();
  };
  const showTaken = (): void => {
    const taken = choice?.at(level);
    if (taken) overlay.showAll(taken.elements, countWords(taken.picked.count));
  };
  const session: PickSession = {
    state() {
      const taken = choice?.at(level);
      if (ended) return { state: "none" };
      if (!choice || !taken) return { state: "pointing", words: pointing.words(at), ...(problem && { problem }) };
      const [wider, narrower] = [level + 1 < choice.levels.length, level > 0];
      return { state: "picked", picked: taken.picked, ...("part" in wanted && { part: wanted.part }), wider, narrower };
    },
    move(way) {
      if (choice) {
        const next = level + (way === "wider" ? 1 : way === "narrower" ? -1 : 0);
        if (choice.at(next)) level = next;
        showTaken();
        return;
      }
      const next = pointing.moved(at, way);
      scrollIntoView(next, { block: "nearest", inline: "nearest" });
      outline(next);
    },
    take() {
      choice = pointing.take(at, wanted);
      level = choice?.level ?? 0;
      problem = choice ? undefined : "outside";
      if (choice) stopListening();
      showTaken();
      changed();
    },
    end() {
      ended = true;
      stopListening();
      overlay.remove();
      changed();
    },
  };
  const stopListening = listen({
    point: (x, y) => {
      const found = beneath(overlay, pointing, x, y);
      if (found && found !== at) outline(found);
    },
    pick: session.take,
    cancel: session.end,
    move: session.move,
  });
  outline(at);
  return session;
}

const firstElement = (pointing: Pointing): Element =>
  [...pointing.all("h1"), ...pointing.all("main *, body *")].find((each) => pointing.isWorth(each)) ?? rootOf(document);

function beneath({ host }: Overlay, pointing: Pointing, x: number, y: number): Element | undefined {
  // By the prototype: `<img name="elementsFromPoint">` would stand in the document's own place.
  const all = Document.prototype.elementsFromPoint.call(document, x, y);
  return all.find((each) => each !== host && pointing.isWorth(each));
}

/** As often as an eye or an ear follows: the panel hears what is outlined, but not of every element on the way. */
function seldom(tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      tell();
    }, 250);
  };
}
