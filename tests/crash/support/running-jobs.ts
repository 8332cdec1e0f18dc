import { type Ack, type Job, type Pages, runJobs } from "./workload";

/** Jobs that run while something else is killed. */
interface Running {
  /** The job that has no answer yet; "" between two. */
  readonly underWay: () => string;
  /** No further job is begun; resolves once the last one is through. */
  readonly end: () => Promise<void>;
}

/** Begins to run jobs; each answer is added to `acks` at once. */
export function beginJobs(pages: Pages, jobs: Iterable<Job>, acks: Ack[]): Running {
  let [isOver, underWay] = [false, ""];
  const wanted = until(
    () => isOver,
    jobs,
    ({ name }) => (underWay = name),
  );
  const onAck = (ack: Ack): void => {
    underWay = "";
    acks.push(ack);
  };
  const running = runJobs(pages, wanted, onAck).catch(isCrash);
  return {
    underWay: () => underWay,
    end: () => {
      isOver = true;
      return running;
    },
  };
}

function* until<T>(isOver: () => boolean, items: Iterable<T>, tell: (item: T) => void): Generator<T> {
  for (const item of items) {
    if (isOver()) return;
    tell(item);
    yield item;
  }
}

/** A page that went with its browser is no fault; a refused message is. */
export function isCrash(error: unknown): void {
  if (!(error instanceof Error) || !/closed|detached|destroyed|disconnected|ConnectionClosed/iu.test(String(error)))
    throw error;
}
