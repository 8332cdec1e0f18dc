import type { Draft } from "../../platform/kept";
import type { Held } from "../state/captured-before";
import type { KeyedFact } from "../state/keyed-fact";
import type { PartlyShown } from "../state/partly-shown";
import type { SoughtState } from "../state/sought";
import type { WrittenOn } from "../state/written";

/** What the components of facts share: what the official has chosen so far, and what can be done with a fact. */
export interface FactTools {
  readonly ticked: ReadonlySet<string>;
  readonly corrections: Draft["corrections"];
  readonly standing: Held;
  /** What officials wrote on facts that the active case holds: on those more can be written. */
  readonly written: WrittenOn;
  /** Of whom the page shows some of the reviews only. */
  readonly partly: PartlyShown;
  /** What came of looking for facts on the page. */
  readonly sought: ReadonlyMap<string, SoughtState>;
  /** Scroll the page to where a fact stands. */
  readonly onShow: (of: KeyedFact) => void;
  /** Keys of the facts that came after the page was opened. */
  readonly fresh: ReadonlySet<string>;
  /** How often the official asked to see what is new. */
  readonly freshAsked: number;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
  readonly onCorrect: (key: string, texts: Readonly<Record<string, string>>) => void;
  /** Under which name the correction of a fact is kept while it is typed. */
  readonly typedUnder: (key: string) => string;
  /** Have the page read again. */
  readonly onRead: () => void;
}
