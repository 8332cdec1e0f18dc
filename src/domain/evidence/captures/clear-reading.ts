import { mapTexts } from "../../ground/map-texts";
import { clearAddressesIn } from "../../ground/secrets";
import type { Marked, Reading, Subject } from "../reading";

/** A reading as it may be kept, and the names of what its addresses may not keep (see `ClearAddress`). */
export interface ClearReading {
  readonly reading: Reading;
  readonly withheld: readonly string[];
}

/**
 * A reading in which no address, wherever it stands in what the page says, still holds what signs somebody in. Subjects
 * whose ids differed in nothing else stay two. What holds no such address is not copied.
 */
export function clearReading(reading: Reading): ClearReading {
  const { clear, withheld } = openClearing();
  const said = mapTexts(reading, clear);
  if (said === reading) return { reading, withheld: [] };
  const ids = clearIds(reading.subjects, clear);
  const idOf = (id: string): string => ids.get(id) ?? clear(id);
  return {
    reading: {
      ...said,
      ...(reading.main !== undefined && { main: idOf(reading.main) }),
      subjects: said.subjects.map((subject, n) => ({ ...subject, id: idOf(reading.subjects[n]?.id ?? subject.id) })),
      facts: said.facts.map((fact, n) => ({ ...fact, subject: idOf(reading.facts[n]?.subject ?? fact.subject) })),
    },
    withheld: [...withheld],
  };
}

/** Marked words in which no address still holds what signs somebody in, and the names of what that is. */
export function clearMarked(marked: Marked): { readonly marked: Marked; readonly withheld: readonly string[] } {
  const { clear, withheld } = openClearing();
  return { marked: mapTexts(marked, clear), withheld: [...withheld] };
}

function openClearing(): { readonly clear: (text: string) => string; readonly withheld: ReadonlySet<string> } {
  const withheld = new Set<string>();
  const clear = (text: string): string => {
    const found = clearAddressesIn(text);
    for (const name of found.withheld) withheld.add(name);
    return found.text;
  };
  return { clear, withheld };
}

function clearIds(subjects: readonly Subject[], clear: (text: string) => string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    subjects.map(({ id }) => {
      const plain = clear(id);
      let free = plain;
      for (let n = 2; taken.has(free); n++) free = `${plain}~${n}`;
      taken.add(free);
      return [id, free];
    }),
  );
}
