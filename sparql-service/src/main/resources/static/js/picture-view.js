// A picture in its frame: to pan, to zoom, to pick from by mouse, finger or keyboard.
import { h, svg } from "./dom.js";
import { t } from "./i18n.js";
import { minimap } from "./minimap.js";
import { drawing, FONT } from "./picture.js";
import { nextInDirection } from "./picture-keys.js";

const SMALLEST_READABLE = 0.72;
const [SMALLEST, LARGEST] = [0.06, 3];
const MARGIN = 16;
const A_DRAG = 4;

/** Where the picture stands: the pixel of the frame that its corner falls on, and its scale. */
function viewport(frame, drawn, view, moved) {
  const at = { x: 0, y: 0, zoom: 1 };
  let waiting = false;
  const apply = () => {
    waiting = false;
    drawn.style.transform = `translate(${at.x}px, ${at.y}px) scale(${at.zoom})`;
    moved(at);
  };
  const set = (x, y, zoom) => {
    Object.assign(at, { x, y, zoom: Math.min(LARGEST, Math.max(SMALLEST, zoom)) });
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(apply);
    }
  };
  const size = () => ({ width: frame.clientWidth, height: frame.clientHeight });
  const fitting = () => Math.min((size().width - 2 * MARGIN) / view.width, (size().height - 2 * MARGIN) / view.height);
  const centre = (x, y, zoom = at.zoom) => set(size().width / 2 - x * zoom, size().height / 2 - y * zoom, zoom);
  const fit = (most = LARGEST) => centre(view.width / 2, view.height / 2, Math.min(most, fitting()));
  const zoomAt = (factor, x = size().width / 2, y = size().height / 2) => {
    const zoom = Math.min(LARGEST, Math.max(SMALLEST, at.zoom * factor));
    set(x - (x - at.x) * zoom / at.zoom, y - (y - at.y) * zoom / at.zoom, zoom);
  };
  return { at, set, size, fitting, centre, fit, zoomAt };
}

function followPointers(frame, port, draggedAway) {
  const down = new Map();
  let travelled = 0;
  const spread = () => {
    const [a, b] = [...down.values()];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, distance: Math.hypot(a.x - b.x, a.y - b.y) };
  };
  const local = (event) => {
    const box = frame.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  frame.addEventListener("pointerdown", (event) => {
    down.set(event.pointerId, local(event));
    travelled = 0;
  });
  frame.addEventListener("pointermove", (event) => {
    const before = down.get(event.pointerId);
    if (!before) {
      return;
    }
    const now = local(event);
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (travelled > A_DRAG && !frame.hasPointerCapture(event.pointerId)) {
      frame.setPointerCapture(event.pointerId);
      frame.classList.add("dragged");
    }
    if (down.size === 1) {
      port.set(port.at.x + now.x - before.x, port.at.y + now.y - before.y, port.at.zoom);
      down.set(event.pointerId, now);
    } else if (down.size === 2) {
      const from = spread();
      down.set(event.pointerId, now);
      const to = spread();
      port.zoomAt(to.distance / Math.max(1, from.distance), to.x, to.y);
    }
    draggedAway();
  });
  const up = (event) => {
    down.delete(event.pointerId);
    frame.classList.remove("dragged");
  };
  frame.addEventListener("pointerup", up);
  frame.addEventListener("pointercancel", up);
  frame.addEventListener("wheel", (event) => {
    event.preventDefault();
    const { x, y } = local(event);
    port.zoomAt(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0015)), x, y);
    draggedAway();
  }, { passive: false });
  return { wasDrag: () => travelled > A_DRAG };
}

/**
 * Puts a picture into its frame.
 * @param on what to do when something is chosen: `pick(iri or null)`, `expand(iri)`, `fold(card key)`, `open(card key)`,
 *     `moved({x, y, zoom})` after the reader moved the picture; any may be missing
 * @param at where the picture is to stand, as `moved` told it
 * @param smallest the scale below which it begins with a part rather than the whole
 */
