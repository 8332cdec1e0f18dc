import { isPartlyInferred } from "../../domain/evidence/captures";
import type { Tag } from "../../domain/evidence/reading";
import { CorrectedWords } from "../../ui/corrected-words";
import { Inferred } from "../../ui/inferred";
import { formatNumber, t, tn } from "../../ui/texts";
import { Tick } from "../../ui/tick";
import { Words } from "../../ui/words";
import type { KeyedFact } from "../state/keyed-fact";
import { saysNow } from "../state/ticked";
import { Correctable } from "./correctable";
import type { FactTools } from "./fact-tools";
import { Fold } from "./fold";
import { PresenceChip } from "./presence-chip";
import { useChunks } from "./use-chunks";
import { useRoving } from "./use-roving";

type Keyed = KeyedFact & { readonly fact: Tag };

interface Props {
  readonly facts: readonly Keyed[];
  readonly tools: FactTools;
  /** Whether they are to be seen at first. */
  readonly isOpen: boolean;
}

const FIRST = 40;

/** The tags people gave the subject, folded away where there is something else to look at first. */
export function TagList({ facts, tools, isOpen }: Props) {
  const list = useRoving<HTMLUListElement>();
  const { shown, more } = useChunks(facts, FIRST);
  const keys = facts.map(({ key }) => key);
  const count = keys.filter((key) => tools.ticked.has(key)).length;
  return (
    <Fold title={tn("panelSumTags", facts.length)} keys={keys} tools={tools} isOpen={isOpen}>
      <div class="tag-group">
        <h3 class="group-head">
          <label>
            <Tick
              label={t("panelTickTags")}
              ticked={count === keys.length}
              some={count > 0}
              onTick={(on) => {
                tools.onTick(keys, on);
              }}
            />
            {t("panelTags")}
          </label>
        </h3>
        <ul class="tags" ref={list}>
          {shown.map((of) => (
            <TagItem key={of.key} of={of} tools={tools} />
          ))}
        </ul>
        {more}
      </div>
    </Fold>
  );
}

function TagItem({ of, tools }: { readonly of: Keyed; readonly tools: FactTools }) {
  const now = saysNow(of, tools.corrections);
  if (now.kind !== "tag") return null;
  return (
    <li data-fact={of.key}>
      <Correctable of={of} now={now} name={now.label} tools={tools}>
        {(correct) => (
          <>
            <span class={tools.standing.get(of.key)?.is === "changed" ? "chip tag changed" : "chip tag"}>
              <label>
                <Tick
                  label={t("factTagNamed", now.label)}
                  ticked={tools.ticked.has(of.key)}
                  onTick={(on) => {
                    tools.onTick([of.key], on);
                  }}
                />
                <Words>{now.label}</Words>
                {now.count !== undefined && <span class="soft">×{formatNumber(now.count)}</span>}
              </label>
              <Inferred of={now} isPartly={isPartlyInferred(now)} />
              <PresenceChip of={of} tools={tools} />
              {correct}
            </span>
            <CorrectedWords pageSays={of.fact} now={now} />
          </>
        )}
      </Correctable>
    </li>
  );
}
