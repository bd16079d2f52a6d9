/* Bringing pages: files may be dropped, too large ones are told before they are sent, progress is shown without reloading. */
(() => {
  "use strict";
  const delivery = () => document.getElementById("kiriman");

  const address = new URL(location.href);
  if (delivery() && delivery().dataset.busy && !address.searchParams.has("langsung")) {
    address.searchParams.set("langsung", "1");
    location.replace(address);
    return;
  }
  document.body.addEventListener("htmx:afterSettle", () => {
    const shown = delivery();
    if (!shown) return;
    if (!shown.dataset.busy) {
      history.replaceState(history.state, "", location.pathname + "#hasil");
      document.getElementById("hasil").focus();
    }
  });

  const form = document.querySelector("form.bring");
  if (!form) return;
  const files = form.elements.file;
  const told = form.querySelector(".told");
  const limit = Number(form.dataset.limit) * 1024 * 1024;
  const check = () => {
    const size = [...files.files].reduce((sum, file) => sum + file.size, 0);
    const large = size > limit;
    files.setCustomValidity(large ? form.dataset.large : "");
    told.textContent = large ? form.dataset.large : "";
  };
  files.addEventListener("change", check);
  form.addEventListener("submit", () => {
    told.textContent = form.dataset.working;
  });
  const carriesFiles = (event) => [...event.dataTransfer.types].includes("Files");
  form.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", (event) => {
    if (!form.contains(event.relatedTarget)) form.classList.remove("over");
  });
  form.addEventListener("drop", (event) => {
    form.classList.remove("over");
    if (!carriesFiles(event)) return;
    event.preventDefault();
    files.files = event.dataTransfer.files;
    check();
    files.focus();
  });
  window.addEventListener("pageshow", () => {
    told.textContent = "";
  });
})();
