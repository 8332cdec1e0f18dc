import type { PickAct, PickState } from "../domain/evidence/reading";
import { held } from "./held";
import { type PickSession, openSession } from "./pick/session";

type Act = (act: PickAct) => Promise<PickState>;

const scope = globalThis as typeof globalThis & { counterflowPick?: Act };

/** Shorter than a background may idle: the panel asks again. */
const WAIT_MS = 20_000;

let session: PickSession | undefined;
let waiting: (() => void)[] = [];

function wake(): void {
  const woken = waiting;
  waiting = [];
  for (const go of woken) go();
}

const untilChanged = (): Promise<void> =>
  new Promise((go) => {
    waiting.push(go);
    setTimeout(go, WAIT_MS);
  });

async function act(what: PickAct): Promise<PickState> {
  if (what.do === "start") {
    session?.end();
    session = openSession(what.wanted, wake);
  } else if (what.do === "stop") {
    session?.end();
    session = undefined;
  } else if (what.do === "take") session?.take();
  else if (what.do !== "wait") session?.move(what.do);
  else if (session?.state().state === "pointing") await untilChanged();
  return session?.state() ?? { state: "none" };
}

// Injected anew it keeps the pointing that is under way.
scope.counterflowPick = held<Act>("counterflowPick") ?? act;
