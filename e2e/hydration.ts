/** Where the site with React's development build is built and served. */
export const DEVELOPMENT = { folder: 'node_modules/.cache/development-site', port: 41858 } as const
