// Adds a visitor's tag to the page: a new one, or one more for a tag that is there.
const list = document.getElementById("tags");
const form = document.getElementById("add-tag");

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const label = form.elements.tag.value.trim().replace(/\s+/g, " ");
  if (!label) return;
  const known = find(label);
  if (known) countOneMore(known);
  else list.append(item(label));
  document.getElementById("said").textContent = known ? `One more sees “${label}”.` : `“${label}” was added.`;
  form.reset();
});

function find(label) {
  const same = (item) => item.querySelector("[rel=tag]").textContent.toLowerCase() === label.toLowerCase();
  return [...list.children].find(same);
}

function countOneMore(item) {
  const count = item.querySelector(".count");
  const number = Number(count.textContent.slice(1)) + 1;
  count.textContent = `×${number}`;
  count.title = `${number} people`;
}

function item(label) {
  const entry = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: "#", rel: "tag", textContent: label });
  link.setAttribute("itemprop", "keywords");
  const by = Object.assign(document.createElement("span"), { className: "by", textContent: "first by you" });
  const count = Object.assign(document.createElement("span"), {
    className: "count",
    title: "1 person",
    textContent: "×1",
  });
  entry.append(link, by, count);
  return entry;
}
