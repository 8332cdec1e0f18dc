import { t } from "../../../ui/texts";
import { formatBits } from "./bits";
import { signalWords } from "./signal-words";
import { type Grounds, type Step, stepsOf } from "./steps";

/** What spoke for two records being one and what against, each with its weight, and what that comes to. */
export function Waterfall({ grounds }: { readonly grounds: Grounds }) {
  const { steps, zero } = stepsOf(grounds);
  return (
    <div class="waterfall">
      <table>
        <caption class="unseen">{t("waterfallCaption")}</caption>
        <tbody>
          {steps.map((step, n) => (
            <tr key={n} class={step.name}>
              <th scope="row">{nameOf(step)}</th>
              <td class="fall-cell" aria-hidden="true">
                <span class="fall">
                  <i class={kindOf(step)} style={placeOf(step)} />
                  <u style={{ insetInlineStart: percent(zero) }} />
                </span>
              </td>
              <td class="n">{formatBits(step.weight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small soft">{t("waterfallHelp")}</p>
    </div>
  );
}

function nameOf({ name, signal }: Step): string {
  if (signal) return signalWords(signal);
  return t(name === "prior" ? "waterfallPrior" : "waterfallSum");
}

const kindOf = ({ name, weight }: Step): string => (name === "signal" ? (weight < 0 ? "against" : "for") : "whole");

const percent = (share: number): string => `${share * 100}%`;

const placeOf = ({ from, to }: Step) => ({ insetInlineStart: percent(from), inlineSize: percent(to - from) });
