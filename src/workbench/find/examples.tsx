import { t } from "../../ui/texts";

/** What can be typed, by examples. */
export function Examples() {
  return (
    <dl class="find-examples small">
      {EXAMPLES.map(([example, says]) => (
        <div key={example}>
          <dt class="id">{t(example)}</dt>
          <dd class="soft">{t(says)}</dd>
        </div>
      ))}
    </dl>
  );
}

const EXAMPLES = [
  ["findExampleWord", "findExampleWordSays"],
  ["findExamplePhrase", "findExamplePhraseSays"],
  ["findExampleNot", "findExampleNotSays"],
  ["findExampleCase", "findExampleCaseSays"],
  ["findExampleRating", "findExampleRatingSays"],
  ["findExampleBefore", "findExampleBeforeSays"],
] as const;
