/**
 * Moving on the plan: by dragging, and by the arrow keys on "move". Both fill in the same small form that works
 * without this file, and send it.
 */
const plan = document.querySelector("[data-plan]");
if (plan) begin(plan);

function begin(plan) {
  const live = plan.querySelector("[data-plan-live]");
  const says = new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: "long",
    day: "numeric",
    month: "numeric",
    year: "numeric",
    timeZone: "UTC",
  });
  const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

  for (const line of plan.querySelectorAll("[data-plan-line]")) {
    const form = line.querySelector("form");
    if (!form) continue;
    const field = form.elements.due;
    const stands = line.closest("[data-day]").dataset.day;
    const title = line.querySelector("[data-title]").textContent;
    const tell = (text, day) => (live.textContent = text.replace("{0}", title).replace("{1}", says.format(new Date(day))));
    let aim = stands;

    const aimAt = (day) => {
      aim = day;
      mark(day === stands ? null : day);
      tell(day === stands ? plan.dataset.stay : plan.dataset.move, day);
    };
    const go = (day) => {
      if (day === stands) return;
      field.value = day;
      form.requestSubmit();
    };

    const handle = line.querySelector("summary");
    handle.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key in STEPS) {
        event.preventDefault();
        const day = plus(aim, STEPS[event.key]);
        if (day < plan.dataset.today && STEPS[event.key] < 0) tell(plan.dataset.back, day);
        else aimAt(day < plan.dataset.today ? plan.dataset.today : day);
      } else if (event.key === "Escape" && aim !== stands) {
        aimAt(stands);
      } else if (event.key === "Enter" && aim !== stands) {
        event.preventDefault();
        go(aim);
      }
    });
    handle.addEventListener("blur", () => {
      aim = stands;
      mark(null);
    });

    line.draggable = true;
    // Its title is dragged as the line, not as an address.
    for (const link of line.querySelectorAll("a")) link.draggable = false;
    line.classList.add("is-movable");
    line.addEventListener("dragstart", (event) => {
      event.dataTransfer.setData("text/plain", line.id);
      event.dataTransfer.effectAllowed = "move";
      line.classList.add("is-dragged");
    });
    line.addEventListener("dragend", () => {
      line.classList.remove("is-dragged");
      mark(null);
    });
    line.addEventListener("conglang:drop", (event) => go(event.detail));
  }

  for (const day of plan.querySelectorAll("[data-day]")) {
    if (day.dataset.day < plan.dataset.today) continue;
    day.addEventListener("dragover", (event) => {
      event.preventDefault();
      event.dataTransfer.dropEffect = "move";
      mark(day.dataset.day);
    });
    day.addEventListener("drop", (event) => {
      event.preventDefault();
      const line = document.getElementById(event.dataTransfer.getData("text/plain"));
      if (line && plan.contains(line)) {
        line.dispatchEvent(new CustomEvent("conglang:drop", { detail: day.dataset.day }));
      }
    });
  }

  function mark(date) {
    for (const day of plan.querySelectorAll("[data-day]")) day.classList.toggle("is-target", day.dataset.day === date);
  }

  // Who moved something by the keys goes on from where it stands now: once the browser has looked at the address.
  if (/^#dong-\d+$/.test(location.hash)) {
    window.addEventListener("load", () => setTimeout(() => document.querySelector(`${location.hash} summary`)?.focus()));
  }
}

/** A day so many days later, as the form writes days. */
function plus(day, days) {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
