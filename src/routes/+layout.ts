/** No page carries a script unless it says so itself, the page of errors included. */
export const csr = false;
