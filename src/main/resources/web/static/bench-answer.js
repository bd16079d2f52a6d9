/* Asks /sparql for the bench and reads its answers: rows of cells, whatever the form of the query. */
(() => {
  "use strict";
  const XSD = "http://www.w3.org/2001/XMLSchema#";
  const NUMBERS = new Set(["integer", "decimal", "double", "float", "int", "long", "nonNegativeInteger"].map((n) => XSD + n));
  const DATES = new Set(["date", "dateTime", "gYear", "gYearMonth"].map((n) => XSD + n));

  function cell(term) {
    if (!term) return null;
    const number = NUMBERS.has(term.datatype) && Number.isFinite(Number(term.value));
    return {
      text: term.value,
      thing: term.type === "uri",
      number: number ? Number(term.value) : null,
      date: DATES.has(term.datatype),
    };
  }

  function ofTable(json) {
    const columns = json.head.vars || [];
    const rows = json.results.bindings.map((row) => columns.map((name) => cell(row[name])));
    return { columns, rows };
  }

  // N-Triples: one statement a line.
  function ofTriples(text) {
    const term = /<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:\^\^<([^>]*)>|@[\w-]+)?|_:\S+/g;
    const rows = [];
    for (const line of text.split("\n")) {
      const parts = [...line.matchAll(term)].slice(0, 3).map((m) => cell(
        m[1] !== undefined ? { type: "uri", value: m[1] }
          : m[2] !== undefined ? { type: "literal", value: unescaped(m[2]), datatype: m[3] }
            : { type: "bnode", value: m[0] }));
      if (parts.length === 3) rows.push(parts);
    }
    return { columns: ["subject", "predicate", "object"], rows, graph: true };
  }

  function unescaped(text) {
    const signs = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };
    return text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g,
      (_, short, long, sign) => short || long ? String.fromCodePoint(parseInt(short || long, 16)) : signs[sign] || sign);
  }

  // Many browsers give no names to queries; each is named so that it can be ended.
  function name() {
    return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");
  }

  async function problem(answer) {
    try {
      return await answer.json();
    } catch (other) {
      return { status: answer.status, message: {} };
    }
  }

  /**
   * Starts a query.
   * @return {{done: Promise, cancel: Function}} done gives {table} or {yes} or {problem}, with version; it fails
   *   with AbortError where it was cancelled
   */
  function ask(query) {
    const stop = new AbortController();
    const named = name();
    let over = false;
    const end = () => {
      if (over) return;
      over = true;
      fetch("/api/running/" + named, { method: "DELETE", keepalive: true }).catch(() => {});
      stop.abort();
    };
    const run = async () => {
      try {
        const answer = await fetch("/sparql", {
          method: "POST",
          signal: stop.signal,
          headers: {
            "Content-Type": "application/x-www-form-urlencoded",
            Accept: "application/sparql-results+json, application/n-triples;q=0.9",
            "Simpul-Query": named,
          },
          body: new URLSearchParams({ query }).toString(),
        });
        const version = answer.headers.get("Simpul-Store-Version");
        if (!answer.ok) return { problem: await problem(answer), version };
        if ((answer.headers.get("Content-Type") || "").includes("json")) {
          const json = await answer.json();
          return typeof json.boolean === "boolean" ? { yes: json.boolean, version } : { table: ofTable(json), version };
        }
        return { table: ofTriples(await answer.text()), version };
      } finally {
        over = true;
      }
    };
    return { done: run(), cancel: end };
  }

  const known = new Map();

  /** What things are called and where they are shown: a map by address. */
  async function things(iris) {
    const wanted = [...new Set(iris)].filter((iri) => !known.has(iri));
    for (let i = 0; i < wanted.length; i += 500) {
      const some = wanted.slice(i, i + 500);
      try {
        const answer = await fetch("/api/labels", {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ iris: some }),
        });
        if (answer.ok) {
          for (const [iri, thing] of Object.entries((await answer.json()).things)) known.set(iri, thing);
        }
      } catch (problem) {
        break;
      }
    }
    return known;
  }

  window.simpulAnswer = { ask, things };
})();
