/* The search box: suggestions while typing. Without it the box is a plain form. */
(() => {
  "use strict";
  const box = document.getElementById("cari");
  if (!box) return;
  const list = document.createElement("ul");
  const told = document.createElement("p");
  list.id = "cari-saran";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.labels[0].textContent);
  list.hidden = true;
  told.className = "unseen";
  told.setAttribute("role", "status");
  box.form.append(list, told);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"],
    ["aria-expanded", "false"], ["aria-controls", list.id]]) box.setAttribute(name, value);

  let chosen = -1;
  let waiting = 0;
  let running = null;
  let shownFor = "";

  const options = () => [...list.children];

  function close() {
    list.hidden = true;
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    const all = options();
    chosen = all.length === 0 ? -1 : (index + all.length + 1) % (all.length + 1);
    if (chosen === all.length) chosen = -1;
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    if (chosen < 0) {
      box.removeAttribute("aria-activedescendant");
    } else {
      box.setAttribute("aria-activedescendant", all[chosen].id);
      all[chosen].scrollIntoView({ block: "nearest" });
    }
  }

  function part(name, text) {
    const span = document.createElement("span");
    span.className = name;
    span.textContent = text;
    return span;
  }

  function show(found, words) {
    shownFor = words;
    list.replaceChildren(...found.map((each, i) => {
      const option = document.createElement("li");
      option.id = "cari-saran-" + i;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.href = each.href;
      option.append(part("name", each.label), part("what", each.kind));
      if (each.context) option.append(part("details", each.context));
      return option;
    }));
    chosen = -1;
    list.hidden = found.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    box.removeAttribute("aria-activedescendant");
    told.textContent = box.dataset.suggested.replace("#", String(found.length));
  }

  async function ask() {
    const words = box.value.trim();
    if (words.length < 2) {
      close();
      return;
    }
    if (running) running.abort();
    running = new AbortController();
    try {
      const answer = await fetch("/api/suggest?q=" + encodeURIComponent(words),
        { signal: running.signal, headers: { Accept: "application/json" } });
      if (answer.ok && box.value.trim() === words && document.activeElement === box) {
        show((await answer.json()).suggestions, words);
      }
    } catch (problem) {
      if (problem.name !== "AbortError") close();
    }
  }

  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) {
        if (shownFor === box.value.trim() && list.children.length > 0) {
          list.hidden = false;
          box.setAttribute("aria-expanded", "true");
        } else {
          ask();
          return;
        }
      }
      choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? options().length - 1 : chosen - 1);
    } else if (event.key === "Enter" && !list.hidden && chosen >= 0) {
      event.preventDefault();
      location.assign(options()[chosen].dataset.href);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.href);
  });
  box.addEventListener("blur", close);
})();
