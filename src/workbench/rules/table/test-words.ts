import { type Region, regionOfTests } from "../../../domain/casework/dmn";
import { formatNumber, t } from "../../../ui/texts";
import { unquoted } from "../draft/cell-texts";

/** What a condition's cell asks for, as people say it; nothing where it is more than that. */
export function testWords(text: string, typeRef: string): string | undefined {
  const region = regionOfTests(text, typeRef === "number" ? "numbers" : "words");
  return region && regionWords(region);
}

function regionWords(region: Region): string {
  if (region.of === "words") {
    const names = region.words.map((word) => unquoted(word) ?? word).join(", ");
    if (region.areAllOthers) return names === "" ? t("rulesAny") : t("rulesAllBut", names);
    return names === "" ? t("rulesNothingFits") : names;
  }
  if (region.stretches.length === 0) return t("rulesNothingFits");
  return region.stretches.map(stretchWords).join(t("rulesOr"));
}

type Stretch = Extract<Region, { of: "numbers" }>["stretches"][number];

function stretchWords({ low, lowIn, high, highIn }: Stretch): string {
  const [from, to] = [formatNumber(low), formatNumber(high)];
  if (low === -Infinity && high === Infinity) return t("rulesAny");
  if (low === high) return from;
  if (high === Infinity) return t(lowIn ? "rulesOrMore" : "rulesMoreThan", from);
  if (low === -Infinity) return t(highIn ? "rulesAtMost" : "rulesUnder", to);
  const begin = t(lowIn ? "rulesOrMore" : "rulesMoreThan", from);
  return t("rulesAndAlso", begin, t(highIn ? "rulesAtMost" : "rulesUnder", to));
}
