// What lies in a region, by type and page by page; each fact with a way to its sentence.
import { get, planPage } from "./api.js";
import { h, icon } from "./dom.js";
import { entityLink } from "./evidence.js";
import { number, t } from "./i18n.js";
import { tabs } from "./tabs.js";
import { glyph } from "./types.js";

const LISTED = ["Park", "Project", "Enterprise", "IndustryCluster", "IndustryChain", "Institution", "Industry"];
const PAGE = 20;
const FACTS = 4;

const sentenceLink = (evidence) =>
  h("a", { class: "source", href: planPage(evidence.plan.name, evidence.begin), title: evidence.quote, "aria-label": t("region.read", evidence.quote.slice(0, 40)) },
    icon("book"));

const sourced = (fact) => h("span", { class: "sourced" }, entityLink(fact.entity), fact.evidence.length ? sentenceLink(fact.evidence[0]) : null);

function cell(thing, relations, label) {
  const facts = thing.relations.filter((group) => relations.includes(group.relation)).flatMap((group) => group.facts);
  return h("td", { "data-label": label }, facts.slice(0, FACTS).map(sourced),
    facts.length > FACTS ? h("span", { class: "small quiet" }, t("region.others", facts.length - FACTS)) : null);
}

function row(thing, columns) {
  const evidence = thing.relations.flatMap((group) => group.facts).flatMap((fact) => fact.evidence).at(0);
  return h("tr", {},
    h("th", { scope: "row" }, entityLink(thing.thing)),
    columns.map(([relations, label]) => cell(thing, relations, t(label))),
    h("td", { class: "quoted", "data-label": t("region.sentence") }, evidence
      ? h("a", { href: planPage(evidence.plan.name, evidence.begin), title: evidence.plan.title }, evidence.quote) : null));
}

const COLUMNS = [[["locatedIn"], "region.where"], [["inIndustry"], "region.industry"]];
const WITH_WHO = [...COLUMNS, [["carriedOutBy", "leadEnterprise", "inPark"], "region.who"]];
const columnsOf = (type) =>
  type === "Industry" ? [[["develops"], "region.developers"]] : ["Project", "IndustryChain", "IndustryCluster"].includes(type) ? WITH_WHO : COLUMNS;

async function list(iri, type) {
  const columns = columnsOf(type);
  const body = h("tbody");
  const shown = h("p", { class: "small quiet", role: "status" });
  const more = h("button", { class: "button", type: "button" });
  let next = null;
  const page = async (event) => {
    const things = await get("/api/region/things", { iri, type, cursor: next, limit: PAGE });
    const rows = things.things.map((thing) => row(thing, columns));
    body.append(...rows);
    next = things.next;
    more.hidden = !next;
    more.textContent = t("region.more", number(Math.min(PAGE, things.total - body.rows.length)));
    shown.textContent = t("region.shown", number(things.total), number(body.rows.length));
    if (event) {
      rows[0]?.querySelector("a").focus();
    }
  };
  more.addEventListener("click", page);
  await page();
  return [
    h("table", { class: "things" },
      h("thead", {}, h("tr", {}, ["region.name", ...columns.map(([, label]) => label), "region.sentence"].map((label) => h("th", { scope: "col" }, t(label))))),
      body),
    h("div", { class: "paging" }, shown, more)];
}

/** A tab for each type there is something of. */
export const lists = (region) =>
  tabs(t("region.in"), LISTED.filter((type) => region.things[type]).map((type) => ({
    name: type,
    label: [glyph(type), t(`types.${type}`), h("span", { class: "num quiet" }, number(region.things[type]))],
    content: () => list(region.region.iri, type),
  })));
