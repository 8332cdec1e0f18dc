/* global self, document, parent, addEventListener */
// Shows the copy of a page where it can reach nothing: this page has an origin of its own that is nobody's (`sandbox` in the
// manifest), and the copy is shown in a frame in it that may not run anything at all. Browsers that do not know such pages
// (Firefox before 154) would give it our own origin: there it shows nothing, and says nothing.
if (self.origin === "null") {
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || typeof data !== "string") return;
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "");
    frame.setAttribute("style", "position:fixed;inset:0;width:100%;height:100%;border:0;background:#fff");
    frame.setAttribute("srcdoc", data);
    document.body.replaceChildren(frame);
  });
  parent.postMessage("ready", "*");
}
