/* The table of cases without reloading the page: the facets fold on a small screen, what happens is told. */
(() => {
  "use strict";
  const narrow = window.matchMedia("(max-width: 61.99rem)");
  const fold = () => {
    const facets = document.querySelector("details.facets");
    if (facets && narrow.matches) facets.open = false;
  };
  fold();
  const told = document.createElement("p");
  told.className = "unseen";
  told.setAttribute("role", "status");
  document.body.append(told);
  let asked = "";
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    asked = event.detail.elt.getAttribute("href") || "";
    told.textContent = document.getElementById("meja").dataset.loading;
  });
  document.body.addEventListener("htmx:afterSettle", () => {
    fold();
    const heading = document.getElementById("jumlah");
    told.textContent = heading ? heading.textContent : "";
    if (asked && heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  });
  for (const name of ["htmx:responseError", "htmx:sendError"]) {
    document.body.addEventListener(name, () => {
      const desk = document.getElementById("meja");
      told.textContent = desk.dataset.failed;
      const note = document.createElement("p");
      note.className = "warning";
      note.textContent = desk.dataset.failed;
      desk.prepend(note);
    });
  }
})();