export function show(frame, view, on = {}, at = null, smallest = SMALLEST_READABLE) {
  const drawn = svg("svg", { class: "picture", width: view.width, height: view.height, viewBox: `0 0 ${view.width} ${view.height}`,
    role: "presentation", "font-family": FONT },
  drawing(view, undefined, true, Boolean(on.fold)));
  const nodes = new Map([...drawn.querySelectorAll(".node")].map((node) => [node.dataset.iri, node]));
  const options = [...drawn.querySelectorAll("[role=option]")];
  options.forEach((option, index) => option.setAttribute("id", `option-${index}`));
  let unmoved = !at;
  const map = minimap(view, (x, y) => {
    unmoved = false;
    port.centre(x, y);
  });
  const port = viewport(frame, drawn, view, (now) => {
    map.follow(now, port.size());
    if (!unmoved) {
      on.moved?.(now);
    }
  });
  const draggedAway = () => {
    unmoved = false;
  };
  // The frame takes the focus, not the drawing, which reaches far beyond what is seen of it.
  Object.entries({ role: "listbox", tabindex: "0", "aria-label": t("picture.label", view.focus.label) })
    .forEach(([name, value]) => frame.setAttribute(name, value));
  frame.replaceChildren(drawn, map.element);
  const pointers = followPointers(frame, port, draggedAway);

  const act = (option) => {
    if (option?.classList.contains("node")) {
      on.pick?.(option.dataset.iri);
    } else if (option) {
      on[option.classList.contains("rest") ? "open" : "fold"]?.(option.dataset.key);
    }
  };
  drawn.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (pointers.wasDrag()) {
      return;
    }
    if (option) {
      point(option);
      act(option);
    } else {
      on.pick?.(null);
    }
  });
  drawn.addEventListener("dblclick", (event) => {
    const node = event.target.closest(".node");
    if (node) {
      on.expand?.(node.dataset.iri);
    }
  });

  let pointed = null;
  const point = (option) => {
    pointed?.classList.remove("pointed");
    pointed = option;
    pointed.classList.add("pointed");
    frame.setAttribute("aria-activedescendant", option.id);
  };
  const boxOf = (element) => element.getBBox();
  const intoView = (element) => {
    const box = boxOf(element);
    const { width, height } = port.size();
    const [x, y] = [port.at.x + box.x * port.at.zoom, port.at.y + box.y * port.at.zoom];
    if (x < 0 || y < 0 || x + box.width * port.at.zoom > width || y + box.height * port.at.zoom > height) {
      unmoved = false;
      port.centre(box.x + box.width / 2, box.y + box.height / 2);
    }
  };
  frame.addEventListener("focus", () => pointed ?? point(nodes.get(view.focus.iri) ?? options[0]));
  frame.addEventListener("keydown", (event) => {
    const zooms = { "+": 1.25, "=": 1.25, "-": 0.8 };
    if (event.key.startsWith("Arrow")) {
      const next = nextInDirection(options, pointed ?? options[0], event.key.slice(5), boxOf);
      if (next) {
        point(next);
        intoView(next);
      }
    } else if (event.key === "Enter" || event.key === " ") {
      act(pointed);
    } else if (event.key === "Escape") {
      on.pick?.(null);
    } else if (event.key.toLowerCase() === "e" && pointed?.dataset.iri) {
      on.expand?.(pointed.dataset.iri);
    } else if (zooms[event.key]) {
      draggedAway();
      port.zoomAt(zooms[event.key]);
    } else if (event.key === "0") {
      port.fit();
    } else {
      return;
    }
    event.preventDefault();
  });

  const start = () => {
    const zoom = port.fitting();
    const node = nodes.get(view.focus.iri);
    if (zoom >= smallest || !node) {
      port.fit(1.15);
      return;
    }
    const box = boxOf(node);
    const { width, height } = port.size();
    const spare = width - view.width * smallest;
    const x = width / 2 - (box.x + box.width / 2) * smallest;
    const tall = height - view.height * smallest;
    const y = height / 2 - (box.y + box.height / 2) * smallest;
    port.set(spare > 0 ? spare / 2 : Math.min(MARGIN, Math.max(x, spare - MARGIN)), tall > 0 ? tall / 2 : y, smallest);
  };
  const select = (iris, centre) => {
    drawn.querySelectorAll(".faint, .picked").forEach((element) => element.classList.remove("faint", "picked"));
    options.forEach((option) => option.setAttribute("aria-selected", "false"));
    if (!iris) {
      return;
    }
    const [first] = iris;
    const wanted = new Set(iris);
    nodes.forEach((node, iri) => node.classList.toggle("faint", !wanted.has(iri)));
    const card = nodes.get(first)?.dataset.card;
    drawn.querySelectorAll(".line").forEach((line) =>
      line.classList.toggle("faint", line.dataset.from !== card && line.dataset.to !== card));
    const node = nodes.get(first);
    if (node) {
      node.classList.add("picked");
      node.setAttribute("aria-selected", "true");
      if (centre) {
        intoView(node);
      }
    }
  };
  new ResizeObserver(() => {
    if (unmoved) {
      start();
    } else {
      map.follow(port.at, port.size());
    }
  }).observe(frame);
  if (at) {
    port.set(at.x, at.y, at.zoom);
  } else {
    start();
  }
  return {
    fit: () => { draggedAway(); port.fit(); },
    zoom: (factor) => { draggedAway(); port.zoomAt(factor); },
    centreOn: (iri) => nodes.has(iri) && intoView(nodes.get(iri)),
    select, nodes: () => nodes.size, at: () => ({ ...port.at }), focus: () => frame.focus(),
  };
}

export const keysHint = () => h("p", { class: "keys small" }, t("picture.keys"));
