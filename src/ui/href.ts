/** A link to a page of this site that works under any base path. `path` starts with a slash. */
export const href = (path: string) => import.meta.env.BASE_URL + path.slice(1)
