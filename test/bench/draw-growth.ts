/** One measurement: how many articles, and microseconds each. */
export interface GrowthPoint {
  readonly articles: number;
  readonly micros: number;
}

const [WIDTH, HEIGHT] = [640, 320];
const FRAME = { left: 70, right: 610, top: 46, bottom: 268 };
const COLORS = ['ours', 'peer'] as const;

/**
 * Draws how the cost of an article grows with the stream: both axes logarithmic, one line a method.
 *
 * Shape: an SVG of words and lines that follows the reader's light or dark setting. Same figures, same bytes.
 */
export function drawGrowth(lines: Readonly<Record<string, readonly GrowthPoint[]>>): string {
  const all = Object.values(lines).flat();
  const [x0, x1] = decades(all.map(({ articles }) => articles));
  const [y0, y1] = decades(all.map(({ micros }) => micros));
  const x = (value: number): number => place(Math.log10(value), x0, x1, FRAME.left, FRAME.right);
  const y = (value: number): number => place(Math.log10(value), y0, y1, FRAME.bottom, FRAME.top);
  const parts: string[] = [];
  for (let power = x0; power <= x1; power += 1) {
    const at = x(10 ** power);
    parts.push(`<path class="grid" d="M${at} ${FRAME.top}V${FRAME.bottom}"/>`);
    parts.push(`<text x="${at}" y="${FRAME.bottom + 18}" text-anchor="middle">${number(10 ** power)}</text>`);
  }
  for (let power = y0; power <= y1; power += 1) {
    const at = y(10 ** power);
    parts.push(`<path class="grid" d="M${FRAME.left} ${at}H${FRAME.right}"/>`);
    parts.push(`<text x="${FRAME.left - 8}" y="${at + 4}" text-anchor="end">${number(10 ** power)}</text>`);
  }
  Object.entries(lines).forEach(([name, points], nth) => {
    const color = COLORS[nth] ?? 'peer';
    const path = points.map(({ articles, micros }) => `${x(articles)} ${y(micros)}`).join('L');
    parts.push(`<path class="line ${color}" d="M${path}"/>`);
    for (const { articles, micros } of points)
      parts.push(`<circle class="${color}" cx="${x(articles)}" cy="${y(micros)}" r="3.5"/>`);
    const last = points.at(-1);
    if (last === undefined) return;
    const label = `${name}: ${number(round(last.micros))} µs`;
    const beyond = x(last.articles) > WIDTH - 200;
    parts.push(
      `<text class="name ${color}" x="${round(x(last.articles) + (beyond ? 0 : 10))}" y="${round(y(last.micros) + (beyond ? -12 : 4))}" text-anchor="${beyond ? 'end' : 'start'}">${label}</text>`,
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="t">
<title id="t">Microseconds an article over the number of articles in the stream</title>
<style>
svg{background:#fff}text{font:13px system-ui,sans-serif;fill:#444}.head{font-weight:600;fill:#111}.name{font-weight:600}
.grid{stroke:#ddd;fill:none}.line{fill:none;stroke-width:2.5}
.line.ours{stroke:#0b6bcb}circle.ours,text.ours{fill:#0b6bcb}.line.peer{stroke:#b3541e}circle.peer,text.peer{fill:#b3541e}
@media (prefers-color-scheme:dark){svg{background:#14171c}text{fill:#b8bec8}.head{fill:#fff}.grid{stroke:#333a44}
.line.ours{stroke:#6cb2ff}circle.ours,text.ours{fill:#6cb2ff}.line.peer{stroke:#f0a070}circle.peer,text.peer{fill:#f0a070}}
</style>
<text class="head" x="${FRAME.left}" y="24">Grouping a stream of news: µs an article</text>
<text x="${FRAME.right}" y="${HEIGHT - 14}" text-anchor="end">articles in the stream, 3,000 a day</text>
${parts.join('\n')}
</svg>
`;
}

function decades(values: readonly number[]): [number, number] {
  return [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
}

function place(value: number, from: number, to: number, start: number, end: number): number {
  return round(start + ((value - from) / Math.max(1, to - from)) * (end - start));
}

/** One decimal: finer than a screen shows. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}
