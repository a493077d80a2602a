// Which part of a picture the arrow keys lead to: the nearest that lies in that direction, across counting twice.
const AXES = {
  Right: { along: (from, to) => to.x - from.x, across: (from, to) => to.y - from.y },
  Left: { along: (from, to) => from.x - to.x, across: (from, to) => to.y - from.y },
  Down: { along: (from, to) => to.y - from.y, across: (from, to) => to.x - from.x },
  Up: { along: (from, to) => from.y - to.y, across: (from, to) => to.x - from.x },
};

const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

export function nextInDirection(candidates, from, direction, boxOf) {
  const { along, across } = AXES[direction];
  const here = middle(boxOf(from));
  let [best, nearest] = [null, Infinity];
  for (const candidate of candidates) {
    const there = middle(boxOf(candidate));
    const ahead = along(here, there);
    const distance = ahead + 2 * Math.abs(across(here, there));
    if (ahead > 1 && distance < nearest) {
      [best, nearest] = [candidate, distance];
    }
  }
  return best;
}
