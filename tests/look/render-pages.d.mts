/** All preview pages as whole documents, by name. */
export function renderPages(): Promise<Record<string, string>>;
/** The whole sheet as it is served, minified. */
export function buildSheet(): Promise<string>;
