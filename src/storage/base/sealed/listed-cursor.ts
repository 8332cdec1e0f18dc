import Dexie, { type DBCoreCursor, type DBCoreTransaction, cmp } from "dexie";

/** A place in an index: its key, the row's own key, and the row. */
export interface Place {
  readonly key: unknown;
  readonly primaryKey: unknown;
  readonly value: object | undefined;
}

/** Reads on behind a place, or from the beginning; nothing where that was all. */
export type ReadOn = (after: Place | undefined) => PromiseLike<readonly Place[]>;

/** A cursor over places that are read in pieces, as Dexie goes through them. Nothing where there is none. */
export function listedCursor(
  trans: DBCoreTransaction,
  isReverse: boolean,
  readOn: ReadOn,
): PromiseLike<DBCoreCursor | null> {
  return readOn(undefined).then((places) =>
    places.length > 0 ? new ListedCursor(trans, isReverse, places, readOn) : null,
  );
}

const notStarted = (): never => {
  throw new Error("the cursor is not started");
};

class ListedCursor implements DBCoreCursor {
  done = false;
  private at = 0;
  private isMoved = false;
  private isRunning = false;
  private onNext: () => void = notStarted;
  private end: (value?: unknown) => void = notStarted;
  private refuse: (error: unknown) => void = notStarted;
  private isReached: (place: Place) => boolean = () => true;

  constructor(
    readonly trans: DBCoreTransaction,
    private readonly isReverse: boolean,
    private places: readonly Place[],
    private readonly readOn: ReadOn,
  ) {}

  get key(): unknown {
    return this.places[this.at]?.key;
  }
  get primaryKey(): unknown {
    return this.places[this.at]?.primaryKey;
  }
  get value(): unknown {
    return this.places[this.at]?.value;
  }

  continue(key?: unknown): void {
    this.move(1, (place) => key === undefined || this.compare(place.key, key) >= 0);
  }
  continuePrimaryKey(key: unknown, primaryKey: unknown): void {
    this.move(1, (place) => {
      const order = this.compare(place.key, key);
      return order > 0 || (order === 0 && this.compare(place.primaryKey, primaryKey) >= 0);
    });
  }
  advance(count: number): void {
    this.move(count, () => true);
  }

  start(onNext: () => void): Promise<unknown> {
    const started = new Dexie.Promise<unknown>((resolve, reject) => {
      this.end = resolve;
      this.refuse = reject;
    });
    this.onNext = onNext;
    this.isMoved = true;
    this.run();
    return started;
  }
  stop(value?: unknown): void {
    this.isMoved = false;
    this.onNext = notStarted;
    this.end(value);
  }
  next(): Promise<DBCoreCursor> {
    let isFirst = true;
    return this.start(() => {
      if (!isFirst) return this.stop();
      isFirst = false;
      this.continue();
    }).then(() => this);
  }
  fail(error: Error): void {
    this.isMoved = false;
    this.refuse(error);
  }

  private compare(a: unknown, b: unknown): number {
    return this.isReverse ? -cmp(a, b) : cmp(a, b);
  }

  private move(count: number, isReached: (place: Place) => boolean): void {
    this.at += count;
    this.isReached = isReached;
    this.isMoved = true;
    if (!this.isRunning) this.run();
  }

  /** Goes on as long as it is told to: whoever is told of a place tells the next one, most often at once. */
  private run(): void {
    this.isRunning = true;
    while (this.isMoved) {
      while (this.at < this.places.length && !this.isReached(this.places[this.at] as Place)) this.at++;
      if (this.at >= this.places.length) {
        this.more();
        return;
      }
      this.isMoved = false;
      try {
        this.onNext();
      } catch (error) {
        this.isMoved = false;
        this.refuse(error);
      }
    }
    this.isRunning = false;
  }

  private more(): void {
    const last = this.places.at(-1);
    this.readOn(last).then(
      (places) => {
        this.at -= this.places.length;
        this.places = places;
        if (places.length > 0) return this.run();
        this.done = true;
        this.isRunning = false;
        this.stop();
      },
      (error: unknown) => this.refuse(error),
    );
  }
}
