import { useState } from "preact/hooks";
import * as v from "valibot";
import { ReleaseChoices } from "../../domain/keeping/releases";
import type { Policy } from "../../domain/policy";
import { language } from "../../ui/texts";
import { useTyped } from "../../ui/typed";

type Choices = Omit<ReleaseChoices, "madeAt" | "version">;

const Typed = v.omit(ReleaseChoices, ["madeAt", "version"]);

/** The texts of a release that an official types. */
export type DraftText = "title" | "description" | "publisher" | "contact" | "licenceAddress" | "address";

/** What an official chose so far, and which of it cannot be so. */
export function useDraft(policy: Policy) {
  const { texts, type, forget } = useTyped("release", {
    title: "",
    description: "",
    publisher: policy.agency.name ?? "",
    contact: policy.agency.helpUrl ?? "",
    licenceAddress: "",
    address: "",
  });
  const [chosen, choose] = useState<Pick<Choices, "licence" | "period">>({ licence: "cc-by-4.0", period: "quarter" });
  const [caseIds, setCaseIds] = useState<readonly string[]>([]);
  const contact = /^[^\s:/@]+@[^\s@]+$/u.test(texts.contact.trim()) ? `mailto:${texts.contact.trim()}` : texts.contact;
  const read = v.safeParse(Typed, {
    ...texts,
    ...chosen,
    contact,
    licenceAddress: chosen.licence === "own" ? texts.licenceAddress.trim() : "",
    address: texts.address.trim(),
    language: /^de\b/iu.test(language()) ? "de" : "en",
    threshold: policy.openDataThreshold,
  });
  const wrong = new Set(read.success ? [] : read.issues.map(({ path }) => String(path?.[0].key)));
  if (chosen.licence === "own" && texts.licenceAddress.trim() === "") wrong.add("licenceAddress");
  return {
    texts,
    type: (name: DraftText, text: string) => type({ ...texts, [name]: text }),
    forget,
    chosen,
    choose: (part: Partial<typeof chosen>) => choose({ ...chosen, ...part }),
    caseIds,
    setCaseIds,
    wrong,
    choices: read.success && wrong.size === 0 ? read.output : undefined,
  };
}

export type Draft = ReturnType<typeof useDraft>;
