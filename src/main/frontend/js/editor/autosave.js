/**
 * Keeps what is typed: at once in this browser, and every few seconds on the server, as a saved state of its own.
 *
 * `<form data-keep="name" data-autosave="/address" data-presence="/address" data-autosave-labels="{…}">`: without
 * `data-autosave` it is kept in the browser only. What the server has not got survives a lost connection, a crash of
 * either side and an ended session, and is offered again when the same form is opened.
 */
const PAUSE = 3000;
const AT_LEAST_EVERY = 10000;
const LONGEST_RETRY = 30000;
const PRESENCE_EVERY = 20000;
const PREFIX = "conglang:";

export function keepTyping(form) {
  new Autosave(form).begin();
}

class Autosave {
  constructor(form) {
    this.form = form;
    this.labels = JSON.parse(form.dataset.autosaveLabels);
    this.place = PREFIX + form.dataset.keep;
    this.status = form.querySelector("[data-autosave-status]");
    this.changes = 0;
    this.firstChange = 0;
    this.retry = PAUSE;
    this.stopped = false;
  }

  begin() {
    this.forgetWhatBecameThisItem();
    this.offerWhatIsLeft();
    this.form.addEventListener("input", () => this.changed());
    this.form.addEventListener("change", () => this.changed());
    this.form.addEventListener("submit", (event) => this.submitted(event));
    window.addEventListener("online", () => this.soon(0));
    if (this.form.dataset.presence) {
      this.meet();
      setInterval(() => this.meet(), PRESENCE_EVERY);
    }
  }

  changed() {
    this.changes += 1;
    this.firstChange ||= Date.now();
    this.keepHere();
    if (!this.stopped) this.soon(Math.min(PAUSE, Math.max(0, this.firstChange + AT_LEAST_EVERY - Date.now())));
  }

  soon(wait) {
    clearTimeout(this.timer);
    if (this.form.dataset.autosave && this.firstChange) this.timer = setTimeout(() => this.send(), wait);
  }

  async send() {
    if (this.sending) return;
    this.sending = true;
    const sent = this.changes;
    this.say(this.labels.saving);
    try {
      const answer = await this.post(this.form.dataset.autosave, this.fields());
      this.retry = PAUSE;
      await this.answered(answer, sent);
    } catch {
      this.say(this.labels.offline, true);
      this.retry = Math.min(this.retry * 2, LONGEST_RETRY);
      this.soon(this.retry);
    } finally {
      this.sending = false;
      if (this.afterwards) this.afterwards();
      else if (this.changes > sent && !this.stopped) this.soon(PAUSE);
    }
  }

  post(address, body) {
    const token = this.form.elements._csrf;
    return fetch(address, {
      method: "POST",
      body,
      headers: { Accept: "application/json", ...(token ? { "X-CSRF-TOKEN": token.value } : {}) },
      redirect: "manual",
      signal: AbortSignal.timeout?.(20000),
    });
  }

  async answered(answer, sent) {
    if (answer.ok) {
      this.kept(await answer.json(), sent);
    } else if (answer.status === 409) {
      this.stopped = true;
      this.say(fill(this.labels.conflict, (await answer.json()).by), true);
    } else if (answer.status === 422) {
      this.firstChange = 0;
      this.say(fill(this.labels.refused, (await answer.json()).reasons.join(" ")), true);
    } else if (answer.status >= 500) {
      throw new Error(String(answer.status));
    } else {
      this.stopped = true;
      this.say(this.labels.signedOut, true);
    }
  }

  kept({ address, version, at }, sent) {
    this.form.elements.version.value = version;
    if (this.form.getAttribute("action") !== address) this.moveTo(address);
    this.say(fill(this.labels.saved, at));
    if (this.changes > sent) {
      this.firstChange = Date.now();
      this.keepHere();
      return;
    }
    this.firstChange = 0;
    localStorage.removeItem(this.place);
    this.form.dispatchEvent(new CustomEvent("conglang:saved"));
  }

  /** A new item has an address of its own once it was kept for the first time. */
  moveTo(address) {
    localStorage.removeItem(this.place);
    const item = address.replace(/\/sua$/, "");
    this.place = PREFIX + this.form.dataset.keep.replace(/[^:]*$/, address);
    this.form.action = address;
    this.form.dataset.autosave = `${item}/tu-luu`;
    this.form.dataset.presence = `${item}/co-mat`;
    history.replaceState(null, "", address);
  }

