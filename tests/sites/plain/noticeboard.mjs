import { markup } from "../common/markup.mjs";

/** @type {readonly (readonly [name: string, text: string])[]} */
const VOICES = [
  ["Anneke", "They ring us whenever something changes, and the garden is open all day."],
  ["Joost", "After the move nobody knew her medication for two days. It is better now."],
  ["Familie Yilmaz", "Clean rooms, warm food, and somebody who has time for a talk."],
  ["Willem", "The night bell took half an hour more than once in October."],
  ["Saskia", "We would choose this place again."],
];

/** What people told about a home, in boxes without a name, a rating or a date: nothing but a person sees what they are. */
export const noticeboard = () => markup`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Noticeboard</title>
<link rel="icon" href="data:,">
<body>
<div><h1>De Linde</h1><p>Overheard at the gate, spring and autumn.</p></div>
<div><div><span>Rooms to let</span> <span>14</span></div></div>
<div>
${VOICES.map(
  ([
    name,
    text,
  ]) => markup`<div><p><span>${name}</span></p><div>${text} <a href="/plain/elsewhere.html">more</a></div></div>
`,
)}
</div>
</body>
</html>
`;
