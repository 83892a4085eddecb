import { createContext } from 'svelte';

/** Scheme and host that the reader used, for the addresses that must be whole. */
export const [pageOrigin, setPageOrigin] = createContext<() => string>();
