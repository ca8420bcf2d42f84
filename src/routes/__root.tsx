import { HeadContent, Outlet, createRootRoute, useLocation } from '@tanstack/react-router'
import { Layout } from '../ui/layout.tsx'
import { NotFound } from '../ui/not-found.tsx'

export const Route = createRootRoute({ component: Root, notFoundComponent: NotFound })

function Root() {
  const { pathname } = useLocation()
  const base = import.meta.env.BASE_URL
  return (
    <>
      <HeadContent />
      <Layout path={pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname}>
        <Outlet />
      </Layout>
    </>
  )
}
