import { useState } from "preact/hooks";
import type { Exemption } from "../../domain/keeping/custody";
import { t } from "../../ui/texts";

/** Why the next redaction is made. */
export interface ReasonTyped {
  readonly exemption: Exemption;
  readonly words: string;
  readonly problem: string | undefined;
  readonly choose: (exemption: Exemption) => void;
  readonly type: (words: string) => void;
  /** The reason, if it can be one; “other” needs words. */
  readonly taken: () => { readonly exemption: Exemption; readonly words: string } | undefined;
}

const MOST = 200;

export function useReason(): ReasonTyped {
  const [exemption, choose] = useState<Exemption>("personal-data");
  const [words, type] = useState("");
  const [problem, setProblem] = useState<string>();
  return {
    ...{ exemption, words, problem, choose, type },
    taken: () => {
      const said = words.replace(/\s+/gu, " ").trim().slice(0, MOST);
      const isMissing = exemption === "other" && said === "";
      setProblem(isMissing ? t("disclosureOtherMissing") : undefined);
      return isMissing ? undefined : { exemption, words: said };
    },
  };
}
