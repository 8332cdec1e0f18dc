import { isPartlyInferred } from "../../domain/evidence/captures";
import type { ProfileFact } from "../../domain/evidence/reading";
import { Clamped } from "../../ui/clamped";
import { CorrectedWords } from "../../ui/corrected-words";
import { Inferred } from "../../ui/inferred";
import { propertyName } from "../../ui/property-names";
import { PropertyValue, valueWords } from "../../ui/property-value";
import { StandingChip } from "../../ui/standing-chip";
import { isRowPress } from "../../ui/row-press";
import { t, tn } from "../../ui/texts";
import { Tick } from "../../ui/tick";
import type { KeyedFact } from "../state/keyed-fact";
import { saysNow } from "../state/ticked";
import { Correctable } from "./correctable";
import type { FactTools } from "./fact-tools";
import { Fold } from "./fold";
import { PresenceChip } from "./presence-chip";
import { useChunks } from "./use-chunks";
import { useRoving } from "./use-roving";

type Keyed = KeyedFact & { readonly fact: ProfileFact };

interface Props {
  readonly facts: readonly Keyed[];
  readonly tools: FactTools;
  /** Whether they are to be seen at first. */
  readonly isOpen: boolean;
}

const FIRST = 40;

/** What the page says of the subject, property by property, each with its own box and one box for all, folded away. */
export function ProfileList({ facts, tools, isOpen }: Props) {
  const list = useRoving<HTMLDListElement>();
  const { shown, more } = useChunks(facts, FIRST);
  const keys = facts.map(({ key }) => key);
  const count = keys.filter((key) => tools.ticked.has(key)).length;
  return (
    <Fold title={tn("panelProfileFold", facts.length)} keys={keys} tools={tools} isOpen={isOpen}>
      <div class="profile">
        <h3 class="group-head">
          <label>
            <Tick
              label={t("panelTickProfile")}
              ticked={count === keys.length}
              some={count > 0}
              onTick={(on) => {
                tools.onTick(keys, on);
              }}
            />
            {t("panelProfile")}
          </label>
        </h3>
        <dl ref={list}>
          {shown.map((of) => (
            <ProfileRow key={of.key} of={of} tools={tools} />
          ))}
        </dl>
        {more}
      </div>
    </Fold>
  );
}

function ProfileRow({ of, tools }: { readonly of: Keyed; readonly tools: FactTools }) {
  const now = saysNow(of, tools.corrections);
  if (now.kind !== "profile") return null;
  const name = propertyName(now.property);
  // That a line is captured already needs no line of its own; that it has changed does.
  const isChanged = tools.standing.get(of.key)?.is === "changed";
  return (
    <div
      class="profile-row tick-row"
      data-fact={of.key}
      onClick={(event) => {
        if (isRowPress(event)) tools.onTick([of.key], !tools.ticked.has(of.key));
      }}
    >
      <dt>
        <label>
          <Tick
            label={`${name}: ${valueWords(now).slice(0, 80)}`}
            ticked={tools.ticked.has(of.key)}
            onTick={(on) => {
              tools.onTick([of.key], on);
            }}
          />
          <span>{name}</span>
        </label>
      </dt>
      <dd>
        <Correctable of={of} now={now} name={name} tools={tools}>
          {(correct) => (
            <>
              <div class="value">
                <div>
                  <PropertyValue of={now}>
                    <Clamped text={now.value} of={name} />
                  </PropertyValue>
                </div>
                {correct}
              </div>
              <Inferred of={now} isPartly={isPartlyInferred(now)} />
              <PresenceChip of={of} tools={tools} />
              {isChanged && <StandingChip is="changed" />}
              <CorrectedWords pageSays={of.fact} now={now} />
            </>
          )}
        </Correctable>
      </dd>
    </div>
  );
}
