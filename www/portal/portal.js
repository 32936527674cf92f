// What a portal adds of its own: the course that it has, and what becomes of it.
const form = document.querySelector("form");
const editor = document.querySelector("aanbod-editor");
const output = document.querySelector("output");

const answer = await fetch("./course.json");
editor.defaultValue = await answer.text();

editor.addEventListener("change", () => {
  output.value = "Changed, and not sent yet.";
});

// The browser only gets here when the course has no error and there is a price.
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const { course, total } = Object.fromEntries(new FormData(form));
  output.value = `Sent ${course.length} characters, for ${total}.`;
});
