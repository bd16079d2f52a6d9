/* Makes an editor of the bench's box: our prefixes, completion from our own data, answers in three views,
   history. Without it the box is a plain form, which the server answers. */
(() => {
  "use strict";
  const LONGEST_LINK = 4000;
  const KEPT = 50;
  const HISTORY = "simpul.bangku.riwayat";
  const bench = document.getElementById("bangku");
  const form = document.getElementById("bangku-form");
  if (!bench || !form || !window.Yasgui || !window.simpulViews) return;
  const { make, table, chart, network } = window.simpulViews;
  const $ = (id) => document.getElementById(id);
  const words = JSON.parse(bench.dataset.words);
  const locale = bench.dataset.lang === "en" ? "en" : "id";
  const count = (n) => typeof n === "number" ? n.toLocaleString(locale) : n;
  const t = (key, ...values) => words[key].replace(/\{(\d)\}/g, (_, i) => count(values[i]));
  t.locale = locale;
  const box = $("query");
  const place = $("jawaban");
  let terms = { prefixes: {}, classes: [], properties: [] };
  let version = bench.dataset.version;

  // ---- prefixes

  // Comments, strings and addresses hold no prefixed names; then declarations; then names.
  const PARTS = /#[^\n]*|"""(?:[^"\\]|\\.|"{1,2}(?!"))*"""|'''(?:[^'\\]|\\.|'{1,2}(?!'))*'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>"{}|^`\\\s]*>|prefix\s+(?<declared>[A-Za-z][\w.-]*):|(?<![\w?$@:.-])(?<used>[A-Za-z][\w.-]*):/gi;

  function missing(query) {
    const declared = new Set();
    const used = new Set();
    for (const part of query.matchAll(PARTS)) {
      if (part.groups.declared) declared.add(part.groups.declared);
      else if (part.groups.used) used.add(part.groups.used);
    }
    return Object.keys(terms.prefixes).filter((prefix) => used.has(prefix) && !declared.has(prefix));
  }

  function addPrefixes() {
    const needed = missing(editor.getValue());
    if (needed.length === 0) return;
    const lines = needed.map((prefix) => "PREFIX " + prefix + ": <" + terms.prefixes[prefix] + ">\n").join("");
    editor.getDoc().replaceRange(lines, { line: 0, ch: 0 });
  }

  // ---- completion

  const shorten = (iri) => {
    let best = null;
    for (const [prefix, namespace] of Object.entries(terms.prefixes)) {
      const local = iri.slice(namespace.length);
      if (iri.startsWith(namespace) && /^\w([\w.-]*[\w-])?$/.test(local) && (!best || namespace.length > terms.prefixes[best].length)) best = prefix;
    }
    return best ? best + ":" + iri.slice(terms.prefixes[best].length) : "<" + iri + ">";
  };

  function hint(name, label, aside, from, to) {
    return {
      text: name,
      from,
      to,
      render: (element) => {
        element.append(make("span", { class: "hint-name", text: label }), make("code", { text: name }), make("span", { class: "hint-aside", text: aside }));
      },
      hint: (cm, data, chosen) => {
        // More may have been typed since the suggestions were asked for.
        const at = wordAtCursor();
        cm.getDoc().replaceRange(chosen.text, at.from, at.to);
        addPrefixes();
      },
    };
  }

  // Where the word under the cursor begins and ends, and what stands before it.
  function wordAtCursor() {
    const doc = editor.getDoc();
    const cursor = doc.getCursor();
    const word = doc.getLine(cursor.line).slice(0, cursor.ch).match(/[^\s{}()[\];,."'^/|]*$/)[0];
    const from = { line: cursor.line, ch: cursor.ch - word.length };
    const before = doc.getRange({ line: 0, ch: 0 }, from).replace(PARTS, (part) => /^[a-z]/i.test(part) ? part : part.startsWith("#") ? " " : "x").trimEnd();
    return { word, before, from, to: { line: cursor.line, ch: cursor.ch } };
  }

  const asksClass = (before) => /(?:^|[\s;{])(?:a|rdf:type)$/.test(before);
  const isWord = (word) => /^[\p{L}<][\p{L}\d:_-]*$/u.test(word);

  // A property follows a subject, a semicolon, or the sign of a path; the parser's own state is of no use
  // here, since it gives up at the first prefix that is not declared yet.
  function asksProperty(at) {
    if (/[/|^]$/.test(at.before)) return true;
    const [, sign, rest] = at.before.match(/([;{}]|\.(?=\s|$))((?:(?![;{}]|\.(?=\s|$))[^])*)$/) || [null, "", "x x"];
    const said = rest.trim().split(/\s+/).filter(Boolean).length;
    return sign === ";" ? said === 0 : said === 1;
  }

  function matching(list, at, unit) {
    const typed = at.word.toLowerCase().replace(/^</, "");
    return list.filter((term) => [term.name, term.label, term.name.replace(/^.*:/, "")].some((s) => s.toLowerCase().startsWith(typed))
        || typed.length > 2 && (term.label.toLowerCase().includes(typed) || term.name.toLowerCase().includes(typed)))
      .slice(0, 40)
      .map((term) => hint(term.name, term.label, term.count === null ? t("counting") : t(unit, term.count), at.from, at.to));
  }

  async function found(at) {
    const answer = await fetch("/api/suggest?q=" + encodeURIComponent(at.word));
    const { suggestions } = answer.ok ? await answer.json() : { suggestions: [] };
    return suggestions.map((thing) => hint(shorten(thing.iri), thing.label, thing.kind, at.from, at.to));
  }

  let hints = [];
  let asked = 0;
  const completer = (name, autoShow, isValid, get) => ({
    name, autoShow, bulk: false, persistenceId: null,
    isValidCompletionPosition: () => isValid(wordAtCursor()),
    get: async () => {
      asked++;
      try {
        hints = await get(wordAtCursor());
      } finally {
        asked--;
      }
      return hints.map((h) => h.text);
    },
    postprocessHints: () => hints,
  });
  const Yasqe = window.Yasgui.Yasqe;
  Yasqe.defaults.autocompleters = [];
  Yasqe.registerAutocompleter(completer("simpul-classes", true, (at) => asksClass(at.before) && (at.word === "" || isWord(at.word)), (at) => matching(terms.classes, at, "things")));
  Yasqe.registerAutocompleter(completer("simpul-properties", true, (at) => !asksClass(at.before) && isWord(at.word) && at.word.length > 1 && asksProperty(at), (at) => matching(terms.properties, at, "statements")));
  Yasqe.registerAutocompleter(completer("simpul-things", false, (at) => !asksClass(at.before) && isWord(at.word) && at.word.length > 1 && !asksProperty(at), found));
  Yasqe.defaults.autocompleters.unshift("variables");

  // ---- the editor

  const host = make("div", { id: "bangku-editor" });
  box.before(host);
  const keys = { "Ctrl-Enter": () => run(), "Cmd-Enter": () => run(), Tab: false, "Shift-Tab": false, "Ctrl-S": () => save() };
  const editor = new Yasqe(host, {
    value: box.value, persistenceId: null, createShareableLink: null, consumeShareLink: null, showQueryButton: false,
    syntaxErrorCheck: false, resizeable: false, editorHeight: "auto", collapsePrefixesOnLoad: false, viewportMargin: Infinity,
    extraKeys: { ...Yasqe.defaults.extraKeys, ...keys },
  });
  editor.showNotification = () => {};
  editor.on("autocompletionShown", (_, widget) => widget.hints.setAttribute("aria-label", t("suggested", widget.hints.children.length)));
  const input = editor.getInputField();
  input.setAttribute("aria-label", t("editor"));
  input.setAttribute("aria-describedby", "bangku-tombol");
  const tips = form.querySelector(".keys");
  tips.id = "bangku-tombol";
  tips.hidden = false;
  box.hidden = true;
  box.labels[0].removeAttribute("for");
  form.querySelector(".tools").hidden = false;
  editor.on("change", () => {
    box.value = editor.getValue();
    check();
    later();
  });

  let waiting = 0;

  // Lines put in above would close the suggestions that are shown or on their way.
  function later() {
    clearTimeout(waiting);
    waiting = setTimeout(() => asked || editor.state.completionActive ? later() : addPrefixes(), 700);
  }

  // The line up to which the query can be read, marked while it is written.
  function check() {
    editor.clearGutter("gutterErrorBar");
    const doc = editor.getDoc();
    for (let line = 0; line < doc.lineCount(); line++) {
      const { state } = editor.getTokenAt({ line, ch: doc.getLine(line).length }, true);
      if (state.OK === false) {
        const some = (state.possibleCurrent || []).slice(0, 8).join(" ");
        editor.setGutterMarker(line, "gutterErrorBar", make("span", { class: "gutter-wrong", title: t("wrong", some), text: "!" }));
        return;
      }
    }
  }

  // ---- running

  let running = null;
  let marked = null;

  const tell = (text) => { $("kabar").textContent = text; };
  const seconds = (since) => Math.round((performance.now() - since) / 100) / 10;

  function busy(on) {
    $("batalkan").hidden = !on;
    $("jalankan").disabled = on;
    place.setAttribute("aria-busy", String(on));
    if (!on) $("lama").textContent = "";
  }

  async function run() {
    if (running) return;
    addPrefixes();
    unmark();
    const query = editor.getValue();
    const since = performance.now();
    const asked = window.simpulAnswer.ask(query);
    running = asked;
    busy(true);
    tell(t("running", 0));
    const clock = setInterval(() => { $("lama").textContent = t("running", Math.floor(seconds(since))); }, 500);
    try {
      const answer = await asked.done;
      if (answer.version) version = answer.version;
      await show(query, answer, seconds(since));
      remember(query, answer);
      address(query);
    } catch (problem) {
      clear();
      const text = problem.name === "AbortError" ? t("cancelled", seconds(since)) : t("unreachable");
      place.append(make("p", { class: "note", text }));
      tell(text);
    } finally {
      clearInterval(clock);
      running = null;
      busy(false);
    }
  }

  function clear() {
    [...place.children].forEach((child) => child.id === "kabar" || child.id === "jawaban-judul" || child.remove());
    $("berubah")?.remove();
  }

  async function show(query, answer, took) {
    clear();
    if (answer.problem) {
      wrong(answer.problem);
    } else if (answer.table) {
      await shown(answer.table, took);
    } else {
      place.append(make("p", { class: "said", text: t(answer.yes ? "yes" : "no") }));
      tell(t(answer.yes ? "yes" : "no"));
    }
  }

  // ---- errors

  function wrong(problem) {
    const message = problem.message?.[locale] || t("unreachable");
    const warning = make("div", { class: "warning", role: "alert", id: "salah" }, make("p", { text: message }));
    if (problem.line > 0) {
      warning.append(goTo(problem.line, problem.column));
      mark(problem.line, problem.column);
    }
    place.append(warning);
  }

  function goTo(line, column) {
    const button = make("button", { type: "button", class: "quiet", text: t("goto") });
    button.addEventListener("click", () => {
      editor.getDoc().setCursor({ line: line - 1, ch: Math.max(0, column - 1) });
      editor.focus();
    });
    return make("p", {}, t("place", line, column) + " ", button);
  }

  function mark(line, column) {
    const at = Math.min(line, editor.getDoc().lineCount()) - 1;
    marked = editor.addLineClass(at, "background", "line-wrong");
    editor.scrollIntoView({ line: at, ch: Math.max(0, column - 1) });
  }

  function unmark() {
    if (marked) editor.removeLineClass(marked, "background", "line-wrong");
    marked = null;
  }

  // ---- the answer in three views

  async function shown(answer, took) {
    const n = answer.rows.length;
    const rows = answer.graph ? t("graph", n) : n === 1 ? t("rowsOne") : t("rows", n);
    place.append(make("p", { class: "sum", text: rows + " · " + t("took", took) }), downloads());
    tell(rows);
    if (n === 0) {
      place.append(make("p", { class: "empty", text: t("none") }));
      return;
    }
    const pane = make("div", { class: "pane", id: "pane" });
    const views = { table, chart, network };
    const bar = make("div", { class: "views", role: "group", "aria-label": t("views") });
    for (const name of Object.keys(views)) {
      const button = make("button", { type: "button", class: "quiet", "aria-pressed": "false", "data-view": name, text: t(name) });
      button.addEventListener("click", () => pick(name));
      bar.append(button);
    }
    async function pick(name) {
      bar.querySelectorAll("button").forEach((b) => b.setAttribute("aria-pressed", String(b.dataset.view === name)));
      const inside = make("div", { "data-view": name });
      pane.replaceChildren(inside);
      await views[name](inside, answer, t);
    }
    place.append(bar, pane);
    await pick("table");
  }

  function downloads() {
    const line = make("p", { class: "download", id: "unduhan" });
    for (const format of ["csv", "xlsx"]) {
      line.append(make("button", { form: "bangku-form", formaction: "/bangku/unduh", formmethod: "post", name: "format", value: format, class: "link", text: format.toUpperCase() }), " ");
    }
    for (const [format, type] of [["json", "application/sparql-results+json, application/ld+json;q=0.9"], ["tsv", "text/tab-separated-values, text/turtle;q=0.9"]]) {
      const button = make("button", { type: "button", class: "link", text: format.toUpperCase() });
      button.addEventListener("click", () => fetched(format, type));
      line.append(button, " ");
    }
    return line;
  }

  async function fetched(format, type) {
    const answer = await fetch("/sparql", { method: "POST", headers: { Accept: type }, body: new URLSearchParams({ query: editor.getValue() }) });
    if (answer.ok) {
      const graph = (answer.headers.get("Content-Type") || "").match(/ld\+json|turtle/);
      file(await answer.blob(), "simpul-bangku." + (graph ? { json: "jsonld", tsv: "ttl" }[format] : format));
    } else {
      clear();
      wrong(await answer.json());
    }
  }

  function file(blob, name) {
    const link = make("a", { href: URL.createObjectURL(blob), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  // ---- permalinks

  function link(query) {
    const url = new URL(location.pathname, location.origin);
    const before = new URLSearchParams(location.search);
    url.searchParams.set("query", query);
    url.searchParams.set("versi", version);
    for (const [name, value] of before) {
      if (!["query", "versi", "lang", "tunda", "kelas", "sifat"].includes(name)) url.searchParams.set(name, value);
    }
    if (url.href.length <= LONGEST_LINK) return { href: url.href, long: false };
    return { href: location.origin + location.pathname + "#" + new URLSearchParams({ query, versi: version }), long: true };
  }

  function address(query) {
    history.replaceState(null, "", link(query).href);
  }

  async function copy() {
    const { href, long } = link(editor.getValue());
    try {
      await navigator.clipboard.writeText(href);
      $("tautan").textContent = (long ? t("long", href.length) + " " : "") + t("copied");
    } catch (problem) {
      $("tautan").textContent = (long ? t("long", href.length) + " " : "") + t("copyFailed", href);
    }
  }

  function save() {
    file(new Blob([editor.getValue()], { type: "application/sparql-query" }), "simpul-bangku.rq");
  }

  function behindTheHash() {
    const given = new URLSearchParams(location.hash.slice(1));
    if (!given.get("query")) return;
    editor.setValue(given.get("query"));
    if (given.get("versi") && given.get("versi") !== bench.dataset.version) {
      bench.before(make("p", { class: "banner", id: "berubah", text: t("changed") }));
    }
  }

  // ---- history, in this browser alone

  function past() {
    try {
      const kept = JSON.parse(localStorage.getItem(HISTORY) || "[]");
      return Array.isArray(kept) ? kept.filter((each) => typeof each.query === "string") : [];
    } catch (problem) {
      return [];
    }
  }

  function keep(entries) {
    try {
      localStorage.setItem(HISTORY, JSON.stringify(entries));
    } catch (problem) {
      // A full or forbidden store: the history is a comfort, not a promise.
    }
    list();
  }

  function remember(query, answer) {
    const rows = answer.table ? answer.table.rows.length : answer.problem ? -1 : 1;
    keep([{ query, rows, when: Date.now() }, ...past().filter((each) => each.query !== query)].slice(0, KEPT));
  }

  function list() {
    const entries = past();
    const items = entries.map((each) => {
      const first = each.query.split("\n").filter((line) => line.trim() && !/^\s*(prefix|base|#)/i.test(line)).join(" ").replace(/\s+/g, " ");
      const button = make("button", { type: "button", class: "link", title: each.query, text: first.slice(0, 90) || "…" });
      button.addEventListener("click", () => {
        editor.setValue(each.query);
        editor.focus();
      });
      const when = new Date(each.when).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });
      const rows = each.rows < 0 ? t("historyFailed") : t("historyRows", each.rows);
      return make("li", {}, button, make("span", { class: "details", text: when + " · " + rows }));
    });
    $("riwayat").hidden = false;
    $("hapus").hidden = items.length === 0;
    $("riwayat").querySelector("ol").replaceChildren(...(items.length ? items : [make("li", { class: "empty", text: t("historyEmpty") })]));
  }

  // ---- start

  form.addEventListener("submit", (event) => {
    box.value = editor.getValue();
    if (!event.submitter || event.submitter.id === "jalankan") {
      event.preventDefault();
      run();
    }
  });
  $("batalkan").addEventListener("click", () => running?.cancel());
  addEventListener("pagehide", () => running?.cancel());
  $("salin").addEventListener("click", copy);
  $("simpan").addEventListener("click", save);
  $("hapus").addEventListener("click", () => keep([]));
  $("sisip").addEventListener("simpul:chosen", (event) => {
    editor.getDoc().replaceSelection(shorten(event.detail.iri) + " ");
    addPrefixes();
    $("sisip").value = "";
    $("tautan").textContent = t("inserted", event.detail.label);
    editor.focus();
  });
  $("sisip").addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());

  const given = $("salah");
  if (given && Number(given.dataset.line) > 0) {
    given.append(goTo(Number(given.dataset.line), Number(given.dataset.column)));
    mark(Number(given.dataset.line), Number(given.dataset.column));
  }
  behindTheHash();
  list();
  check();
  bench.dataset.ready = "yes";
  async function load(tries) {
    try {
      terms = await (await fetch("/api/terms")).json();
      bench.dataset.terms = terms.countedAt === null ? "counting" : "yes";
      if (terms.countedAt === null && tries > 0) setTimeout(() => load(tries - 1), 3000);
    } catch (problem) {
      // Completion is a comfort; the query runs without.
    }
  }
  load(20);
  // For those who script the page, and for journeys of tests.
  window.simpulBench = { editor, run };
})();
