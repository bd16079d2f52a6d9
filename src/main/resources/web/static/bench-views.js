/* How the bench shows an answer: table, chart, network. The table is the twin of the other two. */
(() => {
  "use strict";
  const PAGE = 100;
  const BARS = 60;
  const TIES = 300;
  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  function make(tag, attributes = {}, ...inside) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name === "text") element.textContent = value;
      else if (value !== null) element.setAttribute(name, value);
    }
    element.append(...inside);
    return element;
  }

  // Half a megabyte each: fetched when the first chart or network is asked for.
  function library(name) {
    if (window[name]) return Promise.resolve();
    return new Promise((done, failed) => {
      const script = make("script", { src: document.getElementById("bangku").dataset[name] });
      script.addEventListener("load", done);
      script.addEventListener("error", failed);
      document.head.append(script);
    });
  }

  const key = (iri) => iri.slice(Math.max(iri.lastIndexOf("/"), iri.lastIndexOf("#")) + 1) || iri;

  function nameOf(cell, things) {
    if (!cell) return "";
    return cell.thing ? things.get(cell.text)?.label || key(cell.text) : cell.text;
  }

  // ---- table

  function drawn(cell, things, locale) {
    const td = make("td");
    if (!cell) {
      td.className = "none";
    } else if (cell.thing) {
      const href = things.get(cell.text)?.href || cell.text;
      td.append(/^(https?:|\/)/.test(href)
        ? make("a", { href, title: cell.text, text: nameOf(cell, things) }) : make("span", { text: cell.text }));
    } else if (cell.number !== null) {
      td.className = "number";
      td.textContent = cell.number.toLocaleString(locale, { maximumFractionDigits: 6 });
    } else {
      td.textContent = cell.text;
    }
    return td;
  }

  function compare(a, b, things) {
    if (!a || !b) return a ? -1 : b ? 1 : 0;
    if (a.number !== null && b.number !== null) return a.number - b.number;
    return nameOf(a, things).localeCompare(nameOf(b, things), "id", { numeric: true });
  }

  function table(place, answer, t) {
    let from = 0;
    let sorted = { column: -1, down: false };
    let rows = answer.rows;
    async function draw(focus) {
      const page = rows.slice(from, from + PAGE);
      const things = await simpulAnswer.things(page.flat().filter((c) => c && c.thing).map((c) => c.text));
      const numeric = answer.columns.map((_, i) => page.some((row) => row[i] && row[i].number !== null));
      const heads = answer.columns.map((name, i) => {
        const button = make("button", { type: "button", class: "sort", title: t("sort", name), text: name });
        const order = sorted.column === i ? (sorted.down ? "descending" : "ascending") : null;
        button.addEventListener("click", () => sort(i));
        return make("th", { scope: "col", class: numeric[i] ? "number" : null, "aria-sort": order }, button);
      });
      const body = page.map((row) => make("tr", {}, ...row.map((c) => drawn(c, things, t.locale))));
      const box = make("div", { class: "scroll", role: "group", tabindex: "0", "aria-label": t("table") },
        make("table", { class: "plain" }, make("thead", {}, make("tr", {}, ...heads)), make("tbody", {}, ...body)));
      place.replaceChildren(box);
      if (rows.length > PAGE) place.append(pager());
      if (focus) place.querySelector(focus)?.focus();
    }
    function pager() {
      const to = Math.min(from + PAGE, rows.length);
      const nav = make("p", { class: "pages" });
      const step = (text, by, id) => {
        const button = make("button", { type: "button", class: "quiet " + id, text });
        button.disabled = by < 0 ? from === 0 : to >= rows.length;
        button.addEventListener("click", () => {
          from += by;
          draw(".scroll");
        });
        return button;
      };
      nav.append(step(t("previous"), -PAGE, "back"), make("span", { text: t("page", from + 1, to, rows.length) }), step(t("next"), PAGE, "on"));
      return nav;
    }
    async function sort(column) {
      sorted = { column, down: sorted.column === column && !sorted.down };
      const things = await simpulAnswer.things(answer.rows.slice(0, 1000).map((row) => row[column]).filter((c) => c && c.thing).map((c) => c.text));
      rows = [...answer.rows].sort((a, b) => compare(a[column], b[column], things) * (sorted.down ? -1 : 1));
      from = 0;
      draw("th:nth-child(" + (column + 1) + ") button");
    }
    return draw();
  }

  // ---- choices above chart and network

  function choice(label, columns, chosen, change) {
    const select = make("select");
    columns.forEach(([name, i]) => {
      const option = make("option", { value: String(i), text: name });
      option.selected = i === chosen;
      select.append(option);
    });
    select.addEventListener("change", () => change(Number(select.value)));
    return make("label", {}, label + " ", select);
  }

  const columnsWhere = (answer, fits) => answer.columns.map((name, i) => [name, i])
    .filter(([, i]) => answer.rows.some((row) => row[i]) && answer.rows.every((row) => !row[i] || fits(row[i])));

  // ---- chart

  function chartColumns(answer) {
    const numbers = columnsWhere(answer, (c) => c.number !== null);
    const taken = numbers.length ? numbers[numbers.length - 1][1] : -1;
    const across = answer.columns.map((name, i) => [name, i]).filter(([, i]) => i !== taken);
    const words = across.filter(([, i]) => !numbers.some(([, n]) => n === i));
    return { numbers, across, words: words.map(([, i]) => i), value: taken, by: (words[0] || across[0] || [null, -1])[1] };
  }

  async function chart(place, answer, t) {
    const fit = chartColumns(answer);
    if (fit.value < 0 || fit.by < 0 || answer.rows.length < 2) {
      place.replaceChildren(make("p", { class: "empty", text: t("chartNone") }));
      return;
    }
    await library("echarts");
    let { by, value } = fit;
    let shown = null;
    async function draw() {
      if (shown) shown.dispose();
      const rows = answer.rows.filter((row) => row[by] && row[value]).slice(0, BARS);
      const things = await simpulAnswer.things(rows.flat().filter((c) => c && c.thing).map((c) => c.text));
      const line = rows.every((row) => row[by].date || /^\d{4}(-\d\d)*$/.test(row[by].text))
        && new Set(rows.map((row) => row[by].text)).size === rows.length;
      const points = rows.map((row) => [nameOf(row[by], things), row[value].number]);
      // Where one name has several values, what tells the rows apart stands beside it.
      if (new Set(points.map((p) => p[0])).size < points.length) {
        const more = fit.words.filter((i) => i !== by && !rows.some((row) => row[i] && row[i].text === nameOf(row[by], things)));
        rows.forEach((row, i) => { points[i][0] = [points[i][0], ...more.map((m) => nameOf(row[m], things)).filter(Boolean)].join(" · "); });
      }
      if (line) points.sort((a, b) => a[0].localeCompare(b[0]));
      const names = answer.columns;
      const canvas = make("div", { class: "chart", role: "img", "aria-label": t("chartLabel", names[value], names[by], points.length) });
      place.replaceChildren(make("p", { class: "choices" },
        choice(t("across"), fit.across, by, (i) => { by = i; draw(); }), choice(t("value"), fit.numbers, value, (i) => { value = i; draw(); })), canvas);
      if (rows.length < answer.rows.length) place.append(make("p", { class: "note", text: t("chartFirst", rows.length, answer.rows.length) }));
      shown = echarts.init(canvas);
      shown.setOption(options(points, line, names[value]));
      place.dataset.drawn = line ? "line" : "bar";
    }
    const resized = () => shown && !shown.isDisposed() && shown.resize();
    addEventListener("resize", resized);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => place.isConnected && draw());
    await draw();
  }

  function options(points, line, name) {
    const text = { color: css("--soft"), fontFamily: getComputedStyle(document.body).fontFamily };
    const names = { type: "category", data: points.map((p) => p[0]), axisLabel: { ...text, width: 150, overflow: "truncate" }, axisLine: { lineStyle: { color: css("--line") } } };
    const values = { type: "value", axisLabel: text, splitLine: { lineStyle: { color: css("--line") } } };
    return {
      animation: false, color: [css("--accent")], textStyle: text, aria: { enabled: false },
      grid: { left: line ? 44 : 164, right: 24, top: 12, bottom: 28 },
      tooltip: { trigger: "axis", renderMode: "richText", backgroundColor: css("--sheet"), borderColor: css("--line"), textStyle: { color: css("--ink") } },
      xAxis: line ? names : values,
      yAxis: line ? values : { ...names, inverse: true },
      series: [{ name, type: line ? "line" : "bar", data: points.map((p) => p[1]), barMaxWidth: 26, symbolSize: 6 }],
    };
  }

  // ---- network

  async function network(place, answer, t) {
    const columns = columnsWhere(answer, (c) => c.thing).filter(([name]) => name !== "predicate");
    if (columns.length < 2) {
      place.replaceChildren(make("p", { class: "empty", text: t("networkNone") }));
      return;
    }
    await library("cytoscape");
    let from = columns[0][1];
    let to = columns[1][1];
    async function draw() {
      const weights = new Map();
      for (const row of answer.rows) {
        if (row[from] && row[to] && row[from].text !== row[to].text) {
          const pair = JSON.stringify([row[from].text, row[to].text]);
          weights.set(pair, (weights.get(pair) || 0) + 1);
        }
      }
      const ties = [...weights].sort((a, b) => b[1] - a[1]).slice(0, TIES).map(([pair, n]) => [...JSON.parse(pair), n]);
      const ids = [...new Set(ties.flatMap(([a, b]) => [a, b]))];
      const things = await simpulAnswer.things(ids);
      const canvas = make("div", { class: "canvas", role: "img", "aria-label": t("networkLabel", ids.length, ties.length) });
      const said = make("p", { class: "chosen", role: "status", text: t("weight") });
      const graph = make("div", { class: "graph" }, canvas);
      place.replaceChildren(make("p", { class: "choices" },
        choice(t("from"), columns, from, (i) => { from = i; draw(); }), choice(t("to"), columns, to, (i) => { to = i; draw(); })), graph, said);
      if (ties.length < weights.size) place.append(make("p", { class: "note", text: t("networkFirst", ties.length, weights.size) }));
      picture(graph, canvas, said, ids, ties, things, t);
      place.dataset.drawn = String(ids.length);
    }
    await draw();
  }

  function picture(graph, canvas, said, ids, ties, things, t) {
    // Cytoscape would write a style element, which the page's policy refuses; its one rule is in bench.css.
    if (!document.getElementById("__________cytoscape_stylesheet")) document.head.append(make("meta", { id: "__________cytoscape_stylesheet" }));
    const label = (iri) => things.get(iri)?.label || key(iri);
    const few = ids.length <= 60;
    const net = cytoscape({
      container: canvas,
      elements: {
        nodes: ids.map((id) => ({ data: { id, label: label(id), shape: ties.some(([a]) => a === id) ? "ellipse" : "rectangle" } })),
        edges: ties.map(([source, target, n], i) => ({ data: { id: "t" + i, source, target, width: Math.min(8, 1 + Math.log2(n)) } })),
      },
      style: [
        { selector: "node", style: { width: 14, height: 14, shape: "data(shape)", "background-color": css("--accent"), label: few ? "data(label)" : "", color: css("--ink"), "font-size": 11, "text-wrap": "ellipsis", "text-max-width": 140, "text-valign": "bottom", "text-margin-y": 3, "text-outline-color": css("--paper"), "text-outline-width": 2 } },
        { selector: "edge", style: { width: "data(width)", "line-color": css("--soft"), opacity: 0.45, "curve-style": "haystack" } },
        { selector: "node.here", style: { label: "data(label)", "border-width": 3, "border-color": css("--ink") } },
      ],
      layout: { name: "cose", animate: false, randomize: true, nodeRepulsion: 9000, idealEdgeLength: 110, nodeOverlap: 30, padding: 24 },
      maxZoom: 1.2, userZoomingEnabled: false,
    });
    net.maxZoom(4);
    net.on("tap", "node", (event) => {
      net.nodes().removeClass("here");
      event.target.addClass("here");
      const id = event.target.id();
      said.replaceChildren(make("strong", { text: label(id) }), " · " + event.target.degree() + " " + t("ties") + " · ",
        make("a", { href: things.get(id)?.href || id, text: t("open") }));
    });
    const by = (factor) => () => net.zoom({ level: net.zoom() * factor, renderedPosition: { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 } });
    const button = (text, name, act) => {
      const made = make("button", { type: "button", "aria-label": t(name), text });
      made.addEventListener("click", act);
      return made;
    };
    graph.append(make("div", { class: "zoom" }, button("+", "zoomIn", by(1.3)), button("−", "zoomOut", by(1 / 1.3)), button("⤢", "fit", () => net.fit(undefined, 24))));
  }

  window.simpulViews = { make, table, chart, network };
})();