  submitted(event) {
    clearTimeout(this.timer);
    if (this.sending) {
      // What is under way changes the version with which the form must go.
      event.preventDefault();
      this.afterwards = () => this.form.requestSubmit(event.submitter);
      return;
    }
    this.stopped = true;
    this.keepHere(true);
  }

  /** Everything but files: those are sent when somebody saves by hand. */
  fields() {
    const fields = new FormData(this.form);
    for (const [name, value] of [...fields]) if (value instanceof File) fields.delete(name);
    return fields;
  }

  keepHere(sentOff = false) {
    const fields = [...this.fields()].filter(([name]) => name !== "_csrf" && name !== "key");
    try {
      localStorage.setItem(this.place, JSON.stringify({ at: Date.now(), sentOff, fields }));
    } catch {
      // A full or forbidden store: the server still gets it.
    }
  }

  offerWhatIsLeft() {
    const left = JSON.parse(localStorage.getItem(this.place) ?? "null");
    if (!left) return;
    const arrived = left.sentOff && !this.form.hasAttribute("data-unsaved") && !this.isFresh(left);
    if (arrived || !this.differs(left.fields)) {
      localStorage.removeItem(this.place);
      return;
    }
    const box = document.createElement("div");
    box.className = "flash flash-warning cluster";
    box.setAttribute("role", "status");
    const when = new Date(left.at).toLocaleString(document.documentElement.lang);
    box.append(fill(this.labels.found, when), " ");
    box.append(button(this.labels.use, () => this.use(left, box)), button(this.labels.drop, () => this.drop(box)));
    this.form.before(box);
  }

  /** The form of a new item, sent off, led here: so it arrived. */
  forgetWhatBecameThisItem() {
    const before = document.referrer && new URL(document.referrer).pathname;
    if (!before?.endsWith("/moi") || this.form.dataset.keep.endsWith(before)) return;
    const place = PREFIX + this.form.dataset.keep.replace(/[^:]*$/, before);
    if (JSON.parse(localStorage.getItem(place) ?? "null")?.sentOff) localStorage.removeItem(place);
  }

  /** Whether the page still shows the state on which it was typed: then it never arrived. */
  isFresh(left) {
    const version = new Map(left.fields).get("version");
    return version === this.form.elements.version.value && this.form.dataset.autosave !== undefined;
  }

  differs(fields) {
    const now = JSON.stringify([...this.fields()].filter(([name]) => !["_csrf", "key", "version"].includes(name)));
    return now !== JSON.stringify(fields.filter(([name]) => name !== "version"));
  }

  use(left, box) {
    const seen = new Map();
    for (const [name, value] of left.fields) {
      const place = seen.get(name) ?? 0;
      seen.set(name, place + 1);
      const found = this.form.elements[name];
      const field = found instanceof RadioNodeList ? found[place] : found;
      if (!field || field.type === "file") continue;
      if (field.type === "checkbox") field.checked = true;
      else field.value = value;
      field.dispatchEvent(new CustomEvent("conglang:replaced"));
    }
    box.remove();
    this.form.dispatchEvent(new Event("input", { bubbles: true }));
  }

  drop(box) {
    localStorage.removeItem(this.place);
    box.remove();
  }

  async meet() {
    if (document.hidden || !this.form.dataset.presence) return;
    try {
      const answer = await this.post(this.form.dataset.presence, new FormData());
      if (answer.ok) this.tellOthers((await answer.json()).others);
    } catch {
      // Nobody is told while there is no connection.
    }
  }

  tellOthers(others) {
    const place = this.form.querySelector("[data-presence-status]");
    const text = others.length ? fill(this.labels.others, others.join(", ")) : "";
    if (place && place.textContent !== text) place.textContent = text;
  }

  say(text, bad = false) {
    if (!this.status) return;
    this.status.textContent = text;
    this.status.classList.toggle("is-bad", bad);
  }
}

function button(text, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet small";
  button.textContent = text;
  button.addEventListener("click", act);
  return button;
}

function fill(text, value) {
  return (text ?? "").replace("{0}", value);
}
