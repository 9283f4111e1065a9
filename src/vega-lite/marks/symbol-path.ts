/** Corners of a symbol, each as its place across and down in shares of half its side. */
const corners: Readonly<Record<string, string>> = {
  square: '-1,-1 1,-1 1,1 -1,1',
  diamond: '0,-1 1,0 0,1 -1,0',
  cross: '-1,-.4 -.4,-.4 -.4,-1 .4,-1 .4,-.4 1,-.4 1,.4 .4,.4 .4,1 -.4,1 -.4,.4 -1,.4',
  'triangle-up': '0,-.866 1,.866 -1,.866',
  'triangle-down': '0,.866 1,-.866 -1,-.866',
  'triangle-right': '.866,0 -.866,1 -.866,-1',
  'triangle-left': '-.866,0 .866,1 .866,-1',
};

/** Path data of a symbol around a place, of a size in px² as Vega has it: that of the square around it. An unknown one is a square. */
export function symbolPath(form: string, x: number, y: number, size: number): string {
  const half = Math.sqrt(size) / 2;
  const px = (value: number) => Math.round(value * 100) / 100;
  const points = (corners[form] ?? corners['square'] ?? '').split(' ').map((corner) => {
    const [across = 0, down = 0] = corner.split(',').map(Number);
    return `${px(x + across * half)},${px(y + down * half)}`;
  });
  return `M${points.join('L')}Z`;
}
