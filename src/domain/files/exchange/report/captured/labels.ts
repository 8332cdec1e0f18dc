import type { Telling } from "../telling";

/** The labels that officials put on a capture, or on a fact of it by its number, as one line; nothing where there is none. */
export function labelsOf({ w, file, language }: Telling, captureId: string, fact: number | null): string[] {
  const own = file.labels.filter((one) => one.captureId === captureId && one.fact === fact);
  const said = own.map(({ label = "" }) => label).sort(new Intl.Collator(language).compare);
  return said.length === 0 ? [] : [w.captured.labels(said.map(w.quoted).join(", "))];
}
