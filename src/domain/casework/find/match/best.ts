import type { FindKind } from "../documents/document";

/** A document that was found, and what it is worth. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

/** Of one kind: how many were found, and the best of them, the best first. */
export interface FoundOfKind {
  readonly kind: FindKind;
  readonly count: number;
  readonly best: readonly Hit[];
}

/** Keeps the best of each kind. Of two that are worth the same, the younger is the better. */
export class Best {
  private readonly kinds = new Map<FindKind, { count: number; best: Hit[] }>();

  constructor(private readonly most: number) {}

  add(kind: FindKind, hit: Hit): void {
    const held = this.kinds.get(kind) ?? { count: 0, best: [] };
    this.kinds.set(kind, held);
    held.count += 1;
    const { best } = held;
    const last = best.at(-1);
    if (best.length >= this.most && (!last || isBetter(last, hit))) return;
    let place = best.length;
    for (let before = best[place - 1]; before && isBetter(hit, before); before = best[place - 1]) place -= 1;
    best.splice(place, 0, hit);
    best.length = Math.min(best.length, this.most);
  }

  taken(): FoundOfKind[] {
    return [...this.kinds].map(([kind, { count, best }]) => ({ kind, count, best }));
  }
}

const isBetter = (a: Hit, b: Hit): boolean => (a.score === b.score ? a.id > b.id : a.score > b.score);
