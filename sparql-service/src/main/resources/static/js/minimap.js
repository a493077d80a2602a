// The whole picture small, with what the frame shows of it; a click or drag goes there. For the eye only: the keyboard has its own ways.
import { h, svg } from "./dom.js";
import { TOKENS } from "./types.js";

const [WIDEST, TALLEST] = [190, 130];

export function minimap(view, goTo) {
  const scale = Math.min(WIDEST / view.width, TALLEST / view.height);
  // Apart from the drawing, so that the drawing is not painted anew at each step of a pan.
  const shown = h("div", { class: "shown" });
  const whole = svg("svg", { width: view.width * scale, height: view.height * scale, viewBox: `0 0 ${view.width} ${view.height}` },
    view.cards.map((card) => svg("rect", { x: card.x, y: card.y, width: card.width, height: card.height, fill: `var(${TOKENS[card.type]})`,
      "fill-opacity": 0.55 })));
  const element = h("div", { class: "minimap", "aria-hidden": "true" }, whole, shown);
  const go = (event) => {
    event.stopPropagation();
    if (event.buttons) {
      const box = whole.getBoundingClientRect();
      goTo((event.clientX - box.left) / scale, (event.clientY - box.top) / scale);
    }
  };
  element.addEventListener("pointerdown", go);
  element.addEventListener("pointermove", go);
  const follow = (at, size) => {
    const [x, y, width, height] = [-at.x, -at.y, size.width, size.height].map((pixels) => pixels / at.zoom);
    const inSight = x <= 0 && y <= 0 && x + width >= view.width && y + height >= view.height;
    element.classList.toggle("idle", inSight || size.width < 420);
    shown.style.transform = `translate(${x * scale}px, ${y * scale}px)`;
    shown.style.width = `${width * scale}px`;
    shown.style.height = `${height * scale}px`;
  };
  return { element, follow };
}
