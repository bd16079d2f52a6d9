/* Suggestions of things by name for fields marked data-suggest, whose value is the type that is wanted
   (empty for all). What is chosen is told by the event simpul:chosen; data-put says whether the field takes the
   name ("label") or the key ("key"). Without this the field is a plain one. */
(() => {
  "use strict";
  const WAIT = 150;
  let number = 0;

  function part(name, text) {
    const span = document.createElement("span");
    span.className = name;
    span.textContent = text;
    return span;
  }

  function attach(box) {
    const list = document.createElement("ul");
    const told = document.createElement("p");
    list.id = "saran-" + (++number);
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", box.labels[0].textContent);
    list.hidden = true;
    told.className = "unseen";
    told.setAttribute("role", "status");
    box.after(list, told);
    box.parentElement.classList.add("suggesting");
    box.autocomplete = "off";
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"],
      ["aria-expanded", "false"], ["aria-controls", list.id]]) box.setAttribute(name, value);
    let found = [];
    let at = -1;
    let waiting = 0;
    let running = null;

    function close() {
      list.hidden = true;
      at = -1;
      box.setAttribute("aria-expanded", "false");
      box.removeAttribute("aria-activedescendant");
    }

    function mark(index) {
      at = found.length ? (index + found.length + 1) % (found.length + 1) : -1;
      if (at === found.length) at = -1;
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
      if (at < 0) {
        box.removeAttribute("aria-activedescendant");
      } else {
        box.setAttribute("aria-activedescendant", list.children[at].id);
        list.children[at].scrollIntoView({ block: "nearest" });
      }
    }

    function take(index) {
      const thing = found[index];
      if (box.dataset.put === "label") box.value = thing.label;
      if (box.dataset.put === "key") box.value = thing.iri.slice(thing.iri.lastIndexOf("/") + 1);
      close();
      box.dispatchEvent(new CustomEvent("simpul:chosen", { detail: thing }));
    }

    function show(things) {
      found = things;
      list.replaceChildren(...found.map((each, i) => {
        const option = document.createElement("li");
        option.id = list.id + "-" + i;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.append(part("name", each.label), part("what", each.kind));
        if (each.context) option.append(part("details", each.context));
        option.addEventListener("click", () => take(i));
        return option;
      }));
      at = -1;
      list.hidden = found.length === 0;
      box.setAttribute("aria-expanded", String(!list.hidden));
      box.removeAttribute("aria-activedescendant");
      told.textContent = (box.dataset.said || "#").replace("#", String(found.length));
    }

    async function ask() {
      const words = box.value.trim();
      if (words.length < 2) {
        close();
        return;
      }
      if (running) running.abort();
      running = new AbortController();
      const type = box.dataset.suggest && box.dataset.suggest !== "document" ? "&type=" + encodeURIComponent(box.dataset.suggest) : "";
      try {
        const answer = await fetch("/api/suggest?q=" + encodeURIComponent(words) + type, { signal: running.signal });
        if (answer.ok && box.value.trim() === words && document.activeElement === box) {
          show((await answer.json()).suggestions);
        }
      } catch (problem) {
        if (problem.name !== "AbortError") close();
      }
    }

    box.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, WAIT);
    });
    box.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) {
          ask();
        } else {
          mark(event.key === "ArrowDown" ? at + 1 : at < 0 ? found.length - 1 : at - 1);
        }
      } else if (event.key === "Enter" && !list.hidden && (at >= 0 || !box.dataset.put)) {
        // A form takes words of one's own as well; a box that only inserts takes the nearest thing.
        event.preventDefault();
        take(Math.max(0, at));
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      }
    });
    list.addEventListener("mousedown", (event) => event.preventDefault());
    box.addEventListener("blur", close);
  }

  document.querySelectorAll("input[data-suggest]").forEach(attach);
})();
