/** A decision table over `lower bound` and `ratings`, as another tool would write it: rows of two conditions and a conclusion. */
export const aTable = (rows: readonly (readonly [string, string, string])[], hitPolicy = "FIRST"): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="Ratings" namespace="urn:example">
  <inputData id="bound" name="lower bound"><variable id="v1" name="lower bound" typeRef="number"/></inputData>
  <inputData id="count" name="ratings"><variable id="v2" name="ratings" typeRef="number"/></inputData>
  <decision id="decision" name="What to do"><variable id="v3" name="What to do" typeRef="string"/>
    <informationRequirement id="r1"><requiredInput href="#bound"/></informationRequirement>
    <informationRequirement id="r2"><requiredInput href="#count"/></informationRequirement>
    <decisionTable id="table" hitPolicy="${hitPolicy}">
      <input id="i1" label="Lower bound"><inputExpression id="e1" typeRef="number"><text>lower bound</text></inputExpression></input>
      <input id="i2" label="Ratings"><inputExpression id="e2" typeRef="number"><text>ratings</text></inputExpression></input>
      <output id="o1" label="Propose" name="propose" typeRef="string"/>
      ${rows.map(rowOf).join("\n      ")}
    </decisionTable>
  </decision>
</definitions>`;

const rowOf = (cells: readonly [string, string, string], n: number): string => {
  const [bound, count, conclusion] = cells.map(
    (text, i) =>
      `<${i < 2 ? "inputEntry" : "outputEntry"} id="c${n}-${i}"><text>${escaped(text)}</text></${i < 2 ? "inputEntry" : "outputEntry"}>`,
  );
  return `<rule id="row${n}">${bound}${count}${conclusion}</rule>`;
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
