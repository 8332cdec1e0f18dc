import type { ProposalRow, RuleSet } from "../../../domain/casework/rules";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { InputCites } from "./input-cites";
import { inputValueWords } from "./input-value";
import { TraceStep } from "./trace-table";

interface Props {
  readonly proposal: ProposalRow;
  /** The version that proposed it; undefined where it is not here. */
  readonly set: RuleSet | undefined;
  readonly isOpen: boolean;
}

/** What a proposal rests on: the inputs with the entries behind them, and each row that they were held against. */
export function Why({ proposal: { inputs, trace, asOf }, set, isOpen }: Props) {
  return (
    <details class="proposal-why" open={isOpen}>
      <summary>{t("proposalWhy")}</summary>
      <dl class="proposal-inputs">
        {inputs.map(({ name, value, cites, more }) => (
          <div key={name}>
            <dt>
              <Words>{name}</Words>
            </dt>
            <dd>
              <b dir="auto">{inputValueWords(name, value, set)}</b>
              <InputCites cites={cites} more={more} />
            </dd>
          </div>
        ))}
      </dl>
      {trace.map((step, n) => (
        <TraceStep key={n} step={step} />
      ))}
      <p class="small soft">{t("proposalAsOf", formatMoment(asOf))}</p>
    </details>
  );
}
