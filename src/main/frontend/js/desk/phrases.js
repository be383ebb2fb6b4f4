/**
 * Prepared reasons: one is written into the field below it, to be sent as it is or with more said. Without this file
 * each sends itself.
 */
document.addEventListener("click", (event) => {
  const phrase = event.target.closest("[data-phrases] button");
  const field = phrase?.closest("details")?.querySelector("textarea[name=reason]");
  if (!field) return;
  event.preventDefault();
  const typed = field.value.trim();
  field.value = typed ? `${typed} ${phrase.value}` : phrase.value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
});
