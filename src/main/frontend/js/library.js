/**
 * The library of pictures: several uploads with their progress, and the point around which a picture is cut.
 * Without this file one form sends all pictures, and the point is two numbers.
 */
for (const form of document.querySelectorAll("form[data-many-uploads]")) sendOneByOne(form);
for (const picture of document.querySelectorAll("[data-focus]")) choosePoint(picture);

/** One request each: what is turned away stops none of the others. */
function sendOneByOne(form) {
  const input = form.querySelector("input[type=file]");
  const list = form.querySelector("[data-upload-list]");
  form.addEventListener("submit", async (event) => {
    if (input.files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const files = [...input.files];
    input.value = "";
    list.replaceChildren();
    const lines = files.map((file) => lineOf(file, list));
    let failed = 0;
    for (const [index, file] of files.entries()) failed += (await send(form, file, lines[index])) ? 0 : 1;
    if (failed === 0) location.assign(form.action);
    else list.append(reloadLink(form));
  });
}

function lineOf(file, list) {
  const line = document.createElement("li");
  const name = Object.assign(document.createElement("span"), { textContent: file.name });
  const bar = Object.assign(document.createElement("progress"), { max: 1, value: 0 });
  bar.setAttribute("aria-label", file.name);
  const state = document.createElement("span");
  state.className = "upload-state";
  line.append(name, bar, state);
  list.append(line);
  return { line, bar, state };
}

function send(form, file, { line, bar, state }) {
  const request = new XMLHttpRequest();
  const body = new FormData();
  body.append("files", file);
  state.textContent = form.dataset.sending;
  return new Promise((resolve) => {
    const end = (good, words) => {
      line.classList.add(good ? "is-good" : "is-bad");
      state.textContent = words;
      bar.remove();
      resolve(good);
    };
    request.upload.addEventListener("progress", ({ loaded, total }) => (bar.value = total ? loaded / total : 0));
    request.addEventListener("load", () => {
      const answer = read(request.responseText);
      const good = request.status === 200;
      end(good, good ? form.dataset.sent : (answer.message ?? form.dataset.failed));
    });
    request.addEventListener("error", () => end(false, form.dataset.failed));
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    if (form.dataset.csrfHeader) request.setRequestHeader(form.dataset.csrfHeader, form.dataset.csrfToken);
    request.send(body);
  });
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function reloadLink(form) {
  const line = document.createElement("li");
  line.append(Object.assign(document.createElement("a"), { href: form.action, textContent: form.dataset.reload }));
  return line;
}

/** A mark on the picture: clicked, dragged, or moved with the arrow keys; both numbers follow it, and it them. */
function choosePoint(frame) {
  const form = frame.closest("form");
  const [x, y] = ["x", "y"].map((name) => form.elements[name]);
  const mark = Object.assign(document.createElement("button"), { type: "button", className: "plain focus-mark" });
  mark.setAttribute("aria-label", frame.dataset.label);
  frame.append(mark);
  const shapes = [...form.querySelectorAll("[data-whole]")];

  const show = () => {
    const at = [x, y].map((field) => Math.min(100, Math.max(0, Number(field.value) || 0)));
    mark.style.left = `${at[0]}%`;
    mark.style.top = `${at[1]}%`;
    mark.setAttribute("aria-label", `${frame.dataset.label}: ${at[0]} %, ${at[1]} %`);
    for (const shape of shapes) preview(shape, at);
  };
  const move = (toX, toY) => {
    x.value = Math.round(Math.min(100, Math.max(0, toX)));
    y.value = Math.round(Math.min(100, Math.max(0, toY)));
    x.dispatchEvent(new Event("input", { bubbles: true }));
    for (const shape of shapes) useWhole(shape);
    show();
  };
  const toPointer = ({ clientX, clientY }) => {
    const box = frame.getBoundingClientRect();
    move(((clientX - box.left) / box.width) * 100, ((clientY - box.top) / box.height) * 100);
  };

  frame.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    frame.setPointerCapture(event.pointerId);
    mark.focus();
    toPointer(event);
  });
  frame.addEventListener("pointermove", (event) => {
    if (frame.hasPointerCapture(event.pointerId)) toPointer(event);
  });
  mark.addEventListener("keydown", (event) => {
    const step = event.shiftKey ? 10 : 1;
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (!by) return;
    event.preventDefault();
    move(Number(x.value) + by[0], Number(y.value) + by[1]);
  });
  for (const field of [x, y]) field.addEventListener("input", show);
  show();
}

/** From the first move on a shape shows the whole picture, cut by the browser, until it is cut by the server. */
function useWhole(shape) {
  if (shape.src !== new URL(shape.dataset.whole, location.href).href) shape.src = shape.dataset.whole;
}

/** The same reckoning as the server's: the point as near to the middle of the cut as can be. */
function preview(shape, [x, y]) {
  const { naturalWidth: w, naturalHeight: h } = shape;
  if (!shape.src.endsWith(shape.dataset.whole) || !w || !h) {
    shape.addEventListener("load", () => preview(shape, [x, y]), { once: true });
    return;
  }
  const ratio = Number(shape.getAttribute("width")) / Number(shape.getAttribute("height"));
  const part = [Math.min(w, h * ratio), Math.min(h, w / ratio)];
  const place = (whole, cut, at) =>
    whole - cut < 1 ? 50 : (Math.min(whole - cut, Math.max(0, (whole * at) / 100 - cut / 2)) / (whole - cut)) * 100;
  shape.style.objectPosition = `${place(w, part[0], x)}% ${place(h, part[1], y)}%`;
}
