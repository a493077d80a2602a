// The whole picture small, with what the frame shows of it; a click or drag goes there. For the eye only: the keyboard has its own ways.
import { svg } from "./dom.js";
import { TOKENS } from "./types.js";

const [WIDEST, TALLEST] = [190, 130];

export function minimap(view, goTo) {
  const scale = Math.min(WIDEST / view.width, TALLEST / view.height);
  const shown = svg("rect", { class: "shown", rx: 2 });
  const element = svg("svg", { class: "minimap", "aria-hidden": "true", width: view.width * scale, height: view.height * scale,
    viewBox: `0 0 ${view.width} ${view.height}` },
  view.cards.map((card) => svg("rect", { x: card.x, y: card.y, width: card.width, height: card.height, fill: `var(${TOKENS[card.type]})`,
    "fill-opacity": 0.55 })), shown);
  const go = (event) => {
    event.stopPropagation();
    if (event.buttons) {
      const box = element.getBoundingClientRect();
      goTo((event.clientX - box.left) / scale, (event.clientY - box.top) / scale);
    }
  };
  element.addEventListener("pointerdown", go);
  element.addEventListener("pointermove", go);
  const follow = (at, size) => {
    const [x, y, width, height] = [-at.x / at.zoom, -at.y / at.zoom, size.width / at.zoom, size.height / at.zoom];
    const whole = x <= 0 && y <= 0 && x + width >= view.width && y + height >= view.height;
    element.classList.toggle("idle", whole || size.width < 420);
    Object.entries({ x, y, width, height, "stroke-width": 2 / scale }).forEach(([name, value]) => shown.setAttribute(name, value));
  };
  return { element, follow };
}
