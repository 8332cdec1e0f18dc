import type { ComponentChildren } from "preact";

export type Field = readonly [name: string, value: ComponentChildren];

/** Names and what stands behind them. What is undefined or empty is left out. */
export function Fields({ fields }: { readonly fields: readonly Field[] }) {
  const said = fields.filter(([, value]) => value !== undefined && value !== null && value !== "" && value !== false);
  return (
    <dl class="fields">
      {said.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
