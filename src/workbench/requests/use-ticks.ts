import { type Hit } from "../../domain/keeping/requests";
import type { PersonFound } from "../../jobs";
import { forgetTyped, useTyped } from "../../ui/typed";

/** What of the findings is about this person, as the official says it. */
export interface Ticks {
  readonly isTicked: (hit: Hit) => boolean;
  readonly tick: (hits: readonly Hit[], on: boolean) => void;
  /** The findings that are ticked. */
  readonly ticked: readonly Hit[];
}

const nameOf = (requestId: string): string => `request-ticks:${requestId}`;

/** What was ticked is over with the request. */
export const forgetTicks = (requestId: string): void => {
  forgetTyped(nameOf(requestId));
};

/** Ticks as they stand before the official looks, and what the official said since; kept until the browser closes. */
export function useTicks(requestId: string, found: PersonFound | undefined): Ticks {
  const { texts, type } = useTyped(nameOf(requestId), { on: "", off: "" });
  const [on, off] = [new Set(lines(texts.on)), new Set(lines(texts.off))];
  const isTicked = ({ id, isLikely }: Hit): boolean => on.has(id) || (isLikely && !off.has(id));
  return {
    isTicked,
    tick: (hits, isOn) => {
      for (const { id } of hits) {
        (isOn ? on : off).add(id);
        (isOn ? off : on).delete(id);
      }
      type({ on: [...on].join("\n"), off: [...off].join("\n") });
    },
    ticked: found?.hits.filter(isTicked) ?? [],
  };
}

const lines = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");
