// The SPARQL page: Yasgui on our endpoint, with examples that run, completion from our ontology, and answers as table, chart and graph.
import "./strings/sparql.js";
import { entityPage, get, here } from "./api.js";
import { $, h } from "./dom.js";
import { language, t } from "./i18n.js";
import { run, titled } from "./shell.js";
import { PREFIXES } from "./sparql-prefixes.js";
import { Chart, Graph } from "./sparql-results.js";
import { completers } from "./sparql-terms.js";

const GROUPS = ["chains", "places", "counts", "targets", "compare", "evidence", "data"];

// What Yasgui says of an answer, as "5 results in 0.042 seconds".
const TAKEN = /^(?:(\d+) results?|Response)? ?in ([\d.]+) seconds?$/;

/** Has Yasgui speak the reader's language and name its fields for those who hear the page; it draws them anew with every answer. */
function translated(place) {
  const words = { "Simple view": t("sparql.simple"), Ellipse: t("sparql.shortened"), "Page size: ": t("sparql.rows") };
  const translate = () => {
    place.querySelectorAll("textarea:not([aria-label])").forEach((field) => field.setAttribute("aria-label", t("sparql.editor")));
    place.querySelectorAll(".tableSizer:not([aria-label])").forEach((field) => field.setAttribute("aria-label", t("sparql.rows")));
    place.querySelectorAll("input.tableFilter").forEach((field) => {
      field.placeholder = t("sparql.filter");
      field.setAttribute("aria-label", t("sparql.filter"));
    });
    place.querySelectorAll(".tableControls span").forEach((label) => {
      const own = words[label.textContent];
      if (own && own !== label.textContent && !label.childElementCount) {
        label.textContent = own;
      }
    });
    place.querySelectorAll(".yasr_response_chip").forEach((chip) => {
      const [, rows, seconds] = chip.textContent.match(TAKEN) ?? [];
      const own = seconds && (rows === undefined ? t("sparql.took", seconds) : t("sparql.rowsTook", rows, seconds));
      if (own && own !== chip.textContent) {
        chip.textContent = own;
      }
    });
  };
  new MutationObserver(translate).observe(place, { childList: true, subtree: true, characterData: true });
  translate();
}

/** A view of Yasgui's own under a name in the reader's language. */
const labelled = (View, label) =>
  class extends View {
    constructor(yasr) {
      super(yasr);
      this.label = label;
    }
  };

async function editor(place, query) {
  const { Yasgui } = window;
  // Yasgui's own completers would ask servers elsewhere, which no page of ours does. Its configuration is merged into
  // the defaults, so that the lists have to stand there.
  const own = await completers();
  Yasgui.Yasqe.defaults.autocompleters = [];
  Yasgui.defaults.yasqe.autocompleters = [];
  own.forEach((completer) => Yasgui.Yasqe.registerAutocompleter(completer));
  const { table, response } = Yasgui.Yasr.plugins;
  Object.assign(table.defaults.tableConfig.language, { info: t("sparql.shown"), infoEmpty: t("sparql.noRows"), infoFiltered: "", zeroRecords: t("sparql.noRows"), emptyTable: t("sparql.noRows") });
  Yasgui.Yasr.registerPlugin("table", labelled(table, t("sparql.table")));
  Yasgui.Yasr.registerPlugin("response", labelled(response, t("sparql.response")));
  Yasgui.Yasr.registerPlugin("chart", Chart);
  Yasgui.Yasr.registerPlugin("graph", Graph);
  return new Yasgui(place, {
    autofocus: false,
    persistenceId: null,
    copyEndpointOnNewTab: true,
    tabName: "SPARQL",
    populateFromUrl: false,
    endpointCatalogueOptions: { getData: () => [] },
    requestConfig: { endpoint: `${location.origin}/sparql`, method: "POST" },
    yasqe: { value: query, persistenceId: null, resizeable: true, editorHeight: "260px", autocompleters: own.map((completer) => completer.name) },
    yasr: { prefixes: PREFIXES, persistenceId: null, defaultPlugin: "table", pluginOrder: ["table", "chart", "graph", "response"] },
  });
}

/** Opens the page of an entity, rather than an address elsewhere, for links in answers. */
function stayHere(event) {
  const link = event.target.closest(".yasr a.iri, .yasr td a");
  if (link && link.href.includes("/id/")) {
    event.preventDefault();
    location.assign(entityPage(decodeURI(link.href)));
  }
}

const linkTo = (query) => new URL(`/sparql.html?${new URLSearchParams({ query })}`, location.origin).href;

/** A link that opens the page with the query and its answer: put into the address, shown, and copied where that is allowed. */
function sharer(queryNow) {
  const field = h("input", { type: "text", readonly: true, hidden: true, "aria-label": t("sparql.link") });
  const said = h("span", { class: "small quiet", role: "status" });
  const share = async () => {
    const link = linkTo(queryNow());
    history.replaceState(null, "", link);
    field.value = link;
    field.hidden = false;
    field.select();
    const copied = await navigator.clipboard?.writeText(link).then(() => true, () => false);
    said.textContent = t(copied ? "sparql.copied" : "sparql.copy");
  };
  return h("div", { class: "share" }, h("button", { class: "button", type: "button", onclick: share }, t("sparql.share")), field, said);
}

function exampleList(examples, choose) {
  const item = (example) =>
    h("li", {}, h("button", { class: "example", type: "button", "data-name": example.name, onclick: choose }, example.title[language] ?? example.title.zh));
  return h("nav", { class: "examples panel", "aria-label": t("sparql.examples") },
    h("h1", {}, t("sparql.title")), h("p", { class: "small quiet" }, t("sparql.note")),
    GROUPS.map((group) => h("details", { open: group === GROUPS[0] },
      h("summary", {}, h("h2", {}, t(`sparql.group.${group}`))),
      h("ol", {}, examples.filter((example) => example.group === group).map(item)))));
}

run("sparql", async (main) => {
  const examples = await get("/api/examples");
  titled("SPARQL");
  const shared = here().get("query");
  const place = h("div", { class: "editor", id: "yasgui" });
  const choose = (event) => {
    const button = event.currentTarget;
    $(".example[aria-current]", main)?.removeAttribute("aria-current");
    button.setAttribute("aria-current", "true");
    tab().setQuery(examples.find((example) => example.name === button.dataset.name).query);
    tab().query();
  };
  let yasgui = null;
  const tab = () => yasgui.getTab() ?? yasgui.addTab(true);
  main.replaceChildren(
    h("div", { class: "asking" }, exampleList(examples, choose),
      h("div", { class: "panel workbench" }, h("div", { class: "workbench-bar" }, h("p", { class: "small quiet" }, t("sparql.keys")), sharer(() => tab().getYasqe().getValue())), place)));
  yasgui = await editor(place, shared ?? examples[0].query);
  tab().setQuery(shared ?? examples[0].query);
  translated(place);
  place.addEventListener("click", stayHere, true);
  if (shared) {
    // What is wrong with a query the editor shows itself.
    await tab().query().catch(() => {});
  }
});
