// Lets the picture of a network answer to the pointer. It is drawn from the server's picture, which
// stays where this does not run; what it shows stands in the tables below, for keyboard and ear.
(() => {
  "use strict";

  const box = document.getElementById("jejaring-gambar");
  const said = document.getElementById("jejaring-pilihan");
  if (!box || !window.cytoscape) {
    return;
  }
  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const hint = said.textContent;

  // On a narrow screen the picture shrinks and its words do not: fewer of them then.
  const narrow = box.clientWidth < 620;
  const letters = narrow ? 11 * 1000 / box.clientWidth : 12;

  function elements(svg) {
    const nodes = [...svg.querySelectorAll("g[data-key]")].map((g, place) => ({
      data: {
        id: g.dataset.key, label: g.dataset.label, href: g.dataset.href, ties: Number(g.dataset.ties),
        size: 2 * Number(g.dataset.radius), colour: g.getAttribute("class"), shape: g.dataset.round ? "ellipse" : "rectangle",
        side: "bottom", shown: g.dataset.labelled && (!narrow || place < 8) ? g.dataset.label : "",
      },
      position: { x: Number(g.dataset.x), y: Number(g.dataset.y) },
    }));
    const edges = [...svg.querySelectorAll("line")].map((line) => ({
      data: { source: line.dataset.from, target: line.dataset.to, width: Number(line.getAttribute("stroke-width")) },
    }));
    return { nodes, edges };
  }

  function style() {
    const colours = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => css("--p" + i));
    return [
      { selector: "node", style: {
        width: "data(size)", height: "data(size)", shape: "data(shape)",
        "background-color": (node) => colours[Number(node.data("colour").slice(1))],
        label: "data(shown)", color: css("--ink"), "font-size": letters, "min-zoomed-font-size": 7,
        "text-wrap": "wrap", "text-max-width": letters * (narrow ? 9 : 12),
        "text-valign": "data(side)", "text-margin-y": (node) => (node.data("side") === "top" ? -3 : 3), "text-outline-color": css("--paper"), "text-outline-width": letters / 6,
        "font-family": getComputedStyle(document.body).fontFamily,
      } },
      { selector: "edge", style: { width: "data(width)", "line-color": css("--soft"), opacity: 0.35, "curve-style": "haystack" } },
      { selector: ".far", style: { opacity: 0.1 } },
      { selector: "node.near", style: { label: "data(label)" } },
      { selector: "edge.near", style: { opacity: 0.8, "line-color": css("--accent") } },
      { selector: "node.pointed", style: { label: "data(label)", "z-index": 10 } },
      { selector: "node.here", style: { "border-width": 3, "border-color": css("--accent"), label: "data(label)" } },
    ];
  }

  // A name that would lie on another goes above its node; if it does there too, that of the node with more ties
  // stays, and a choice or the pointer shows the other.
  function declutter(graph) {
    const kept = [];
    const free = (node) => {
      const at = node.boundingBox({ includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false });
      const meets = (other) => at.x1 < other.x2 && other.x1 < at.x2 && at.y1 < other.y2 && other.y1 < at.y2;
      return kept.some(meets) ? null : at;
    };
    const sides = ["bottom", "top"];
    graph.nodes().filter((node) => node.data("shown")).sort((a, b) => b.data("ties") - a.data("ties")).forEach((node) => {
      const side = sides.find((way) => free(node.data("side", way)));
      if (side) {
        kept.push(free(node));
      } else {
        node.data({ shown: "", side: "bottom" });
      }
    });
    graph.resize();
    graph.fit(undefined, 24);
  }

  function tell(node) {
    said.textContent = "";
    if (!node) {
      said.textContent = hint;
      return;
    }
    const name = document.createElement("strong");
    name.textContent = node.data("label");
    const link = document.createElement("a");
    link.href = node.data("href");
    link.textContent = box.dataset.open;
    said.append(name, " · " + node.data("ties") + " " + box.dataset.ties + " · ", link);
  }

  function button(text, label, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", act);
    return made;
  }

  // Cytoscape would write a style element, which the page's policy refuses; its one rule is in network.css.
  const stand = document.createElement("meta");
  stand.id = "__________cytoscape_stylesheet";
  document.head.append(stand);

  const parts = elements(box.querySelector("svg"));
  const canvas = document.createElement("div");
  canvas.className = "canvas";
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", box.dataset.label);
  box.replaceChildren(canvas);
  const drawn = window.cytoscape({
    container: canvas, elements: parts, style: style(), layout: { name: "preset", fit: true, padding: 24 },
    minZoom: 0.2, maxZoom: 4, userZoomingEnabled: false, boxSelectionEnabled: false,
  });
  declutter(drawn);
  const zoom = document.createElement("div");
  zoom.className = "zoom";
  const by = (factor) => () => drawn.zoom({ level: drawn.zoom() * factor, renderedPosition: { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 } });
  zoom.append(
    button("+", box.dataset.in, by(1.3)),
    button("−", box.dataset.out, by(1 / 1.3)),
    button("⤢", box.dataset.fit, () => drawn.fit(undefined, 24)),
  );
  box.append(zoom);
  box.dataset.drawn = "yes";

  drawn.on("tap", (event) => {
    drawn.elements().removeClass("far near here");
    if (event.target === drawn || !event.target.isNode()) {
      tell(null);
      return;
    }
    const near = event.target.closedNeighborhood();
    drawn.elements().not(near).addClass("far");
    near.addClass("near");
    event.target.addClass("here");
    tell(event.target);
  });
  drawn.on("mouseover", "node", (event) => event.target.addClass("pointed"));
  drawn.on("mouseout", "node", (event) => event.target.removeClass("pointed"));
  // For journeys of tests and for those who script the page: the picture by the names of its parts.
  box.addEventListener("simpul:choose", (event) => drawn.getElementById(event.detail).emit("tap"));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => drawn.style(style()));
})();
