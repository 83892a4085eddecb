import { createContext } from 'svelte';
import type { Language } from '$lib/text/bilingual';

/** The language of the page that is drawn, for the parts that stand on all of them. */
export const [pageLanguage, setPageLanguage] = createContext<() => Language>();
