/**
 * Where an expression (flag `g`) finds something in a text. Not by `matchAll`, which makes the expression anew each time: those here
 * take longer to make than to run.
 */
export function placesOf(finds: RegExp, text: string): (readonly [start: number, end: number])[] {
  const places: (readonly [number, number])[] = [];
  finds.lastIndex = 0;
  for (let found = finds.exec(text); found; found = finds.exec(text)) {
    const end = found.index + found[0].length;
    places.push([found.index, end]);
    if (end === found.index) finds.lastIndex++;
  }
  return places;
}
