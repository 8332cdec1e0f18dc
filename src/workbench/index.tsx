import { render } from "preact";

const root = document.getElementById("root");
if (root) render(<h1>Counterflow</h1>, root);
