/** How page and cards look; a file of its own, so that a server may forbid styles within pages. */
export const STYLE = `:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #55565e; --line: #d3d4da; --mark: #0b5cad; --ground: #fff }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf0; --soft: #b3b4bd; --line: #45464e; --mark: #7db7f5; --ground: #17181c } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 60rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground) }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere }
h2 { margin: 2rem 0 .5rem; font-size: 1.15rem }
h3 { margin: 1.25rem 0 .25rem; font-size: 1rem; overflow-wrap: anywhere }
a { color: var(--mark) }
p { max-width: 44rem }
.soft, caption { color: var(--soft) }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
caption { text-align: start; padding: .25rem 0 }
th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top }
td.number, th.number { text-align: end }
svg { display: block; width: 100%; height: auto; max-width: 44rem }
svg text { fill: var(--ink); font: 13px system-ui, sans-serif }
svg .soft { fill: var(--soft) }
svg .axis { stroke: var(--line) }
svg .range { stroke: var(--mark); stroke-width: 3 }
svg .mean { fill: var(--mark) }
svg .hole { fill: none; stroke: var(--soft); stroke-dasharray: 3 3 }
ul { padding-inline-start: 1.25rem }
li a { display: inline-block; min-height: 24px }
.card { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; max-width: 24rem }
.card h1, .card h2 { margin: 0; font-size: 1.05rem }
.card .value { margin: .25rem 0; font-size: 1.75rem; font-weight: 600 }
.card p { margin: .25rem 0 }
@media print { body { max-width: none; color: #000; background: #fff } a { color: inherit } }
`;
