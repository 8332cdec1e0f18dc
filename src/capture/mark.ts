import { domOf, frameAddress, gatherText } from "../domain/evidence/reading";
import { held } from "./held";
import { isInFrame } from "./mark/range";
import { type Taken, takeMarked } from "./mark/take";
import { tokenHere } from "./token-here";

/** What is marked in this document; whether the keyboard is in a frame of it, where what is marked is meant. */
type Answer = { readonly isPage: boolean; readonly isInFrame: boolean } & (
  | Exclude<Taken, { is: "marked" }>
  | { readonly is: "marked"; readonly marked: object }
  /** Another document than the one that was read. */
  | { readonly is: "page-moved" }
);

type Mark = (token: string) => Answer;

const scope = globalThis as typeof globalThis & { counterflowMark?: Mark };

function mark(token: string): Answer {
  const isPage = window === top;
  const about = { isPage, isInFrame: isInFrame() };
  if (isPage && tokenHere() !== token) return { ...about, is: "page-moved" };
  const dom = domOf(document);
  const steps = gatherText(dom);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const taken = takeMarked(dom, step.value);
  if (taken.is !== "marked") return { ...about, ...taken };
  return {
    ...about,
    is: "marked",
    marked: { ...taken.marked, ...(!isPage && { frame: frameAddress(location.href) }) },
  };
}

scope.counterflowMark = held<Mark>("counterflowMark") ?? mark;
