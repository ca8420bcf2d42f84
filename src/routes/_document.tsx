import { Outlet, createFileRoute } from '@tanstack/react-router'

/** Finished HTML: these pages ship no framework. */
export const Route = createFileRoute('/_document')({ staticData: { kind: 'document' }, component: Outlet })
