// Search as you type, as an ARIA combobox: arrows move, Enter opens, Escape closes.
import { entityPage, get } from "./api.js";
import { h, icon } from "./dom.js";
import { t } from "./i18n.js";
import { glyph } from "./types.js";

const SHOWN = 9;
const PAUSE = 120;

/** A name with the part that matches the query marked. */
export function marked(name, query) {
  const at = query ? name.toLowerCase().indexOf(query.toLowerCase()) : -1;
  return at < 0
    ? [name]
    : [name.slice(0, at), h("mark", {}, name.slice(at, at + query.length)), name.slice(at + query.length)];
}

export function finder(id) {
  const list = h("ul", { class: "found", id: `${id}-list`, role: "listbox", "aria-label": t("search.label"), hidden: true });
  const input = h("input", {
    id, type: "search", role: "combobox", autocomplete: "off", spellcheck: "false",
    placeholder: t("search.placeholder"), title: t("search.hint"), "aria-label": t("search.label"),
    "aria-expanded": "false", "aria-controls": `${id}-list`, "aria-autocomplete": "list",
  });
  const state = { active: -1, options: [], asked: 0, timer: 0 };

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    state.active = -1;
  };
  const activate = (index) => {
    state.active = (index + state.options.length) % state.options.length;
    state.options.forEach((option, i) => option.setAttribute("aria-selected", String(i === state.active)));
    const option = state.options[state.active];
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  const all = (query) => `/?q=${encodeURIComponent(query)}`;
  const option = (index, href, ...content) =>
    h("li", {
      id: `${id}-${index}`, role: "option", "aria-selected": "false", "data-href": href,
      onmousedown: (event) => event.preventDefault(),
      onclick: () => location.assign(href),
    }, content);

  const show = (found) => {
    const query = found.query.trim();
    state.options = found.hits.map((hit, index) =>
      option(index, entityPage(hit.iri), glyph(hit.type), h("span", {}, marked(hit.label, query)),
        h("span", { class: "small quiet" }, t(`type.${hit.type}`)),
        hit.name ? h("span", { class: "also small quiet" }, t("search.also", hit.name)) : null));
    if (found.total > found.hits.length) {
      state.options.push(option(SHOWN, all(query), h("span"), h("span", {}, t("search.all", found.total))));
    }
    list.replaceChildren(...(state.options.length
      ? state.options
      : [h("li", { class: "quiet", role: "presentation" }, h("span"), t("search.none", query))]));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    state.active = -1;
  };
  const ask = async () => {
    const query = input.value.trim();
    const turn = ++state.asked;
    if (!query) {
      close();
      return;
    }
    const found = await get("/api/search", { q: query, limit: SHOWN });
    if (turn === state.asked) {
      show(found);
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(state.timer);
    state.timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && state.options.length && !list.hidden) {
      event.preventDefault();
      activate(state.active + 1);
    } else if (event.key === "ArrowUp" && state.options.length && !list.hidden) {
      event.preventDefault();
      activate(state.active - 1);
    } else if (event.key === "Enter" && input.value.trim()) {
      location.assign(state.active >= 0 ? state.options[state.active].dataset.href : all(input.value.trim()));
    } else if (event.key === "Escape") {
      close();
    }
  });
  input.addEventListener("blur", close);
  input.addEventListener("focus", () => input.value.trim() && ask());
  return h("div", { class: "finder", role: "search" }, icon("search"), input, list);
}
