// Oxigraph in memory behind Node's web server: oxigraph.cjs DATA.nq PORT, SELECT only.
const fs = require("fs");
const http = require("http");
const readline = require("readline");
const oxigraph = require("oxigraph");

const AT_A_TIME = 200000;
const store = new oxigraph.Store();

async function load(file) {
  let some = [];
  const add = () => store.load(some.join("\n"), { format: "application/n-quads", no_transaction: true });
  for await (const line of readline.createInterface({ input: fs.createReadStream(file) })) {
    some.push(line);
    if (some.length === AT_A_TIME) {
      add();
      some = [];
    }
  }
  add();
}

function answer(body, response) {
  try {
    const query = new URLSearchParams(body).get("query");
    const text = store.query(query, { results_format: "json", use_default_graph_as_union: true });
    response.writeHead(200, { "Content-Type": "application/sparql-results+json" });
    response.end(text);
  } catch (error) {
    response.writeHead(500);
    response.end(String(error));
  }
}

load(process.argv[2]).then(() =>
  http
    .createServer((request, response) => {
      const parts = [];
      request.on("data", (part) => parts.push(part));
      request.on("end", () => answer(Buffer.concat(parts).toString("utf8"), response));
    })
    .listen(Number(process.argv[3]), "127.0.0.1"),
);
