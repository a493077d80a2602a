// A field that picks one of some options by typing a part of it: an ARIA combobox; arrows move, Enter picks, Escape closes.
import { h } from "./dom.js";

/**
 * @param id of the field
 * @param label read aloud and shown before the field
 * @param options `{ value, label, note, words }`: what a person may type is any part of label, note or words
 * @param picked called with the option
 * @param texts `{ placeholder, list, none }`
 */
export function picker(id, label, options, picked, texts) {
  const list = h("ul", { class: "found", id: `${id}-list`, role: "listbox", "aria-label": texts.list, hidden: true });
  const input = h("input", {
    id, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", placeholder: texts.placeholder,
    "aria-expanded": "false", "aria-controls": `${id}-list`, "aria-autocomplete": "list",
  });
  let shown = [];
  let active = -1;
  let chosen = null;

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    active = -1;
    input.value = chosen?.label ?? "";
  };
  const pick = (option) => {
    chosen = option;
    close();
    picked(option);
  };
  const matches = (typed) => {
    const parts = typed.toLowerCase().split(/\s+/).filter(Boolean);
    return options.filter((option) => {
      const all = `${option.label} ${option.note} ${option.words}`.toLowerCase();
      return parts.every((part) => all.includes(part));
    });
  };
  const open = (typed) => {
    shown = matches(typed);
    list.replaceChildren(...(shown.length
      ? shown.map((option, index) => h("li", { id: `${id}-${index}`, role: "option", "aria-selected": "false",
          onmousedown: (event) => event.preventDefault(), onclick: () => pick(option) },
        h("span", {}, option.label), h("span", { class: "small quiet" }, option.note)))
      : [h("li", { class: "quiet", role: "option", "aria-disabled": "true", "aria-selected": "false" }, texts.none)]));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    active = -1;
  };
  const activate = (index) => {
    active = (index + shown.length) % shown.length;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === active)));
    input.setAttribute("aria-activedescendant", `${id}-${active}`);
    list.children[active].scrollIntoView({ block: "nearest" });
  };
  input.addEventListener("focus", () => {
    input.select();
    open("");
  });
  input.addEventListener("input", () => open(input.value));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && list.hidden) {
      open("");
    } else if (event.key === "ArrowDown" && shown.length) {
      event.preventDefault();
      activate(active + 1);
    } else if (event.key === "ArrowUp" && shown.length) {
      event.preventDefault();
      activate(active - 1);
    } else if (event.key === "Enter" && !list.hidden && shown.length) {
      event.preventDefault();
      pick(shown[Math.max(0, active)]);
    } else if (event.key === "Escape") {
      close();
    }
  });
  return {
    element: h("div", { class: "picker" }, h("label", { for: id }, label), input, list),
    choose: (value) => {
      chosen = options.find((option) => option.value === value) ?? null;
      input.value = chosen?.label ?? "";
      return chosen;
    },
  };
}
