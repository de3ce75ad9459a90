/* Names while an editor types: the field's own list is filled from the archive. Without script it holds the
   names of the article, and any other name can be typed in full. */
"use strict";

for (const field of document.querySelectorAll("[data-speakers]")) {
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => fill(field), 150);
  });
}

async function fill(field) {
  const term = field.value.trim();
  if (term.length < 2) return;
  const answer = await fetch(`${field.dataset.speakers}?term=${encodeURIComponent(term)}`);
  if (!answer.ok || field.value.trim() !== term) return; // the editor has typed on
  const { results } = await answer.json();
  field.list.replaceChildren(...results.map(({ value, label }) => new Option(label, value)));
}
