export const root: string;
export function install(): void;
export function browser(): string;
export function browserFlags(): string[];
