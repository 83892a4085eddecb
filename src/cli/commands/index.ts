import type { Command } from './command';
import { generate } from './generate';
import { token } from './token';

/** Every command by its word. */
export const commands: Readonly<Record<string, Command>> = { generate, token };
