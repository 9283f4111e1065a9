/** A column's name as a heading: sources write `fonds`. */
export function heading(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
