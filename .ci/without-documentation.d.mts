export function emptyDocumentation(code: string): string;
