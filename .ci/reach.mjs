/** All that some starts lead to, step by step, themselves included; `next` gives where one leads. */
export function reach(starts, next) {
  const reached = new Set(starts);
  for (const one of reached) for (const other of next(one)) reached.add(other);
  return reached;
}
