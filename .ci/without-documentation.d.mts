import type { Plugin } from 'vite';

export function documentationIn(code: string): { start: number; end: number }[];
export function emptyDocumentation(code: string): string;
export function withoutDocumentation(): Plugin;
