/** A name of a column as the path of a field. */
export const escaped = (name: string): string => name.replace(/[.[\\]/g, '\\$&');
