import type { How } from "../../../domain/analysis/method";
import { formatNumber, t, tn } from "../../../ui/texts";
import { caveatWords, methodWords } from "./how-words";

/** How a result came to be: method, version, data, parameters, seed, what would make it wrong, and how it did in the past. */
export function HowFound({ how }: { readonly how: How }) {
  const { method, version, parameters, seed, data, caveats, past } = how;
  return (
    <details class="patterns-how">
      <summary>{t("patternsHow", methodWords(method))}</summary>
      <dl>
        <dt>{t("patternsHowMethod")}</dt>
        <dd>
          {methodWords(method)}, {t("patternsHowVersion", formatNumber(version))} <code>{method}</code>
        </dd>
        <dt>{t("patternsHowData")}</dt>
        <dd>{t("patternsHowDataUsed", formatNumber(data.used), formatNumber(data.given))}</dd>
        <dt>{t("patternsHowParameters")}</dt>
        <dd>
          {Object.entries(parameters)
            .map(([name, value]) => `${name} ${typeof value === "number" ? figure(value) : String(value)}`)
            .join(" · ") || "–"}
        </dd>
        {seed !== undefined && (
          <>
            <dt>{t("patternsHowSeed")}</dt>
            <dd>{seed}</dd>
          </>
        )}
        <dt>{t("patternsHowWrong")}</dt>
        <dd>
          {caveats.length === 0 ? (
            t("patternsHowNoCaveat")
          ) : (
            <ul class="bullets">
              {caveats.map((caveat) => (
                <li key={caveat}>{caveatWords(caveat)}</li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{t("patternsHowPast")}</dt>
        <dd>
          {past
            ? `${tn("patternsOccasions", past.occasions)}: ${Object.entries(past.figures)
                .map(([name, value]) => `${name} ${figure(value)}`)
                .join(" · ")}`
            : t("patternsHowNoPast")}
        </dd>
      </dl>
    </details>
  );
}

/** Four digits that tell. */
const figure = (value: number): string => formatNumber(Number(value.toPrecision(4)));
