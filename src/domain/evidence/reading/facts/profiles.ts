import type { Steps } from "../context";
import { LIMITS } from "../limits";
import type { SubjectDraft } from "../subjects/subject-draft";
import { STATED, type Tell, type Workshop } from "./fact-maker";
import { propertiesOf } from "./profile";
import { tagsOf } from "./tag";

const MOST_ITEMS = 8;

/** Profile facts and tags of the subjects, from everything that describes them. */
export function* readProfiles(drafts: readonly SubjectDraft[], shop: Workshop, tell: Tell): Steps {
  for (const draft of drafts) {
    for (const item of draft.items.slice(0, MOST_ITEMS)) {
      for (const { property, value, stated } of propertiesOf(item, shop.graph)) {
        if (stated.kind === "text" && stated.text.length >= LIMITS.text) shop.context.warn("text-cut", stated.text);
        tell(draft, { kind: "profile", confidence: STATED, property, value }, stated);
      }
      for (const { stated, ...tag } of tagsOf(item, shop.graph))
        tell(draft, { kind: "tag", confidence: STATED, ...tag }, stated);
      yield;
    }
  }
}
