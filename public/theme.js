// Runs before the first paint, which is why it blocks and is no module: a chosen theme must not flash the other one,
// and an app page asked for with a query must not flash the answer to no query.
;(() => {
  const page = document.documentElement
  try {
    const theme = localStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
  } catch {
    // no storage, no choice: the system's theme it is
  }
  if (page.dataset.page === 'app' && location.search) {
    page.dataset.asked = ''
    setTimeout(() => delete page.dataset.asked, 3000) // should the scripts never come, show what there is
  }
})()
