import type { Command } from './command';
import { token } from './token';

/** Every command by its word. */
export const commands: Readonly<Record<string, Command>> = { token };
