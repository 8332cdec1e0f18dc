import { FIND_GROUPS, type FindGroup } from "../documents/document";

/** A document that was found, and what it is worth. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

/** Of one group: how many were found, and the best of them, the best first. */
export interface FoundInGroup {
  readonly group: FindGroup;
  readonly count: number;
  readonly best: readonly Hit[];
}

/** Keeps the best of each group. Of two that are worth the same, the younger is the better. */
export class Best {
  private readonly groups = new Map<FindGroup, { count: number; best: Hit[] }>();

  constructor(private readonly most: number) {}

  add(group: FindGroup, hit: Hit): void {
    const held = this.groups.get(group) ?? { count: 0, best: [] };
    this.groups.set(group, held);
    held.count += 1;
    const { best } = held;
    const last = best.at(-1);
    if (best.length >= this.most && (!last || isBetter(last, hit))) return;
    let place = best.length;
    for (let before = best[place - 1]; before && isBetter(hit, before); before = best[place - 1]) place -= 1;
    best.splice(place, 0, hit);
    best.length = Math.min(best.length, this.most);
  }

  /** In the order in which groups are shown. */
  taken(): FoundInGroup[] {
    return FIND_GROUPS.flatMap((group) => {
      const found = this.groups.get(group);
      return found ? [{ group, ...found }] : [];
    });
  }
}

const isBetter = (a: Hit, b: Hit): boolean => (a.score === b.score ? a.id > b.id : a.score > b.score);
