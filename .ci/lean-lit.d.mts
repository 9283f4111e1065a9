export function leanLit(file: string, code: string): string;
